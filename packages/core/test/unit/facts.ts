import type { AccountId, LedgerState, Nominations, PlanFacts, UnstakeRequest } from "../../src/index.ts";

export const KSM = 1_000_000_000_000n;
export const account = (seed: number): AccountId => `0x${seed.toString(16).padStart(64, "0")}`;

export const ledger = (index: number, patch: Partial<LedgerState> = {}): LedgerState => ({
  index,
  account: account(100 + index),
  free: 0n,
  exists: false,
  active: 0n,
  bonded: false,
  unlocking: [],
  nominations: null,
  slashingSpans: 0,
  ...patch,
});

/** A ledger with stake and fresh nominations. */
export const staked = (index: number, active: bigint, patch: Partial<LedgerState> = {}): LedgerState =>
  ledger(index, {
    exists: true,
    free: ED,
    bonded: true,
    active,
    nominations: { targets: [account(1)], submittedIn: 100 },
    ...patch,
  });

export const ED = 33_333_333n;

/** What the ledgers are to nominate: the same validators for all of them. */
export const nominate = (ledgers: number, ...seeds: readonly number[]): Nominations => ({
  ledgers: Array.from({ length: ledgers }, (_, index) => ({
    ledger: index,
    targets: seeds.map(account),
    because: "it is so",
  })),
  problem: null,
});

/** A waiting request worth `tokens` at the rate of `facts()`, one planck a million shares. */
export const request = (id: bigint, tokens: bigint, patch: Partial<UnstakeRequest> = {}): UnstakeRequest => ({
  id,
  owner: `0x${"22".repeat(20)}`,
  recipient: account(7),
  shares: tokens * 1_000_000n,
  requestedAt: 1_000n,
  state: "waiting",
  amount: 0n,
  ...patch,
});

/** Facts of a quiet pool in era 100: nothing free, nothing asked for; each test changes what it is about. */
export function facts(patch: {
  kusama?: Partial<PlanFacts["kusama"]>;
  ethereum?: Partial<PlanFacts["ethereum"]>;
  history?: Partial<PlanFacts["history"]>;
  anchor?: Partial<PlanFacts["anchor"]>;
  policy?: Partial<PlanFacts["policy"]>;
  nominations?: PlanFacts["nominations"];
}): PlanFacts {
  const block = { number: 50, hash: account(51), timestamp: 2_000_000n };
  return {
    anchor: {
      number: 400,
      hash: account(400),
      parentHash: account(399),
      timestampMs: 2_000_010_000n,
      activeEra: 100,
      startsEra: false,
      ethereum: block,
      ...patch.anchor,
    },
    policy: {
      slotBlocks: 4,
      pairingMarginSeconds: 6n,
      erasPerReport: 4,
      ledgers: 3,
      float: KSM,
      minimumStake: KSM,
      minimumReturn: KSM / 10n,
      minimumRefund: KSM / 100n,
      returnAfterBlocks: 100,
      mintAtOnce: 10n * KSM,
      rationedGasADay: 1_000_000n,
      mintBatchBlocks: 8,
      minimumMove: KSM / 100n,
      exitGrowthPpm: { low: 3_500n, high: 8_000n },
      maxPayments: 40,
      renominateEras: 27,
      ...patch.policy,
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
      pool: { account: account(99), free: KSM, reserved: 0n },
      ledgers: [ledger(0), ledger(1), ledger(2)],
      pendingSlashes: 0n,
      offencesQueued: false,
      ...patch.kusama,
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
      lastReport: { number: 300, hash: account(300), era: 97 },
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
      costsSetAside: 0n,
      lastFinalized: 0n,
      parkings: 0n,
      waiting: [],
      unpaid: [],
      ...patch.ethereum,
    },
    history: {
      unminted: 0n,
      loose: 0n,
      returns: [],
      paid: new Set(),
      refused: new Set(),
      unclaimed: new Set(),
      rewards: 0n,
      slashes: 0n,
      costs: 0n,
      refunded: 0n,
      claims: [],
      finalizableBefore: 1_500n,
      eraBegan: 350,
      ...patch.history,
    },
    nominations: patch.nominations ?? null,
  };
}
