import { useState } from "react";
import { showAmount, showPercent } from "../../../lib/format.ts";
import { Button } from "../../../lib/ui/Button.tsx";
import { Fact, Facts } from "../../../lib/ui/Facts.tsx";
import { Field } from "../../../lib/ui/Field.tsx";
import { Notice } from "../../../lib/ui/Notice.tsx";
import { useWallet } from "../../wallet/wallet.tsx";
import { amountText, partOf, riskWords } from "../farm/words.ts";
import { Risks } from "../Risks.tsx";
import { UseTitle } from "../UseTitle.tsx";
import { useVault, useVaulting, useVaultPosition, type VaultOrder } from "./useVault.ts";
import { VaultOutcome } from "./VaultOutcome.tsx";

const PPM = 1_000_000n;
const shares = (amount: bigint, wei: bigint): string =>
  `${showAmount(amount, 18, 4)} worth ${showAmount(wei, 18, 4)} ETH`;

/** Farming that compounds by itself. */
export function VaultPanel() {
  const { account, openDialog } = useWallet();
  const { data: vault, error } = useVault();
  const position = useVaultPosition(account?.ethereum ?? null).data ?? null;
  const vaulting = useVaulting();
  const [text, setText] = useState("100");
  if (!vault)
    return error ? <Notice>{error.message}. Staking needs none.</Notice> : <Notice>Reading the vault …</Notice>;
  const token = { address: "0x" as const, symbol: "", decimals: 18 };
  const has = { free: position?.free ?? 0n, staked: { token, amount: position?.shares ?? 0n } };
  const deposit = partOf(text, "stake", has);
  const withdrawal = partOf(text, "unstake", has);
  const order = (what: VaultOrder) => (account ? void vaulting.start(account, what) : openDialog());
  const pending = vault.pending.some(({ amount }) => amount > 0n);
  return (
    <section aria-labelledby="vault-title" data-testid="vault">
      <UseTitle id="vault-title" title="Let it compound">
        The vault farms with everybody's liquidity. Whoever harvests turns the rewards into more of it, for a hundredth.
      </UseTitle>
      <Facts className="mt-2">
        <Fact
          name="Yield"
          testId="vault-yield"
          hint="That of the farm under it less what who harvests has of it, at the pace of now and before compounding."
        >
          <span className="figures">
            {vault.yearlyPpm === null ? "nothing streams now" : `${showPercent(vault.yearlyPpm, PPM)} a year`}
          </span>
        </Fact>
        <Fact
          name="In the vault"
          hint="What harvests added becomes everybody's over a day, so that nobody enters for a harvest alone."
        >
          <span className="figures">{shares(vault.total, vault.totalWei)}</span>
        </Fact>
        <Fact name="To harvest" testId="vault-pending">
          <span className="figures">{pending ? vault.pending.map(amountText).join(" and ") : "nothing"}</span>
        </Fact>
        {position && position.shares > 0n ? (
          <Fact name="Yours" testId="vault-position">
            <span className="figures">{shares(position.assets, position.wei)}</span>
          </Fact>
        ) : null}
      </Facts>
      <Risks testId="vault-risks">
        {vault.risks.map(risk => (risk === "harvest" ? HARVEST_RISK : riskWords[risk])).join("; ")}
      </Risks>
      <div className="mt-4">
        <Field
          label="Part of your liquidity to put in, or of what is in it to take out"
          inputMode="decimal"
          value={text}
          onChange={event => setText(event.target.value)}
          unit="%"
          testId="vault-part"
          aside={position ? `${showAmount(position.free, 18, 4)} shares of liquidity held` : null}
          error={deposit.problem}
          help={position && position.free === 0n && position.shares === 0n ? FIRST_STEP : null}
        />
      </div>
      <div className="mt-3 grid grid-cols-3 gap-2">
        <Button
          disabled={vaulting.busy || (position !== null && deposit.amount === null)}
          onClick={() => order({ verb: "deposit", amount: deposit.amount ?? 0n })}
          data-testid="vault-deposit"
        >
          Put in
        </Button>
        <Button
          look="secondary"
          disabled={vaulting.busy || !pending}
          onClick={() => order({ verb: "harvest" })}
          data-testid="vault-harvest"
        >
          Harvest
        </Button>
        <Button
          look="secondary"
          disabled={vaulting.busy || withdrawal.amount === null}
          onClick={() => order({ verb: "withdraw", shares: withdrawal.amount ?? 0n })}
          data-testid="vault-withdraw"
        >
          Take out
        </Button>
      </div>
      {vaulting.state && vaulting.state.by === account?.ethereum ? <VaultOutcome {...vaulting.state} /> : null}
    </section>
  );
}

const FIRST_STEP = "Provide liquidity first, under Liquidity: its shares are what goes in here.";
const HARVEST_RISK = "what is earned and not harvested when you leave stays with the others";
