import { paymentRemark, refundRemark, stakeRemark } from "@aksm/core";
import { depositAccount, textHash } from "@aksm/kusama";
import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/scenario/reconcile/reconcile.ts";
import type { Observed, ObservedTransfer } from "../../src/scenario/reconcile/types.ts";

const KSM = 1_000_000_000_000n;
const account = (seed: number) => `0x${seed.toString(16).padStart(64, "0")}` as const;
const holder = `0x${"11".repeat(20)}` as const;
const treasury = `0x${"22".repeat(20)}` as const;
const queue = `0x${"33".repeat(20)}` as const;
const [pool, ledger, user, id, operator] = [account(1), account(2), account(3), account(4), account(6)];
/** What an operator paid, of which a report has set half aside and half of that was given back. */
const [PAID, SET_ASIDE, REFUNDED] = [KSM / 25n, KSM / 50n, KSM / 100n];

const transfer = (patch: Partial<ObservedTransfer>): ObservedTransfer => ({
  block: { number: 5, hash: account(50) },
  id: account(99),
  from: user,
  to: pool,
  amount: 10n * KSM,
  remark: null,
  ...patch,
});

const REPORT = {
  number: 10,
  rewards: KSM,
  slashes: 0n,
  provisions: 0n,
  accepted: KSM,
  costs: PAID,
  setAside: SET_ASIDE,
};

/** 10 KSM staked, 1 earned and reported, half of it paid out again: a story in which everything holds. */
function story(): Observed {
  return {
    minimumStake: KSM,
    operators: [operator],
    kusama: {
      number: 20,
      pool,
      ours: [pool, ledger],
      birthBalance: KSM,
      balance: KSM + 10n * KSM + KSM - 4n * KSM - REFUNDED,
      transfers: [
        transfer({ id, remark: { sender: user, hash: textHash(stakeRemark(holder)) } }),
        transfer({ from: pool, to: ledger }),
        transfer({
          from: pool,
          to: user,
          amount: 4n * KSM,
          remark: { sender: pool, hash: textHash(paymentRemark(1n)) },
        }),
        transfer({
          from: pool,
          to: operator,
          amount: REFUNDED,
          remark: { sender: pool, hash: textHash(refundRemark(10)) },
        }),
      ],
      fees: [
        { block: 9, operator, amount: PAID },
        { block: 11, operator, amount: KSM },
      ],
      rewards: [{ block: 8, amount: KSM }],
      slashes: [],
      pendingSlashes: [{ block: 10, amount: 0n }],
    },
    ethereum: {
      number: 30,
      pool: { shares: 6n, pooled: 7n * KSM - SET_ASIDE, unvested: 0n },
      costsSetAside: SET_ASIDE,
      carriedOver: 0n,
      provisioned: 0n,
      releasing: 0n,
      treasury,
      lastReportNumber: 10,
      reports: [REPORT],
      minted: [{ depositId: id, recipient: holder, amount: 10n * KSM, shares: 9n }],
      bound: [],
      returned: [],
      feeShares: 1n,
      feeTokens: KSM / 10n - SET_ASIDE,
      feeBps: 1_000n,
      holders: [
        { account: holder, shares: 5n, tokens: 5n * KSM },
        { account: treasury, shares: 1n, tokens: KSM - SET_ASIDE },
      ],
      queue,
      lastFinalized: 1n,
      requests: [{ id: 1n, recipient: user, shares: 4n, amount: 4n * KSM, state: "paid" }],
      finalizations: [{ afterRequest: 0n, upToRequest: 1n, shares: 4n, amount: 4n * KSM }],
      cancels: [],
    },
  };
}

type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };
/** The invariants that break when the story is changed. */
function broken(change: (observed: Mutable<Observed>) => void): string[] {
  const observed = structuredClone(story()) as Mutable<Observed>;
  change(observed);
  const result = reconcile(observed as Observed);
  expect(result.ok).toBe(result.checks.every(check => check.ok));
  return [...new Set(result.checks.filter(check => !check.ok).map(check => check.invariant))];
}

