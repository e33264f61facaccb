import type { Allocation, AllocationRecord } from "@aksm/npos/allocation";
import { concentrationPicture } from "@aksm/npos/pictures";
import { Card } from "../../lib/ui/Card.tsx";
import { Drawing } from "../../lib/ui/Drawing.tsx";
import { sourceOf } from "./words.ts";

/** How concentrated the pool's stake is. Its table is that of the validators. */
export function Spread({ record, allocation }: { record: AllocationRecord; allocation: Allocation }) {
  const options = { unit: record.network, source: sourceOf(record), heading: false };
  return (
    <Card title="How the stake is spread">
      <p className="mb-4 text-sm text-ink-soft">
        What part of the pool's elected stake so many validators have together, beside an even spread.
      </p>
      <Drawing testId="picture-spread" draw={width => concentrationPicture(allocation, { ...options, width })} />
    </Card>
  );
}
