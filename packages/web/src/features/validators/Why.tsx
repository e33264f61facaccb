import type { Allocation, AllocationRecord, ValidatorExplanation } from "@aksm/npos/allocation";
import { allocationPicture } from "@aksm/npos/pictures";
import { Fragment, useState } from "react";
import { showFixed } from "../../lib/format.ts";
import { Card } from "../../lib/ui/Card.tsx";
import { Drawing } from "../../lib/ui/Drawing.tsx";
import { Cell, Table } from "../../lib/ui/Table.tsx";
import { Explanation } from "./Explanation.tsx";
import { boundBy, chosen, signedPercent, sourceOf } from "./words.ts";

/** Each validator with stake of the pool: as a picture, and as a table whose rows open to say why. */
export function Why({ record, allocation }: { record: AllocationRecord; allocation: Allocation }) {
  const [open, setOpen] = useState<string | null>(null);
  const { symbol } = record.network;
  const options = { unit: record.network, source: sourceOf(record), heading: false };
  return (
    <Card title="Where the stake goes" testId="validators-why">
      <p className="mb-4 text-sm text-ink-soft">
        The target is where one more {symbol} would earn as much with everybody, or where a cap binds. The election does
        not split stake at will: what it gives is as near as nominations get.
      </p>
      <Drawing testId="picture-allocation" draw={width => allocationPicture(allocation, { ...options, width })} />
      <h3 className="mt-6 mb-3 text-sm font-semibold">Why so much</h3>
      <Table
        columns={[
          { name: "Validator" },
          { name: `Elected, ${symbol}` },
          { name: `Target, ${symbol}` },
          { name: `Cap, ${symbol}`, wide: true },
          { name: "Bound by", wide: true },
          { name: "Score", wide: true },
        ]}
      >
        {chosen(allocation.validators).map(each => (
          <Row
            key={each.account}
            validator={each}
            record={record}
            open={open === each.account}
            onToggle={() => setOpen(open === each.account ? null : each.account)}
          />
        ))}
      </Table>
    </Card>
  );
}

const COLUMNS = 6;

function Row({
  validator,
  record,
  open,
  onToggle,
}: {
  validator: ValidatorExplanation;
  record: AllocationRecord;
  open: boolean;
  onToggle: () => void;
}) {
  const { account, name, elected, target, cap, binding, score } = validator;
  const show = (planck: bigint) => showFixed(planck, record.network.decimals, 2);
  const id = `why-${account}`;
  return (
    <Fragment>
      <tr data-testid="validator-row" data-account={account}>
        <Cell first>
          <button
            type="button"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={onToggle}
            className="code -ml-1 flex items-baseline gap-1.5 rounded px-1 text-left hover:text-accent"
          >
            <span aria-hidden="true" className={`text-[0.7em] transition-transform ${open ? "rotate-90" : ""}`}>
              ▶
            </span>
            {name}
          </button>
        </Cell>
        <Cell>{show(elected)}</Cell>
        <Cell>{show(target)}</Cell>
        <Cell wide>{show(cap)}</Cell>
        <Cell wide>{boundBy[binding]}</Cell>
        <Cell wide>{signedPercent(score.total)}</Cell>
      </tr>
      {open ? (
        <tr id={id}>
          <td colSpan={COLUMNS} className="pb-4">
            <Explanation validator={validator} record={record} />
          </td>
        </tr>
      ) : null}
    </Fragment>
  );
}
