import { useWallet } from "../../wallet/wallet.tsx";
import { FarmCard } from "./FarmCard.tsx";
import { useFarming, useFarmPositions, useProgrammes } from "./useFarms.ts";

/** Where liquidity is staked for rewards, layer by layer. Nothing where the deployment names no farm. */
export function FarmsPanel() {
  const { account, openDialog } = useWallet();
  const programmes = useProgrammes().data;
  const positions = useFarmPositions(account?.ethereum ?? null).data;
  const farming = useFarming();
  if (!programmes || programmes.length === 0) return null;
  return (
    <section aria-labelledby="farms-title" className="mt-8 border-t border-line pt-5" data-testid="farms">
      <h3 id="farms-title" className="text-base font-semibold tracking-tight">
        Farm with your liquidity
      </h3>
      <p className="mt-1 text-sm text-ink-soft">
        What you stake stays yours and comes back whenever you want. Each layer has a yield and risks of its own.
      </p>
      {programmes.map(programme => (
        <FarmCard
          key={programme.place.name}
          programme={programme}
          position={positions?.find(({ farm }) => farm === programme.place.name) ?? null}
          state={farming.state?.order.farm === programme.place.name ? farming.state : null}
          busy={farming.busy}
          onOrder={order => (account ? void farming.start(account, order) : openDialog())}
        />
      ))}
    </section>
  );
}
