import type { EvmConnection } from "../../connect.ts";
import { type LendingAdapter, NoLending } from "./adapter.ts";
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
export function lendingAdapter(connection: EvmConnection, protocol: LendingProtocol): LendingAdapter {
  // A program may name it from text.
  if (!Object.hasOwn(ADAPTERS, protocol)) throw new NoLending(`lending market at "${protocol}"`);
  return ADAPTERS[protocol](connection);
}
