import { formatAmount } from "@aksm/core";
import type { Teller } from "../report.ts";
import type { Table, Valued } from "./table.ts";

const DIGITS = 12;

export const eth = (wei: bigint): string => `${rounded(wei, 18)} ETH`;

/** Rounded down to twelve digits behind the point: the whole number is in the JSON. */
const rounded = (amount: bigint, decimals: number): string =>
  formatAmount(amount / 10n ** BigInt(decimals - DIGITS), DIGITS);

/** The table in lines: what went in, what each source brought, what came out. */
export function tell(teller: Teller, { rows, total, balances }: Table): void {
  const line = (what: string, amount: Valued): void => teller.say(`  ${what.padEnd(32)} ${cells(amount).join("  ")}`);
  teller.say(
    `\nOne user's layers:${"".padEnd(20)}${["aKSMb", "ETH", "KSM", "SUSHI"].map(each => each.padStart(20)).join("  ")}`,
  );
  for (const row of rows) {
    line(`${row.layer}: in`, row.in);
    for (const { source, amount } of row.yields) line(`    ${source}`, amount);
    line("    out", row.out);
  }
  const { in: entered, out } = total;
  const gas = { units: 0n, tokens: 0n, sushi: 0n, native: 0n, wei: -total.gasWei };
  line("all layers: in", entered);
  line("    out", out);
  line("    gas", gas);
  line("the account: before", balances.before);
  line("    after", balances.after);
  teller.say("");
}

const cells = ({ tokens, wei, native, sushi }: Valued): string[] =>
  [rounded(tokens, 12), rounded(wei, 18), rounded(native, 12), rounded(sushi, 18)].map(each =>
    (each === "0" ? "" : each).padStart(20),
  );
