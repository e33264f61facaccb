import { bondTokenAbi, unstakeQueueAbi } from "@aksm/contracts";
import type {
  AccountId,
  EthereumBlock,
  EthereumState,
  EvmAddress,
  PoolState,
  RequestState,
  UnstakeRequest,
} from "@aksm/core";
import type { EvmConnection, EvmDeployment } from "../connect.ts";
import { sortedMembers } from "../deploy/parameters.ts";
import { DeploymentMismatch } from "../errors.ts";
import { lensAt } from "./lens.ts";
import { knownPause } from "./pause.ts";
import { readingAt } from "./readingAt.ts";
import { targetsAt } from "./targets.ts";

/** Requests read by one call. */
const PAGE = 100n;
const NOBODY = `0x${"0".repeat(64)}`;

/**
 * Everything planning needs of Ethereum at a finalized block: the lens's view, then the open requests and governance's targets. Throws as `lensAt`,
 * and `DeploymentMismatch` where the committee is another than the deployment's: nobody plans by a rotated one.
 */
export async function ethereumState(connection: EvmConnection, block: EthereumBlock): Promise<EthereumState> {
  const { rate, staking, report, operators, queue } = await lensAt(connection, block);
  insistOnCommittee(connection.deployment, operators);
  const [open, targets] = await Promise.all([
    openRequests(connection, block, queue.lastRequest),
    targetsAt(connection, block),
  ]);
  return {
    block,
    committeeEpoch: operators.epoch,
    poolState: {
      shares: rate.shares,
      pooled: rate.pooledAtUpdate,
      rewardRate: rate.rewardRate,
      updatedAt: rate.updatedAt,
      vestEnd: rate.vestEnd,
      feeBps: rate.feeBps,
    },
    lastReport: { number: Number(report.number), hash: report.hash, era: report.era },
    stakingPause: knownPause(staking.pause),
    mintable: staking.mintable,
    minimumStake: staking.minimumStake,
    targets,
    contest: report.contested ? contestOf(report.contest) : null,
    provisioned: report.provisioned,
    costsSetAside: rate.costsSetAside,
    lastFinalized: queue.lastFinalized,
    parkings: queue.parkings,
    waiting: open.filter(request => request.state === "waiting"),
    unpaid: open.filter(request => request.state !== "waiting"),
  };
}

function insistOnCommittee(
  { threshold, operators }: EvmDeployment,
  found: { readonly threshold: bigint; readonly members: readonly string[] },
): void {
  if (!operators) return;
  if (found.threshold !== BigInt(threshold)) {
    throw new DeploymentMismatch("the committee's threshold", threshold, found.threshold);
  }
  const expected = sortedMembers(operators.map(operator => operator.ethereum));
  const members = sortedMembers(found.members as EvmAddress[]);
  if (members.join() !== expected.join()) throw new DeploymentMismatch("the committee", expected, members);
}

const contestOf = ({ loss, eras, lastEra }: { loss: bigint; eras: number; lastEra: number }) => ({
  loss,
  eras,
  lastEra,
});

/** The raw state of BondToken at a block, as it was last written; `accrue` of core brings it to a second. */
export async function poolState(connection: EvmConnection, block: EthereumBlock): Promise<PoolState> {
  const [shares, pooled, rewardRate, updatedAt, vestEnd, feeBps] = await readingAt(
    block,
    connection.client.readContract({
      address: connection.deployment.ethereum.contracts.token,
      abi: bondTokenAbi,
      functionName: "poolState",
      blockNumber: BigInt(block.number),
    }),
  );
  return { shares, pooled, rewardRate, updatedAt, vestEnd, feeBps };
}

/** Requests `from` … `to` (both included) as the queue has them at the block. */
export async function requestsAt(
  connection: EvmConnection,
  block: EthereumBlock,
  from: bigint,
  to: bigint,
): Promise<UnstakeRequest[]> {
  const pages: [bigint, bigint][] = [];
  for (let start = from; start <= to; start += PAGE) {
    const end = start + PAGE - 1n;
    pages.push([start, end < to ? end : to]);
  }
  const read = pages.map(page =>
    connection.client.readContract({
      address: connection.deployment.ethereum.contracts.queue,
      abi: unstakeQueueAbi,
      functionName: "getRequests",
      args: page,
      blockNumber: BigInt(block.number),
    }),
  );
  return (await readingAt(block, Promise.all(read))).flat().map(toRequest);
}

/** By the contract's numbers. */
const STATES = ["waiting", "finalized", "paid", "cancelled", "parked"] as const satisfies RequestState[];

interface RequestView {
  readonly id: bigint;
  readonly owner: `0x${string}`;
  readonly recipient: `0x${string}`;
  readonly shares: bigint;
  readonly requestedAt: number;
  readonly state: number;
  readonly amount: bigint;
}

/** A state that this version does not know must not make a debt vanish. */
function stateOf({ id, state }: RequestView): UnstakeRequest["state"] {
  const known = STATES[state];
  if (!known) throw new DeploymentMismatch(`the state of request ${id}`, STATES.join(" or "), state);
  return known;
}

const toRequest = (view: RequestView): UnstakeRequest => ({
  id: view.id,
  owner: view.owner.toLowerCase() as EvmAddress,
  recipient: view.recipient === NOBODY ? null : (view.recipient as AccountId),
  shares: view.shares,
  requestedAt: BigInt(view.requestedAt),
  state: stateOf(view),
  amount: view.amount,
});

/** Nothing happens to these any more. */
const isSettled = ({ state }: UnstakeRequest): boolean => state === "paid" || state === "cancelled";

/**
 * Requests that are neither paid nor cancelled at the block, oldest first. What was seen settled is not read again at the
 * same or later blocks: the cost grows with the requests that are open, however long some of them have been.
 */
async function openRequests(connection: EvmConnection, block: EthereumBlock, last: bigint): Promise<UnstakeRequest[]> {
  const known = connection.settled.atBlock <= block.number ? connection.settled : { upTo: 0n, open: [] };
  const ranges = [...rangesOf(known.open), ...(known.upTo < last ? [[known.upTo + 1n, last] as const] : [])];
  const read = await Promise.all(ranges.map(([from, to]) => requestsAt(connection, block, from, to)));
  const open = read.flat().filter(request => !isSettled(request));
  if (block.number >= connection.settled.atBlock) {
    Object.assign(connection.settled, { upTo: last, open: open.map(({ id }) => id), atBlock: block.number });
  }
  return open;
}

/** Ascending numbers as few ranges of a page at most each, with what lies between neighbours. */
function rangesOf(ids: readonly bigint[]): (readonly [bigint, bigint])[] {
  const ranges: [bigint, bigint][] = [];
  for (const id of ids) {
    const range = ranges.at(-1);
    if (range && id - range[0] < PAGE) range[1] = id;
    else ranges.push([id, id]);
  }
  return ranges;
}
