import { rateProviderAbi } from "@aksm/contracts";
import type { Contracts } from "@aksm/core";
import { createPublicClient, http, type PublicClient } from "viem";
import { foundry } from "viem/chains";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkDeployment } from "../../src/deploy/check.ts";
import { DeploymentMismatch, type DeployParameters, deployContracts } from "../../src/index.ts";
import { deployed, type Setup } from "./setup.ts";

describe("the deployment", () => {
  let setup: Setup;
  let client: PublicClient;
  let contracts: Contracts;
  /** Those of a second deployment beside the first. */
  let others: Contracts;
  beforeAll(async () => {
    setup = await deployed();
    client = createPublicClient({ chain: foundry, transport: http(setup.anvil.url) }) as PublicClient;
    ({ contracts } = await deployContracts(setup.parameters));
    ({ contracts: others } = await deployContracts(setup.parameters));
  });
  afterAll(() => setup.anvil.stop());

  const check = (changes: Partial<DeployParameters>, replaced: Partial<Contracts> = {}) =>
    checkDeployment(client, { ...contracts, ...replaced }, { ...setup.parameters, ...changes });

  test("is as its parameters say, at seven addresses", async () => {
    await check({});
    expect(new Set(Object.values(contracts)).size).toBe(7);
  });

  test("starts with an aKSMc worth one aKSMb", async () => {
    const rate = client.readContract({
      address: contracts.rateProvider,
      abi: rateProviderAbi,
      functionName: "getRate",
    });
    expect(await rate).toBe(10n ** 18n);
  });

  test.each<[string, Partial<DeployParameters>]>([
    ["Committee.threshold", { threshold: 1 }],
    ["BondToken.feeBps", { feeBps: 201n }],
    ["StakingPool.minimumStake", { minimumStake: 1n }],
    ["StakingPool.lastAnchor", { initialAnchor: { number: 13, hash: `0x${"a1".repeat(32)}`, era: 3 } }],
    ["UnstakeQueue.ss58Prefix", { ss58Prefix: 0 }],
    ["CertToken.name", { certName: "aDOT reward-bearing certificate" }],
    ["CertToken.symbol", { certSymbol: "aDOTc" }],
  ])("is refused where %s differs", async (what, changes) => {
    const refusal = check(changes);
    await expect(refusal).rejects.toThrow(DeploymentMismatch);
    await expect(refusal).rejects.toThrow(what);
  });

  test.each<[string, keyof Contracts]>([
    ["CertToken.asset", "cert"],
    ["RateProvider.token", "rateProvider"],
  ])("is refused where %s is another deployment's", async (what, name) => {
    await expect(check({}, { [name]: others[name] })).rejects.toThrow(what);
  });
});
