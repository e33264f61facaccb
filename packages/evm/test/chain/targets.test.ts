import { validatorRegistryAbi } from "@aksm/contracts";
import { effectiveTargets, type Hex, type ValidatorTargets } from "@aksm/core";
import { createTestClient, http, publicActions, walletActions } from "viem";
import { foundry } from "viem/chains";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { targetsAt } from "../../src/state/targets.ts";
import { chosenSeed, type Random, random } from "./random.ts";
import { deployed, type Setup } from "./setup.ts";

/**
 * What this package reads of ValidatorRegistry, and core's rules over it, against the contract itself: the timelock changes it at
 * random, and after each change every validator's effective target must be what the contract says.
 */
const STEPS = 40;
const PPM = 1_000_000n;

let setup: Setup;
let govern: ReturnType<typeof connect>;
const connect = (url: string) =>
  createTestClient({ mode: "anvil", chain: foundry, transport: http(url), cacheTime: 0 })
    .extend(publicActions)
    .extend(walletActions);

beforeAll(async () => {
  setup = await deployed();
  govern = connect(setup.anvil.url);
  const { timelock } = setup.evm.connection.deployment.ethereum.contracts;
  await govern.impersonateAccount({ address: timelock });
  await govern.setBalance({ address: timelock, value: 10n ** 20n });
});
afterAll(() => setup.anvil.stop());

const registry = () => setup.evm.connection.deployment.ethereum.contracts.registry;
const id = (seed: number): Hex => `0x${seed.toString(16).padStart(64, "0")}`;

/** Sends a change in the timelock's name. */
async function change(functionName: string, args: readonly unknown[]): Promise<void> {
  const { timelock } = setup.evm.connection.deployment.ethereum.contracts;
  const hash = await govern.writeContract({
    account: timelock,
    address: registry(),
    abi: validatorRegistryAbi,
    functionName,
    args,
    gas: 20_000_000n,
  } as never);
  // viem's own wait watches for blocks, and passes one over that comes while it looks into the one before.
  const { status } = await vi.waitFor(() => govern.getTransactionReceipt({ hash }), { timeout: 60_000, interval: 10 });
  expect(status).toBe("success");
}

const now = async (): Promise<ValidatorTargets> =>
  targetsAt(setup.evm.connection, { number: Number(await setup.evm.rpc.getBlockNumber()) });

const VALIDATORS = Array.from({ length: 9 }, (_, index) => id(index + 1));
const OPERATORS = Array.from({ length: 4 }, (_, index) => id(index + 101));

const allowed = (source: Random) => ({
  standing: 1,
  weight: Number(source.pick([1n, PPM, 2n ** 32n - 1n])),
  cap: Number(source.between(1n, PPM)),
});
const some = (source: Random, from: readonly Hex[]): Hex[] => {
  const chosen = from.filter(() => source.below(3n) === 0n);
  return chosen.length ? chosen : [source.pick(from)];
};

/** One change by the contract's own rules, at random. */
async function changeSomething(source: Random, targets: ValidatorTargets): Promise<string> {
  const standing = source.below(3n);
  switch (source.pick(["mode", "defaults", "validators", "validators", "operators", "operators", "forget"])) {
    case "mode":
      await change("setMode", [Number(source.below(2n))]);
      return "mode";
    case "defaults": {
      const numbers = Array.from({ length: 4 }, () => Number(source.between(1n, PPM)));
      const [validatorWeight, validatorCap, operatorWeight, operatorCap] = numbers;
      await change("setDefaults", [{ validatorWeight, validatorCap, operatorWeight, operatorCap }]);
      return "defaults";
    }
    case "validators": {
      const operator = standing === 0n ? source.pick(OPERATORS) : source.pick([...OPERATORS, id(0)]);
      const target = standing === 1n ? allowed(source) : { standing: Number(standing), weight: 0, cap: 0 };
      await change("setValidators", [some(source, VALIDATORS).map(each => ({ id: each, operator, target }))]);
      return "validators";
    }
    case "operators": {
      const target = standing === 1n ? allowed(source) : { standing: 2, weight: 0, cap: 0 };
      await change("setOperators", [some(source, OPERATORS).map(each => ({ id: each, target }))]);
      return "operators";
    }
    default: {
      const [verb, listed] = source.pick([
        ["removeValidators", targets.validators],
        ["removeOperators", targets.operators],
      ] as const);
      if (!listed.length) return "nothing";
      await change(verb, [
        some(
          source,
          listed.map(each => each.id),
        ).toSorted(),
      ]);
      return verb;
    }
  }
}

describe("what governance wants of validators", () => {
  test("is what the contract says of each, whatever was decided before", async () => {
    const seed = chosenSeed();
    console.log(`AKSM_SEED=${seed}`);
    const source = random(seed);
    const seen = new Set<string>();
    for (let step = 0; step < STEPS; step++) {
      const verb = await changeSomething(source, await now());
      const targets = await now();
      const mirrored = effectiveTargets(targets);
      for (const validator of [...VALIDATORS, id(77)]) {
        const said = await govern.readContract({
          address: registry(),
          abi: validatorRegistryAbi,
          functionName: "effective",
          args: [validator],
        });
        const { operator, ...rest } = mirrored(validator);
        expect({ ...rest, operator: operator ?? id(0) }, `${verb} in step ${step} of seed ${seed}`).toEqual(said);
        seen.add(`${rest.allowed} ${rest.weight === 10n ** 12n} ${operator === null}`);
      }
    }
    expect(seen.size, `kinds of validators that seed ${seed} came across`).toBeGreaterThan(4);
  });

  test("is read page by page, and once for each version", async () => {
    const many = Array.from({ length: 250 }, (_, index) => id(1_000 + index));
    const target = { standing: 2, weight: 0, cap: 0 };
    for (let start = 0; start < many.length; start += 100) {
      const entries = many.slice(start, start + 100).map(each => ({ id: each, operator: id(0), target }));
      await change("setValidators", [entries]);
    }
    const { connection } = setup.evm;
    const calls = vi.spyOn(connection.client, "readContract");
    const read = async () => {
      calls.mockClear();
      const targets = await now();
      return { targets, calls: calls.mock.calls.length };
    };
    const first = await read();
    const listed = new Set(first.targets.validators.map(each => each.id));
    expect(many.filter(each => !listed.has(each))).toEqual([]);
    expect(first.targets.validators).toEqual(first.targets.validators.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    expect(first.calls).toBe(1 + 4 + 2 + (first.targets.operators.length ? 1 : 0));
    await setup.anvil.mine(1);
    const again = await read();
    expect(again.calls).toBe(1);
    expect(again.targets).toBe(first.targets);
    await change("removeValidators", [many.slice(0, 100)]);
    const later = await read();
    expect(later.targets.version).toBe(first.targets.version + 1n);
    expect(later.targets.validators.length).toBe(first.targets.validators.length - 100);
    calls.mockRestore();
  });

  test("is part of the state that operators plan by, as it was at the block", async () => {
    const before = await setup.evm.rpc.getBlockNumber();
    await change("setMode", [1]);
    await change("setMode", [0]);
    const after = await setup.evm.rpc.getBlockNumber();
    await setup.anvil.mine(2);
    const modes: string[] = [];
    for (let number = before; number <= after; number++) {
      modes.push((await setup.evm.ethereumState(await setup.evm.block(Number(number)))).targets.mode);
    }
    expect(modes.slice(1)).toEqual(["allowList", "open"]);
  });
});
