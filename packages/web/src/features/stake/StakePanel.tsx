import type { Planck } from "@aksm/core";
import { useState } from "react";
import { useClient } from "../../app/client.tsx";
import { useAccount, useKusamaAccount, useOverview, useStakeQuote } from "../../app/data.ts";
import { useChainSecond } from "../../lib/clock.ts";
import { Button } from "../../lib/ui/Button.tsx";
import { balanceAt } from "../balance/rate.ts";
import { DepositPanel } from "../deposit/DepositPanel.tsx";
import { useWalletState } from "../wallet/useWalletState.ts";
import { useWallet } from "../wallet/wallet.tsx";
import { StakeForm } from "./StakeForm.tsx";
import { StakeProgress } from "./StakeProgress.tsx";
import { StakeReview } from "./StakeReview.tsx";
import { useStakeFlow } from "./useStakeFlow.ts";

/** From the amount to the minted token: form, review, progress. */
export function StakePanel() {
  const { sdk } = useClient();
  const { deployment } = sdk;
  const { account, openDialog } = useWallet();
  const from = account ? sdk.decodeAddress(account.kusama) : null;
  const overview = useOverview().data;
  const held = useAccount(account?.ethereum ?? null).data;
  const kusama = useKusamaAccount(from).data;
  const quote = useStakeQuote(from).data;
  const second = useChainSecond();
  const flow = useStakeFlow(account);
  const [draft, setDraft] = useWalletState<{ text: string; reviewing: Planck | null }>({ text: "", reviewing: null });
  const [byTransfer, setByTransfer] = useState(false);
  const { decimals, symbol } = deployment.kusama;
  const pool = overview?.pool ?? null;

  if (flow.state) {
    const { latest } = flow.state;
    const seen = held && latest.stage === "minted" && held.block.number >= latest.mint.block;
    return (
      <StakeProgress
        state={flow.state}
        balance={seen && pool && second ? balanceAt(pool, held.shares, BigInt(second)) : null}
        decimals={decimals}
        symbol={symbol}
        threshold={deployment.threshold}
        operators={deployment.operators.length}
        onDone={() => {
          setDraft({ text: "", reviewing: null });
          flow.dismiss();
        }}
      />
    );
  }
  if (account && draft.reviewing !== null && quote) {
    return (
      <StakeReview
        account={account}
        amount={draft.reviewing}
        fee={quote.fee}
        transferable={kusama?.transferable ?? null}
        pool={sdk.encodeAddress(deployment.kusama.pool)}
        decimals={decimals}
        symbol={symbol}
        onBack={() => setDraft({ ...draft, reviewing: null })}
        onSign={amount => void flow.start(account, amount)}
      />
    );
  }
  if (byTransfer) return <DepositPanel key={account?.name ?? "none"} onBack={() => setByTransfer(false)} />;
  return (
    <>
      <StakeForm
        key={account?.name ?? "none"}
        pool={pool}
        second={second}
        decimals={decimals}
        symbol={symbol}
        pause={overview?.stakingPause ?? null}
        mintable={overview?.mintable ?? null}
        minimum={quote?.minimum ?? overview?.minimumStake ?? deployment.policy.minimumStake}
        existentialDeposit={overview?.limits.existentialDeposit ?? null}
        wallet={
          account && {
            transferable: kusama?.transferable ?? null,
            fee: quote?.fee ?? null,
            maximum: quote?.maximum ?? null,
          }
        }
        initial={draft.text}
        onReview={(amount, text) => setDraft({ text, reviewing: amount })}
        onChooseWallet={openDialog}
      />
      <Button look="quiet" className="mt-2 w-full" onClick={() => setByTransfer(true)} data-testid="stake-by-transfer">
        From an exchange, by a plain transfer
      </Button>
    </>
  );
}
