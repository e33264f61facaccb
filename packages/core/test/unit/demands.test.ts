import { describe, expect, test } from "vitest";
import { type Demand, demandText, parseDemand, parseReturnRemark, returnRemark } from "../../src/index.ts";

const depositId = `0x${"ab".repeat(32)}` as const;
const recipient = `0x${"cd".repeat(20)}` as const;
const demands: Demand[] = [
  { kind: "bind", depositId, recipient },
  { kind: "return", depositId },
  { kind: "returnTo", depositId, to: `0x${"ef".repeat(32)}` },
];

describe("demands", () => {
  test.each(demands)("%j is read from its own text, in any case of its digits", demand => {
    expect(parseDemand(demandText(demand))).toEqual(demand);
    expect(parseDemand(demandText(demand).replace("0xab", "0xAB"))).toEqual(demand);
  });

  test.each([
    "",
    `aksm:bind ${depositId}`,
    `aksm:bind ${depositId} ${recipient} `,
    `aksm:bind  ${depositId} ${recipient}`,
    `aksm:bind ${recipient} ${depositId}`,
    `aksm:give-back ${depositId}00`,
    `aksm:give-back ${depositId} ${recipient}`,
    `x aksm:give-back ${depositId}`,
  ])("%j asks for nothing", text => expect(parseDemand(text)).toBeNull());

  test("what the pool remarks when it sends a deposit back is no demand, and a demand no such tag", () => {
    expect(parseReturnRemark(returnRemark(depositId))).toBe(depositId);
    expect(parseDemand(returnRemark(depositId))).toBeNull();
    for (const demand of demands) expect(parseReturnRemark(demandText(demand))).toBeNull();
  });
});