describe("the reconciliation", () => {
  test("holds for a story without a fault, and its lines add up", () => {
    const result = reconcile(story());
    expect(result.checks.filter(check => !check.ok)).toEqual([]);
    expect(result.lines.reduce((total, line) => total + line.planck, 0n)).toBe(result.balance);
  });

  test("sees a planck that is missing or too many", () => {
    expect(broken(({ kusama }) => (kusama.balance -= 1n))).toEqual(["I1", "I8"]);
    expect(broken(({ kusama }) => (kusama.balance += 1n))).toEqual(["I1", "I8"]);
  });

  test("sees more aKSMb than is pooled", () => {
    expect(broken(({ ethereum }) => (ethereum.holders[0] = { account: holder, shares: 5n, tokens: 9n * KSM }))).toEqual(
      ["I1"],
    );
  });

  test("sees a mint without a deposit, or for somebody else", () => {
    expect(
      broken(
        ({ ethereum }) => (ethereum.minted[0] = { ...story().ethereum.minted[0], depositId: account(7) } as never),
      ),
    ).toContain("I2");
    expect(
      broken(({ ethereum }) => (ethereum.minted[0] = { ...story().ethereum.minted[0], recipient: treasury } as never)),
    ).toContain("I2");
  });

  test("knows a sweep by its address, and takes nobody else's for it", () => {
    const [deposit] = story().kusama.transfers as [ObservedTransfer];
    const from = (sender: `0x${string}`) =>
      broken(({ kusama }) => (kusama.transfers[0] = { ...deposit, from: sender, remark: null } as never));
    expect(from(depositAccount(pool, holder))).toEqual([]);
    expect(from(depositAccount(pool, treasury))).toContain("I2");
  });

  test("sees a fee beyond its part, and reports of what was never earned or lost", () => {
    expect(broken(({ ethereum }) => (ethereum.feeTokens += 1n))).toEqual(["I2"]);
    expect(broken(({ ethereum }) => (ethereum.reports[0] = { ...REPORT, rewards: KSM + 1n }))).toEqual(["I2"]);
    expect(broken(({ ethereum }) => (ethereum.reports[0] = { ...REPORT, slashes: 1n }))).toEqual(["I2"]);
  });

  test("sees more set aside for operators than they paid by then, were said to have paid, or the token says", () => {
    expect(broken(({ kusama }) => (kusama.fees[0] = { block: 11, operator, amount: PAID }))).toEqual(["I1", "I4"]);
    expect(broken(({ ethereum }) => (ethereum.reports[0] = { ...REPORT, costs: SET_ASIDE - 1n }))).toEqual(["I1"]);
    expect(broken(({ ethereum }) => (ethereum.reports[0] = { ...REPORT, setAside: SET_ASIDE - 1n }))).toEqual(["I1"]);
    expect(broken(({ ethereum }) => (ethereum.costsSetAside += 1n))).toContain("I2");
  });

  test("sees refunds to others, beyond what was set aside or paid, and of no report", () => {
    const refund = story().kusama.transfers[3] as ObservedTransfer;
    const instead = (patch: Partial<ObservedTransfer>) =>
      broken(({ kusama }) => (kusama.transfers[3] = { ...refund, ...patch } as never));
    expect(instead({ to: user })).toEqual(["I4"]);
    expect(instead({ amount: SET_ASIDE + 1n })).toContain("I4");
    expect(instead({ remark: { sender: pool, hash: textHash(refundRemark(9)) } })).toContain("I4");
    expect(broken(({ kusama }) => (kusama.fees[0] = { block: 9, operator: user, amount: PAID }))).toEqual(["I4"]);
  });

  test("sees shares that nobody minted", () => {
    expect(broken(({ ethereum }) => (ethereum.feeShares = 0n))).toEqual(["I2"]);
  });

  test("sees a deposit minted twice", () => {
    expect(broken(({ ethereum }) => ethereum.minted.push(ethereum.minted[0] as never))).toContain("I3");
  });

  test("sees a request paid twice, or to the wrong account, or with the wrong amount", () => {
    const payment = story().kusama.transfers[2] as ObservedTransfer;
    expect(broken(({ kusama }) => kusama.transfers.push(payment as never))).toContain("I4");
    expect(broken(({ kusama }) => (kusama.transfers[2] = { ...payment, to: account(8) } as never))).toContain("I4");
    expect(broken(({ kusama }) => (kusama.transfers[2] = { ...payment, amount: KSM } as never))).toContain("I4");
  });

  test("sees money that left without a payment's tag", () => {
    const payment = story().kusama.transfers[2] as ObservedTransfer;
    expect(broken(({ kusama }) => (kusama.transfers[2] = { ...payment, remark: null } as never))).toContain("I4");
  });

  test("sees a queue out of order or out of step with its escrow", () => {
    expect(broken(({ ethereum }) => ethereum.holders.push({ account: queue, shares: 1n, tokens: 0n }))).toContain("I5");
    expect(
      broken(
        ({ ethereum }) =>
          (ethereum.finalizations[0] = { ...story().ethereum.finalizations[0], afterRequest: 1n } as never),
      ),
    ).toContain("I5");
  });

  test("sees a request that was cancelled and finalized, cancelled twice, or torn", () => {
    /** A second request of 2 shares, of which one went back and one was burned. */
    const cancelled = ({ ethereum }: Mutable<Observed>) => {
      ethereum.requests.push({ id: 2n, recipient: user, shares: 2n, amount: 0n, state: "cancelled" });
      ethereum.cancels.push({ requestId: 2n, returned: 1n, burned: 1n });
      ethereum.minted[0] = { ...story().ethereum.minted[0], shares: 10n } as never;
    };
    expect(broken(cancelled)).toEqual([]);
    const change = (further: (observed: Mutable<Observed>) => void) =>
      broken(observed => {
        cancelled(observed);
        further(observed);
      });
    expect(
      change(({ ethereum }) => {
        ethereum.lastFinalized = 2n;
        Object.assign(ethereum.finalizations[0] as object, { upToRequest: 2n });
      }),
    ).toEqual([]);
    expect(change(({ ethereum }) => Object.assign(ethereum.requests[1] as object, { id: 1n }))).toContain("I5");
    expect(change(({ ethereum }) => Object.assign(ethereum.cancels[0] as object, { returned: 2n }))).toEqual(["I5"]);
    expect(change(({ ethereum }) => Object.assign(ethereum.cancels[0] as object, { burned: 0n }))).toContain("I2");
    expect(change(({ ethereum }) => ethereum.cancels.push(ethereum.cancels[0] as never))).toContain("I5");
    expect(change(({ ethereum }) => ethereum.cancels.pop())).toContain("I5");
    expect(
      change(({ kusama }) =>
        kusama.transfers.push(
          transfer({
            from: pool,
            to: user,
            amount: 0n,
            remark: { sender: pool, hash: textHash(paymentRemark(2n)) },
          }) as never,
        ),
      ),
    ).toContain("I4");
  });

  test("follows a provision through its whole life: set aside, taken, or released", () => {
    const half = KSM / 2n;
    /** At block 10 half a KSM is pending, and holders bear it at once. */
    const provisioned = ({ kusama, ethereum }: Mutable<Observed>) => {
      kusama.pendingSlashes = [{ block: 10, amount: half }];
      Object.assign(ethereum.reports[0] as object, { provisions: half });
      ethereum.provisioned = half;
      ethereum.pool.pooled -= half;
      Object.assign(ethereum.holders[0] as object, { tokens: 5n * KSM - half });
    };
    const after = (further: (observed: Mutable<Observed>) => void) =>
      broken(observed => {
        provisioned(observed);
        further(observed);
      });
    expect(after(() => undefined)).toEqual([]);
    // Taken, before any report says so: the provision makes up for it, and no holder feels it.
    const taken = ({ kusama }: Mutable<Observed>) => {
      kusama.slashes.push({ block: 15, amount: half });
      kusama.balance -= half;
    };
    expect(after(taken)).toEqual([]);
    expect(
      after(observed => {
        taken(observed);
        observed.kusama.slashes.push({ block: 15, amount: 1n });
        observed.kusama.balance -= 1n;
      }),
    ).toEqual(["I1"]);
    const report = (rest: { slashes: bigint; provisions: bigint }) => ({
      number: 18,
      rewards: 0n,
      accepted: 0n,
      costs: 0n,
      setAside: 0n,
      ...rest,
    });
    const reported = ({ kusama, ethereum }: Mutable<Observed>, slashes: bigint) => {
      kusama.pendingSlashes.push({ block: 18, amount: 0n });
      ethereum.reports.push(report({ slashes, provisions: 0n }));
      ethereum.lastReportNumber = 18;
      ethereum.provisioned = 0n;
    };
    expect(
      after(observed => {
        taken(observed);
        reported(observed, half);
      }),
    ).toEqual([]);
    // Cancelled: it goes back to holders over time.
    expect(
      after(observed => {
        reported(observed, 0n);
        observed.ethereum.releasing = half;
      }),
    ).toEqual([]);
    // Cancelled and forgotten: the planck are nobody's.
    expect(after(observed => reported(observed, 0n))).toEqual(["I1"]);
  });

  test("sees provisions that are not what is pending, or that no report made", () => {
    expect(broken(({ kusama }) => (kusama.pendingSlashes = [{ block: 10, amount: 1n }]))).toEqual(["I1"]);
    expect(broken(({ kusama }) => (kusama.pendingSlashes = []))).toEqual(["I1"]);
    expect(
      broken(({ ethereum }) => {
        ethereum.provisioned = 1n;
        ethereum.pool.unvested -= 1n;
        ethereum.carriedOver = 1n;
        ethereum.pool.pooled -= 1n;
        Object.assign(ethereum.holders[0] as object, { tokens: 5n * KSM - 1n });
      }),
    ).toEqual(["I1"]);
  });

  test("counts a slash, a loose deposit, a deposit not minted yet and a request not paid yet", () => {
    const still = (change: (observed: Mutable<Observed>) => void) => expect(broken(change)).toEqual([]);
    still(({ kusama }) => {
      kusama.slashes.push({ block: 15, amount: KSM });
      kusama.balance -= KSM;
      kusama.rewards.push({ block: 16, amount: 2n * KSM });
      kusama.balance += 2n * KSM;
    });
    still(({ kusama }) => {
      kusama.transfers.push(transfer({ amount: 3n }) as never);
      kusama.balance += 3n;
    });
    still(({ kusama }) => {
      kusama.transfers.push(transfer({ remark: { sender: user, hash: account(6) } }) as never);
      kusama.balance += 10n * KSM;
    });
    still(({ kusama, ethereum }) => {
      kusama.transfers.splice(2, 1);
      kusama.balance += 4n * KSM;
      (ethereum.requests[0] as { state: string }).state = "finalized";
    });
    still(({ kusama, ethereum }) => {
      kusama.transfers.splice(2, 1);
      kusama.balance += 4n * KSM;
      (ethereum.requests[0] as { state: string }).state = "parked";
    });
  });
});
