import type { BlockRef, Hex } from "@aksm/core";
import { fromHex } from "../bytes.ts";
import { KusamaFinal, NodeError, UnexpectedShape, UnknownBlock } from "../errors.ts";
import type { Session } from "../rpc/session.ts";
import { Runtime } from "./runtime.ts";
import type { ApiTypes, StorageTypes } from "./types.ts";

/** Keys of one `state_queryStorageAt`; larger reads are split and sent side by side. */
const KEYS_PER_REQUEST = 400;
const KEYS_PER_PAGE = 1_000;

type Name = keyof StorageTypes;

/** One storage item to read. */
export type Query<N extends Name = Name> = { [K in N]: readonly [K, ...StorageTypes[K]["keys"]] }[N];

type Values<Queries extends readonly Query[]> = {
  -readonly [I in keyof Queries]: Queries[I] extends readonly [infer N extends Name, ...unknown[]]
    ? StorageTypes[N]["value"]
    : never;
};

/** A storage item, for `Chain.read`. */
export const item = <N extends Name>(
  name: N,
  ...keys: StorageTypes[N]["keys"]
): readonly [N, ...StorageTypes[N]["keys"]] => [name, ...keys];

/**
 * Reads of one chain at block hashes. Every answer is decoded with the runtime that the block was executed with, and
 * each runtime is checked against the pinned shapes before its first use.
 */
export class Chain {
  private readonly runtimes = new Map<number, Promise<Runtime>>();

  private constructor(
    readonly session: Session,
    readonly genesisHash: Hex,
    private latest: Runtime,
  ) {}

  static async open(session: Session): Promise<Chain> {
    const [genesisHash, head] = await Promise.all([
      session.request<Hex>("chain_getBlockHash", [0]),
      session.request<Hex>("chain_getFinalizedHead", []),
    ]);
    const runtime = await loadRuntime(session, head);
    const chain = new Chain(session, genesisHash, runtime);
    chain.runtimes.set(runtime.specVersion, Promise.resolve(runtime));
    return chain;
  }

  /** The newest runtime met so far. */
  get runtime(): Runtime {
    return this.latest;
  }

  /** Reads the items at the block in one round trip. */
  async read<const Queries extends readonly Query[]>(hash: Hex, queries: Queries): Promise<Values<Queries>> {
    return (await this.readWithRuntime(hash, queries)).values;
  }

  async readWithRuntime<const Queries extends readonly Query[]>(
    hash: Hex,
    queries: Queries,
  ): Promise<{ runtime: Runtime; values: Values<Queries>; raw: readonly (Hex | null)[] }> {
    const all: readonly Query[] = [...queries, item("System.LastRuntimeUpgrade")];
    const raw = await this.rawValues(
      hash,
      all.map(query => encodeKey(this.latest, query)),
    );
    const runtime = await this.runtimeFor(hash, raw.at(-1) ?? null);
    const values = queries.map(([name], index) => runtime.storageValue(name, raw[index] ?? null));
    return { runtime, values: values as Values<Queries>, raw };
  }

  /** The keys of a map whose first parts are given, decoded. */
  async keys<N extends Name>(
    hash: Hex,
    name: N,
    ...parts: Partial<StorageTypes[N]["keys"]>
  ): Promise<StorageTypes[N]["keys"][]> {
    const prefix = this.latest.storageKey(name, ...parts);
    const found: Hex[] = [];
    for (;;) {
      const page = await this.session.request<Hex[] | null>("state_getKeysPaged", [
        prefix,
        KEYS_PER_PAGE,
        found.at(-1) ?? null,
        hash,
      ]);
      if (page === null) throw new UnknownBlock(hash);
      found.push(...page);
      if (page.length < KEYS_PER_PAGE) break;
    }
    return found.map(key => this.latest.storageKeyParts(name, key));
  }

  /** The runtime that a transaction made at the block will meet. */
  async runtimeAhead(hash: Hex): Promise<Runtime> {
    const version = await this.session.request<{ specVersion: number } | null>("state_getRuntimeVersion", [hash]);
    if (!version) throw new UnknownBlock(hash);
    return this.runtimeOf(version.specVersion, hash);
  }

