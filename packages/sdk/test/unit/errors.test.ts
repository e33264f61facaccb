import { type Deployment, encodeDeployment, type LoopRefusal } from "@aksm/core";
import {
  EndpointUnavailable,
  NoLeverage,
  NotAllowed,
  QuorumRefused,
  SigningDeclined,
  TransactionReverted,
} from "@aksm/evm";
import { NodeUnreachable, TransactionRefused } from "@aksm/kusama";
import { describe, expect, test } from "vitest";
import { insistOnAmount, slippageOf } from "../../src/defi/bounds.ts";
import { insistNotSteep } from "../../src/defi/leverage/close.ts";
import { afterSending, afterSteps, toAksmError } from "../../src/errors/convert.ts";
import {
  type AksmError,
  AmountNotAboveZero,
  CATALOGUE,
  type CloseQuote,
  createSdk,
  EthereumFailed,
  EthereumRefused,
  EthereumUnavailable,
  KusamaRefused,
  KusamaUnavailable,
  LendingRefused,
  LeverageRefused,
  NoMarket,
  NotYourRequest,
  OutcomeUnknown,
  QuoteNotAccepted,
  RequestNotParked,
  RequestNotWaiting,
  SlippageOutOfBounds,
  StepsStopped,
  WalletDeclined,
} from "../../src/index.ts";

describe("the catalogue", () => {
  test("says of every error what was charged, where the money is and what to do", () => {
    for (const facts of Object.values(CATALOGUE)) {
      expect(facts.funds).toMatch(/\.$/);
      expect(facts.nextStep).toMatch(/\.$/);
    }
  });

  test("says of a step that fails behind others that those are done, and never that nothing has moved", () => {
    const declined = new SigningDeclined(null);
    expect(afterSteps([], "wrap", declined)).toBeInstanceOf(WalletDeclined);
    const stopped = afterSteps(["wrap"], "repay", declined);
    expect(stopped).toBeInstanceOf(StepsStopped);
    expect((stopped as StepsStopped).message).toContain("Done: wrap. Not done: repay.");
    expect((stopped as StepsStopped).funds).toContain("steps before it");
    const unknown = new OutcomeUnknown("0x01");
    expect(afterSteps(["wrap"], "repay", unknown)).toBe(unknown);
    const refused = new LendingRefused("no");
    expect(afterSteps(["wrap"], "repay", refused)).toBe(refused);
    const abort = new DOMException("stop", "AbortError");
    expect(afterSteps(["wrap"], "repay", abort)).toBe(abort);
  });

  test("takes in the errors of both chains and keeps what is underneath", () => {
    const cases: [Error, typeof AksmError | (new (...parameters: never[]) => AksmError)][] = [
      [new EndpointUnavailable("head", null), EthereumUnavailable],
      [new SigningDeclined(null), WalletDeclined],
      [new QuorumRefused("UnknownMember", [], "no member"), EthereumRefused],
      [new NotAllowed("NotTheOwner", [7n, "0x00"], "not yours"), NotYourRequest],
      [new NotAllowed("NotWaiting", [7n], "finalized"), RequestNotWaiting],
      [new NotAllowed("NotParked", [7n], "not parked"), RequestNotParked],
      [new NotAllowed("NoRecipient", [7n], "nobody"), EthereumRefused],
      [new NoLeverage(), NoMarket],
      [new NodeUnreachable("away"), KusamaUnavailable],
      [new TransactionRefused("cannot pay", "1010"), KusamaRefused],
    ];
    for (const [error, expected] of cases) {
      const converted = toAksmError(error);
      expect(converted).toBeInstanceOf(expected);
      expect((converted as AksmError).walk(inner => inner === error)).toBe(error);
    }
  });

  test("leaves its own errors and aborts as they are, and names the unforeseen", () => {
    const own = new WalletDeclined();
    expect(toAksmError(own)).toBe(own);
    const abort = AbortSignal.abort().reason;
    expect(toAksmError(abort)).toBe(abort);
    expect(toAksmError(new TypeError("x is undefined"))).toMatchObject({ code: "unexpected", charged: "unknown" });
  });
});

