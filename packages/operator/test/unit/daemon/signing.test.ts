import { beforeEach, describe, expect, it } from "vitest";
import { SignerAway, SignerError } from "../../../src/errors.ts";
import { id, TinyEthereum } from "../chains.ts";
import { context, ethereum, kusama, reach, start, status, withOperator } from "./operator.ts";

withOperator();

describe("the loop", () => {
  describe("whose signer", () => {
    const deposit = (n: number) => ({
      id: id(n),
      block: { number: 2, hash: id(2) },
      eventIndex: n,
      sender: id(7),
      recipient: id(8, 20),
      swept: false,
      amount: 10n,
    });
    const { sign } = new TinyEthereum(1);
    const next = async () => {
      kusama.grow();
      await reach();
    };
    beforeEach(async () => {
      kusama.flowsOf.set(2, { deposits: [deposit(2), deposit(4)] });
      start();
      await reach();
    });

    it("is away signs nothing, asks it once for each pair of heads, alarms, and goes on by itself once it is back", async () => {
      let asked = 0;
      ethereum.sign = () => {
        asked++;
        return Promise.reject(new SignerAway("the signer is away"));
      };
      await next();
      expect([asked, context.memory.alarms.get("signer")]).toEqual([1, "the signer is away"]);
      expect([context.board.list(), ethereum.submitted, status.trouble]).toEqual([[], [], null]);
      await next();
      expect(asked).toBe(2);
      ethereum.sign = sign;
      await next();
      expect(context.board.list()).toHaveLength(2);
      expect(ethereum.submitted.length).toBeGreaterThan(0);
      expect(context.memory.alarms.has("signer")).toBe(false);
    });

    it("refuses one thing signs the others, and alarms as long as it refuses", async () => {
      ethereum.sign = cause =>
        cause.kind === "mint" && cause.depositId === id(2)
          ? Promise.reject(new SignerError("it refuses"))
          : sign.call(ethereum, cause);
      await next();
      expect(context.board.list().map(({ digest }) => digest)).toEqual([id(4)]);
      expect(context.memory.alarms.get("signer")).toBe("it refuses");
    });

    it("signs attestations and no transaction hands nothing over, and does so once it signs", async () => {
      const { submit } = ethereum;
      ethereum.submit = () => Promise.reject(new SignerError("no gas for you"));
      await next();
      expect(context.board.list()).toHaveLength(2);
      expect(context.memory.alarms.get("signer")).toBe("no gas for you");
      ethereum.submit = submit;
      await next();
      expect(ethereum.submitted.length).toBeGreaterThan(0);
      expect(context.memory.alarms.has("signer")).toBe(false);
    });

    it("does not sign on Kusama tries again at the next head, with the same nonce", async () => {
      const own = { callHash: id(50), height: 9, index: 2, depositor: id(1), approvals: [id(1)], understood: true };
      kusama.openingList = [{ ...own, matches: false }];
      const nonces: number[] = [];
      const { submit } = kusama;
      kusama.submit = (_: unknown, { nonce }: { nonce: number }) => {
        nonces.push(nonce);
        return Promise.reject(new SignerAway("the signer is away"));
      };
      kusama.flowsOf.set(7, { opened: true });
      kusama.grow(6);
      for (let i = 0; i < 9; i++) ethereum.grow();
      await reach();
      expect(context.memory.alarms.get("signer")).toBe("the signer is away");
      await next();
      expect(nonces).toEqual([0, 0]);
      kusama.submit = submit;
      await next();
      expect(kusama.sent.map(({ kind }) => kind)).toEqual(["cancel"]);
      expect(context.memory.alarms.has("signer")).toBe(false);
    });
  });

  it("signs nothing for a whole era after an upgrade that keeps all shapes, with an alarm, and then goes on", async () => {
    const deposit = {
      id: id(2),
      block: { number: 14, hash: id(14) },
      eventIndex: 3,
      sender: id(7),
      recipient: id(8, 20),
    };
    kusama.flowsOf.set(14, { deposits: [{ ...deposit, swept: false, amount: 10n }] });
    for (let number = 13; number < 60; number++) {
      kusama.flowsOf.set(number, { ...kusama.flowsOf.get(number), specVersion: 8 });
    }
    kusama.head = { number: 14, hash: id(14) };
    start();
    await reach();
    // Block 13 is of era 2; a whole era has passed with the new runtime at era 4, which begins with block 24.
    const text = "Kusama's runtime became version 8 at block 13: nothing is signed before era 4";
    expect(context.memory.alarms.get("upgrade")).toBe(text);
    kusama.grow(9);
    await reach();
    expect([context.board.list(), ethereum.submitted, kusama.sent]).toEqual([[], [], []]);
    kusama.grow();
    await reach();
    expect(context.memory.alarms.has("upgrade")).toBe(false);
    expect(context.board.list()).toHaveLength(1);
  });
});
