import type { Hex } from "@aksm/core";
import type { AbiEvent, Address, GetEventArgs } from "viem";
import { blockByNumber } from "../blocks/read.ts";
import type { EvmConnection } from "../connect.ts";
import { reading } from "../errors.ts";
import type { EventPlace } from "./events.ts";

/** Blocks looked through by one request: what public endpoints allow. */
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

/** The logs of one event in a range, oldest first. Throws `EndpointUnavailable`. */
export async function logsOf<const event extends AbiEvent>(
  connection: EvmConnection,
  { address, event, args }: Filter<event>,
  range: BlockRange,
): Promise<FoundLog<event>[]> {
  const found: FoundLog<event>[] = [];
  for (let start = range.from; start <= range.to; start += CHUNK) {
    const read = connection.client.getLogs({
      address,
      event: event as AbiEvent,
      args: args as never,
      strict: true,
      fromBlock: BigInt(start),
      toBlock: BigInt(Math.min(range.to, start + CHUNK - 1)),
    });
    const logs = await reading(`logs of ${event.name}`, read);
    found.push(...(logs as unknown as FoundLog<event>[]));
  }
  return found;
}

/** Where a log stands. */
export async function placeOf<event extends AbiEvent>(
  connection: EvmConnection,
  log: FoundLog<event>,
): Promise<EventPlace> {
  const block = Number(log.blockNumber);
  const { timestamp } = await blockByNumber(connection, block);
  return { block, logIndex: log.logIndex, transaction: log.transactionHash, timestamp };
}
