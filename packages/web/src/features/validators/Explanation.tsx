import { type AllocationRecord, ledgersOf, type ValidatorExplanation } from "@aksm/npos/allocation";
import { useClient } from "../../app/client.tsx";
import { showAmount } from "../../lib/format.ts";
import { Address } from "../../lib/ui/Address.tsx";
import { Fact, Facts } from "../../lib/ui/Facts.tsx";
import { boundBy, exactPercent } from "./words.ts";

/** Why one validator gets so much: what binds it, and the terms of its score, which add up to it. */
export function Explanation({ validator, record }: { validator: ValidatorExplanation; record: AllocationRecord }) {
  const { sdk } = useClient();
  const { decimals, symbol } = record.network;
  const { account, because, split, safe, cap, others, reward, marginal, binding, score } = validator;
  const ksm = (planck: bigint, places = 2) => `${showAmount(planck, decimals, places)} ${symbol}`;
  const ledgers = ledgersOf(record.allocation, account).map(index => index + 1);
  return (
    <div className="grid gap-x-8 gap-y-4 rounded-xl bg-sunken p-4 lg:grid-cols-2" data-testid="validator-why">
      <div className="min-w-0">
        <p className="mb-2 text-sm font-medium">It {because}.</p>
        {split ? (
          <p className="mb-2 text-sm text-ink-soft" data-testid="validator-split">
            Elected otherwise than wanted: {split}.
          </p>
        ) : null}
        <Facts>
          <Fact name="Address">
            <Address value={sdk.encodeAddress(account)} head={8} tail={6} />
          </Fact>
          <Fact name="Nominated by">
            {ledgers.length ? `${ledgers.length === 1 ? "ledger" : "ledgers"} ${ledgers.join(", ")}` : "no ledger"}
          </Fact>
          <Fact name="Bound by">{boundBy[binding]}</Fact>
          <Fact name="Cap" hint="The least of what governance lets one validator, one operator and one place have.">
            <span className="figures">{ksm(cap)}</span>
          </Fact>
          <Fact name="Others have there">
            <span className="figures">{ksm(others)}</span>
          </Fact>
          <Fact name="Earns in an era" hint="Expected for all who back it together, after its commission.">
            <span className="figures">{ksm(reward, 4)}</span>
          </Fact>
          <Fact name={`One ${symbol} more would earn`} hint="In an era, with the stake at its target.">
            <span className="figures">
              {showAmount(marginal, 12, 6)} {symbol}
            </span>
          </Fact>
          <Fact name="Next election">{safe ? "elected in every replay" : "may drop out"}</Fact>
        </Facts>
      </div>
      <div className="min-w-0">
        <p className="mb-2 text-sm font-medium">
          Its score: what a {symbol} there earns, beside one with an average validator that takes no commission
        </p>
        <table className="w-full text-sm">
          <thead className="sr-only">
            <tr>
              <th>Term</th>
              <th>Adds</th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {score.terms.map(({ name, value, because: why }) => (
              <tr key={name}>
                <td className="py-2 pr-4">
                  {name}
                  <span className="block text-xs text-ink-faint">{why}</span>
                </td>
                <td
                  className={`figures py-2 text-right align-top whitespace-nowrap ${value < 0n ? "text-bad" : value === 0n ? "text-ink-faint" : ""}`}
                >
                  {exactPercent(value)}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot className="border-t border-line-strong font-semibold">
            <tr>
              <td className="py-2">Score</td>
              <td className="figures py-2 text-right whitespace-nowrap">{exactPercent(score.total)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  );
}
