import type { Database } from "./database.ts";

/** Gas that this operator has spent on single users, by day of Ethereum's clock; yesterday's is forgotten. */
export interface SpendingRepository {
  on(day: bigint): Promise<bigint>;
  add(day: bigint, gas: bigint): Promise<void>;
}

const KEY = "gas";

export function spendingRepository({ all, write }: Database): SpendingRepository {
  const on = async (day: bigint): Promise<bigint> => {
    const [row] = await all("SELECT value FROM meta WHERE key = ?", [KEY]);
    const [known, gas] = String(row?.value ?? "").split(":");
    return known === `${day}` && gas ? BigInt(gas) : 0n;
  };
  return {
    on,
    add: async (day, gas) =>
      write([{ sql: "INSERT OR REPLACE INTO meta VALUES (?, ?)", args: [KEY, `${day}:${(await on(day)) + gas}`] }]),
  };
}
