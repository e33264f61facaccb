import { type AllocationRecord, toJson, type ValidatorExplanation } from "@aksm/npos/allocation";
import { agreedAllocation, encodeAddress, operatorAllocations } from "@aksm/sdk";
import { whomToAsk } from "../deployment.ts";
import { FileError } from "../files.ts";
import type { Output } from "../output.ts";
import { columnsOf } from "../text.ts";
import { allocationLines, explanationLines } from "./lines.ts";

export interface AskOperators {
  readonly operator?: string[] | undefined;
  readonly deployment?: string | undefined;
  readonly json?: boolean | undefined;
  /** Accounts or addresses; none: all with stake of ours. */
  readonly validator: readonly string[];
}

/**
 * Where the pool's stake goes and why, as running operators last worked it out. Returns the exit code: 1 where one of them has
 * another allocation of the same block, or too few have any. Throws `UsageError`, `FileError`.
 */
export async function explainOfOperators(given: AskOperators, { out, error, columns }: Output): Promise<number> {
  const asked = whomToAsk(given);
  if (typeof asked === "string") {
    error(asked);
    return 1;
  }
  const { record, agree, differ, behind, without } = agreedAllocation(await operatorAllocations(asked.operators));
  for (const { name, problem } of without) error(`${name}: ${problem}`);
  if (!record) return 1;
  const { anchor, ethereum, targets, allocation } = record;
  const validators = allocation.validators.map(each => withAddress(each, record));
  const chosen = chosenOf(validators, given.validator);
  if (given.json) out(toJson({ differ, anchor, ethereum, targets, ...allocation, validators: chosen }));
  else {
    const page = { unit: record.network, columns: columnsOf(columns) };
    const source = `Kusama block ${anchor.number}, era ${anchor.era}, by version ${targets} of governance's targets`;
    if (!given.validator.length)
      for (const line of allocationLines(source, { ...allocation, validators }, page)) out(line);
    for (const line of explanationLines(given.validator.length ? source : "", chosen, page)) out(line);
  }
  if (differ.length) {
    error(`${differ.join(", ")}: another allocation of the same block. One of them reads its chains wrongly.`);
  }
  return differ.length || agree.length + behind.length < asked.needed ? 1 : 0;
}

/** The chain names nobody: people know a validator by its address. */
const withAddress = (each: ValidatorExplanation, { network }: AllocationRecord): ValidatorExplanation => ({
  ...each,
  name: each.name ?? encodeAddress(each.account, network.ss58Prefix),
});

function chosenOf(validators: readonly ValidatorExplanation[], ids: readonly string[]): ValidatorExplanation[] {
  const known = (id: string) => validators.find(({ account, name }) => id === account || id === name);
  const unknown = ids.find(id => !known(id));
  if (unknown !== undefined) throw new FileError(`no validator "${unknown}" is in the operators' allocation`);
  return ids.length
    ? ids.flatMap(id => known(id) ?? [])
    : validators.filter(({ target, elected }) => target > 0n || elected > 0n);
}
