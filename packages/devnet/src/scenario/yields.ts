import { formatAmount } from "@aksm/core";
import type { TokenAmount } from "@aksm/sdk";

export const units = ({ token, amount }: TokenAmount): string =>
  `${formatAmount(amount - (amount % 10n ** 9n), token.decimals)} ${token.symbol}`;

/** What each layer has paid until now. */
export class Yields {
  readonly #paid = new Map<string, readonly TokenAmount[]>();

  add(layer: string, paid: readonly TokenAmount[]): void {
    this.#paid.set(layer, sum([...(this.#paid.get(layer) ?? []), ...paid]));
  }

  /** Of all layers together, each token once. */
  all(): readonly TokenAmount[] {
    return sum([...this.#paid.values()].flat());
  }

  [Symbol.iterator](): Iterator<readonly [string, readonly TokenAmount[]]> {
    return this.#paid.entries();
  }
}

function sum(amounts: readonly TokenAmount[]): readonly TokenAmount[] {
  const each = new Map<string, TokenAmount>();
  for (const { token, amount } of amounts) {
    each.set(token.address, { token, amount: amount + (each.get(token.address)?.amount ?? 0n) });
  }
  return [...each.values()];
}
