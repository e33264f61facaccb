import { EndpointUnavailable, QuorumRefused, SigningDeclined } from "@aksm/evm";
import { NodeUnreachable, TransactionRefused } from "@aksm/kusama";
import { describe, expect, test } from "vitest";
import { toAksmError } from "../../src/errors/convert.ts";
import {
  type AksmError,
  CATALOGUE,
  EthereumRefused,
  EthereumUnavailable,
  KusamaRefused,
  KusamaUnavailable,
  WalletDeclined,
} from "../../src/index.ts";

describe("the catalogue", () => {
  test("says of every error what was charged, where the money is and what to do", () => {
    for (const facts of Object.values(CATALOGUE)) {
      expect(facts.funds).toMatch(/\.$/);
      expect(facts.nextStep).toMatch(/\.$/);
    }
  });

  test("takes in the errors of both chains and keeps what is underneath", () => {
    const cases: [Error, typeof AksmError | (new (...parameters: never[]) => AksmError)][] = [
      [new EndpointUnavailable("head", null), EthereumUnavailable],
      [new SigningDeclined(null), WalletDeclined],
      [new QuorumRefused("UnknownMember", [], "no member"), EthereumRefused],
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