describe("a loop that is refused", () => {
  test("says why, with its amounts, and keeps what was refused", () => {
    const refused = { kind: "refused" } as const;
    const cases: [LoopRefusal, string][] = [
      [{ ...refused, why: "above the limit", mostLtvPpm: 726_415n }, "72.6415 %"],
      [{ ...refused, why: "nothing to borrow" }, "already"],
      [{ ...refused, why: "too little ether to borrow", freeWei: 15n * 10n ** 17n }, "1.5 ETH"],
      [{ ...refused, why: "too little liquidity", impactPpm: 61_000n }, "6.1 %"],
      [{ ...refused, why: "too little liquidity", impactPpm: null }, "too little liquidity"],
      [{ ...refused, why: "nothing there" }, "nothing to unwind"],
      [{ ...refused, why: "nothing to repay" }, "no more leverage"],
      [{ ...refused, why: "too little collateral", neededUnits: 2n * 10n ** 18n }, "2 aKSMc"],
      [{ ...refused, why: "no price" }, "all of the debt can be repaid"],
    ];
    for (const [refusal, words] of cases) {
      const error = new LeverageRefused(refusal);
      expect(error).toMatchObject({ code: "leverage-refused", charged: "nothing", refusal });
      expect(error.message).toContain(words);
    }
  });
});

describe("an amount", () => {
  test("of nothing or less is none, and neither asked about nor signed", () => {
    expect(insistOnAmount(1n)).toBeUndefined();
    for (const amount of [0n, -1n]) expect(() => insistOnAmount(amount)).toThrow(AmountNotAboveZero);
  });
});

describe("a trade that loses much", () => {
  test("is not carried out for who has not seen its quote", () => {
    const quote = (steep: boolean) => ({ steep, impactPpm: 61_000n }) as CloseQuote;
    expect(insistNotSteep(quote(false))).toEqual(quote(false));
    expect(() => insistNotSteep(quote(true))).toThrow(QuoteNotAccepted);
    expect(() => insistNotSteep(quote(true))).toThrow("loses 6.1 %");
  });
});

describe("the slippage of a loop", () => {
  test("is from 0 to below a fifth, and half a hundredth where none is named", () => {
    expect(slippageOf({})).toBe(5_000n);
    for (const slippagePpm of [0n, 199_999n]) expect(slippageOf({ slippagePpm })).toBe(slippagePpm);
    for (const slippagePpm of [-1n, 200_000n, 10n ** 18n])
      expect(() => slippageOf({ slippagePpm })).toThrow(SlippageOutOfBounds);
  });
});

describe("a deployment", () => {
  test("that is the file's plain JSON, or another file, is refused before any endpoint is asked", async () => {
    const file = JSON.parse(
      encodeDeployment({
        kusama: { genesisHash: "0x1" },
        ethereum: { contracts: { pool: "0x2" } },
        policy: { minimumStake: 5n },
      } as unknown as Deployment),
    );
    const endpoints = { kusamaEndpoint: "ws://127.0.0.1:9", ethereumEndpoint: "http://127.0.0.1:9" };
    for (const deployment of [file, {}, undefined]) {
      const failure = await createSdk({ deployment, ...endpoints }).catch((error: unknown) => error);
      expect(failure).toMatchObject({
        code: "deployment-malformed",
        nextStep: expect.stringContaining("decodeDeployment"),
      });
    }
  });
});

describe("after a transaction was sent", () => {
  test("a node that is away says nothing of what became of it", async () => {
    for (const away of [new NodeUnreachable("gone"), new EndpointUnavailable("receipt", null)]) {
      await expect(afterSending("0x12", Promise.reject(away))).rejects.toThrow(OutcomeUnknown);
    }
  });

  test("what is known for sure stays what it is", async () => {
    await expect(afterSending("0x12", Promise.reject(new TransactionReverted("0x12")))).rejects.toThrow(EthereumFailed);
    expect(await afterSending("0x12", Promise.resolve(7))).toBe(7);
  });
});
