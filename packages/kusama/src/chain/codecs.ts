import type { Hex } from "@aksm/core";
import { getLookupCodecBuilder, getLookupFn, type MetadataLookup } from "@polkadot-api/metadata-builders";
import * as scale from "@polkadot-api/substrate-bindings";

type UnifiedMetadata = scale.UnifiedMetadata;
// biome-ignore lint/suspicious/noExplicitAny: the codec of a type that only the metadata knows
export type AnyCodec = scale.Codec<any>;

export interface StorageCodec {
  readonly key: { enc(...args: readonly unknown[]): Hex; dec(key: Hex): unknown[] };
  readonly value: AnyCodec;
  /** What an absent value reads as: the item's default, or `undefined` for an optional one. */
  readonly fallback: unknown;
}

/** Accounts are hex everywhere inside the product; text addresses appear only at the edges. */
const accountCodec = scale.Hex(32);

/** Codecs by name, built from a runtime's metadata on first use. Names were compared with the metadata before. */
export class Codecs {
  readonly metadata: UnifiedMetadata;
  private readonly lookup: MetadataLookup;
  private readonly byType: (id: number) => AnyCodec;
  private readonly storages = new Map<string, StorageCodec>();

  constructor(metadata: Uint8Array) {
    this.metadata = scale.unifyMetadata(scale.decAnyMetadata(metadata));
    this.lookup = getLookupFn(this.metadata);
    this.byType = getLookupCodecBuilder(this.lookup, accountCodec);
  }

  type(id: number): AnyCodec {
    return this.byType(id);
  }

  /** True where the type carries no bytes. */
  isEmpty(id: number): boolean {
    return this.lookup(id).type === "void";
  }

  isOption(id: number): boolean {
    return this.lookup(id).type === "option";
  }

  get call(): AnyCodec {
    const id = this.lookup.call;
    if (id === null) throw new RangeError("the metadata names no call type");
    return this.byType(id);
  }

  storage(name: string): StorageCodec {
    const known = this.storages.get(name);
    if (known) return known;
    const built = this.buildStorage(name);
    this.storages.set(name, built);
    return built;
  }

  constant(name: string): unknown {
    const [pallet, item] = this.find(name);
    const entry = pallet.constants.find(candidate => candidate.name === item);
    if (!entry) throw new RangeError(`no constant ${name}`);
    return this.byType(entry.type).dec(entry.value);
  }

  hasConstant(name: string): boolean {
    const [palletName, item] = split(name);
    const pallet = this.metadata.pallets.find(entry => entry.name === palletName);
    return pallet?.constants.some(candidate => candidate.name === item) ?? false;
  }

  api(name: string): { args: AnyCodec; value: AnyCodec } {
    const [api, item] = split(name);
    const method = this.metadata.apis.find(entry => entry.name === api)?.methods.find(entry => entry.name === item);
    if (!method) throw new RangeError(`no runtime call ${name}`);
    return {
      args: scale.Tuple(...method.inputs.map(input => this.byType(input.type))),
      value: this.byType(method.output),
    };
  }

  private buildStorage(name: string): StorageCodec {
    const [pallet, item] = this.find(name);
    const entry = pallet.storage?.items.find(candidate => candidate.name === item);
    if (!pallet.storage || !entry) throw new RangeError(`no storage item ${name}`);
    const isMap = entry.type.tag === "map";
    const value = this.byType(entry.type.tag === "map" ? entry.type.value.value : entry.type.value);
    const parts = entry.type.tag === "map" ? this.keyParts(entry.type.value.key, entry.type.value.hashers) : [];
    const key = scale.Storage(pallet.storage.prefix)(item, ...(isMap ? parts : []));
    return {
      key: {
        enc: (...args) => key.enc(...(args as never[])) as Hex,
        dec: raw => key.dec(raw) as unknown[],
      },
      value,
      fallback: entry.modifier === 1 ? value.dec(entry.fallback) : undefined,
    };
  }

  private keyParts(key: number, hashers: readonly { tag: keyof typeof hashes }[]): scale.EncoderWithHash<unknown>[] {
    const types = hashers.length === 1 ? [key] : this.components(key);
    return hashers.map((hasher, index) => {
      const type = types[index];
      if (type === undefined) throw new RangeError("a storage key has fewer parts than hashers");
      return [this.byType(type), hashes[hasher.tag]];
    });
  }

  private components(id: number): number[] {
    const entry = this.lookup(id);
    if (entry.type === "tuple") return entry.value.map(part => part.id);
    if (entry.type === "array") return Array.from({ length: entry.len }, () => entry.value.id);
    throw new RangeError("a storage key of several parts is no tuple");
  }

  private find(name: string): [UnifiedMetadata["pallets"][number], string] {
    const [palletName, item] = split(name);
    const pallet = this.metadata.pallets.find(entry => entry.name === palletName);
    if (!pallet) throw new RangeError(`no pallet ${palletName}`);
    return [pallet, item];
  }
}

const hashes = {
  Identity: scale.Identity,
  Twox64Concat: scale.Twox64Concat,
  Twox128: scale.Twox128,
  Twox256: scale.Twox256,
  Blake2128: scale.Blake2128,
  Blake2128Concat: scale.Blake2128Concat,
  Blake2256: scale.Blake2256,
};

function split(name: string): [string, string] {
  const dot = name.indexOf(".");
  return [name.slice(0, dot), name.slice(dot + 1)];
}
