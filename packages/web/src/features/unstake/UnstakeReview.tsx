import type { Planck } from "@aksm/core";
import type { ExpectedTime } from "@aksm/sdk";
import { useUnstakeDryRun } from "../../app/data.ts";
import type { DevAccount } from "../../lib/config.ts";
import { showAmount } from "../../lib/format.ts";
import { Address } from "../../lib/ui/Address.tsx";
import { Button } from "../../lib/ui/Button.tsx";
import { Fact, Facts } from "../../lib/ui/Facts.tsx";
import { Failure } from "../../lib/ui/Failure.tsx";
import { FlowTitle } from "../amount/FlowTitle.tsx";
import { Expected } from "./Expected.tsx";
import type { UnstakeOrder } from "./UnstakeForm.tsx";

/** What the request does and when the money comes, before it is signed. */
export function UnstakeReview({
  account,
  order,
  balance,
  expected,
  decimals,
  symbol,
  onBack,
  onSign,
}: {
  account: DevAccount;
  order: UnstakeOrder;
  balance: Planck | null;
  expected: ExpectedTime | null;
  decimals: number;
  symbol: string;
  onBack: () => void;
  onSign: () => void;
}) {
  const token = `a${symbol}b`;
  const amount = order.amount === "all" ? (balance ?? 0n) : order.amount;
  const address = order.recipientText.trim();
  const dryRun = useUnstakeDryRun({ owner: account.ethereum, amount: order.amount, recipient: address });
  const own = address === account.kusama;
  return (
    <div data-testid="unstake-review-panel">
      <FlowTitle title="Review your unstake" />
      <p className="mb-3 text-sm text-ink-soft">
        Your {token} moves into the exit queue and goes on earning there. The {symbol} is paid by itself; there is no
        second step.
      </p>
      <Facts>
        <Fact name="You unstake">
          <span className="figures">
            {order.amount === "all" ? "all, " : ""}
            {showAmount(amount, decimals, 6)} {token}
          </span>
        </Fact>
        <Fact name="You receive">
          <span className="figures">
            ≈ {showAmount(amount, decimals, 6)} {symbol}
          </span>
          <span className="block text-xs font-normal text-ink-faint">and what it earns until then</span>
        </Fact>
        <Fact name="Paid on Kusama to">
          {own ? <span className="block">{account.name}, your own account</span> : null}
          <Address value={address} whole />
        </Fact>
        <Fact name="Arrives">
          <Expected expected={expected} />
        </Fact>
        <Fact name="Network fee" testId="unstake-fee">
          {dryRun.data?.feeWei != null
            ? `about ${showAmount(dryRun.data.feeWei, 18, 6)} ETH`
            : dryRun.error
              ? "–"
              : "trying …"}
        </Fact>
      </Facts>
      {dryRun.error ? (
        <div className="mt-4">
          <Failure error={dryRun.error} />
        </div>
      ) : null}
      <div className="mt-5 flex gap-3">
        <Button look="secondary" onClick={onBack}>
          Back
        </Button>
        <Button className="flex-1" onClick={onSign} disabled={!dryRun.data} data-testid="unstake-sign">
          Sign and unstake
        </Button>
      </div>
    </div>
  );
}
