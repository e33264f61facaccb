import { formatAmount, type Planck, type PoolState, type StakingPause } from "@aksm/core";
import { PAUSES } from "@aksm/sdk";
import { type FormEvent, useState } from "react";
import { showAmount, showFixed } from "../../lib/format.ts";
import { Button } from "../../lib/ui/Button.tsx";
import { Fact, Facts } from "../../lib/ui/Facts.tsx";
import { Field } from "../../lib/ui/Field.tsx";
import { Notice } from "../../lib/ui/Notice.tsx";
import { checkStake } from "../amount/check.ts";
import { rateAt } from "../balance/rate.ts";

export interface StakeFormProps {
  readonly pool: PoolState | null;
  readonly second: number | null;
  readonly decimals: number;
  readonly symbol: string;
  /** Why nothing is minted for now, or null. */
  readonly pause: StakingPause | null;
  readonly mintable: Planck | null;
  readonly minimum: Planck;
  readonly existentialDeposit: Planck | null;
  /** Null while no wallet is chosen. */
  readonly wallet: {
    readonly transferable: Planck | null;
    readonly fee: Planck | null;
    readonly maximum: Planck | null;
  } | null;
  readonly initial: string;
  readonly onReview: (amount: Planck, text: string) => void;
  readonly onChooseWallet: () => void;
}

/** The amount and everything it means; usable before a wallet is chosen. */
export function StakeForm(props: StakeFormProps) {
  const { pool, second, decimals, symbol, pause, mintable, minimum, existentialDeposit, wallet } = props;
  const [text, setText] = useState(props.initial);
  const [tookMax, setTookMax] = useState(false);
  const maximum = wallet?.maximum ?? null;
  const checked = checkStake(text, { decimals, symbol, minimum, maximum, mintable });
  const show = (amount: Planck, places = 6) => `${showAmount(amount, decimals, places)} ${symbol}`;
  const enter = (value: string, max = false) => {
    setText(value);
    setTookMax(max);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!wallet) props.onChooseWallet();
    else if (checked.ok && !pause) props.onReview(checked.amount, text);
  };
  const unit = 10n ** BigInt(decimals);
  const problem = checked.ok ? null : checked.problem;

  return (
    <form onSubmit={submit} noValidate data-testid="stake-form">
      {pause ? (
        <div className="mb-4">
          <Notice tone="wait" testId="staking-paused">
            {PAUSES[pause]}. What is staked already stays where it is.
          </Notice>
        </div>
      ) : null}
      <Field
        label="Amount to stake"
        inputMode="decimal"
        placeholder="0.0"
        value={text}
        onChange={event => enter(event.target.value)}
        unit={symbol}
        testId="stake-amount"
        className="figures text-xl"
        aside={
          wallet
            ? wallet.transferable === null
              ? "reading balance …"
              : `Available ${show(wallet.transferable, 4)}`
            : null
        }
        action={
          <Button
            look="quiet"
            disabled={maximum === null || maximum < minimum}
            onClick={() => maximum !== null && enter(formatAmount(maximum, decimals), true)}
            data-testid="stake-max"
          >
            Max
          </Button>
        }
        error={problem}
        help={
          tookMax && wallet?.fee != null && existentialDeposit !== null
            ? `Leaves ${show(wallet.fee)} for the fee and ${show(existentialDeposit, 9)}, the existential deposit that keeps your account open.`
            : null
        }
      />
      <Facts className="mt-4">
        <Fact name="You receive" testId="stake-receive">
          {checked.ok ? (
            <span className="figures">
              {showAmount(checked.amount, decimals, 6)} a{symbol}b
            </span>
          ) : (
            "–"
          )}
        </Fact>
        <Fact
          name="Rate"
          hint={`1 a${symbol}b is minted for each ${symbol}. The rate is what 1 ${symbol} staked at the very start has become.`}
        >
          1 {symbol} = 1 a{symbol}b
          {pool && second ? (
            <span className="figures block text-xs font-normal text-ink-faint">
              rate {showFixed(rateAt(pool, unit, BigInt(second)), decimals, 9)}
            </span>
          ) : null}
        </Fact>
        <Fact name="Network fee" hint="Paid to Kusama by the sending account, from a dry run of this very transaction.">
          {wallet ? (wallet.fee === null ? "reading …" : show(wallet.fee)) : "shown with a wallet"}
        </Fact>
        <Fact name="Fee on rewards" hint="Taken from rewards as they arrive, never from your stake.">
          {pool ? `${showAmount(pool.feeBps, 2, 2)} %` : "reading …"}
        </Fact>
        <Fact name="Minimum">{show(minimum)}</Fact>
      </Facts>
      <Button
        type="submit"
        className="mt-5 w-full"
        disabled={wallet !== null && (!checked.ok || pause !== null)}
        data-testid="stake-review"
      >
        {wallet ? "Review" : "Choose a wallet to stake"}
      </Button>
    </form>
  );
}
