import type { AccountId, LedgerState, PlanFacts, UnstakeRequest } from "../src/index.ts";

const KSM = 1_000_000_000_000n;
const ED = 33_333_333n;
const ERA = 100;
const account = (seed: number): AccountId => `0x${seed.toString(16).padStart(64, "0")}`;

/** How large the synthetic pool is. */
export interface Size {
  readonly ledgers: number;
  /** Requests that wait; as many are finalized and unpaid. */
  readonly requests: number;
}

/** The same size gives the same facts: amounts differ from one another by a multiplicative walk, not by chance. */
const spread = (index: number, most: number): bigint => BigInt((index * 7919) % most) + 1n;

/**
 * Facts in which everything happens at once: ledgers with chunks, ripe ones among them, and stale nominations, a queue of which a
 * half can leave and whose rest needs stake unbonded, payments refused by Kusama, a report that is due.
 */
export function synthetic({ ledgers, requests }: Size): PlanFacts {
  const waiting = Array.from({ length: requests }, (_, index) => request(BigInt(requests + index + 1), index));
  const unpaid = Array.from({ length: requests }, (_, index): UnstakeRequest => {
    const each = request(BigInt(index + 1), index);
    return { ...each, state: "finalized", amount: spread(index, 97) * KSM };
  });
  const owed = unpaid.reduce((total, { amount }) => total + amount, 0n);
  const asked = waiting.reduce((total, { shares }) => total + shares, 0n) / 1_000_000n;
  const block = { number: 50, hash: account(51), timestamp: 2_000_000n };
  return {
    anchor: {
      number: 400,
      hash: account(400),
      parentHash: account(399),
      timestampMs: 2_000_010_000n,
      activeEra: ERA,
      startsEra: true,
      ethereum: block,
    },
    policy: {
      slotBlocks: 4,
      pairingMarginSeconds: 6n,
      erasPerReport: 4,
      ledgers,
      float: KSM,
      minimumStake: KSM,
      minimumReturn: KSM / 10n,
      minimumRefund: KSM / 100n,
      returnAfterBlocks: 100,
      rationedGasADay: 0n,
      mintAtOnce: 10n * KSM,
      mintBatchBlocks: 8,
      minimumMove: KSM / 100n,
      exitGrowthPpm: { low: 3_500n, high: 8_000n },
      maxPayments: 40,
      renominateEras: 27,
    },
    kusama: {
      sequence: 5,
      limits: {
        existentialDeposit: ED,
        bondingDuration: 28,
        maxUnlockingChunks: 32,
        maxNominations: 24,
        minNominatorBond: KSM / 3n,
        lowestActiveStake: KSM / 4n,
      },
      costs: {
        withdraw: 1_000,
        collect: 1_000,
        pay: 1_000,
        return: 1_000,
        refund: 1_000,
        rebond: 1_000,
        bond: 1_000,
        bondExtra: 1_000,
        chill: 1_000,
        unbond: 1_000,
        nominate: 1_000,
      },
      pool: { account: account(99), free: KSM + owed + asked / 2n, reserved: 0n },
      ledgers: Array.from({ length: ledgers }, (_, index) => ledger(index, asked / BigInt(ledgers))),
      pendingSlashes: 0n,
      offencesQueued: false,
    },
    ethereum: {
      block,
      committeeEpoch: 1n,
      poolState: {
        shares: 1_000_000n * 1_000_000n * KSM,
        pooled: 1_000_000n * KSM,
        rewardRate: 0n,
        updatedAt: 1_000n,
        vestEnd: 1_000n,
        feeBps: 1_000n,
      },
      lastReport: { number: 300, hash: account(300), era: 90 },
      stakingPause: null,
      mintable: 1_000n * KSM,
      minimumStake: KSM,
      targets: {
        version: 2n,
        mode: "open",
        defaults: {
          validatorWeight: 1_000_000,
          validatorCap: 50_000,
          operatorWeight: 1_000_000,
          operatorCap: 200_000,
        },
        validators: [],
        operators: [],
      },
      contest: null,
      provisioned: 0n,
      costsSetAside: KSM,
      lastFinalized: BigInt(requests),
      parkings: 0n,
      waiting,
      unpaid,
    },
    history: {
      unminted: KSM,
      loose: KSM,
      returns: [],
      paid: new Set(unpaid.filter((_, index) => index % 3 === 0).map(({ id }) => id)),
      unclaimed: new Set(),
      refused: new Set(unpaid.filter((_, index) => index % 5 === 0).map(({ id }) => id)),
      rewards: KSM,
      slashes: 0n,
      costs: KSM,
      refunded: 0n,
      claims: [],
      finalizableBefore: 1_500n,
      eraBegan: 399,
    },
    nominations: {
      ledgers: Array.from({ length: ledgers }, (_, index) => ({
        ledger: index,
        targets: Array.from({ length: 16 }, (_, at) => account(200_000 + ((index * 16 + at) % 1_000))),
        because: "as allocated",
      })),
      problem: null,
    },
  };
}

const request = (id: bigint, index: number): UnstakeRequest => ({
  id,
  owner: `0x${"22".repeat(20)}`,
  recipient: account(1_000_000 + index),
  shares: spread(index, 89) * KSM * 1_000_000n,
  requestedAt: 1_000n,
  state: "waiting",
  amount: 0n,
});

const ledger = (index: number, stake: bigint): LedgerState => ({
  index,
  account: account(100_000 + index),
  free: ED + spread(index, 13) * ED,
  exists: true,
  active: stake + spread(index, 31) * KSM,
  bonded: true,
  unlocking: Array.from({ length: 28 }, (_, chunk) => ({ value: KSM / 1_000n, era: ERA + chunk })),
  nominations: { targets: [account(1)], submittedIn: index % 2 ? ERA : 60 },
  slashingSpans: 0,
});
