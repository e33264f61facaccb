import { Notice } from "../../../lib/ui/Notice.tsx";
import { useWallet } from "../../wallet/wallet.tsx";
import { UseTitle } from "../UseTitle.tsx";
import { FarmCard } from "./FarmCard.tsx";
import { useFarming, useFarmPositions, useProgrammes } from "./useFarms.ts";

/** Where liquidity is staked for rewards, layer by layer. */
export function FarmsPanel() {
  const { account, openDialog } = useWallet();
  const { data: programmes, error } = useProgrammes();
  const positions = useFarmPositions(account?.ethereum ?? null).data;
  const farming = useFarming();
  const own = farming.state?.by === account?.ethereum ? farming.state : null;
  if (!programmes) return error ? <Notice tone="bad">{error.message}</Notice> : <Notice>Reading the farms …</Notice>;
  if (programmes.length === 0) return <Notice>This network names no farm. Staking needs none.</Notice>;
  return (
    <section aria-labelledby="farms-title" data-testid="farms">
      <UseTitle id="farms-title" title="Farm with your liquidity">
        What you stake stays yours and comes back whenever you want. Each layer has a yield and risks of its own.
      </UseTitle>
      <div className="mt-5 grid gap-4 @xl:grid-cols-2">
        {programmes.map(programme => (
          <FarmCard
            key={programme.place.name}
            programme={programme}
            position={positions?.find(({ farm }) => farm === programme.place.name) ?? null}
            state={own?.order.farm === programme.place.name ? own : null}
            busy={farming.busy}
            onOrder={order => (account ? void farming.start(account, order) : openDialog())}
          />
        ))}
      </div>
    </section>
  );
}
