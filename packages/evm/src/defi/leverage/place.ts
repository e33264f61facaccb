import type { EvmAddress } from "@aksm/core";
import type { EvmConnection } from "../../connect.ts";
import { EvmError } from "../../errors.ts";

/** The deployment names nothing that opens loops. */
export class NoLeverage extends EvmError {
  override name = "NoLeverage";
  constructor() {
    super("This deployment names no contract for leverage");
  }
}

/** The contract. Throws `NoLeverage`. */
export function leverageOf({ deployment }: EvmConnection): EvmAddress {
  const { leverage } = deployment.ethereum.defi ?? {};
  if (!leverage) throw new NoLeverage();
  return leverage;
}
