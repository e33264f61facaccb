import {
  type AccountId,
  type BlockFlows,
  type BlockRef,
  type Deposit,
  type Hex,
  type LooseDeposit,
  operationId,
  type Planck,
  type RuntimeUpgrade,
} from "@aksm/core";
import type { InStatement, Row } from "@libsql/client";
import type { SeenPayment } from "../decide/causes.ts";
import type { ScannedBlock } from "../observe/anchor.ts";
import type { Database } from "./database.ts";
import { insertDemand } from "./held.ts";

/** What finalized Kusama blocks did to the pool, read once from the chain. Blocks are appended without gaps. */
export interface FlowsRepository {
  /** The last block scanned. */
  cursor(): Promise<BlockRef | null>;
  append(blocks: readonly BlockFlows[]): Promise<void>;
  block(number: number): Promise<ScannedBlock | null>;
  /** The last `count` blocks up to `number`, newest first. */
  upTo(number: number, count: number): Promise<ScannedBlock[]>;
  /** The last upgrade of the runtime up to `number`; null where all scanned blocks are of one version. */
  upgrade(number: number): Promise<RuntimeUpgrade | null>;
  /** The active era at the pool's birth; null before the first scan. */
  firstEra(): Promise<number | null>;
  /** The first scanned block of an active era up to `number`. */
  eraStart(era: number, number: number): Promise<ScannedBlock | null>;
  paid(requestIds: readonly bigint[], number: number): Promise<bigint[]>;
  /** Refused payments of these requests up to `number`, once for each time. */
  refused(requestIds: readonly bigint[], number: number): Promise<bigint[]>;
  /**
   * What each operator paid for the protocol in blocks up to `number`, planck: for operations that were carried out up to
   * there, and for pages of rewards.
   */
  costs(number: number): Promise<ReadonlyMap<AccountId, Planck>>;
  /** What each got back of it in blocks up to `number`, planck. */
  refunds(number: number): Promise<ReadonlyMap<AccountId, Planck>>;
  flows(after: number, upTo: number): Promise<{ rewards: Planck; slashes: Planck }[]>;
  /** Deposits up to `number` not known as settled at or before the Ethereum block. */
  openDeposits(number: number, ethereum: number): Promise<Deposit[]>;
  /** All deposits of these blocks, settled or not. */
  depositsWithin(blocks: { readonly from: number; readonly to: number }): Promise<Deposit[]>;
  openPayments(number: number, ethereum: number): Promise<SeenPayment[]>;
  /** Notes that the finalized Ethereum block shows these as done. */
  settle(kind: "mint" | "paid", ids: readonly string[], ethereum: number): Promise<void>;
}

const OPEN = (kind: string, id: string): string =>
  `NOT EXISTS (SELECT 1 FROM settled WHERE kind = '${kind}' AND settled.id = ${id} AND ethereum <= ?)`;

export function flowsRepository(database: Database): FlowsRepository {
  const { all } = database;
  const first = async (sql: string, args: (string | number)[]): Promise<ScannedBlock | null> => {
    const [row] = await all(sql, args);
    return row ? toBlock(row) : null;
  };
  return {
    cursor: async () => {
      const [row] = await all("SELECT number, hash FROM blocks ORDER BY number DESC LIMIT 1");
      return row ? { number: Number(row.number), hash: String(row.hash) as Hex } : null;
    },
    append: blocks => database.write(blocks.flatMap(insertBlock)),
    block: number => first("SELECT * FROM blocks WHERE number = ?", [number]),
    upTo: async (number, count) =>
      (await all("SELECT * FROM blocks WHERE number <= ? ORDER BY number DESC LIMIT ?", [number, count])).map(toBlock),
    upgrade: async number => {
      const [row] = await all("SELECT * FROM upgrades WHERE number <= ? ORDER BY number DESC LIMIT 1", [number]);
      if (!row) return null;
      return {
        number: Number(row.number),
        activeEra: Number(row.active_era),
        specVersion: Number(row.spec_version),
      };
    },
    firstEra: async () => {
      const [row] = await all("SELECT active_era FROM blocks ORDER BY number LIMIT 1");
      return row ? Number(row.active_era) : null;
    },
    eraStart: (era, number) =>
      first("SELECT * FROM blocks WHERE active_era = ? AND number <= ? ORDER BY number LIMIT 1", [era, number]),
    paid: async (requestIds, number) =>
      (
        await all(
          "SELECT DISTINCT request_id FROM payments WHERE number <= ? AND request_id IN (SELECT value FROM json_each(?))",
          [number, JSON.stringify(requestIds.map(String))],
        )
      ).map(row => BigInt(String(row.request_id))),
    refused: async (requestIds, number) =>
      (
        await all(
          "SELECT request_id FROM refusals WHERE number <= ? AND request_id IN (SELECT value FROM json_each(?))",
          [number, JSON.stringify(requestIds.map(String))],
        )
      ).map(row => BigInt(String(row.request_id))),
    flows: async (after, upTo) =>
      (
        await all(
          "SELECT rewards, slashes FROM blocks WHERE number > ? AND number <= ? AND (rewards <> '0' OR slashes <> '0')",
          [after, upTo],
        )
      ).map(row => ({ rewards: BigInt(String(row.rewards)), slashes: BigInt(String(row.slashes)) })),
    costs: async number =>
      byOperator(
        await all(
          `SELECT operator, CAST(SUM(CAST(amount AS INTEGER)) AS TEXT) AS total FROM fees
           LEFT JOIN carried_out USING (operation)
           WHERE fees.number <= ? AND (operation = '' OR carried_out.number <= ?) GROUP BY operator`,
          [number, number],
        ),
      ),
    refunds: async number =>
      byOperator(
        await all(
          `SELECT operator, CAST(SUM(CAST(amount AS INTEGER)) AS TEXT) AS total FROM refunds
           WHERE number <= ? GROUP BY operator`,
          [number],
        ),
      ),
    openDeposits: async (number, ethereum) =>
      (
        await all(
          `SELECT body FROM deposits WHERE number <= ? AND ${OPEN("mint", "deposits.id")} ORDER BY number, event_index`,
          [number, ethereum],
        )
      ).map(toDeposit),
    depositsWithin: async ({ from, to }) =>
      (
        await all("SELECT body FROM deposits WHERE number BETWEEN ? AND ? ORDER BY number, event_index", [from, to])
      ).map(toDeposit),
    openPayments: async (number, ethereum) =>
      (
        await all(
          `SELECT payments.*, blocks.hash FROM payments JOIN blocks USING (number)
           WHERE payments.number <= ? AND ${OPEN("paid", "payments.request_id")} ORDER BY payments.number`,
          [number, ethereum],
        )
      ).map(toPayment),
    settle: (kind, ids, ethereum) =>
      ids.length
        ? database.write(
            ids.map(id => ({
              sql: `INSERT INTO settled VALUES (?, ?, ?)
                    ON CONFLICT DO UPDATE SET ethereum = min(ethereum, excluded.ethereum)`,
              args: [kind, id, ethereum],
            })),
          )
        : Promise.resolve(),
  };
}

