import { useState } from "react";
import { useClient } from "../../../app/client.tsx";
import { useAccount } from "../../../app/data.ts";
import { Notice } from "../../../lib/ui/Notice.tsx";
import { useWalletState } from "../../wallet/useWalletState.ts";
import { useWallet } from "../../wallet/wallet.tsx";
import { UseTitle } from "../UseTitle.tsx";
import { Authorization } from "./Authorization.tsx";
import { LeverFacts } from "./LeverFacts.tsx";
import { LeverForm } from "./LeverForm.tsx";
import { LeverProgress } from "./LeverProgress.tsx";
import { LeverReview } from "./LeverReview.tsx";
import type { LeverTyped } from "./order.ts";
import { type LeverOffer, useLeverageFlow, useLeverageMarket, useLeveragePosition } from "./useLeverage.ts";

const NOTHING_TYPED: LeverTyped = { verb: "open", tokens: "", leverage: "", all: false };

/** aKSMb held several times over with borrowed ether, and unwound again. */
export function LeverPanel() {
  const { sdk } = useClient();
  const { format } = sdk;
  const { account, openDialog } = useWallet();
  const owner = account?.ethereum ?? null;
  const { data: market, error } = useLeverageMarket();
  const position = useLeveragePosition(owner).data ?? null;
  const held = useAccount(owner).data;
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [review, setReview] = useWalletState<LeverOffer | null>(null);
  const flow = useLeverageFlow();

  if (flow.state) {
    const { failure } = flow.state;
    const done = () => {
      setReview(null);
      if (failure === null) setTyped(NOTHING_TYPED);
      flow.dismiss();
    };
    return (
      <LeverProgress {...format} state={flow.state} account={flow.state.by === owner ? account : null} onDone={done} />
    );
  }
  if (account && review) {
    const sign = () => void flow.start(account, review);
    return <LeverReview {...format} offer={review} onBack={() => setReview(null)} onSign={sign} />;
  }
  if (!market) {
    return error ? (
      <Notice testId="lever-none">{error.message}. Staking and unstaking need none.</Notice>
    ) : (
      <Notice>Reading the markets …</Notice>
    );
  }
  const token = `a${format.symbol}b`;
  return (
    <section aria-labelledby="lever-title" data-testid="leverage">
      <UseTitle id="lever-title" title={`Hold ${token} several times over`}>
        What you have secures ether at Morpho Blue, which buys more {token}: rewards of all of it are yours, and so is
        the interest. The debt is ether: a fall of {format.symbol} against it hits you that many times.
      </UseTitle>
      <LeverFacts {...format} market={market} position={position} />
      <LeverForm
        {...format}
        market={market}
        typed={typed}
        has={{ tokens: held?.balance ?? null, position }}
        owner={owner}
        onType={setTyped}
        onReview={setReview}
        onChooseWallet={openDialog}
      />
      {account ? <Authorization account={account} /> : null}
    </section>
  );
}
