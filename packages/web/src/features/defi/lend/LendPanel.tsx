import type { LendingMarket, LendingProtocol, LendingQuote } from "@aksm/sdk";
import { useState } from "react";
import { useClient } from "../../../app/client.tsx";
import { useAccount } from "../../../app/data.ts";
import { Notice } from "../../../lib/ui/Notice.tsx";
import { useWalletState } from "../../wallet/useWalletState.ts";
import { useWallet } from "../../wallet/wallet.tsx";
import { UseTitle } from "../UseTitle.tsx";
import { LendFacts } from "./LendFacts.tsx";
import { LendForm } from "./LendForm.tsx";
import { LendMarkets } from "./LendMarkets.tsx";
import { LendProgress } from "./LendProgress.tsx";
import { LendReview } from "./LendReview.tsx";
import type { LendOrder, LendTyped } from "./order.ts";
import { useLendingFlow, useLendingMarkets, useLendingPositions } from "./useLending.ts";
import { protocolName } from "./words.ts";

const NOTHING_TYPED: LendTyped = { verb: "supply", text: "", all: false };

/** aKSMb as collateral, and ether borrowed against it. */
export function LendPanel() {
  const { sdk } = useClient();
  const { format } = sdk;
  const { account, openDialog } = useWallet();
  const markets = useLendingMarkets();
  const positions = useLendingPositions(account?.ethereum ?? null);
  const held = useAccount(account?.ethereum ?? null).data;
  const [protocol, setProtocol] = useState<LendingProtocol | null>(null);
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [review, setReview] = useWalletState<{ order: LendOrder; quote: LendingQuote } | null>(null);
  const flow = useLendingFlow();

  const read = markets.map(({ data }) => data).filter((market): market is LendingMarket => market !== undefined);
  const failed = markets.find(({ error }) => error)?.error ?? null;
  const market = read.find(each => each.protocol === protocol) ?? read[0];
  if (markets.length === 0) {
    return (
      <Notice testId="lend-none">This network names no market that lends against aKSMb. Staking needs none.</Notice>
    );
  }
  if (flow.state) {
    const { failure } = flow.state;
    const done = () => {
      setReview(null);
      if (failure === null) setTyped({ ...typed, text: "", all: false });
      flow.dismiss();
    };
    return <LendProgress {...format} state={flow.state} onDone={done} />;
  }
  if (account && review) {
    const sign = () => void flow.start(account, review.order);
    return <LendReview {...format} {...review} onBack={() => setReview(null)} onSign={sign} />;
  }
  if (!market) return failed ? <Notice tone="bad">{failed.message}</Notice> : <Notice>Reading the markets …</Notice>;
  const position = positions[markets.findIndex(({ data }) => data?.protocol === market.protocol)] ?? null;
  return (
    <section aria-labelledby="lend-title" data-testid="lend">
      <UseTitle id="lend-title" title={`Borrow ether against a${format.symbol}b`}>
        {read.length === 1 ? `At ${protocolName(market.protocol)}. ` : ""}What you supply goes on earning staking
        rewards, and comes back when you have repaid.
      </UseTitle>
      {read.length > 1 ? <LendMarkets markets={read} chosen={market.protocol} onChoose={setProtocol} /> : null}
      <LendFacts
        {...format}
        market={market}
        position={position}
        onUse={() => account && void flow.start(account, { verb: "use", protocol: market.protocol })}
      />
      <LendForm
        {...format}
        market={market}
        typed={typed}
        has={{ tokens: held?.balance ?? null, wei: held?.wei ?? null, position }}
        owner={account?.ethereum ?? null}
        onType={setTyped}
        onReview={(order, quote) => setReview({ order, quote })}
        onChooseWallet={openDialog}
      />
    </section>
  );
}
