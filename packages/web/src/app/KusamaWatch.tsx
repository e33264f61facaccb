import type { AccountId } from "@aksm/core";
import { HeldDeposits } from "../features/held/HeldDeposits.tsx";
import { showAmount } from "../lib/format.ts";
import { Address } from "../lib/ui/Address.tsx";
import { Card } from "../lib/ui/Card.tsx";
import { useClient } from "./client.tsx";
import { useKusamaAccount } from "./data.ts";

/** A watched Kusama account: it holds KSM; aKSMb is held by Ethereum accounts. */
export function KusamaWatch({ account, address }: { account: AccountId; address: string }) {
  const { decimals, symbol } = useClient().sdk.deployment.kusama;
  const { data, error } = useKusamaAccount(account);
  return (
    <>
      <Card title="Kusama account" aside={<Address value={address} head={8} tail={6} />}>
        <p className="text-3xl font-semibold">
          <span className="figures">{data ? showAmount(data.free, decimals, 6) : error ? "unknown" : "…"}</span>{" "}
          <span className="text-base font-medium text-ink-soft">{symbol}</span>
        </p>
        <p className="mt-1 text-sm text-ink-soft">
          {error
            ? error.message
            : `Free balance${data ? ` at Kusama block #${data.block.number}` : ""}. a${symbol}b is held by Ethereum accounts: watch that address to see it grow.`}
        </p>
      </Card>
      <HeldDeposits senders={[account]} owner={null} />
    </>
  );
}
