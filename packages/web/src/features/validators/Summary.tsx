import { PPM } from "@aksm/core";
import type { Allocation, AllocationRecord } from "@aksm/npos/allocation";
import { showAmount, showPercent } from "../../lib/format.ts";
import { Figure } from "../../lib/ui/Figure.tsx";
import { chosen } from "./words.ts";

/** What the allocation comes to, in four figures, and of what state it is. */
export function Summary({ record, allocation }: { record: AllocationRecord; allocation: Allocation }) {
  const { decimals, symbol } = record.network;
  const { stake, expected, distance, aboveCaps, unelected, ledgers } = allocation;
  const show = (planck: bigint, places = 2) => `${showAmount(planck, decimals, places)} ${symbol}`;
  const busy = ledgers.filter(({ targets }) => targets.length > 0).length;
  const wanted = stake - distance;
  return (
    <>
      <dl className="mt-5 grid gap-4 border-t border-line pt-5 sm:grid-cols-2 lg:grid-cols-4">
        <Figure
          name="Stake to nominate with"
          testId="validators-stake"
          value={show(stake)}
          note={`in ${busy} ${busy === 1 ? "ledger" : "ledgers"}, for ${chosen(allocation.validators).length} validators`}
        />
        <Figure
          name="Expected in an era"
          testId="validators-expected"
          value={show(expected.elected, 4)}
          note={`rewards before the protocol's fee; ${show(expected.atTargets, 4)} if the election split the stake exactly as wanted`}
        />
        <Figure
          name="Elected where it is wanted"
          value={showPercent(wanted, stake, 1)}
          note={`of the stake in a replay of the election; ${aboveCaps > 0n ? `${show(aboveCaps)} above caps` : "nothing above caps"}`}
        />
        <Figure
          name="May back nobody elected"
          value={`≤ ${showPercent(unelected, PPM, 2)}`}
          note="of the stake, expected: it would earn nothing in that era"
        />
      </dl>
      <p className="mt-4 text-xs text-ink-faint" data-testid="validators-anchor">
        Worked out at Kusama #{record.anchor.number} in era {record.anchor.era} and Ethereum #{record.ethereum.number},
        by version {record.targets.toString()} of governance's targets.
      </p>
    </>
  );
}
