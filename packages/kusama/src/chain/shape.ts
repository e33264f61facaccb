import { getLookupFn, type LookupEntry, type MetadataLookup } from "@polkadot-api/metadata-builders";
import { decAnyMetadata, type UnifiedMetadata, unifyMetadata } from "@polkadot-api/substrate-bindings";
import { MAY_BE_ABSENT, OPEN_ENUMS, USED } from "../used.ts";

/** The shape of one item as text: field names, types and hashers, without the numbers that metadata supplies. */
export type Shapes = Readonly<Record<string, string>>;

const ABSENT = "absent";

/** The shapes of everything in `USED`, by names such as "call Balances.transfer_keep_alive". */
export function shapesOf(metadata: Uint8Array): Shapes {
  const unified = unifyMetadata(decAnyMetadata(metadata));
  const view = new MetadataView(unified);
  return Object.fromEntries([
    ...USED.call.map(name => [`call ${name}`, view.variant("calls", name)]),
    ...USED.storage.map(name => [`storage ${name}`, view.storage(name)]),
    ...USED.event.map(name => [`event ${name}`, view.variant("events", name)]),
    ...USED.constant.map(name => [`constant ${name}`, view.constant(name)]),
    ...USED.api.map(name => [`api ${name}`, view.api(name)]),
  ]);
}

/** What differs between two chains, one sentence an item; empty where the product can use both alike. */
export function compareShapes(expected: Shapes, actual: Shapes): string[] {
  return Object.keys({ ...expected, ...actual })
    .filter(name => expected[name] !== actual[name])
    .filter(name => !(MAY_BE_ABSENT.has(name) && actual[name] === ABSENT))
    .map(name => `${name}: expected ${expected[name] ?? ABSENT}, found ${actual[name] ?? ABSENT}`);
}

class MetadataView {
  private readonly lookup: MetadataLookup;
  constructor(private readonly metadata: UnifiedMetadata) {
    this.lookup = getLookupFn(metadata);
  }

  variant(kind: "calls" | "events", name: string): string {
    const [pallet, item] = this.find(name);
    const type = pallet?.[kind]?.type;
    const entry = type === undefined ? undefined : this.lookup(type);
    const variant = entry?.type === "enum" ? entry.value[item] : undefined;
    return variant ? this.payload(variant) : ABSENT;
  }

  storage(name: string): string {
    const [pallet, item] = this.find(name);
    const entry = pallet?.storage?.items.find(candidate => candidate.name === item);
    if (!entry) return ABSENT;
    const presence = entry.modifier === 1 ? "default" : "optional";
    const prefix = `${pallet?.storage?.prefix}`;
    if (entry.type.tag === "plain") return `${prefix} ${presence} ${this.type(entry.type.value)}`;
    const { hashers, key, value } = entry.type.value;
    return `${prefix} ${hashers.map(hasher => hasher.tag).join("+")} ${this.type(key)} → ${presence} ${this.type(value)}`;
  }

  constant(name: string): string {
    const [pallet, item] = this.find(name);
    const entry = pallet?.constants.find(candidate => candidate.name === item);
    return entry ? this.type(entry.type) : ABSENT;
  }

  api(name: string): string {
    const [api, item] = split(name);
    const method = this.metadata.apis.find(entry => entry.name === api)?.methods.find(entry => entry.name === item);
    if (!method) return ABSENT;
    return `(${method.inputs.map(input => this.type(input.type)).join(", ")}) → ${this.type(method.output)}`;
  }

  private find(name: string): [UnifiedMetadata["pallets"][number] | undefined, string] {
    const [pallet, item] = split(name);
    return [this.metadata.pallets.find(entry => entry.name === pallet), item];
  }

  private type(id: number): string {
    return this.entry(this.lookup(id));
  }

  private entry(entry: LookupEntry): string {
    switch (entry.type) {
      case "primitive":
        return entry.value;
      case "compact":
        return `compact ${entry.size}`;
      case "sequence":
        return `[${this.entry(entry.value)}]`;
      case "array":
        return `[${this.entry(entry.value)}; ${entry.len}]`;
      case "option":
        return `${this.entry(entry.value)}?`;
      case "result":
        return `Result<${this.entry(entry.value.ok)}, ${this.entry(entry.value.ko)}>`;
      case "enum":
        return this.enumeration(entry);
      case "tuple":
      case "struct":
        return this.payload(entry);
      default:
        return entry.type;
    }
  }

  private enumeration(entry: Extract<LookupEntry, { type: "enum" }>): string {
    const name = this.metadata.lookup[entry.id]?.path.at(-1) ?? "enum";
    const open = OPEN_ENUMS[name];
    const variants = open ?? Object.keys(entry.value);
    const texts = variants.map(variant => {
      const value = entry.value[variant];
      return value ? `${variant} ${this.payload(value)}` : `${variant} ${ABSENT}`;
    });
    return `${name}<${[...texts, ...(open ? ["…"] : [])].join(" | ")}>`;
  }

  private payload(value: Payload): string {
    switch (value.type) {
      case "void":
        return "()";
      case "lookupEntry":
        return this.entry(value.value);
      case "struct":
        return `{ ${Object.entries(value.value)
          .map(([field, type]) => `${field}: ${this.entry(type)}`)
          .join(", ")} }`;
      case "tuple":
        return `(${value.value.map(type => this.entry(type)).join(", ")})`;
      case "array":
        return `[${this.entry(value.value)}; ${value.len}]`;
    }
  }
}

type EnumPayload = Extract<LookupEntry, { type: "enum" }>["value"][string];
type Payload = EnumPayload | Extract<LookupEntry, { type: "struct" | "tuple" }>;

function split(name: string): [string, string] {
  const dot = name.indexOf(".");
  return [name.slice(0, dot), name.slice(dot + 1)];
}
