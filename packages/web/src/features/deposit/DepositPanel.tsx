import { useState } from "react";
import { useClient } from "../../app/client.tsx";
import { useAnnouncement, useKusamaAccount } from "../../app/data.ts";
import { Button } from "../../lib/ui/Button.tsx";
import { Field } from "../../lib/ui/Field.tsx";
import { FlowTitle } from "../amount/FlowTitle.tsx";
import { useWallet } from "../wallet/wallet.tsx";
import { DepositAddress } from "./DepositAddress.tsx";

/** Staking by a plain transfer: for whom, then where to send. */
export function DepositPanel({ onBack }: { onBack: () => void }) {
  const { sdk } = useClient();
  const { account } = useWallet();
  const [text, setText] = useState<string>(account?.ethereum ?? "");
  const [chosen, setChosen] = useState<string | null>(account?.ethereum ?? null);
  const found = lookUp(text, sdk.depositAddress);
  const deposit = chosen === null ? null : sdk.depositAddress(chosen);
  const announced = useAnnouncement(deposit?.recipient ?? null);
  const lying = useKusamaAccount(deposit?.account ?? null).data;
  const { decimals, symbol } = sdk.deployment.kusama;

  if (deposit) {
    return (
      <DepositAddress
        deposit={deposit}
        lying={lying?.free ?? null}
        announced={announced.data ?? null}
        failure={announced.error}
        decimals={decimals}
        symbol={symbol}
        onAnother={() => setChosen(null)}
        onRetry={() => void announced.refetch()}
        onBack={onBack}
      />
    );
  }
  return (
    <form
      noValidate
      className="space-y-4"
      data-testid="deposit-form"
      onSubmit={event => {
        event.preventDefault();
        if (found.recipient) setChosen(found.recipient);
      }}
    >
      <div>
        <FlowTitle title="Stake by a plain transfer" />
        <p className="text-sm text-ink-soft">
          Every Ethereum account has an address on Kusama of its own. {symbol} that is sent there, from an exchange too,
          is staked for the account; no Kusama wallet is needed.
        </p>
      </div>
      <Field
        label={`Ethereum account that receives a${symbol}b`}
        placeholder="0x…"
        value={text}
        onChange={event => setText(event.target.value)}
        testId="deposit-recipient"
        className="code"
        lines={2}
        error={found.problem}
        help="One that you hold the key of: not an address at an exchange."
      />
      <Button type="submit" className="w-full" disabled={!found.recipient} data-testid="deposit-show">
        Show the deposit address
      </Button>
      <Button look="quiet" className="w-full" onClick={onBack}>
        Back
      </Button>
    </form>
  );
}

function lookUp(
  text: string,
  read: (text: string) => { recipient: string },
): { recipient: string | null; problem: string | null } {
  if (text.trim() === "") return { recipient: null, problem: null };
  try {
    return { recipient: read(text).recipient, problem: null };
  } catch {
    return {
      recipient: null,
      problem: "This is no Ethereum account that can hold the token. Copy it again from the wallet.",
    };
  }
}