function insertBlock(block: BlockFlows): InStatement[] {
  const insert = (table: string, args: (string | number)[]): InStatement => ({
    sql: `INSERT INTO ${table} VALUES (${args.map(() => "?").join(", ")})`,
    args,
  });
  const at = block.number;
  const { rewards, slashes, timestampMs, activeEra, specVersion } = block;
  return [
    insert("blocks", [at, block.hash, activeEra, `${timestampMs}`, `${rewards}`, `${slashes}`, specVersion]),
    {
      sql: "INSERT INTO upgrades SELECT ?, ?, ? FROM blocks WHERE number = ? AND spec_version <> ?",
      args: [at, activeEra, specVersion, at - 1, specVersion],
    },
    ...block.deposits.map(deposit =>
      insert("deposits", [deposit.id, at, deposit.eventIndex, deposit.sender, `${deposit.amount}`, bodyOf(deposit)]),
    ),
    ...block.loose.map(loose =>
      insert("loose", [loose.id, at, loose.eventIndex, loose.sender ?? "", `${loose.amount}`, bodyOf(loose)]),
    ),
    ...block.demands.map(({ demand, sender }) => insertDemand(demand, sender, at)),
    ...block.returns.map(({ depositId, recipient, amount }) =>
      insert("returns", [at, depositId, recipient, `${amount}`]),
    ),
    ...block.refusedReturns.map(depositId => insert("return_refusals", [at, depositId])),
    ...block.fees.map(({ operator, amount, operation }) =>
      insert("fees", [at, operator, `${amount}`, operation ? operationId(operation) : ""]),
    ),
    // In one transaction the same call can be opened and executed twice under one name: what counts is the first time.
    ...block.carriedOut.map(operation => ({
      sql: "INSERT INTO carried_out VALUES (?, ?) ON CONFLICT DO NOTHING",
      args: [operationId(operation), at],
    })),
    ...block.refunds.map(({ operator, amount }) => insert("refunds", [at, operator, `${amount}`])),
    ...block.payments.map(({ requestId, recipient, amount }) =>
      insert("payments", [at, `${requestId}`, recipient, `${amount}`]),
    ),
    ...block.refused.map(requestId => insert("refusals", [at, `${requestId}`])),
  ];
}

const bodyOf = (deposit: Deposit | LooseDeposit): string => JSON.stringify({ ...deposit, amount: `${deposit.amount}` });

const toBlock = (row: Row): ScannedBlock => ({
  number: Number(row.number),
  hash: String(row.hash) as Hex,
  activeEra: Number(row.active_era),
  timestampMs: BigInt(String(row.timestamp_ms)),
});

function toDeposit(row: Row): Deposit {
  const body = JSON.parse(String(row.body)) as Omit<Deposit, "amount"> & { amount: string };
  return { ...body, amount: BigInt(body.amount) };
}

/** Fees add up within SQLite: its integers hold nine million KSM, and fail where a sum does not fit. */
const byOperator = (rows: readonly Row[]): ReadonlyMap<AccountId, Planck> =>
  new Map(rows.map(row => [String(row.operator) as AccountId, BigInt(String(row.total))]));

const toPayment = (row: Row): SeenPayment => ({
  requestId: BigInt(String(row.request_id)),
  recipient: String(row.recipient) as Hex,
  amount: BigInt(String(row.amount)),
  blockNumber: Number(row.number),
  blockHash: String(row.hash) as Hex,
});
