import type { AccountId, Hex } from "@aksm/core";
import * as scale from "@polkadot-api/substrate-bindings";
import { fromHex, toHex } from "../bytes.ts";
import { UnexpectedShape } from "../errors.ts";
import { SHAPES } from "../generated/shapes.ts";
import { Codecs } from "./codecs.ts";
import { compareShapes, shapesOf } from "./shape.ts";
import type { ApiTypes, Call, CallTypes, ConstantTypes, EventTypes, StorageTypes, Variant } from "./types.ts";

/** An extrinsic as a block carries it. */
export interface Extrinsic {
  /** The account that signed it; null for inherents and unsigned ones. */
  readonly signer: AccountId | null;
  readonly call: Call;
  readonly callBytes: Uint8Array;
}

/** One version of the chain's runtime: what its metadata says, checked against what the product was written for. */
export class Runtime {
  private constructor(
    readonly metadata: Uint8Array,
    readonly codecs: Codecs,
    readonly specVersion: number,
    readonly transactionVersion: number,
  ) {}

  /** Throws `UnexpectedShape` where anything in `USED` differs from the pinned shapes. */
  static fromMetadata(metadata: Uint8Array): Runtime {
    const differences = compareShapes(SHAPES, shapesOf(metadata));
    if (differences.length) throw new UnexpectedShape(differences);
    const codecs = new Codecs(metadata);
    const version = codecs.constant("System.Version") as { spec_version: number; transaction_version: number };
    return new Runtime(metadata, codecs, version.spec_version, version.transaction_version);
  }

  storageKey<Name extends keyof StorageTypes>(name: Name, ...keys: Partial<StorageTypes[Name]["keys"]>): Hex {
    return this.codecs.storage(name).key.enc(...keys);
  }

  storageKeyParts<Name extends keyof StorageTypes>(name: Name, key: Hex): StorageTypes[Name]["keys"] {
    return this.codecs.storage(name).key.dec(key) as StorageTypes[Name]["keys"];
  }

  storageValue<Name extends keyof StorageTypes>(name: Name, raw: Hex | null): StorageTypes[Name]["value"] {
    const codec = this.codecs.storage(name);
    return (raw === null ? codec.fallback : codec.value.dec(fromHex(raw))) as StorageTypes[Name]["value"];
  }

  constant<Name extends keyof ConstantTypes>(name: Name): ConstantTypes[Name] {
    return this.codecs.constant(name) as ConstantTypes[Name];
  }

  /** Null on a chain that may lack the constant and does; see `MAY_BE_ABSENT`. */
  constantIfAny<Name extends keyof ConstantTypes>(name: Name): ConstantTypes[Name] | null {
    return this.codecs.hasConstant(name) ? this.constant(name) : null;
  }

  encodeCall(value: Call): Uint8Array {
    return this.codecs.call.enc(value);
  }

  /** Throws for bytes that are no call of this runtime, or a call and more. */
  decodeCall(bytes: Uint8Array): Call {
    const value = this.codecs.call.dec(bytes.slice()) as Call;
    if (toHex(this.encodeCall(value)) !== toHex(bytes)) throw new RangeError("not the bytes of one call");
    return value;
  }

  apiArguments<Name extends keyof ApiTypes>(name: Name, args: ApiTypes[Name]["args"]): Hex {
    return toHex(this.codecs.api(name).args.enc(args));
  }

  apiResult<Name extends keyof ApiTypes>(name: Name, raw: Hex): ApiTypes[Name]["value"] {
    return this.codecs.api(name).value.dec(fromHex(raw)) as ApiTypes[Name]["value"];
  }

  /** The extensions of a signed transaction, in their order. */
  get extensions(): readonly { identifier: string; type: number; additionalSigned: number }[] {
    return this.codecs.metadata.extrinsic.signedExtensions[0] ?? [];
  }

  /** Decodes an extrinsic with its length prefix. Throws for what is none of this runtime's. */
  decodeExtrinsic(opaque: Hex): Extrinsic {
    // Copies: the decoders read a view from the start of its whole buffer.
    const bytes = scale.Binary.fromOpaque(fromHex(opaque)).slice();
    const format = scale.extrinsicFormat.dec(bytes.slice(0, 1));
    const body = bytes.slice(1);
    if (format.type === "bare") return this.extrinsic(null, body);
    const { extrinsic } = this.codecs.metadata;
    if (!("address" in extrinsic)) throw new UnexpectedShape(["the metadata does not describe signed extrinsics"]);
    const extensions = this.extensions.map(extension => this.codecs.type(extension.type));
    if (format.type === "general") {
      const parts = scale.Tuple(scale.u8, ...extensions, rest).dec(body);
      return this.extrinsic(null, parts.at(-1) as Uint8Array);
    }
    const signed = [this.codecs.type(extrinsic.address), this.codecs.type(extrinsic.signature), ...extensions, rest];
    const parts = scale.Tuple(...signed).dec(body) as unknown[];
    const address = parts[0] as Variant;
    return this.extrinsic(address.type === "Id" ? (address.value as AccountId) : null, parts.at(-1) as Uint8Array);
  }

  private extrinsic(signer: AccountId | null, callBytes: Uint8Array): Extrinsic {
    return { signer, call: this.codecs.call.dec(callBytes) as Call, callBytes };
  }
}

/** All bytes that are left. */
const rest = scale.Bytes(Number.POSITIVE_INFINITY);

/** A call by name. */
export function call<Name extends keyof CallTypes>(
  name: Name,
  ...[args]: CallTypes[Name] extends undefined ? [] : [CallTypes[Name]]
): Call {
  const dot = name.indexOf(".");
  return { type: name.slice(0, dot), value: { type: name.slice(dot + 1), value: args } };
}

/** The arguments of `value` where it is the call named, else null. */
export function callArguments<Name extends keyof CallTypes>(value: Call, name: Name): CallTypes[Name] | null {
  return `${value.type}.${value.value.type}` === name ? (value.value.value as CallTypes[Name]) : null;
}

/** The fields of `event` where it is the event named, else null. */
export function eventFields<Name extends keyof EventTypes>(
  event: Variant<string, Variant>,
  name: Name,
): EventTypes[Name] | null {
  return `${event.type}.${event.value.type}` === name ? (event.value.value as EventTypes[Name]) : null;
}
