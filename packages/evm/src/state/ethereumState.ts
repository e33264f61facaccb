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
import type { EvmConnection } from "../connect.ts";
import { DeploymentMismatch } from "../errors.ts";
import { lensAt } from "./lens.ts";
import { knownPause } from "./pause.ts";
import { readingAt } from "./readingAt.ts";

/** Requests read by one call. */
const PAGE = 100n;
const NOBODY = `0x${"0".repeat(64)}`;

/**
 * Everything planning needs of Ethereum at a finalized block: the lens's view, then the open requests. Throws as `lensAt`.
 */
export async function ethereumState(connection: EvmConnection, block: EthereumBlock): Promise<EthereumState> {
  const { rate, staking, report, operators, queue } = await lensAt(connection, block);
  const open = await openRequests(connection, block, queue.lastRequest);
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
    contest: report.contested ? contestOf(report.contest) : null,
    provisioned: report.provisioned,
    lastFinalized: queue.lastFinalized,
    parkings: queue.parkings,
    waiting: open.filter(request => request.state === "waiting"),
    unpaid: open.filter(request => request.state !== "waiting"),
  };
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
 * Requests that are neither paid nor cancelled at the block, oldest first. Requests are settled about in order and stay
 * settled, so what was seen settled without a gap is not read again at the same or later blocks.
 */
async function openRequests(connection: EvmConnection, block: EthereumBlock, last: bigint): Promise<UnstakeRequest[]> {
  const { settled } = connection;
  const from = settled.atBlock <= block.number ? settled.upTo + 1n : 1n;
  const requests = await requestsAt(connection, block, from, last);
  const open = requests.filter(request => !isSettled(request));
  const upTo = (open[0]?.id ?? last + 1n) - 1n;
  if (upTo > settled.upTo) Object.assign(settled, { upTo, atBlock: block.number });
  return open;
}
