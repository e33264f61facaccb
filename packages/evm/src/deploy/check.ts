import {
  aksmGovernorAbi,
  bondTokenAbi,
  certTokenAbi,
  committeeAbi,
  depositSlotsAbi,
  guardianAbi,
  lensAbi,
  priceFeedAbi,
  rateProviderAbi,
  stakingPoolAbi,
  timelockAbi,
  unstakeQueueAbi,
  validatorRegistryAbi,
} from "@aksm/contracts";
import { type Contracts, SHARES_PER_PLANCK } from "@aksm/core";
import { type Abi, type PublicClient, zeroAddress, zeroHash } from "viem";
import { DeploymentMismatch } from "../errors.ts";
import { priceDescription, REGISTRY_OPEN, registryDefaults } from "./creations.ts";
import { type DeployParameters, sortedMembers } from "./parameters.ts";

/** Powers of ten by which a share is smaller than a planck at the start. */
const SHARE_DECIMALS = String(SHARES_PER_PLANCK).length - 1;

/**
 * Reads back everything the contracts were made with. Throws `DeploymentMismatch` for the first difference, in this order.
 *
 * @param birth block of the first contract, where roles are first given
 */
export async function checkDeployment(
  client: PublicClient,
  contracts: Contracts,
  parameters: DeployParameters,
  birth = 0,
): Promise<void> {
  const { timelock, committee, token, slots, pool, queue, cert, governor } = contracts;
  const { names, governance } = parameters;
  const { number, hash, era } = parameters.initialAnchor;

  const expect = async (role: keyof Contracts, abi: Abi, expected: Record<string, unknown>): Promise<void> => {
    const names = Object.keys(expected);
    const found = await Promise.all(
      names.map(functionName => client.readContract({ address: contracts[role], abi, functionName })),
    );
    for (const [place, name] of names.entries()) compare(`${role}.${name}`, expected[name], found[place]);
  };
  await expect("timelock", timelockAbi, {
    leastDelay: governance.delay,
    getMinDelay: governance.delay,
    guardian: contracts.guardian,
  });
  await checkRoles(client, contracts);
  await expect("guardian", guardianAbi, { timelock, guardian: parameters.guardian });
  await expect("committee", committeeAbi, {
    timelock,
    guardian: contracts.guardian,
    members: sortedMembers(parameters.committee),
    threshold: parameters.threshold,
    epoch: 1n,
  });
  await expect("token", bondTokenAbi, {
    name: names.bond,
    symbol: names.bondSymbol,
    decimals: parameters.decimals,
    timelock,
    pool,
    queue,
    treasury: parameters.treasury,
    feeBps: parameters.feeBps,
    vestingPeriod: parameters.vestingPeriod,
    SHARES_PER_PLANCK,
  });
  await expect("slots", depositSlotsAbi, { timelock, pool, queue });
  await expect("pool", stakingPoolAbi, { timelock, committee, token, slots, contest: EMPTY_CONTEST, stakingPause: 0 });
  await checkPool(client, contracts, parameters);
  await expect("queue", unstakeQueueAbi, {
    timelock,
    committee,
    token,
    slots,
    name: names.receipt,
    symbol: names.receiptSymbol,
    ss58Prefix: parameters.ss58Prefix,
    minimumUnstake: parameters.minimumUnstake,
    leastUnstake: parameters.minimumUnstake,
    lastRequest: 0n,
  });
  await expect("cert", certTokenAbi, {
    asset: token,
    name: names.cert,
    symbol: names.certSymbol,
    decimals: parameters.decimals + SHARE_DECIMALS,
  });
  await expect("rateProvider", rateProviderAbi, { token });
  await expect("priceFeed", priceFeedAbi, {
    token,
    maxAge: parameters.priceMaxAge,
    description: priceDescription(parameters),
  });
  await expect("lens", lensAbi, { cert, token });
  await expect("registry", validatorRegistryAbi, {
    timelock,
    mode: REGISTRY_OPEN,
    defaults: Object.values(registryDefaults(parameters)),
  });
  await expect("governor", aksmGovernorAbi, {
    name: names.governor,
    token: cert,
    timelock,
    votingDelay: governance.votingDelay,
    votingPeriod: governance.votingPeriod,
    proposalThreshold: governance.proposalThreshold,
    quorumNumerator: governance.quorumPercent,
    leastQuorum: governance.leastQuorum,
  });

  async function checkPool(client: PublicClient, { pool }: Contracts, { staking }: DeployParameters): Promise<void> {
    const on = { address: pool, abi: stakingPoolAbi } as const;
    const anchor = await client.readContract({ ...on, functionName: "lastAnchor" });
    compare("pool.lastAnchor", [number, era, hash], anchor.toSpliced(2, 1));
    const terms = await client.readContract({ ...on, functionName: "terms" });
    compare("pool.terms", { ...staking, windingDown: false }, terms);
  }

  /** The governor proposes and cancels, the guardian cancels, anybody executes, and nobody else is anything. */
  async function checkRoles(client: PublicClient, { timelock, guardian }: Contracts): Promise<void> {
    const on = { address: timelock, abi: timelockAbi } as const;
    const [proposer, canceller, executor] = await Promise.all([
      client.readContract({ ...on, functionName: "PROPOSER_ROLE" }),
      client.readContract({ ...on, functionName: "CANCELLER_ROLE" }),
      client.readContract({ ...on, functionName: "EXECUTOR_ROLE" }),
    ]);
    const found = await client.getContractEvents({
      ...on,
      eventName: "RoleGranted",
      fromBlock: BigInt(birth),
      strict: true,
    });
    compare(
      "timelock's roles",
      [
        [zeroHash, timelock],
        [proposer, governor],
        [canceller, governor],
        [canceller, guardian],
        [executor, zeroAddress],
      ].map(text),
      found.map(({ args }) => text([args.role, args.account])),
    );
  }
}

const EMPTY_CONTEST = { loss: 0n, number: 0n, lastEra: 0, eras: 0, since: 0, objected: false };

function compare(what: string, expected: unknown, found: unknown): void {
  if (text(found) !== text(expected)) throw new DeploymentMismatch(what, text(expected), text(found));
}

/** A struct's fields by name, so that their order does not matter. */
function ordered(struct: object): string {
  return Object.entries(struct)
    .map(([key, value]) => `${key}=${text(value)}`)
    .toSorted()
    .join();
}

/** Values as comparable text: addresses in any case, numbers and bigints alike. */
function text(value: unknown): string {
  if (Array.isArray(value)) return value.map(text).join();
  if (value !== null && typeof value === "object") return ordered(value);
  return String(value).toLowerCase();
}
