import { useState } from "react";
import { useClient } from "../../app/client.tsx";
import { useAccount } from "../../app/data.ts";
import { Notice } from "../../lib/ui/Notice.tsx";
import { useWallet } from "../wallet/wallet.tsx";
import { DefiForm } from "./DefiForm.tsx";
import { DefiProgress } from "./DefiProgress.tsx";
import { DefiReview } from "./DefiReview.tsx";
import { MarketFacts } from "./MarketFacts.tsx";
import { useExchange, useMarket, usePosition } from "./useDefi.ts";
import type { Offer, Typed } from "./verbs.ts";

/** What aKSMb is for besides holding it: trading it against ether, and providing both. */
export function DefiPanel() {
  const { sdk } = useClient();
  const { account, openDialog } = useWallet();
  const market = useMarket();
  const position = usePosition(account?.ethereum ?? null).data ?? null;
  const held = useAccount(account?.ethereum ?? null).data;
  const [typed, setTyped] = useState<Typed>({ verb: "sell", text: "", alone: false });
  const [offer, setOffer] = useState<Offer | null>(null);
  const exchange = useExchange();
  const format = sdk.format;

  if (market.error) {
    return <Notice testId="defi-none">{market.error.message}. Staking and unstaking need none.</Notice>;
  }
  if (exchange.state) {
    return (
      <DefiProgress
        {...format}
        {...exchange.state}
        onDone={() => {
          setOffer(null);
          if (exchange.state?.failure === null) setTyped({ ...typed, text: "" });
          exchange.dismiss();
        }}
      />
    );
  }
  if (account && offer) {
    return (
      <DefiReview
        {...format}
        offer={offer}
        onBack={() => setOffer(null)}
        onSign={() => void exchange.start(account, offer)}
      />
    );
  }
  return (
    <div className="space-y-4">
      <MarketFacts {...format} market={market.data ?? null} position={position} />
      <DefiForm
        {...format}
        typed={typed}
        has={{
          tokens: held?.balance ?? null,
          wei: held?.wei ?? null,
          shares: position?.shares ?? null,
        }}
        connected={account !== null}
        onType={setTyped}
        onReview={setOffer}
        onChooseWallet={openDialog}
      />
    </div>
  );
}
