import { encodeAddress } from "@aksm/kusama";
import { describe, expect, test } from "vitest";
import { transferable } from "../../src/account/kusamaAccount.ts";
import {
  MalformedAddress,
  MalformedRecipient,
  StakeAboveBalance,
  StakeAboveWindow,
  StakeBelowMinimum,
  StakingPaused,
  UnstakeAboveBalance,
  UnstakeBelowMinimum,
  WrongNetworkAddress,
} from "../../src/index.ts";
import { checkRecipient, checkStake } from "../../src/stake/check.ts";
import type { StakeQuote } from "../../src/stake/types.ts";
import { accountOf, recipientOf, unstakeAmount } from "../../src/unstake/check.ts";

const format = { decimals: 12, symbol: "KSM" };
const KSM = 10n ** 12n;

describe("stakes", () => {
  const quote: StakeQuote = {
    block: { number: 1, hash: "0x01", parentHash: "0x00", timestampMs: 0n, activeEra: 1 },
    pause: null,
    mintable: 8n * KSM,
    fee: KSM / 1_000n,
    minimum: KSM,
    maximum: 10n * KSM,
    existentialDeposit: 1n,
  };

  test("below the minimum and above what can leave the account are refused, with both numbers", () => {
    expect(() => checkStake({ format }, KSM - 1n, quote)).toThrow(StakeBelowMinimum);
    expect(() => checkStake({ format }, 10n * KSM + 1n, quote)).toThrow(StakeAboveBalance);
    expect(() => checkStake({ format }, 10n * KSM + 1n, quote)).toThrow(/10 KSM at most/);
    checkStake({ format }, KSM, quote);
    checkStake({ format }, 8n * KSM, quote);
  });

  test("more than the day's limit has room for, and anything while staking is paused, is refused with the reason", () => {
    expect(() => checkStake({ format }, 8n * KSM + 1n, quote)).toThrow(StakeAboveWindow);
    expect(() => checkStake({ format }, 8n * KSM + 1n, quote)).toThrow(/8 KSM can be staked/);
    expect(() => checkStake({ format }, KSM, { ...quote, pause: "pending slashes" })).toThrow(StakingPaused);
    expect(() => checkStake({ format }, KSM, { ...quote, pause: "pending slashes" })).toThrow(/Slashes are pending/);
  });

  test("what can leave an account leaves it alive, and frozen money in place", () => {
    expect(transferable({ free: 100n, reserved: 0n, frozen: 0n }, 10n)).toBe(90n);
    expect(transferable({ free: 100n, reserved: 0n, frozen: 40n }, 10n)).toBe(60n);
    expect(transferable({ free: 100n, reserved: 35n, frozen: 40n }, 10n)).toBe(90n);
    expect(transferable({ free: 5n, reserved: 0n, frozen: 0n }, 10n)).toBe(0n);
  });

  test("a recipient is an Ethereum address, in any case, and never nobody", () => {
    expect(checkRecipient(` 0x${"Ab".repeat(20)} `)).toBe(`0x${"ab".repeat(20)}`);
    for (const text of ["", "0x12", `0x${"0".repeat(40)}`, `0x${"g".repeat(40)}`]) {
      expect(() => checkRecipient(text)).toThrow(MalformedRecipient);
    }
  });
});

describe("unstakes", () => {
  const held = { shares: 7_000_001n, balance: 7n };
  const terms = { minimumUnstake: 3n, leastUnstake: 2n };

  test("above the balance and below the minimum are refused", () => {
    expect(() => unstakeAmount(8n, held, terms, format)).toThrow(UnstakeAboveBalance);
    expect(() => unstakeAmount(2n, held, terms, format)).toThrow(UnstakeBelowMinimum);
    expect(() => unstakeAmount("all", { shares: 1_999_999n, balance: 1n }, terms, format)).toThrow(UnstakeBelowMinimum);
  });

  test("all of it goes by shares, so that nothing is left behind", () => {
    expect(unstakeAmount("all", held, terms, format)).toEqual({ shares: 7_000_001n });
    expect(unstakeAmount(7n, held, terms, format)).toEqual({ shares: 7_000_001n });
    expect(unstakeAmount(6n, held, terms, format)).toEqual({ tokens: 6n });
  });

  test("a raised minimum keeps nobody in: all of it may be worth less", () => {
    const little = { shares: 2_000_000n, balance: 2n };
    expect(unstakeAmount("all", little, terms, format)).toEqual({ shares: 2_000_000n });
    expect(unstakeAmount(2n, little, terms, format)).toEqual({ shares: 2_000_000n });
  });
});

describe("recipients on Kusama", () => {
  const deployment = { kusama: { ss58Prefix: 2 } } as never;
  const poolAccount = `0x${"aa".repeat(32)}` as const;
  const ledger = `0x${"bb".repeat(32)}` as const;
  const guard = `0x${"cc".repeat(32)}` as const;
  const pool = { pool: poolAccount, ledgers: [ledger], guard, multisig: guard } as never;
  const account = "0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d";
  const address = "HNZata7iMYWmk5RvZRTiAsSDhV8366zq2YGb3tLH5Upf74F";

  test("become prefix, account and checksum", () => {
    expect(recipientOf({ deployment, pool }, address)).toBe(`0x02${account.slice(2)}8954`);
    expect(accountOf({ deployment }, address)).toBe(account);
    expect(accountOf({ deployment }, account)).toBe(account);
  });

  test("of another network, malformed or nobody's are refused by name", () => {
    expect(() => recipientOf({ deployment, pool }, encodeAddress(account, 0))).toThrow(WrongNetworkAddress);
    for (const text of ["", "abc", `${address.slice(0, -1)}G`, `0x${"1".repeat(40)}`, account]) {
      expect(() => recipientOf({ deployment, pool }, text)).toThrow(MalformedAddress);
    }
    const nobody = encodeAddress(`0x${"0".repeat(64)}`, 2);
    expect(() => recipientOf({ deployment, pool }, nobody)).toThrow(MalformedAddress);
  });

  test("are none of the pool's own accounts, to which nothing can be paid", () => {
    for (const own of [poolAccount, ledger, guard]) {
      expect(() => recipientOf({ deployment, pool }, encodeAddress(own, 2))).toThrow("belongs to the pool itself");
    }
  });
});
