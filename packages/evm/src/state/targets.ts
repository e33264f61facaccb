import { validatorRegistryAbi } from "@aksm/contracts";
import type { EthereumBlock, Hex, Standing, Target, ValidatorTargets } from "@aksm/core";
import type { EvmConnection } from "../connect.ts";
import { DeploymentMismatch } from "../errors.ts";
import { readingAt } from "./readingAt.ts";

/** Entries read by one call: a few hundred bytes each. */
const PAGE = 200n;
/** Versions kept: the anchor's and the head's differ right after a change. */
const KEPT = 2;

/** By the contract's numbers. */
const STANDINGS = ["default", "allowed", "excluded"] as const satisfies Standing[];
const MODES = ["open", "allowList"] as const satisfies ValidatorTargets["mode"][];
const NOBODY = `0x${"0".repeat(64)}`;

/**
 * What ValidatorRegistry holds at a finalized block. One call where its version was read before, and otherwise two more and
 * one for every 200 entries, all at that block. Throws `StateUnavailable`, `EndpointUnavailable`; `DeploymentMismatch` for a mode or a
 * standing that this version does not know: what governance wants must not be guessed.
 */
export async function targetsAt(
  connection: EvmConnection,
  block: Pick<EthereumBlock, "number">,
): Promise<ValidatorTargets> {
  const version = await readingAt(
    block,
    connection.client.readContract({ ...at(connection, block), functionName: "version" }),
  );
  const known = connection.targets.get(version);
  if (known) return known;
  const targets = { version, ...(await readingAt(block, readAll(connection, block))) };
  connection.targets.set(version, targets);
  for (const oldest of [...connection.targets.keys()].slice(0, -KEPT)) connection.targets.delete(oldest);
  return targets;
}

const at = (connection: EvmConnection, block: Pick<EthereumBlock, "number">) =>
  ({
    address: connection.deployment.ethereum.contracts.registry,
    abi: validatorRegistryAbi,
    blockNumber: BigInt(block.number),
  }) as const;

async function readAll(
  connection: EvmConnection,
  block: Pick<EthereumBlock, "number">,
): Promise<Omit<ValidatorTargets, "version">> {
  const { client } = connection;
  const registry = at(connection, block);
  const [mode, defaults, validatorCount, operatorCount] = await Promise.all([
    client.readContract({ ...registry, functionName: "mode" }),
    client.readContract({ ...registry, functionName: "defaults" }),
    client.readContract({ ...registry, functionName: "validatorCount" }),
    client.readContract({ ...registry, functionName: "operatorCount" }),
  ]);
  const [validators, operators] = await Promise.all([
    Promise.all(
      pages(validatorCount).map(args => client.readContract({ ...registry, functionName: "validators", args })),
    ),
    Promise.all(
      pages(operatorCount).map(args => client.readContract({ ...registry, functionName: "operators", args })),
    ),
  ]);
  const [validatorWeight, validatorCap, operatorWeight, operatorCap] = defaults;
  return {
    mode: known("mode of the validator registry", MODES, mode),
    defaults: { validatorWeight, validatorCap, operatorWeight, operatorCap },
    validators: validators
      .flat()
      .map(({ id, operator, target }) => ({
        id,
        operator: operator === NOBODY ? null : operator,
        ...toTarget(id, target),
      }))
      .toSorted(byId),
    operators: operators
      .flat()
      .map(({ id, target }) => ({ id, ...toTarget(id, target) }))
      .toSorted(byId),
  };
}

const pages = (count: bigint): [bigint, bigint][] =>
  Array.from({ length: Number((count + PAGE - 1n) / PAGE) }, (_, page) => [
    BigInt(page) * PAGE,
    BigInt(page + 1) * PAGE,
  ]);

const toTarget = (id: Hex, { standing, weight, cap }: { standing: number; weight: number; cap: number }): Target => ({
  standing: known(`standing of ${id} in the validator registry`, STANDINGS, standing),
  weight,
  cap,
});

function known<T>(what: string, names: readonly T[], number: number): T {
  const name = names[number];
  if (name === undefined) throw new DeploymentMismatch(`the ${what}`, names.join(" or "), number);
  return name;
}

const byId = (a: { readonly id: Hex }, b: { readonly id: Hex }): number => (a.id < b.id ? -1 : 1);
