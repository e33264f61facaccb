import type { BlockRef, Hex, KusamaBlock } from "@aksm/core";
import { expect, test } from "vitest";
import { KusamaBlocks } from "../../src/chains/kusamaBlocks.ts";

/** A chain on which era 10 is active from block 0 and each next one begins every `eraBlocks` blocks, a second each. */
function chain(length: number, eraBlocks: number) {
  let reads = 0;
  const hashOf = (number: number): Hex => `0x${number.toString(16).padStart(64, "0")}`;
  const block = async (hash: Hex): Promise<KusamaBlock> => {
    reads++;
    const number = Number(hash);
    const activeEra = 10 + Math.floor(number / eraBlocks);
    return { number, hash, parentHash: hashOf(number - 1), timestampMs: BigInt(number * 1_000), activeEra };
  };
  const finalizedHead = async (): Promise<BlockRef> => ({ number: length, hash: hashOf(length) });
  return { client: { block, blockHash: async (number: number) => hashOf(number), finalizedHead }, reads: () => reads };
}

test("the length of eras is the mean of the last whole ones", async () => {
  const blocks = new KusamaBlocks(chain(1_234, 100).client, 30);
  const clock = await blocks.eraClock(await blocks.head());
  expect(clock).toEqual({ activeEra: 22, startedAtMs: 1_200_000, lengthMs: 100_000 });
});

test("nothing is said of the length before a whole era has passed, nor of a start out of reach", async () => {
  const young = new KusamaBlocks(chain(90, 100).client, 30);
  expect(await young.eraClock(await young.head())).toEqual({ activeEra: 10, startedAtMs: null, lengthMs: null });
  const second = new KusamaBlocks(chain(190, 100).client, 30);
  expect(await second.eraClock(await second.head())).toEqual({ activeEra: 11, startedAtMs: 100_000, lengthMs: null });
});

test("the era of a moment is found, with few reads", async () => {
  const { client, reads } = chain(100_000, 1_000);
  const blocks = new KusamaBlocks(client, 30);
  const head = await blocks.head();
  for (const [second, era] of [
    [0, 10],
    [999, 10],
    [1_000, 11],
    [55_555, 65],
    [200_000, 110],
  ] as const) {
    expect(await blocks.eraAt(head, second * 1_000)).toBe(era);
  }
  expect(reads()).toBeLessThan(80);
});
