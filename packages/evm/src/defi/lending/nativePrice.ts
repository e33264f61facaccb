import { committeeAbi, nativeFeedAbi } from "@aksm/contracts";
import type { EvmAddress } from "@aksm/core";
import type { LocalAccount } from "viem";
import { packSignatures } from "../../attestations/pack.ts";
import { latestBlock } from "../../blocks/read.ts";
import type { EvmConnection } from "../../connect.ts";
import { reading } from "../../errors.ts";
import { contractCall, type EvmWallet, included, send } from "../../submit/send.ts";
import { lendingOf } from "./adapter.ts";

const TYPES = {
  Price: [
    { name: "epoch", type: "uint64" },
    { name: "deadline", type: "uint40" },
    { name: "round", type: "uint80" },
    { name: "answer", type: "uint128" },
    { name: "seenAt", type: "uint40" },
  ],
} as const;
/** Seconds that the signatures count for. */
const COUNTS_FOR = 600;
const PPM = 1_000_000n;

/** Seconds since the last answer was seen, by the latest block; all of them where there is none yet. Throws `NoLending`. */
export async function nativePriceAge(connection: EvmConnection): Promise<bigint> {
  const feed = { address: lendingOf(connection).nativeFeed, abi: nativeFeedAbi } as const;
  const { timestamp } = await latestBlock(connection);
  const [, , seenAt] = await reading(
    "the native token's price",
    connection.client.readContract({ ...feed, functionName: "latest" }),
  );
  return BigInt(timestamp) - seenAt;
}

/**
 * Has members of the committee sign what the native token costs, seen at the latest block, and submits it: as near to `wei` as one
 * step reaches. What was posted; null where the last answer is not an interval old. Throws `NoLending`, and what the feed refuses.
 *
 * @param members with their keys at hand: k of them at least
 * @param wei for a whole native token; null for the last answer once more
 */
export async function postNativePrice(
  connection: EvmConnection,
  wallet: EvmWallet,
  members: readonly LocalAccount[],
  wei: bigint | null,
): Promise<bigint | null> {
  const { client, deployment } = connection;
  const feed = { address: lendingOf(connection).nativeFeed, abi: nativeFeedAbi } as const;
  const committee = { address: deployment.ethereum.contracts.committee, abi: committeeAbi } as const;
  const [block, last, interval, step, epoch, threshold, all] = await reading(
    "the native token's price",
    Promise.all([
      latestBlock(connection),
      client.readContract({ ...feed, functionName: "latest" }),
      client.readContract({ ...feed, functionName: "interval" }),
      client.readContract({ ...feed, functionName: "maxStepPpm" }),
      client.readContract({ ...committee, functionName: "epoch" }),
      client.readContract({ ...committee, functionName: "threshold" }),
      client.readContract({ ...committee, functionName: "members" }),
    ]),
  );
  const [round, before, seen] = last;
  const seenAt = Number(block.timestamp);
  if (BigInt(seenAt) < seen + interval) return null;
  const answer = round === 0n ? (wei ?? 0n) : withinStep(wei ?? before, before, step);
  const message = { epoch, deadline: seenAt + COUNTS_FOR, round: round + 1n, answer, seenAt };
  const domain = {
    name: "aKSM",
    version: "1",
    chainId: deployment.ethereum.chainId,
    verifyingContract: feed.address,
  } as const;
  const signed = await Promise.all(
    members.map(async member => ({
      digest: "0x" as const,
      signer: member.address.toLowerCase() as EvmAddress,
      signature: await member.signTypedData({ domain, types: TYPES, primaryType: "Price", message }),
    })),
  );
  const signatures = packSignatures(
    signed,
    all.map(address => address.toLowerCase() as EvmAddress),
    Number(threshold),
  );
  const args = [message.round, answer, seenAt, { epoch, deadline: message.deadline, signatures }] as const;
  const call = contractCall({ ...feed, functionName: "post", args });
  await included(connection, await send(connection, wallet, call));
  return answer;
}

function withinStep(wanted: bigint, before: bigint, stepPpm: bigint): bigint {
  const most = (before * stepPpm) / PPM;
  if (wanted > before + most) return before + most;
  return wanted < before - most ? before - most : wanted;
}
