import { type Planck, stakeRemark } from "@aksm/core";
import type { DevAccount } from "../../lib/config.ts";
import { showAmount } from "../../lib/format.ts";
import { Address } from "../../lib/ui/Address.tsx";
import { Button } from "../../lib/ui/Button.tsx";
import { Fact, Facts } from "../../lib/ui/Facts.tsx";
import { FlowTitle } from "../amount/FlowTitle.tsx";

/** Everything the signature will do, before it is given. */
export function StakeReview({
  account,
  amount,
  fee,
  transferable,
  pool,
  decimals,
  symbol,
  onBack,
  onSign,
}: {
  account: DevAccount;
  amount: Planck;
  fee: Planck;
  transferable: Planck | null;
  pool: string;
  decimals: number;
  symbol: string;
  onBack: () => void;
  onSign: (amount: Planck) => void;
}) {
  const show = (value: Planck, places = 6) => `${showAmount(value, decimals, places)} ${symbol}`;
  return (
    <div data-testid="stake-review-panel">
      <FlowTitle title="Review your stake" />
      <p className="mb-3 text-sm text-ink-soft">
        One signature does both: it sends the {symbol} and names who gets the token.
      </p>
      <Facts>
        <Fact name="You send">
          <span className="figures">{show(amount)}</span>
        </Fact>
        <Fact name="You receive">
          <span className="figures">
            {showAmount(amount, decimals, 6)} a{symbol}b
          </span>
        </Fact>
        <Fact name="From">
          {account.name} · <Address value={account.kusama} />
        </Fact>
        <Fact name="To the pool">
          <Address value={pool} />
        </Fact>
        <Fact name={`a${symbol}b to`}>
          <Address value={account.ethereum} />
        </Fact>
        <Fact name="Remark" hint="Binds the transfer to your Ethereum account; part of the same transaction.">
          <span className="code text-xs">{stakeRemark(account.ethereum)}</span>
        </Fact>
        <Fact name="Network fee">{show(fee)}</Fact>
        {transferable === null ? null : <Fact name="Left to spend">{show(transferable - amount - fee, 4)}</Fact>}
      </Facts>
      <div className="mt-5 flex gap-3">
        <Button look="secondary" onClick={onBack}>
          Back
        </Button>
        <Button className="flex-1" onClick={() => onSign(amount)} data-testid="stake-sign">
          Sign and stake
        </Button>
      </div>
    </div>
  );
}
