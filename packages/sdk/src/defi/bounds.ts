import { AmountNotAboveZero, SlippageOutOfBounds } from "../errors/errors.ts";

/** Half a hundredth. */
const USUAL_SLIPPAGE_PPM = 5_000n;
const SLIPPAGE_BELOW_PPM = 200_000n;

/** The usual where none is named. Throws `SlippageOutOfBounds`. */
export function slippageOf({ slippagePpm = USUAL_SLIPPAGE_PPM }: { readonly slippagePpm?: bigint }): bigint {
  if (slippagePpm < 0n || slippagePpm >= SLIPPAGE_BELOW_PPM) throw new SlippageOutOfBounds(slippagePpm);
  return slippagePpm;
}

/** What is asked for in an amount of nothing would be refused in the contracts' words, or done in vain. Throws `AmountNotAboveZero`. */
export function insistOnAmount(amount: bigint): void {
  if (amount <= 0n) throw new AmountNotAboveZero(amount);
}
