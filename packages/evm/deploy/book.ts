import { access, constants, mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Contracts, Defi, EvmAddress, Hex } from "@aksm/core";

/** One product on one chain. */
export interface Entry {
  /** Block of the first contract. */
  readonly birth: number;
  readonly deployer: EvmAddress;
  readonly contracts: Contracts;
  /** By role: the contract in Solidity, and its encoded constructor arguments, for explorers. */
  readonly creations: Readonly<Record<string, { readonly contract: string; readonly constructorArguments: Hex }>>;
  /** What they were made with; amounts as decimal strings. */
  readonly parameters: unknown;
  /** Markets of aKSMc, once `npm run deploy:defi` has made what is ours around them. */
  readonly defi?: Defi;
}

/** `deployments/<chainId>.json`: the only source of addresses. */
export interface Book {
  readonly chainId: number;
  readonly products: Readonly<Record<string, Entry>>;
}

const fileOf = (folder: string, chainId: number): string => join(folder, `${chainId}.json`);

/** The book of a chain, empty where there is none yet. One that is there and cannot be read is never taken for none. */
export async function readBook(folder: string, chainId: number): Promise<Book> {
  const content = await readFile(fileOf(folder, chainId), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  return content === null ? { chainId, products: {} } : (JSON.parse(content, revived) as Book);
}

/** The only amount that code takes from the book; parameters stay as they are written. */
const revived = (key: string, value: unknown): unknown =>
  key === "lltv" && typeof value === "string" ? BigInt(value) : value;

/** Fails before anything is sent where the book cannot be written. Throws as `access` and `mkdir` of Node. */
export async function insistOnWritable(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await access(folder, constants.W_OK);
}

/** All books of a folder, by chain. */
export async function readBooks(folder: string): Promise<Book[]> {
  const names = await readdir(folder);
  const chains = names.flatMap(name => (/^\d+\.json$/.test(name) ? [Number.parseInt(name, 10)] : []));
  return Promise.all(chains.toSorted((a, b) => a - b).map(chainId => readBook(folder, chainId)));
}

/** Adds a product, beside what others have written meanwhile; at once, so that nobody reads half of it. */
export async function publishEntry(folder: string, chainId: number, product: string, entry: Entry): Promise<string> {
  const file = fileOf(folder, chainId);
  const { products } = await readBook(folder, chainId);
  const book: Book = { chainId, products: { ...products, [product]: entry } };
  const text = JSON.stringify(book, (_, value: unknown) => (typeof value === "bigint" ? value.toString() : value), 2);
  await writeFile(`${file}.new`, `${text}\n`);
  await rename(`${file}.new`, file);
  return file;
}
