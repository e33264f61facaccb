import type { AllocationRecord } from "@aksm/npos/allocation";
import { setsPicture } from "@aksm/npos/pictures";
import type { ElectedValidators } from "@aksm/sdk";
import { useState } from "react";
import { useClient } from "../../app/client.tsx";
import { shorten, showFixed } from "../../lib/format.ts";
import { Button } from "../../lib/ui/Button.tsx";
import { Card } from "../../lib/ui/Card.tsx";
import { Drawing } from "../../lib/ui/Drawing.tsx";
import { Notice } from "../../lib/ui/Notice.tsx";
import { Cell, Table } from "../../lib/ui/Table.tsx";
import { expectedSet } from "./words.ts";

/** Whom the chain elected for this era, read from it, beside whom operators' replay of the election elects. */
export function Sets({
  record,
  elected,
  failure,
}: {
  record: AllocationRecord;
  elected: ElectedValidators | null;
  failure: Error | null;
}) {
  const { sdk } = useClient();
  const [listed, setListed] = useState(false);
  if (!elected) {
    return (
      <Card title="Elected, and expected">
        {failure ? <Notice tone="bad">{failure.message}</Notice> : <Notice>Reading the elected validators …</Notice>}
      </Card>
    );
  }
  const { decimals, symbol } = record.network;
  const expected = expectedSet(record);
  // The replay of an era before was of the election that this era began with.
  const next = record.anchor.era >= elected.era;
  const named = (set: ReadonlyMap<`0x${string}`, bigint>) =>
    new Map([...set].map(([account, backing]) => [sdk.encodeAddress(account), backing]));
  const [then, now] = [named(expected), named(elected.elected)];
  const stay = [...now.keys()].filter(each => then.has(each)).length;
  return (
    <Card
      title={
        next ? `Elected for era ${elected.era}, and expected next` : `Expected for era ${elected.era}, and elected`
      }
      aside={
        <span className="text-sm text-ink-soft" data-testid="validators-stay">
          {stay} of {now.size} {next ? "stay" : "were expected"}
        </span>
      }
    >
      <p className="mb-4 text-sm text-ink-soft">
        All the stake behind each validator. Bars: what the chain gave it in this era. Dots: what{" "}
        {next ? "the next election" : "the election"} gives it by the operators' replay, with the pool's nominations.
        Red: {next ? "who leaves, or comes in" : "who was missed, or expected in vain"}.
      </p>
      <Drawing
        testId="picture-sets"
        draw={width =>
          setsPicture(then, now, {
            unit: { decimals, symbol },
            configuration: `Kusama #${record.anchor.number}`,
            of: next ? "next" : "same",
            width,
            heading: false,
          })
        }
      />
      <Button look="quiet" className="mt-1 -ml-2 text-sm" aria-expanded={listed} onClick={() => setListed(!listed)}>
        {listed ? "Hide the table" : "Show as a table"}
      </Button>
      {listed ? (
        <Table columns={[{ name: "Validator" }, { name: `Elected, ${symbol}` }, { name: `Expected, ${symbol}` }]}>
          {[...new Set([...now.keys(), ...then.keys()])].map(address => (
            <tr key={address} data-testid="sets-row">
              <Cell first>
                <span className="code" title={address}>
                  {shorten(address, 8, 6)}
                </span>
              </Cell>
              {[now, then].map((set, place) => (
                <Cell key={place === 0 ? "now" : "then"}>
                  {set.has(address) ? showFixed(set.get(address) ?? 0n, decimals, 2) : "not"}
                </Cell>
              ))}
            </tr>
          ))}
        </Table>
      ) : null}
    </Card>
  );
}
