import { PAUSES } from "@aksm/sdk";
import { useClient } from "../../app/client.tsx";
import { useAccount, useOverview, useUnstakeQuote } from "../../app/data.ts";
import { useChainSecond } from "../../lib/clock.ts";
import { balanceAt } from "../balance/rate.ts";
import { useWalletState } from "../wallet/useWalletState.ts";
import { useWallet } from "../wallet/wallet.tsx";
import { UnstakeForm, type UnstakeOrder } from "./UnstakeForm.tsx";
import { UnstakeProgress } from "./UnstakeProgress.tsx";
import { UnstakeReview } from "./UnstakeReview.tsx";
import { useUnstakeFlow } from "./useUnstakeFlow.ts";

/** From the amount to the request in the queue: form, review, progress. The wait itself is shown under "Unstakes". */
export function UnstakePanel() {
  const { sdk } = useClient();
  const { account, openDialog } = useWallet();
  const overview = useOverview().data;
  const held = useAccount(account?.ethereum ?? null).data;
  const quote = useUnstakeQuote(held && held.shares > 0n ? held.address : null, null).data;
  const second = useChainSecond();
  const flow = useUnstakeFlow();
  const [draft, setDraft] = useWalletState<UnstakeOrder | null>(null);
  const [reviewing, setReviewing] = useWalletState(false);
  const { decimals, symbol } = sdk.deployment.kusama;
  const balance = overview && held && second ? balanceAt(overview.pool, held.shares, BigInt(second)) : null;
  const expected = quote?.expected ?? null;
  const pause = overview?.stakingPause ?? null;

  if (flow.state) {
    const { latest, failure } = flow.state;
    return (
      <UnstakeProgress
        latest={latest}
        failure={failure}
        symbol={symbol}
        onDone={() => {
          if (failure === null) setDraft(null);
          flow.dismiss();
        }}
      />
    );
  }
  if (account && draft && reviewing) {
    return (
      <UnstakeReview
        account={account}
        order={draft}
        balance={balance}
        expected={expected}
        decimals={decimals}
        symbol={symbol}
        onBack={() => setReviewing(false)}
        onSign={() => {
          setReviewing(false);
          void flow.start(account, draft);
        }}
      />
    );
  }
  return (
    <UnstakeForm
      key={account?.name ?? "none"}
      decimals={decimals}
      symbol={symbol}
      minimum={quote?.minimum ?? null}
      minimumForAll={quote?.minimumForAll ?? null}
      balance={balance}
      connected={account !== null}
      delay={pause === "guardian" || pause === "contested loss" ? PAUSES[pause] : null}
      expected={expected}
      initial={{
        text: draft?.text ?? "",
        amount: draft?.amount ?? null,
        recipientText: draft?.recipientText ?? account?.kusama ?? "",
      }}
      decodeAddress={sdk.decodeRecipient}
      onReview={order => {
        setDraft(order);
        setReviewing(true);
      }}
      onChooseWallet={openDialog}
    />
  );
}
