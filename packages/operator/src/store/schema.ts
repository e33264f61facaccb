/** Changes with the tables below or with what is written into them; a store of another version is set aside. */
export const SCHEMA_VERSION = "6";

/** Amounts and request ids are decimal text: SQLite's integers end at 2^63. */
export const TABLES = [
  "CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
  `CREATE TABLE IF NOT EXISTS blocks (
     number INTEGER PRIMARY KEY, hash TEXT NOT NULL, active_era INTEGER NOT NULL, timestamp_ms TEXT NOT NULL,
     rewards TEXT NOT NULL, slashes TEXT NOT NULL, spec_version INTEGER NOT NULL)`,
  "CREATE TABLE IF NOT EXISTS upgrades (number INTEGER PRIMARY KEY, active_era INTEGER NOT NULL, spec_version INTEGER NOT NULL)",
  "CREATE INDEX IF NOT EXISTS blocks_by_era ON blocks (active_era, number)",
  `CREATE TABLE IF NOT EXISTS deposits (
     id TEXT PRIMARY KEY, number INTEGER NOT NULL, event_index INTEGER NOT NULL, sender TEXT NOT NULL,
     amount TEXT NOT NULL, body TEXT NOT NULL)`,
  "CREATE INDEX IF NOT EXISTS deposits_by_number ON deposits (number, event_index)",
  "CREATE INDEX IF NOT EXISTS deposits_by_sender ON deposits (sender)",
  `CREATE TABLE IF NOT EXISTS loose (
     id TEXT PRIMARY KEY, number INTEGER NOT NULL, event_index INTEGER NOT NULL, sender TEXT NOT NULL,
     amount TEXT NOT NULL, body TEXT NOT NULL)`,
  "CREATE INDEX IF NOT EXISTS loose_by_sender ON loose (sender)",
  `CREATE TABLE IF NOT EXISTS demands (
     deposit_id TEXT NOT NULL, kind TEXT NOT NULL, recipient TEXT NOT NULL, sender TEXT NOT NULL, number INTEGER NOT NULL,
     PRIMARY KEY (deposit_id, kind, recipient, sender))`,
  "CREATE TABLE IF NOT EXISTS bound (deposit_id TEXT PRIMARY KEY, recipient TEXT NOT NULL, ethereum INTEGER NOT NULL)",
  "CREATE TABLE IF NOT EXISTS returned (deposit_id TEXT PRIMARY KEY, recipient TEXT NOT NULL, ethereum INTEGER NOT NULL)",
  `CREATE TABLE IF NOT EXISTS returns (
     number INTEGER NOT NULL, deposit_id TEXT NOT NULL, recipient TEXT NOT NULL, amount TEXT NOT NULL,
     PRIMARY KEY (deposit_id, number))`,
  `CREATE TABLE IF NOT EXISTS return_refusals (
     number INTEGER NOT NULL, deposit_id TEXT NOT NULL, PRIMARY KEY (deposit_id, number))`,
  `CREATE TABLE IF NOT EXISTS payments (
     number INTEGER NOT NULL, request_id TEXT NOT NULL, recipient TEXT NOT NULL, amount TEXT NOT NULL,
     PRIMARY KEY (number, request_id))`,
  "CREATE INDEX IF NOT EXISTS payments_by_request ON payments (request_id)",
  `CREATE TABLE IF NOT EXISTS refusals (
     number INTEGER NOT NULL, request_id TEXT NOT NULL, PRIMARY KEY (request_id, number))`,
  `CREATE TABLE IF NOT EXISTS fees (
     number INTEGER NOT NULL, operator TEXT NOT NULL, amount TEXT NOT NULL, operation TEXT NOT NULL)`,
  "CREATE INDEX IF NOT EXISTS fees_by_number ON fees (number)",
  "CREATE TABLE IF NOT EXISTS carried_out (operation TEXT PRIMARY KEY, number INTEGER NOT NULL)",
  "CREATE TABLE IF NOT EXISTS refunds (number INTEGER NOT NULL, operator TEXT NOT NULL, amount TEXT NOT NULL)",
  `CREATE TABLE IF NOT EXISTS settled (
     kind TEXT NOT NULL, id TEXT NOT NULL, ethereum INTEGER NOT NULL, PRIMARY KEY (kind, id))`,
  "CREATE TABLE IF NOT EXISTS watched (recipient TEXT PRIMARY KEY, place INTEGER NOT NULL, funded INTEGER NOT NULL)",
  "CREATE INDEX IF NOT EXISTS watched_by_place ON watched (place)",
];
