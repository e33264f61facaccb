import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Client, createClient, type InStatement, LibsqlError, type Row } from "@libsql/client";
import { StoreCorruptError } from "../errors.ts";
import { SCHEMA_VERSION, TABLES } from "./schema.ts";

/** The little of SQLite that the repositories need. */
export interface Database {
  all(sql: string, args?: readonly (string | number)[]): Promise<Row[]>;
  /** All statements or none. */
  write(statements: readonly InStatement[]): Promise<void>;
  close(): void;
}

const FILE = "cache.sqlite";
const CORRUPT = /SQLITE_(CORRUPT|NOTADB)|malformed|not a database/i;

/** Opens the store in `folder`. Throws `StoreCorruptError` for a damaged file or one made for another `identity`. */
async function openOnce(folder: string, identity: string): Promise<Database> {
  const client = await connect(folder);
  const database = wrap(client);
  try {
    const [check] = await database.all("PRAGMA quick_check(1)");
    if (check?.[0] !== "ok") throw new StoreCorruptError(`integrity check: ${String(check?.[0])}`);
    await database.all("PRAGMA journal_mode = WAL");
    await database.all("PRAGMA synchronous = NORMAL");
    await database.write(TABLES);
    await claim(database, "schema", SCHEMA_VERSION);
    await claim(database, "identity", identity);
    return database;
  } catch (error) {
    client.close();
    throw error;
  }
}

/** The store of a deployment; whatever can't be used is renamed, told of, and replaced by an empty one. */
export async function openDatabase(
  folder: string,
  identity: string,
  notice: (text: string) => void,
): Promise<Database> {
  mkdirSync(folder, { recursive: true });
  try {
    return await openOnce(folder, identity);
  } catch (error) {
    if (!(error instanceof StoreCorruptError)) throw error;
    const kept = setAside(folder);
    notice(`the store can't be used (${error.message}); it is kept as ${kept} and read again from the chains`);
    return openOnce(folder, identity);
  }
}

/** Renames the store's files, so that the next start begins with an empty one; returns the new name. */
export function setAside(folder: string): string {
  let number = 1;
  while (existsSync(join(folder, `set-aside-${number}.sqlite`))) number++;
  const kept = `set-aside-${number}.sqlite`;
  for (const suffix of ["", "-wal", "-shm"]) {
    const file = join(folder, FILE + suffix);
    if (existsSync(file)) renameSync(file, join(folder, kept + suffix));
  }
  return kept;
}

/** Deletes the store's files. */
export function removeStore(folder: string): void {
  for (const suffix of ["", "-wal", "-shm"]) rmSync(join(folder, FILE + suffix), { force: true });
}

/** libsql looks into the file at once, so a file that is no database fails here. */
async function connect(folder: string): Promise<Client> {
  try {
    return createClient({ url: pathToFileURL(join(folder, FILE)).href });
  } catch (error) {
    throw translate(error);
  }
}

/** Writes `value` under `key` or, where there is one, insists that it is the same. */
async function claim(database: Database, key: string, value: string): Promise<void> {
  await database.write([{ sql: "INSERT OR IGNORE INTO meta VALUES (?, ?)", args: [key, value] }]);
  const [row] = await database.all("SELECT value FROM meta WHERE key = ?", [key]);
  if (row?.value !== value) throw new StoreCorruptError(`it was made for another ${key}`);
}

function wrap(client: Client): Database {
  const guarded = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw translate(error);
    }
  };
  return {
    all: async (sql, args = []) => (await guarded(client.execute({ sql, args: [...args] }))).rows,
    write: async statements => {
      await guarded(client.batch([...statements], "write"));
    },
    close: () => client.close(),
  };
}

const translate = (error: unknown): unknown =>
  error instanceof Error && CORRUPT.test(`${error instanceof LibsqlError ? error.code : ""} ${error.message}`)
    ? new StoreCorruptError(error.message)
    : error;
