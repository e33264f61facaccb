import { AmountFormatError, parseAmount } from "@aksm/core";

/** A typed amount with at most `places` decimals; null where it is none. Who is still typing may have come as far as the point. */
export function parseTyped(text: string, places: number): bigint | null {
  try {
    return parseAmount(text.replace(/^(\s*\d+)\.\s*$/, "$1"), places);
  } catch (error) {
    if (error instanceof AmountFormatError) return null;
    throw error;
  }
}

/** What to do about a text that `parseTyped` makes nothing of. */
export const digitsAdvice = (places: number): string =>
  `Enter digits with at most ${places} decimals after a point, such as 12.5; no comma.`;
