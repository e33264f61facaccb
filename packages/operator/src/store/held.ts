import type { AccountId, Demand, Deposit, DueReturn, EvmAddress, Hex, LooseDeposit, Planck } from "@aksm/core";
import type { InStatement, Row } from "@libsql/client";
import type { Settlement } from "../ports.ts";
import type { Database } from "./database.ts";

/** A deposit that came in and is neither minted nor sent back, as far as it is known here. */
export interface HeldDeposit {
  readonly id: Hex;
  readonly block: Deposit["block"];
  readonly eventIndex: number;
  /** Null where nobody can be named as its sender. */
  readonly sender: AccountId | null;
  readonly amount: Planck;
  /** Why nothing is minted for it by itself; null for a good deposit that waits to be minted. */
  readonly reason: LooseDeposit["reason"] | null;
  /** Whom it is for: by its own remark or address, or as bound on Ethereum. */
  readonly recipient: EvmAddress | null;
  /** True where it came from the recipient's own deposit address, which nobody has the key of. */
  readonly swept: boolean;
  /** True once Ethereum has given it up for minting: it is on its way back. */
  readonly returning: boolean;
}

/** A demand of the deposit's own sender. */
export interface OpenDemand {
  readonly deposit: HeldDeposit;
  readonly demand: Demand;
}

/**
 * Deposits that nobody mints by themselves, what their senders ask for, and what Ethereum decided. Demands that were told
 * over HTTP may be lost with the store, and told again; all else is read again from the chains.
 */
export interface HeldRepository {
  /** The last Ethereum block whose settlements are here; null before the first. */
  settledUpTo(): Promise<number | null>;
  appendSettlements(settlements: readonly Settlement[], upTo: number): Promise<void>;
  /** A deposit that is held, by id. */
  find(id: Hex): Promise<HeldDeposit | null>;
  /** The newest first; of one sender, or of all. */
  list(sender: AccountId | null, most: number): Promise<HeldDeposit[]>;
  /** Good deposits that are held and came before it. */
  ahead(deposit: HeldDeposit): Promise<number>;
  /** Takes a demand of the deposit's sender that was told; false where as many are known as are kept. */
  tell(demand: Demand, sender: AccountId): Promise<boolean>;
  /** Demands of the senders themselves about deposits up to `number` that are held at the Ethereum block. */
  demands(number: number, ethereum: number): Promise<OpenDemand[]>;
  /** Loose deposits up to `number` not known as minted or returned at the Ethereum block; those bound then are named. */
  loose(number: number, ethereum: number): Promise<{ id: Hex; amount: Planck; bound: boolean }[]>;
  /** Loose deposits that Ethereum has bound up to the block, as deposits of whom they are for. */
  bound(number: number, ethereum: number): Promise<Deposit[]>;
  /** Deposits that Ethereum has given up for minting up to the block and that no block up to `number` sent back. */
  returns(number: number, ethereum: number): Promise<DueReturn[]>;
}

/** Demands kept of one deposit: its sender may change its mind, and may not fill the store. */
const MOST_DEMANDS = 4;

const HELD = `
  SELECT every.*, bound.recipient AS bound_to, bound.ethereum AS bound_at, returned.ethereum AS returned_at
  FROM (SELECT id, number, event_index, sender, amount, body, 1 AS loose FROM loose
        UNION ALL SELECT id, number, event_index, sender, amount, body, 0 FROM deposits) AS every
  LEFT JOIN bound ON bound.deposit_id = every.id
  LEFT JOIN returned ON returned.deposit_id = every.id
  WHERE NOT EXISTS (SELECT 1 FROM settled WHERE kind = 'mint' AND settled.id = every.id AND returned.deposit_id IS NULL)
    AND NOT EXISTS (SELECT 1 FROM returns WHERE returns.deposit_id = every.id)`;

