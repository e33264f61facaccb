/** The text is no file of facts; the message says where, and what is needed there. */
export class FactsFormatError extends Error {
  override name = "FactsFormatError";
}

/** A value of a JSON text with the way to it, so that errors can say where. */
export class Read {
  constructor(
    private readonly value: unknown,
    private readonly path: string,
  ) {}

  private refuse(needed: string): never {
    const found = this.value === undefined ? "nothing" : JSON.stringify(this.value);
    throw new FactsFormatError(`${this.path || "the file"}: ${needed} is needed, and there is ${found.slice(0, 60)}`);
  }

  get absent(): boolean {
    return this.value === undefined || this.value === null;
  }

  at(name: string): Read {
    if (typeof this.value !== "object" || this.value === null || Array.isArray(this.value)) this.refuse("an object");
    return new Read((this.value as Record<string, unknown>)[name], this.path ? `${this.path}.${name}` : name);
  }

  list<T>(each: (item: Read) => T): T[] {
    if (!Array.isArray(this.value)) this.refuse("a list");
    return (this.value as unknown[]).map((item, place) => each(new Read(item, `${this.path}[${place}]`)));
  }

  /** Null where there is nothing. */
  optional<T>(read: (present: Read) => T): T | null {
    return this.absent ? null : read(this);
  }

  /** A whole number from 0. */
  count(): number {
    const { value } = this;
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) this.refuse("a whole number from 0");
    return value as number;
  }

  /** An amount of planck, or another number that may be large: digits in a text, or a whole number. */
  amount(): bigint {
    const { value } = this;
    if (typeof value === "string" && /^\d{1,39}$/.test(value)) return BigInt(value);
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return BigInt(value);
    return this.refuse('an amount such as "12500000000000"');
  }

  flag(): boolean {
    return typeof this.value === "boolean" ? this.value : this.refuse("true or false");
  }

  text(): string {
    return typeof this.value === "string" ? this.value : this.refuse("a text");
  }

  oneOf<T extends string>(...choices: readonly T[]): T {
    const found = choices.find(choice => choice === this.value);
    return found ?? this.refuse(choices.map(choice => `"${choice}"`).join(" or "));
  }

  /** 32 bytes as `0x` and hex digits. */
  id(): `0x${string}` {
    const { value } = this;
    if (typeof value !== "string" || !/^0x[0-9a-fA-F]{64}$/.test(value)) this.refuse("0x and 64 hex digits");
    return (value as string).toLowerCase() as `0x${string}`;
  }
}
