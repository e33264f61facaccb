import type { YieldLayer, YieldSource } from "@aksm/core";
import { defiHref, useRoute } from "../../../lib/route.ts";
import { Fact, Facts } from "../../../lib/ui/Facts.tsx";
import { Risks } from "../Risks.tsx";
import {
  belowOf,
  layerTitle,
  onceText,
  originText,
  percent,
  risksText,
  sectionOf,
  sourceName,
  totalText,
} from "./words.ts";

/** One use: what it brings in all, each part with where it is from, and what one risks by it. */
export function LayerCard({
  layer,
  below,
  block,
  token,
}: {
  layer: YieldLayer;
  below: YieldLayer | undefined;
  block: { readonly number: number };
  token: string;
}) {
  const route = useRoute();
  const section = sectionOf[layer.kind];
  const title = layerTitle(layer, token);
  const inherited = belowOf(layer);
  const own = ({ layer: from }: YieldSource) => from === layer.id;
  return (
    <li className="rounded-xl border border-line p-4" data-testid={`yield-${layer.id}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h4 className="font-semibold">
          {section ? (
            <a
              href={defiHref(route, section)}
              className="underline decoration-line-strong underline-offset-4 hover:text-accent"
            >
              {title}
            </a>
          ) : (
            title
          )}
        </h4>
        <span
          className={`figures text-sm font-semibold ${layer.kind === "borrowing" ? "text-wait" : "text-accent"}`}
          data-testid={`yield-${layer.id}-total`}
        >
          {totalText(layer)} <span className="font-normal text-ink-soft">a year</span>
        </span>
      </div>
      <Facts className="mt-2">
        {layer.sources.filter(own).map(source => (
          <Fact
            key={`${source.kind} ${source.token?.address ?? ""}`}
            name={sourceName(source)}
            hint={originText(source, block)}
          >
            <span className="figures">{source.yearlyPpm === null ? "unknown" : percent(source.yearlyPpm)}</span>
            {source.unknown ? <span className="block text-xs font-normal text-ink-faint">{source.unknown}</span> : null}
          </Fact>
        ))}
        {inherited ? (
          <Fact name="From the layers below" hint={`Goes on meanwhile: ${inherited.parts}.`}>
            <span className="figures font-normal text-ink-soft">{inherited.total}</span>
          </Fact>
        ) : null}
        {layer.loop && layer.loop.openingCostPpm !== null ? (
          <Fact
            name="Its trade, once"
            testId={`yield-${layer.id}-cost`}
            hint="What a small trade loses of your own, by the pool's fee and by its price beside the collateral's. Not in the sum: unwinding costs about as much again."
          >
            <span className="figures font-normal text-ink-soft">{onceText(layer.loop.openingCostPpm)}</span>
          </Fact>
        ) : null}
      </Facts>
      <Risks testId={`yield-${layer.id}-risks`}>{risksText(layer, below)}</Risks>
    </li>
  );
}
