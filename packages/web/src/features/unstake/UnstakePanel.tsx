import { useState } from "react";
import { useClient } from "../../app/client.tsx";
import { useAccount, useOverview, useUnstakeQuote } from "../../app/data.ts";
import type { UnstakeStage } from "../../lib/client.ts";
import { useChainSecond } from "../../lib/clock.ts";
import type { DevAccount } from "../../lib/config.ts";
import { balanceAt } from "../balance/rate.ts";
import { useWallet } from "../wallet/wallet.tsx";
import { UnstakeForm, type UnstakeOrder } from "./UnstakeForm.tsx";
import { UnstakeProgress } from "./UnstakeProgress.tsx";
import { UnstakeReview } from "./UnstakeReview.tsx";

interface Sent {
  readonly latest: UnstakeStage;
  readonly failure: string | null;
}

/** From the amount to the request in the queue: form, review, progress. The wait itself is shown under "Unstakes". */
export function UnstakePanel() {
  const client = useClient();
  const { deployment } = client;
  const { account, openDialog } = useWallet();
  const overview = useOverview().data;
  const held = useAccount(account?.ethereum ?? null).data;
  const quote = useUnstakeQuote().data;
  const second = useChainSecond();
  const [draft, setDraft] = useState<UnstakeOrder | null>(null);
  const [reviewing, setReviewing] = useState(false);
  const [sent, setSent] = useState<Sent | null>(null);
  const { decimals, symbol } = deployment.kusama;
  const balance = overview && held && second ? balanceAt(overview.pool, held.shares, BigInt(second)) : null;

  const sign = async (wallet: DevAccount, order: UnstakeOrder) => {
    setReviewing(false);
    setSent({ latest: { stage: "signing" }, failure: null });
    try {
      await client.requestUnstake(wallet, order.amount, order.recipient, latest => setSent({ latest, failure: null }));
    } catch (error) {
      setSent(before => before && { ...before, failure: (error as Error).message });
    }
  };

  if (sent) {
    return (
      <UnstakeProgress
        latest={sent.latest}
        failure={sent.failure}
        symbol={symbol}
        arrival={quote?.arrival ?? null}
        onDone={() => {
          if (!sent.failure) setDraft(null);
          setSent(null);
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
        arrival={quote?.arrival ?? null}
        feeWei={quote?.feeWei ?? null}
        address={client.encodeAddress(draft.recipient)}
        decimals={decimals}
        symbol={symbol}
        onBack={() => setReviewing(false)}
        onSign={() => void sign(account, draft)}
      />
    );
  }
  return (
    <UnstakeForm
      key={account?.name ?? "none"}
      decimals={decimals}
      symbol={symbol}
      minimum={overview?.existentialDeposit ?? 1n}
      balance={balance}
      connected={account !== null}
      arrival={quote?.arrival ?? null}
      feeWei={quote?.feeWei ?? null}
      initial={{
        text: draft?.text ?? "",
        amount: draft?.amount ?? null,
        recipientText: draft?.recipientText ?? account?.kusama ?? "",
      }}
      decodeAddress={client.decodeAddress}
      onReview={order => {
        setDraft(order);
        setReviewing(true);
      }}
      onChooseWallet={openDialog}
    />
  );
}
