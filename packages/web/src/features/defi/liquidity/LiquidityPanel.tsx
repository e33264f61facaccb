import { useState } from "react";
import { useClient } from "../../../app/client.tsx";
import { useAccount } from "../../../app/data.ts";
import { Notice } from "../../../lib/ui/Notice.tsx";
import { useWalletState } from "../../wallet/useWalletState.ts";
import { useWallet } from "../../wallet/wallet.tsx";
import { UseTitle } from "../UseTitle.tsx";
import { MarketFacts } from "./MarketFacts.tsx";
import { TradeForm } from "./TradeForm.tsx";
import { TradeProgress } from "./TradeProgress.tsx";
import { TradeReview } from "./TradeReview.tsx";
import { useExchange, useMarket, usePosition } from "./useLiquidity.ts";
import type { Offer, Typed } from "./verbs.ts";

/** Trading aKSMb against ether, and providing both. */
export function LiquidityPanel() {
  const { sdk } = useClient();
  const { account, openDialog } = useWallet();
  const market = useMarket();
  const position = usePosition(account?.ethereum ?? null).data ?? null;
  const held = useAccount(account?.ethereum ?? null).data;
  const [typed, setTyped] = useState<Typed>({ verb: "sell", text: "", alone: false });
  const [offer, setOffer] = useWalletState<Offer | null>(null);
  const exchange = useExchange();
  const format = sdk.format;

  if (market.error) {
    return <Notice testId="defi-none">{market.error.message}. Staking and unstaking need none.</Notice>;
  }
  if (exchange.state) {
    return (
      <TradeProgress
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
      <TradeReview
        {...format}
        offer={offer}
        onBack={() => setOffer(null)}
        onSign={() => void exchange.start(account, offer)}
      />
    );
  }
  return (
    <section aria-labelledby="liquidity-title" className="space-y-4">
      <div>
        <UseTitle id="liquidity-title" title={`Trade a${format.symbol}b, or provide liquidity`}>
          On Uniswap, in one transaction each. Who provides earns a part of each trade's fee.
        </UseTitle>
      </div>
      <MarketFacts {...format} market={market.data ?? null} position={position} />
      <TradeForm
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
    </section>
  );
}