  async api<N extends keyof ApiTypes>(hash: Hex, name: N, args: ApiTypes[N]["args"]): Promise<ApiTypes[N]["value"]> {
    const runtime = await this.runtimeAhead(hash);
    const raw = await this.session.request<Hex>("state_call", [
      name.replace(".", "_"),
      runtime.apiArguments(name, args),
      hash,
    ]);
    return runtime.apiResult(name, raw);
  }

  async finalizedHead(): Promise<BlockRef> {
    const hash = await this.session.request<Hex>("chain_getFinalizedHead", []);
    const [number] = await this.read(hash, [item("System.Number")]);
    return { number, hash };
  }

  private async rawValues(hash: Hex, keys: readonly Hex[]): Promise<(Hex | null)[]> {
    const chunks = Array.from({ length: Math.ceil(keys.length / KEYS_PER_REQUEST) }, (_, index) =>
      keys.slice(index * KEYS_PER_REQUEST, (index + 1) * KEYS_PER_REQUEST),
    );
    const answers = await Promise.all(chunks.map(chunk => this.queryAt(hash, chunk)));
    return answers.flat();
  }

  private async queryAt(hash: Hex, keys: readonly Hex[]): Promise<(Hex | null)[]> {
    type Answer = { changes: [Hex, Hex | null][] }[];
    const answer = await this.session.request<Answer>("state_queryStorageAt", [keys, hash]).catch((error: unknown) => {
      throw isAbsence(error) ? new UnknownBlock(hash) : error;
    });
    const changes = answer[0]?.changes;
    if (!changes) throw new UnknownBlock(hash);
    const values = new Map(changes);
    return keys.map(key => {
      const value = values.get(key);
      if (value === undefined) throw new UnexpectedShape([`the node left ${key} out of its answer`]);
      return value;
    });
  }

  private async runtimeFor(hash: Hex, lastUpgrade: Hex | null): Promise<Runtime> {
    const upgrade = this.latest.storageValue("System.LastRuntimeUpgrade", lastUpgrade);
    // Only the genesis block has none.
    return upgrade ? this.runtimeOf(upgrade.spec_version, hash) : this.runtimeAhead(hash);
  }

  private runtimeOf(specVersion: number, hash: Hex): Promise<Runtime> {
    const known = this.runtimes.get(specVersion);
    if (known) return known;
    const loading = this.loadVersion(specVersion, hash).then(runtime => {
      if (runtime.specVersion > this.latest.specVersion) this.latest = runtime;
      return runtime;
    });
    this.runtimes.set(specVersion, loading);
    loading.catch(() => this.runtimes.delete(specVersion));
    return loading;
  }

  /** A block that brings a new runtime was itself executed with its parent's. */
  private async loadVersion(specVersion: number, hash: Hex): Promise<Runtime> {
    const runtime = await loadRuntime(this.session, hash);
    if (runtime.specVersion === specVersion) return runtime;
    const header = await this.session.request<{ parentHash: Hex } | null>("chain_getHeader", [hash]);
    if (!header) throw new UnknownBlock(hash);
    const earlier = await loadRuntime(this.session, header.parentHash);
    if (earlier.specVersion === specVersion) return earlier;
    throw new KusamaFinal(`no runtime of version ${specVersion} at block ${hash}; use another node`);
  }
}

const encodeKey = (runtime: Runtime, [name, ...keys]: Query): Hex => runtime.storageKey(name, ...(keys as []));

/** Metadata version 15: the newest that describes runtime calls and extrinsics and that every node in use has. */
async function loadRuntime(session: Session, hash: Hex): Promise<Runtime> {
  const answer = await session.request<Hex>("state_call", ["Metadata_metadata_at_version", "0x0f000000", hash]);
  const bytes = fromHex(answer);
  if (bytes[0] !== 1) throw new KusamaFinal("the chain does not offer metadata of version 15; update the software");
  return Runtime.fromMetadata(withoutLength(bytes.slice(1)));
}

/** Strips the compact length before a byte string. */
function withoutLength(bytes: Uint8Array): Uint8Array {
  const mode = (bytes[0] ?? 0) & 3;
  return bytes.slice(mode === 3 ? ((bytes[0] ?? 0) >> 2) + 5 : [1, 2, 4][mode]);
}

const isAbsence = (error: unknown): boolean =>
  error instanceof NodeError && /unknown block|not found|discarded|pruned/i.test(error.reason);
