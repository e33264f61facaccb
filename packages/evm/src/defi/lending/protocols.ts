import type { EvmConnection } from "../../connect.ts";
import type { LendingAdapter } from "./adapter.ts";
import { compoundAdapter } from "./compound.ts";
import { morphoAdapter } from "./morpho.ts";

export type LendingProtocol = LendingAdapter["protocol"];

const ADAPTERS = { compound: compoundAdapter, morpho: morphoAdapter } as const satisfies Record<
  LendingProtocol,
  (connection: EvmConnection) => LendingAdapter
>;
const PROTOCOLS = ["compound", "morpho"] as const satisfies readonly LendingProtocol[];

/** Those that the deployment names. */
export function lendingProtocols({ deployment }: Pick<EvmConnection, "deployment">): readonly LendingProtocol[] {
  const { lending } = deployment.ethereum.defi ?? {};
  return PROTOCOLS.filter(protocol => lending?.[protocol]);
}

/** Throws `NoLending`. */
export const lendingAdapter = (connection: EvmConnection, protocol: LendingProtocol): LendingAdapter =>
  ADAPTERS[protocol](connection);
