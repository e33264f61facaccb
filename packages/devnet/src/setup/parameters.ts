import type { Policy } from "@aksm/core";

const KSM = 1_000_000_000_000n;

/** Planck that the deployer gives the pool for proxy deposits, existential deposits and nothing else. */
export const FLOAT = 10n * KSM;

/** The operators' shared settings on the local chains; see docs/decisions/0001. */
export const POLICY: Policy = {
  slotBlocks: 4,
  pairingMarginSeconds: 6n,
  erasPerReport: 4,
  ledgers: 3,
  float: FLOAT,
  minimumStake: KSM,
  minimumReturn: KSM / 10n,
  minimumRefund: KSM / 100n,
  returnAfterBlocks: 48,
  mintAtOnce: 10n * KSM,
  rationedGasADay: 1_000_000_000n,
  mintBatchBlocks: 8,
  minimumMove: KSM / 10n,
  exitGrowthPpm: { low: 3_500n, high: 8_000n },
  maxPayments: 40,
  renominateEras: 27,
};

export const THRESHOLD = 2;

const DAY = 86_400;

/** What the contracts on the local Ethereum are made with. */
export const TERMS = {
  names: {
    bond: "aKSM reward-earning bond",
    bondSymbol: "aKSMb",
    cert: "aKSM reward-bearing certificate",
    certSymbol: "aKSMc",
    receipt: "aKSM unstake receipt",
    receiptSymbol: "unaKSM",
    native: "KSM",
    governor: "aKSM Governor",
  },
  decimals: 12,
  ss58Prefix: 2,
  /** 10 % of rewards. */
  feeBps: 1_000n,
  /** As long as a report covers. */
  vestingPeriod: BigInt(DAY),
  staking: {
    minimumStake: POLICY.minimumStake,
    /** 100,000 KSM a day, or a tenth of what is pooled. */
    windowFloor: 100_000n * KSM,
    windowPpm: 100_000,
    /** 0.2 % a day: five times what Kusama pays. */
    maxDailyGrowthPpm: 2_000,
    /** 5 % a day. */
    maxDailyLossPpm: 50_000,
  },
  /** Thousands of times Kusama's existential deposit. */
  minimumUnstake: KSM / 10n,
  /** Two reports may be missed. */
  priceMaxAge: BigInt(3 * DAY),
  governance: {
    /** Twice as long as an exit takes. */
    delay: BigInt(14 * DAY),
    /** Together shorter than the guardian's pause, so that a loss can be objected to in time. */
    votingDelay: DAY / 2,
    votingPeriod: 5 * DAY,
    /** 100 aKSMc. */
    proposalThreshold: 100n * 10n ** 18n,
    quorumPercent: 10n,
    /** 100 aKSMc. */
    leastQuorum: 100n * 10n ** 18n,
    validatorCap: 50_000,
    operatorCap: 200_000,
  },
} as const;

/** What the first staker stakes before any newcomer comes. */
export const FIRST_STAKE = 5_000n * KSM;

/** How the local market of aKSMc and ether begins. The price is made up: nobody trades KSM against ether here. */
export const MARKET = {
  /** Uniswap's middle tier: 0.3 %. */
  feePpm: 3_000,
  /** Wei for one KSM, which one aKSMc is worth then. */
  weiPerCert: 4_000_000_000_000_000n,
} as const;

/** What the first staker lets stream in the first week: aKSMc and wei, by farm. */
export const FIRST_REWARDS = {
  liquidity: { units: 5n * 10n ** 18n, wei: 2n * 10n ** 16n },
  receipts: { units: 10n ** 18n, wei: 4n * 10n ** 15n },
} as const;

/** The local MasterChef, whose SUSHI nobody trades here. */
export const CHEF = { sushiPerBlock: 10n ** 18n } as const;

/** What the first staker adds to the market, and as much in ether beside it. */
export const FIRST_LIQUIDITY = 2_500n * KSM;

const BLOCKS_A_YEAR_OF_ITS_MODEL = 10_512_000n;
const BLOCKS_A_YEAR = 2_628_000n;
/** The published rate model takes blocks of three seconds. */
const yearly = (part: bigint): bigint => (part * BLOCKS_A_YEAR_OF_ITS_MODEL) / BLOCKS_A_YEAR;
const ETHER = 10n ** 18n;

/** The local lending markets; parts are times 1e18. */
export const LENDING = {
  /** Nothing at rest, 10 % a year where four fifths are borrowed, steeply more beyond. */
  model: [0n, yearly(ETHER / 8n), yearly(3n * ETHER), (8n * ETHER) / 10n],
  collateralFactor: (7n * ETHER) / 10n,
  closeFactor: ETHER / 2n,
  liquidationIncentive: (108n * ETHER) / 100n,
  native: { description: "KSM / ETH", interval: 600n, maxStepPpm: 50_000n },
  maxAge: BigInt(DAY),
  /** Wei that are there to borrow, and units of either that are lent first and locked up. */
  ether: 1_000n * ETHER,
  locked: ETHER,
} as const;

/** The local market of Morpho Blue. */
export const MORPHO = {
  /** One of those that Morpho's owner enabled on mainnet, times 1e18. */
  lltv: (77n * ETHER) / 100n,
  /** Wei that are there to borrow. */
  ether: 1_000n * ETHER,
} as const;
