import { type AllocationFacts, decodeFacts, type FactsFile } from "@aksm/npos/allocation";
import { FileError, readAs } from "../files.ts";

/** Facts that are enough for scores. Throws `FileError`. */
export const readFacts = (file: string): FactsFile => readAs(file, decodeFacts);

/** Facts that are enough for an allocation. Throws `FileError`. */
export function readWhole(file: string): Pick<FactsFile, "source" | "unit"> & { readonly facts: AllocationFacts } {
  const { source, unit, scoring, rest } = readFacts(file);
  if (!rest) {
    throw new FileError(`${file} is enough for scores alone: targets, snapshot, ledgers and limits are needed as well`);
  }
  return { source, unit, facts: { scoring, ...rest } };
}
