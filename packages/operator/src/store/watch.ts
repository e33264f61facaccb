import type { EvmAddress } from "@aksm/core";
import type { Database } from "./database.ts";

/**
 * Ethereum accounts whose deposit addresses this operator looks at. It is told of them and can't find them by itself, so
 * whoever deposits announces it, before or after: what lies there waits for any announcement.
 */
export interface WatchRepository {
  /** The earliest announced first. */
  all(): Promise<EvmAddress[]>;
  /** Announces one, or again: the list is as long as it may be, and the one without money announced longest ago goes. */
  announce(recipient: EvmAddress): Promise<void>;
  /** Which of them hold the minimum at the anchor looked at last: these are not crowded out. */
  noteFunded(recipients: readonly EvmAddress[]): Promise<void>;
}

/** More than this many are read at every anchor; at the price of 80 bytes each. */
export const MOST_WATCHED = 50_000;

export function watchRepository(database: Database, most = MOST_WATCHED): WatchRepository {
  return {
    all: async () =>
      (await database.all("SELECT recipient FROM watched ORDER BY place")).map(
        row => String(row.recipient) as EvmAddress,
      ),
    announce: recipient =>
      database.write([
        // A new place each time it is announced, so that the list is in the order of the last announcements.
        {
          sql: `INSERT INTO watched (recipient, place, funded)
                VALUES (?, (SELECT coalesce(max(place), 0) + 1 FROM watched), 0)
                ON CONFLICT DO UPDATE SET place = excluded.place WHERE funded = 0`,
          args: [recipient],
        },
        {
          sql: `DELETE FROM watched WHERE recipient IN (
                  SELECT recipient FROM watched WHERE funded = 0 ORDER BY place
                  LIMIT max(0, (SELECT count(*) FROM watched) - ?))`,
          args: [most],
        },
      ]),
    noteFunded: recipients =>
      database.write([
        "UPDATE watched SET funded = 0 WHERE funded = 1",
        {
          sql: "UPDATE watched SET funded = 1 WHERE recipient IN (SELECT value FROM json_each(?))",
          args: [JSON.stringify(recipients)],
        },
      ]),
  };
}
