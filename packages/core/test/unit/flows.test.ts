import { describe, expect, test } from "vitest";
import { classifyTransfer, parsePaymentRemark, parseStakeRemark, paymentRemark, stakeRemark } from "../../src/index.ts";

const recipient = `0x${"aB".repeat(20)}`;
const transfer = (remark: string | null, amount = 10n) => ({
  eventIndex: 3,
  from: `0x${"11".repeat(32)}` as const,
  amount,
  remark,
  depositAddressOf: null,
});

describe("deposits", () => {
  test("a remark names the recipient in any case", () => {
    expect(parseStakeRemark(stakeRemark(recipient))).toBe(recipient.toLowerCase());
    expect(parseStakeRemark(`aksm:stake ${recipient}`)).toBe(recipient.toLowerCase());
  });

  test.each([
    "",
    "aksm:stake",
    `aksm:stake  ${recipient}`,
    `aksm:stake ${recipient} `,
    `AKSM:stake ${recipient}`,
    `aksm:stake 0x${"0".repeat(40)}`,
    `aksm:stake ${recipient}00`,
  ])("%j binds nobody", text => expect(parseStakeRemark(text)).toBeNull());

  const token = `0x${"77".repeat(20)}` as const;
  const terms = { minimumStake: 10n, unmintable: [token] };

  test("what is no deposit is loose, with its reason", () => {
    expect(classifyTransfer(transfer(stakeRemark(token)), terms)).toEqual({
      kind: "loose",
      reason: "for a contract that cannot hold aKSMb",
    });
    expect(classifyTransfer(transfer(stakeRemark(recipient)), terms)).toEqual({
      kind: "deposit",
      recipient: recipient.toLowerCase(),
    });
    expect(classifyTransfer(transfer(null), terms)).toEqual({ kind: "loose", reason: "no remark" });
    expect(classifyTransfer(transfer("hello"), terms)).toEqual({ kind: "loose", reason: "remark not understood" });
    expect(classifyTransfer(transfer(stakeRemark(recipient), 9n), terms)).toEqual({
      kind: "loose",
      reason: "below the minimum",
    });
  });

  test("what comes from a deposit address is for whom the address is, whatever follows it", () => {
    const owner = `0x${"cd".repeat(20)}` as const;
    const swept = { ...transfer(null), depositAddressOf: owner };
    expect(classifyTransfer(swept, terms)).toEqual({ kind: "deposit", recipient: owner });
    expect(classifyTransfer({ ...swept, remark: stakeRemark(recipient) }, terms)).toEqual({
      kind: "deposit",
      recipient: owner,
    });
    expect(classifyTransfer({ ...swept, amount: 9n }, terms)).toEqual({ kind: "loose", reason: "below the minimum" });
    expect(classifyTransfer({ ...swept, depositAddressOf: token }, terms)).toMatchObject({ kind: "loose" });
  });

  test("payment tags name their request and nothing else", () => {
    expect(parsePaymentRemark(paymentRemark(17n))).toBe(17n);
    for (const text of ["aksm:pay 0", "aksm:pay 01", "aksm:pay -1", "aksm:pay 1 ", "aksm:pay"]) {
      expect(parsePaymentRemark(text)).toBeNull();
    }
  });
});
