/** A file that is not what it should be; the message names the place in it and what was expected there. */
export class ImportError extends Error {
  override name = "ImportError";
}

/** Strings, so that digits in them are passed over, and whole numbers that may be too long for a float. */
const TOKENS = /"(?:[^"\\]|\\.)*"|(?<![\w.+-])\d{16,}(?![\w.])/g;

/** JSON with every digit of its whole numbers: long ones become text. Throws `ImportError`. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(TOKENS, token => (token.startsWith('"') ? token : `"${token}"`)));
  } catch (cause) {
    throw new ImportError(`no JSON: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** The checks of one value; it knows the place where it stands: `nominators[3].stake`. */
export class Field {
  constructor(
    private readonly value: unknown,
    private readonly key: string | number = "",
    private readonly parent: Field | null = null,
  ) {}

  private get place(): string {
    const before = this.parent?.place ?? "";
    if (typeof this.key === "number") return `${before}[${this.key}]`;
    return before && this.key ? `${before}.${this.key}` : before + this.key;
  }

  private fail(expected: string): never {
    const found = this.value === undefined ? "nothing" : JSON.stringify(this.value)?.slice(0, 60);
    throw new ImportError(`${this.place || "the file"}: expected ${expected}, found ${found}`);
  }

  get present(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  at(key: string): Field {
    if (typeof this.value !== "object" || this.value === null || Array.isArray(this.value)) this.fail("an object");
    return new Field((this.value as Record<string, unknown>)[key], key, this);
  }

  list(): Field[] {
    if (!Array.isArray(this.value)) this.fail("a list");
    return (this.value as unknown[]).map((each, index) => new Field(each, index, this));
  }

  /** A list of so many values, which `what` describes. */
  tuple(length: number, what: string): Field[] {
    if (!Array.isArray(this.value) || this.value.length !== length) this.fail(what);
    return this.list();
  }

  pair(): [Field, Field] {
    return this.tuple(2, "a pair") as [Field, Field];
  }

  /** A list where it may be left out. */
  listIfAny(): Field[] {
    return this.present ? this.list() : [];
  }

  isNumber(): boolean {
    return typeof this.value === "number";
  }

  text(): string {
    if (typeof this.value !== "string" || !this.value) this.fail("an account");
    return this.value as string;
  }

  /** A whole number from 0 to `most`. */
  count(most: number = Number.MAX_SAFE_INTEGER): number {
    const { value } = this;
    if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most) return value;
    return this.fail(most < Number.MAX_SAFE_INTEGER ? `a whole number up to ${most}` : "a whole number");
  }

  /** A list of whole numbers from 0 on, without the cost of a field for each. */
  counts(): number[] {
    const { value } = this;
    if (Array.isArray(value) && value.every(isWhole)) return value;
    return this.list().map(each => each.count());
  }

  /** A list of pairs of whole numbers from 0 on, likewise. */
  countPairs(): [number, number][] {
    const { value } = this;
    if (Array.isArray(value) && value.every(isPair)) return value;
    return this.list().map(each => {
      const [first, second] = each.pair();
      return [first.count(), second.count()];
    });
  }

  /** A whole number of planck, as a number or as decimal digits. */
  planck(): bigint {
    const { value } = this;
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return BigInt(value);
    if (typeof value === "string" && /^\d+$/.test(value)) return BigInt(value);
    return this.fail("a whole number of planck");
  }
}

const isWhole = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const isPair = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && isWhole(value[0]) && isWhole(value[1]);