export function heldRepository(database: Database): HeldRepository {
  const { all, write } = database;
  return {
    settledUpTo: async () => {
      const [row] = await all("SELECT value FROM meta WHERE key = 'settlements'");
      return row ? Number(row.value) : null;
    },
    appendSettlements: (settlements, upTo) =>
      write([
        ...settlements.map(({ kind, depositId, recipient, block }) => ({
          sql: `INSERT OR IGNORE INTO ${kind} VALUES (?, ?, ?)`,
          args: [depositId, recipient, block],
        })),
        { sql: "INSERT OR REPLACE INTO meta VALUES ('settlements', ?)", args: [`${upTo}`] },
      ]),
    find: async id => {
      const [row] = await all(`${HELD} AND every.id = ?`, [id]);
      return row ? toHeld(row) : null;
    },
    list: async (sender, most) =>
      (
        await all(
          `${HELD} AND (? = '' OR every.sender = ?) ORDER BY every.number DESC, every.event_index DESC LIMIT ?`,
          [sender ?? "", sender ?? "", most],
        )
      ).map(toHeld),
    ahead: async ({ block, eventIndex }) => {
      const [row] = await all(
        `SELECT count(*) AS count FROM deposits
         WHERE (number < ? OR (number = ? AND event_index < ?))
           AND NOT EXISTS (SELECT 1 FROM settled WHERE kind = 'mint' AND settled.id = deposits.id)`,
        [block.number, block.number, eventIndex],
      );
      return Number(row?.count ?? 0);
    },
    tell: async (demand, sender) => {
      const told = await all("SELECT kind, recipient FROM demands WHERE deposit_id = ? AND sender = ?", [
        demand.depositId,
        sender,
      ]);
      const asked = namedBy(demand);
      if (told.some(({ kind, recipient }) => kind === demand.kind && recipient === asked)) return true;
      if (told.length >= MOST_DEMANDS) return false;
      await write([insertDemand(demand, sender, 0)]);
      return true;
    },
    demands: async (number, ethereum) => {
      const rows = await all(
        `SELECT held.*, demands.kind, demands.recipient AS asked FROM (${HELD} AND every.id IN (SELECT deposit_id FROM demands)) AS held
         JOIN demands ON demands.deposit_id = held.id AND demands.sender = held.sender
         WHERE held.number <= ? AND demands.number <= ? AND (held.returned_at IS NULL OR held.returned_at > ?)
         ORDER BY held.number, held.event_index, demands.number, demands.rowid`,
        [number, number, ethereum],
      );
      return rows.map(row => ({ deposit: toHeld(row), demand: toDemand(row) }));
    },
    loose: async (number, ethereum) =>
      (
        await all(
          `SELECT id, amount, EXISTS (SELECT 1 FROM bound WHERE deposit_id = id AND ethereum <= ?) AS is_bound FROM loose
           WHERE number <= ?
             AND NOT EXISTS (SELECT 1 FROM settled WHERE kind = 'mint' AND settled.id = loose.id AND ethereum <= ?)
             AND NOT EXISTS (SELECT 1 FROM returned WHERE deposit_id = loose.id AND ethereum <= ?)`,
          [ethereum, number, ethereum, ethereum],
        )
      ).map(row => ({ id: row.id as Hex, amount: BigInt(String(row.amount)), bound: row.is_bound === 1 })),
    bound: async (number, ethereum) =>
      (
        await all(
          `SELECT loose.body, bound.recipient FROM loose JOIN bound ON deposit_id = loose.id
           WHERE number <= ? AND ethereum <= ?
             AND NOT EXISTS (SELECT 1 FROM settled WHERE kind = 'mint' AND settled.id = loose.id AND settled.ethereum <= ?)
           ORDER BY number, event_index`,
          [number, ethereum, ethereum],
        )
      ).map(row => {
        const { reason: _, ...deposit } = fromBody(row);
        return { ...deposit, recipient: row.recipient as EvmAddress, swept: false };
      }),
    returns: async (number, ethereum) =>
      (
        await all(
          `SELECT every.id, every.amount, returned.recipient,
                  EXISTS (SELECT 1 FROM return_refusals AS r WHERE r.deposit_id = every.id AND r.number <= ?) AS is_refused
           FROM (SELECT id, amount, number FROM loose UNION ALL SELECT id, amount, number FROM deposits) AS every
           JOIN returned ON returned.deposit_id = every.id
           WHERE every.number <= ? AND returned.ethereum <= ?
             AND NOT EXISTS (SELECT 1 FROM returns WHERE returns.deposit_id = every.id AND returns.number <= ?)
           ORDER BY returned.ethereum, every.id`,
          [number, number, ethereum, number],
        )
      ).map(row => ({
        depositId: row.id as Hex,
        recipient: row.recipient as AccountId,
        amount: BigInt(String(row.amount)),
        refused: row.is_refused === 1,
      })),
  };
}

/** @param number the block that remarked it; 0 for one that was told */
export const insertDemand = (demand: Demand, sender: AccountId, number: number): InStatement => ({
  sql: "INSERT OR IGNORE INTO demands VALUES (?, ?, ?, ?, ?)",
  args: [demand.depositId, demand.kind, namedBy(demand), sender, number],
});

/** The account that a demand names beside the deposit; empty for none. */
const namedBy = (demand: Demand): string =>
  demand.kind === "bind" ? demand.recipient : demand.kind === "returnTo" ? demand.to : "";

type Body = Omit<Deposit, "recipient" | "swept"> &
  Partial<Pick<Deposit, "recipient" | "swept"> & Pick<LooseDeposit, "reason">>;

function fromBody(row: Row): Body {
  const body = JSON.parse(String(row.body));
  return { ...body, amount: BigInt(body.amount) };
}

function toHeld(row: Row): HeldDeposit {
  const { id, block, eventIndex, sender, amount, reason, recipient = null, swept = false } = fromBody(row);
  return {
    id,
    block,
    eventIndex,
    sender,
    amount,
    reason: row.loose === 1 ? (reason ?? null) : null,
    recipient: row.bound_to === null ? recipient : (String(row.bound_to) as EvmAddress),
    swept,
    returning: row.returned_at !== null,
  };
}

function toDemand(row: Row): Demand {
  const depositId = row.id as Hex;
  if (row.kind === "bind") return { kind: "bind", depositId, recipient: row.asked as EvmAddress };
  return row.kind === "returnTo"
    ? { kind: "returnTo", depositId, to: row.asked as AccountId }
    : { kind: "return", depositId };
}
