import type { AccountId, Planck } from "@aksm/core";
import type { ExpectedTime } from "@aksm/sdk";
import { type FormEvent, useState } from "react";
import { showAmount } from "../../lib/format.ts";
import { Button } from "../../lib/ui/Button.tsx";
import { Fact, Facts } from "../../lib/ui/Facts.tsx";
import { Field } from "../../lib/ui/Field.tsx";
import { Notice } from "../../lib/ui/Notice.tsx";
import { checkUnstake } from "../amount/check.ts";
import { Expected } from "./Expected.tsx";
import { checkAddress } from "./recipient.ts";

export interface UnstakeOrder {
  readonly text: string;
  readonly amount: Planck | "all";
  readonly recipientText: string;
  readonly recipient: AccountId;
}

export interface UnstakeFormProps {
  readonly decimals: number;
  readonly symbol: string;
  /** Null while it is being read. */
  readonly minimum: Planck | null;
  readonly minimumForAll: Planck | null;
  /** What the account holds at this second; null while no wallet is chosen or it is being read. */
  readonly balance: Planck | null;
  readonly connected: boolean;
  /** Why requests wait longer than usual, or null. */
  readonly delay: string | null;
  readonly expected: ExpectedTime | null;
  readonly initial: { readonly text: string; readonly amount: Planck | "all" | null; readonly recipientText: string };
  /** Throws an error that says what is wrong with the address. */
  readonly decodeAddress: (text: string) => AccountId;
  readonly onReview: (order: UnstakeOrder) => void;
  readonly onChooseWallet: () => void;
}

/** How much, and to which Kusama account. */
export function UnstakeForm(props: UnstakeFormProps) {
  const { decimals, symbol, minimum, minimumForAll, balance, connected, expected } = props;
  const token = `a${symbol}b`;
  const [text, setText] = useState(props.initial.text);
  const [all, setAll] = useState(props.initial.amount === "all");
  const [recipientText, setRecipient] = useState(props.initial.recipientText);
  const checked = all
    ? ({ ok: balance !== null && enough(balance, minimumForAll), amount: balance ?? 0n, problem: null } as const)
    : checkUnstake(text, { decimals, token, minimum, minimumForAll, balance });
  const recipient = checkAddress(recipientText, props.decodeAddress);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!connected) return props.onChooseWallet();
    if (!checked.ok || !recipient.account) return;
    props.onReview({ text, amount: all ? "all" : checked.amount, recipientText, recipient: recipient.account });
  };
  const problem = checked.ok ? null : checked.problem;

  return (
    <form onSubmit={submit} noValidate data-testid="unstake-form" className="space-y-4">
      {props.delay ? (
        <Notice tone="wait" testId="unstake-delayed">
          {props.delay}. A request made now keeps its place.
        </Notice>
      ) : null}
      <Field
        label="Amount to unstake"
        inputMode="decimal"
        placeholder="0.0"
        value={all ? (balance === null ? "" : showAmount(balance, decimals, 9)) : text}
        onChange={event => {
          setAll(false);
          setText(event.target.value);
        }}
        unit={token}
        testId="unstake-amount"
        className="figures text-xl"
        aside={
          connected ? (balance === null ? "reading balance …" : `You hold ${showAmount(balance, decimals, 6)}`) : null
        }
        action={
          <Button
            look="quiet"
            disabled={balance === null || !enough(balance, minimumForAll)}
            aria-pressed={all}
            onClick={() => setAll(true)}
            data-testid="unstake-all"
          >
            All
          </Button>
        }
        error={problem}
        help={all ? "All of it, with what it earns until the transaction is in a block." : null}
      />
      <Field
        label={`Pay the ${symbol} to`}
        placeholder="Kusama address"
        value={recipientText}
        onChange={event => setRecipient(event.target.value)}
        testId="unstake-recipient"
        className="code"
        lines={2}
        error={recipient.problem}
        help={
          recipient.account
            ? "A Kusama address with a valid checksum. Use an account you control; an exchange may not credit it."
            : null
        }
      />
      <Facts>
        <Fact name="You receive" testId="unstake-receive">
          {checked.ok ? (
            <span className="figures">
              ≈ {showAmount(checked.amount, decimals, 6)} {symbol}
            </span>
          ) : (
            "–"
          )}
          {checked.ok ? (
            <span className="block text-xs font-normal text-ink-faint">and what it earns until then</span>
          ) : null}
        </Fact>
        <Fact
          name="Arrives"
          testId="unstake-arrival"
          hint="From the chain's own bonding time and the pace of its eras. Often sooner, when new stakes take your place."
        >
          <Expected expected={expected} />
        </Fact>
        <Fact name="Network fee" hint="Paid in ETH on Ethereum; the payment on Kusama costs you nothing.">
          in ETH, shown in the review
        </Fact>
      </Facts>
      <Button
        type="submit"
        className="w-full"
        disabled={connected && !(checked.ok && recipient.account)}
        data-testid="unstake-review"
      >
        {connected ? "Review" : "Choose a wallet to unstake"}
      </Button>
    </form>
  );
}

const enough = (balance: Planck, minimum: Planck | null): boolean => minimum !== null && balance >= minimum;
