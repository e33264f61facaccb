import { describe, expect, it } from "vitest";
import type { Cause } from "../../../src/ports.ts";
import { id } from "../chains.ts";
import { context, ethereum, kusama, reach, start, withOperator } from "./operator.ts";

withOperator();

describe("the loop, where deposits are to be minted,", () => {
  it("signs and submits the mint of a deposit once, until Ethereum shows it", async () => {
    const deposit = {
      id: id(2),
      block: { number: 2, hash: id(2) },
      eventIndex: 0,
      sender: id(7),
      recipient: id(8, 20),
      swept: false,
      amount: 10n,
    };
    kusama.flowsOf.set(2, { deposits: [deposit] });
    start();
    kusama.grow(2);
    await reach();
    kusama.grow();
    await reach();
    expect(ethereum.submitted).toHaveLength(1);
    expect(ethereum.submitted[0]?.attestations.map(({ signer }) => signer)).toEqual([id(1, 20), id(2, 20)]);
    expect(context.board.list()).toHaveLength(1);
    ethereum.minted.add(id(2));
    ethereum.grow();
    await reach();
    expect(context.board.list()).toHaveLength(0);
  });

  it.each([2, 3])(
    "hands the mint of deposit %i over at the heads that make it final, if its turn is first",
    async n => {
      const deposit = { block: { number: 2, hash: id(2) }, eventIndex: 0, sender: id(7), recipient: id(8, 20) };
      kusama.flowsOf.set(2, { deposits: [{ ...deposit, id: id(n), swept: false, amount: 10n }] });
      start();
      await reach();
      const before = ethereum.head.number;
      kusama.grow();
      await reach();
      // The digest is the deposit's id here, and names one of the two operators: Ethereum's next block has the mint.
      expect(ethereum.submitted).toHaveLength(n % 2 === 0 ? 1 : 0);
      expect(ethereum.head.number).toBe(before);
    },
  );

  it("puts smaller deposits off to the next day once the day's gas for them is spent, and nothing else", async () => {
    const deposit = (block: number, n: number, amount: bigint) => ({
      id: id(n),
      block: { number: block, hash: id(block) },
      eventIndex: n,
      sender: id(7),
      recipient: id(8, 20),
      swept: false,
      amount,
    });
    ethereum.gas = 1_000n;
    kusama.flowsOf.set(2, { deposits: [deposit(2, 101, 5n)] });
    kusama.flowsOf.set(18, { deposits: [deposit(18, 102, 5n)] });
    kusama.flowsOf.set(19, { deposits: [deposit(19, 104, 10n)] });
    kusama.head = { number: 4, hash: id(4) };
    start();
    await reach();
    kusama.grow(12);
    await reach();
    expect(ethereum.submitted).toHaveLength(1);
    ethereum.minted.add(id(101));
    ethereum.grow();
    kusama.grow(70);
    await reach();
    expect(ethereum.submitted.slice(1).map(({ cause }) => cause.kind)).toEqual(["mint"]);
    expect([...context.memory.alarms]).toEqual([["gas", expect.stringContaining("1 orders wait")]]);
    // Its signature stands, so that somebody else may submit it.
    expect(context.board.list()).toHaveLength(2);

    ethereum.head = { ...ethereum.head, number: 14_400 };
    ethereum.grow();
    kusama.grow(70);
    await reach();
    expect(ethereum.submitted.at(-1)?.cause).toMatchObject({ kind: "mintBatch", deposits: [{ depositId: id(102) }] });
    expect(context.memory.alarms.has("gas")).toBe(false);
  });

  it("mints smaller deposits together, once their window is over", async () => {
    const deposit = (block: number, n: number, amount = 5n) => ({
      id: id(n),
      block: { number: block, hash: id(block) },
      eventIndex: n,
      sender: id(7),
      recipient: id(8, 20),
      swept: false,
      amount,
    });
    kusama.flowsOf.set(2, { deposits: [deposit(2, 101)] });
    kusama.flowsOf.set(3, { deposits: [deposit(3, 102)] });
    kusama.flowsOf.set(4, { deposits: [deposit(4, 103)] });
    kusama.head = { number: 2, hash: id(2) };
    start();
    await reach();
    expect(ethereum.submitted).toEqual([]);
    kusama.grow(2);
    await reach();
    const [batch] = ethereum.submitted;
    expect(ethereum.submitted).toHaveLength(1);
    expect(batch?.cause).toMatchObject({
      kind: "mintBatch",
      deposits: [{ depositId: id(101) }, { depositId: id(102) }],
    });
    // One of them was minted by somebody else: the message stays what was signed.
    ethereum.minted.add(id(101));
    ethereum.grow();
    await reach();
    expect(context.board.list()).toMatchObject([{ digest: ethereum.digest(batch?.cause as Cause) }]);
    ethereum.minted.add(id(102));
    ethereum.grow();
    await reach();
    expect(context.board.list()).toEqual([]);
  });
});
