import type { Hex } from "@aksm/core";
import {
  type AbiEvent,
  type Address,
  BaseError,
  type GetEventArgs,
  ResponseBodyTooLargeError,
  RpcRequestError,
} from "viem";
import { blockByNumber } from "../blocks/read.ts";
import type { EvmConnection } from "../connect.ts";
import { EndpointUnavailable, reading } from "../errors.ts";
import type { EventPlace } from "./events.ts";

/** Blocks looked through by one request at most: what public endpoints allow. */
const CHUNK = 10_000;

/** Numbers of finalized blocks, both included. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

interface Filter<event extends AbiEvent> {
  readonly address: Address;
  readonly event: event;
  /** Indexed arguments to match. */
  readonly args?: Readonly<Record<string, unknown>>;
}

/** A log of a finalized block with its decoded arguments. */
export interface FoundLog<event extends AbiEvent> {
  readonly args: GetEventArgs<[event], event["name"], { EnableUnion: false; IndexedOnly: false; Required: true }>;
  readonly blockNumber: bigint;
  readonly logIndex: number;
  readonly transactionHash: Hex;
}

/**
 * The logs of one event in a range, oldest first. Endpoints bound how much one answer holds, each in its own words: what is
 * refused is asked for again in halves, down to a block. Throws `EndpointUnavailable`.
 */
export async function logsOf<const event extends AbiEvent>(
  connection: EvmConnection,
  { address, event, args }: Filter<event>,
  range: BlockRange,
): Promise<FoundLog<event>[]> {
  const found: FoundLog<event>[][] = [];
  let span = CHUNK;
  for (let start = range.from; start <= range.to; ) {
    const end = Math.min(range.to, start + span - 1);
    try {
      const read = connection.client.getLogs({
        address,
        event: event as AbiEvent,
        args: args as never,
        strict: true,
        fromBlock: BigInt(start),
        toBlock: BigInt(end),
      });
      const logs = await reading(`logs of ${event.name}`, read);
      found.push(logs as unknown as FoundLog<event>[]);
      start = end + 1;
    } catch (error) {
      if (end === start || !mayBeTooMuch(error)) throw error;
      span = Math.ceil((end - start + 1) / 2);
    }
  }
  return found.flat();
}

/** True where the endpoint answered, and refused, or the answer was longer than what is read of one. */
const mayBeTooMuch = (error: unknown): boolean =>
  error instanceof EndpointUnavailable &&
  error.cause instanceof BaseError &&
  error.cause.walk(each => each instanceof RpcRequestError || each instanceof ResponseBodyTooLargeError) !== null;

/** Where a log stands. */
export async function placeOf(
  connection: EvmConnection,
  log: Pick<FoundLog<AbiEvent>, "blockNumber" | "logIndex" | "transactionHash">,
): Promise<EventPlace> {
  const block = Number(log.blockNumber);
  const { timestamp } = await blockByNumber(connection, block);
  return { block, logIndex: log.logIndex, transaction: log.transactionHash, timestamp };
}
