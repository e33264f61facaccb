import { useQuery } from "@tanstack/react-query";
import { useClient } from "../../../app/client.tsx";
import { Notice } from "../../../lib/ui/Notice.tsx";
import { UseTitle } from "../UseTitle.tsx";
import { LayerCard } from "./LayerCard.tsx";
import { PegFacts } from "./PegFacts.tsx";

/** Every use of aKSMb with what it brings and what one risks by it, and what aKSMb is worth. */
export function YieldsPanel() {
  const { sdk } = useClient();
  const { format } = sdk;
  const token = `a${format.symbol}b`;
  const { data, error } = useQuery({ queryKey: ["chain", "yields"], queryFn: () => sdk.yields(), retry: false });
  if (!data) {
    return error ? (
      <Notice testId="yields-none">{error.message}. Staking and unstaking need none.</Notice>
    ) : (
      <Notice>Reading what each use brings …</Notice>
    );
  }
  return (
    <section aria-labelledby="yields-title" data-testid="yields">
      <UseTitle id="yields-title" title={`What ${token} is for, and what it brings`}>
        Each use goes on earning what is below it. All of Ethereum block #{data.block.number}, in percent of what is put
        in.
      </UseTitle>
      <ol className="mt-4 grid gap-3 @xl:grid-cols-2">
        {data.layers.map(layer => (
          <LayerCard
            key={layer.id}
            layer={layer}
            below={data.layers.find(({ id }) => id === layer.over)}
            block={data.block}
            token={token}
          />
        ))}
      </ol>
      <h3 className="mt-6 text-base font-semibold tracking-tight">The price beside the worth</h3>
      <PegFacts {...format} peg={data.peg} />
    </section>
  );
}
