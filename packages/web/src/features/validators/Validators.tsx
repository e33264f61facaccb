import { useEffect, useMemo, useRef } from "react";
import { useClient } from "../../app/client.tsx";
import { Badge } from "../../lib/ui/Badge.tsx";
import { Card } from "../../lib/ui/Card.tsx";
import { Notice } from "../../lib/ui/Notice.tsx";
import { useAllocation, useElected } from "./data.ts";
import { Ledgers } from "./Ledgers.tsx";
import { LeftOut } from "./LeftOut.tsx";
import { Sets } from "./Sets.tsx";
import { Spread } from "./Spread.tsx";
import { Summary } from "./Summary.tsx";
import { Why } from "./Why.tsx";
import { standingOf, warningsOf, withNames } from "./words.ts";

/** Whom the pool nominates and why so much, as operators worked it out; for everyone, without a wallet. */
export function Validators() {
  const { sdk } = useClient();
  const { threshold, operators } = sdk.deployment;
  const answers = useAllocation().data ?? null;
  const elected = useElected();
  const record = answers?.record ?? null;
  const allocation = useMemo(
    () => record && { ...record.allocation, validators: withNames(record.allocation, sdk.encodeAddress) },
    [record, sdk],
  );
  const standing = answers && standingOf(answers, threshold, operators.length);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div className="flex flex-col gap-5" data-testid="validators">
      <Card
        testId="validators-head"
        title={
          <h1 ref={title} tabIndex={-1} className="text-xl font-bold tracking-tight outline-none sm:text-2xl">
            Whom the pool nominates, and why
          </h1>
        }
        aside={
          standing && record ? (
            <Badge tone={standing.tone} testId="validators-standing">
              {standing.short}
            </Badge>
          ) : null
        }
      >
        <p className="max-w-2xl text-sm text-ink-soft">
          Once in an era each operator reads all validators and voters, replays the chain's election, and shares the
          stake out where it is expected to earn most, within the bounds that governance sets. Operators act on it only
          where {threshold} have the same to the last digit.
        </p>
        {standing?.notes.length || allocation ? (
          <div className="mt-4 space-y-3">
            {standing?.notes.length ? (
              <Notice tone={standing.tone === "good" ? "info" : standing.tone} testId="validators-notes">
                {record ? null : <p className="font-semibold">Nobody tells where the stake goes now.</p>}
                {standing.notes.map(note => (
                  <p key={note}>{note}</p>
                ))}
              </Notice>
            ) : null}
            {allocation && warningsOf(allocation).length ? (
              <Notice tone="wait" testId="validators-warnings">
                {warningsOf(allocation).map(text => (
                  <p key={text}>{text}</p>
                ))}
              </Notice>
            ) : null}
          </div>
        ) : null}
        {answers ? null : <Notice>Asking the operators …</Notice>}
        {record && allocation ? <Summary record={record} allocation={allocation} /> : null}
      </Card>
      {record && allocation ? (
        <>
          <Why record={record} allocation={allocation} />
          <div className="grid gap-5 lg:grid-cols-2">
            <Spread record={record} allocation={allocation} />
            <Ledgers allocation={allocation} network={record.network} />
          </div>
          <Sets record={record} elected={elected.data ?? null} failure={elected.error} />
          <LeftOut allocation={allocation} />
        </>
      ) : null}
    </div>
  );
}
