import { rateProviderAbi } from "@aksm/contracts";
import type { Contracts } from "@aksm/core";
import { createPublicClient, http, type PublicClient } from "viem";
import { foundry } from "viem/chains";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkDeployment } from "../../src/deploy/check.ts";
import { DeploymentMismatch, type DeployParameters, deployContracts } from "../../src/index.ts";
import { deployed, PARAMETERS, type Setup } from "./setup.ts";

/** Each of the contracts once, or this does not compile. */
const ROLES: Record<keyof Contracts, true> = {
  timelock: true,
  guardian: true,
  committee: true,
  token: true,
  slots: true,
  pool: true,
  queue: true,
  cert: true,
  rateProvider: true,
  priceFeed: true,
  lens: true,
  registry: true,
  governor: true,
};

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

  test("is as its parameters say, at thirteen addresses", async () => {
    await check({});
    expect(new Set(Object.values(contracts)).size).toBe(Object.keys(ROLES).length);
  });

  test("starts with an aKSMc worth one aKSMb", async () => {
    const rate = client.readContract({
      address: contracts.rateProvider,
      abi: rateProviderAbi,
      functionName: "getRate",
    });
    expect(await rate).toBe(10n ** 18n);
  });

  const { names, staking, governance } = PARAMETERS;
  test.each<[string, Partial<DeployParameters>]>([
    ["timelock.leastDelay", { governance: { ...governance, delay: 1n } }],
    ["guardian.guardian", { guardian: `0x${"9b".repeat(20)}` }],
    ["committee.threshold", { threshold: 1 }],
    ["token.feeBps", { feeBps: 201n }],
    ["token.name", { names: { ...names, bond: "aDOT reward-earning bond" } }],
    ["pool.terms", { staking: { ...staking, minimumStake: 1n } }],
    ["pool.terms", { staking: { ...staking, windowPpm: 1 } }],
    ["pool.lastAnchor", { initialAnchor: { number: 13, hash: `0x${"a1".repeat(32)}`, era: 3 } }],
    ["queue.ss58Prefix", { ss58Prefix: 0 }],
    ["queue.symbol", { names: { ...names, receiptSymbol: "unaDOT" } }],
    ["cert.name", { names: { ...names, cert: "aDOT reward-bearing certificate" } }],
    ["cert.symbol", { names: { ...names, certSymbol: "aDOTc" } }],
    ["priceFeed.maxAge", { priceMaxAge: 1n }],
    ["registry.defaults", { governance: { ...governance, validatorCap: 1 } }],
    ["governor.votingPeriod", { governance: { ...governance, votingPeriod: 1 } }],
    ["governor.quorumNumerator", { governance: { ...governance, quorumPercent: 11n } }],
  ])("is refused where %s differs", async (what, changes) => {
    const refusal = check(changes);
    await expect(refusal).rejects.toThrow(DeploymentMismatch);
    await expect(refusal).rejects.toThrow(what);
  });

  test.each(Object.keys(ROLES) as (keyof Contracts)[])("is refused where %s is another deployment's", async role => {
    await expect(check({}, { [role]: others[role] })).rejects.toThrow(DeploymentMismatch);
  });
});
