import type { Planck } from "@aksm/core";
import type { Announcement, DepositAddress as Deposit } from "@aksm/sdk";
import { useCopy } from "../../lib/copy.ts";
import { showAmount } from "../../lib/format.ts";
import { Address } from "../../lib/ui/Address.tsx";
import { Button } from "../../lib/ui/Button.tsx";
import { Fact, Facts } from "../../lib/ui/Facts.tsx";
import { Failure } from "../../lib/ui/Failure.tsx";
import { Notice } from "../../lib/ui/Notice.tsx";
import { QrCode } from "../../lib/ui/QrCode.tsx";
import { FlowTitle } from "../amount/FlowTitle.tsx";
import { arrivalOf } from "./arrival.ts";

export interface DepositAddressProps {
  readonly deposit: Deposit;
  /** Planck at the address now; null while it is being read. */
  readonly lying: Planck | null;
  /** Null while operators are being told. */
  readonly announced: Announcement | null;
  readonly failure: unknown;
  readonly decimals: number;
  readonly symbol: string;
  readonly onAnother: () => void;
  readonly onRetry: () => void;
  readonly onBack: () => void;
}

const HALF = 24;

/** Where to send, what happens then, and what must not be done. */
export function DepositAddress(props: DepositAddressProps) {
  const { deposit, lying, announced, failure, decimals, symbol } = props;
  const arrival = arrivalOf(lying, deposit.minimum, planck => `${showAmount(planck, decimals, 6)} ${symbol}`);
  return (
    <div className="space-y-4" data-testid="deposit-address-panel">
      <div>
        <FlowTitle title="Send from anywhere" />
        <p className="text-sm text-ink-soft">
          From an exchange or any wallet, by a plain transfer without a memo. What arrives is staked by itself.
        </p>
      </div>
      <div className="flex flex-col items-center gap-3 text-center">
        <p className="text-sm font-medium">
          Send {symbol} on <strong className="font-semibold">Kusama Asset Hub</strong> to
        </p>
        <QrCode text={deposit.address} label={`QR code of ${deposit.address}`} className="w-44" />
        <p className="code text-sm select-all" data-testid="deposit-address">
          {/* Two halves of one length, where it does not fit a line. */}
          <span className="inline-block">{deposit.address.slice(0, HALF)}</span>
          <span className="inline-block">{deposit.address.slice(HALF)}</span>
        </p>
        <Copy text={deposit.address} />
      </div>
      <Notice tone="wait">
        On Kusama Asset Hub alone. What is sent to this address on the Kusama relay chain is out of everybody's reach.
      </Notice>
      <Facts>
        <Fact name={`a${symbol}b goes to`}>
          <Address value={deposit.recipient} whole />
        </Fact>
        <Fact name="Smallest deposit" hint="Less than that stays at the address until more has come.">
          {showAmount(deposit.minimum, decimals, 6)} {symbol}
        </Fact>
        <Fact name="There now" testId="deposit-lying">
          {lying === null ? "reading …" : `${showAmount(lying, decimals, 6)} ${symbol}`}
        </Fact>
        <Fact
          name="Watched by"
          testId="deposit-watched"
          hint="Operators look at an address once they were told of it. One that knows is enough: the others verify what it sees."
        >
          {announced
            ? `${announced.watching} of ${announced.operators} operators`
            : failure
              ? "nobody"
              : "telling them …"}
        </Fact>
      </Facts>
      {arrival ? (
        <Notice tone={arrival.tone} testId="deposit-arrival">
          {arrival.text}
        </Notice>
      ) : null}
      {failure ? (
        <div className="space-y-2">
          <Failure error={failure} />
          <Button look="secondary" className="w-full" onClick={props.onRetry}>
            Tell them again
          </Button>
        </div>
      ) : null}
      <p className="text-sm text-ink-soft">
        The address is this account's for good: use it again as often as you like.
      </p>
      <div className="grid grid-cols-2 gap-2">
        <Button look="secondary" onClick={props.onAnother} data-testid="deposit-another">
          Another account
        </Button>
        <Button look="secondary" onClick={props.onBack} data-testid="deposit-back">
          Back
        </Button>
      </div>
    </div>
  );
}

function Copy({ text }: { text: string }) {
  const { copied, copy } = useCopy(text);
  return (
    <>
      <Button look="secondary" onClick={() => void copy()} data-testid="deposit-copy">
        {copied === "copied" ? "Copied" : "Copy the address"}
      </Button>
      <p role="status" className="text-sm text-ink-soft empty:hidden">
        {copied === "refused"
          ? "The browser does not copy: select the address above, all of it, and copy it by hand."
          : ""}
      </p>
    </>
  );
}
