/** Somebody else's figures for a row; absent where they have no such operation. Gas of a receipt. */
export interface Peers {
  readonly openzeppelin?: number;
  readonly seed?: number;
  readonly lidoKsm?: number;
  readonly lidoEth?: number;
}

export interface Row {
  readonly operation: string;
  readonly peers: Peers;
  /** What a prototype without proxies and without most of the safety below has reached. */
  readonly bound?: number;
  /** What the difference buys, where ours is above a peer or more than a tenth above the bound. */
  readonly buys?: string;
}

export const PEERS: Readonly<Record<keyof Peers, string>> = {
  openzeppelin: "OpenZeppelin 5",
  seed: "seed's system",
  lidoKsm: "lido-dot-ksm",
  lidoEth: "Lido on Ethereum",
};

const QUORUM =
  "the members live in a contract of their own that governance can rotate, and every message names an epoch and a deadline; " +
  "the guardian's pause is read each time (together about 12k)";

/** By the names under which `measure.ts` tells what ours cost. */
export const ROWS = {
  transfer: {
    operation: "transfer, existing",
    peers: { openzeppelin: 34_500, seed: 37_000, lidoKsm: 49_300, lidoEth: 67_200 },
    bound: 37_500,
    buys: "shares grow by the second, so a transfer reads the rate, and tells planck and shares in two events",
  },
  transferNew: {
    operation: "transfer, new",
    peers: { openzeppelin: 51_600, seed: 54_100, lidoKsm: 66_500, lidoEth: 84_300 },
    bound: 54_600,
    buys: "the same",
  },
  transferFrom: {
    operation: "transferFrom, finite allowance",
    peers: { openzeppelin: 40_600, seed: 44_900, lidoKsm: 56_600, lidoEth: 74_100 },
    bound: 43_500,
    buys: "the same",
  },
  wrap: {
    operation: "wrap, finite allowance",
    peers: { openzeppelin: 60_100, lidoKsm: 76_800, lidoEth: 97_000 },
    bound: 58_000,
    buys:
      "shares move at a rate that grows by the second, and are told in two events of aKSMb beside the two of aKSMc; whose votes " +
      "they are is looked up",
  },
  unwrap: {
    operation: "unwrap",
    peers: { openzeppelin: 55_500, lidoKsm: 69_700, lidoEth: 91_200 },
    bound: 50_000,
    buys: "the same",
  },
  mint: {
    operation: "mint, 5 of 7 signatures",
    peers: { seed: 78_200, lidoKsm: 84_900, lidoEth: 76_800 },
    bound: 70_000,
    buys:
      "the others check one signature or none. A deposit's id is a hash that anybody can compute from Kusama, so it takes a word " +
      "of its own (17k), in a contract that outlives every pool (2.6k); a mint window, a pause for pending slashes and terms that " +
      `governance may change are checked (12k); ${QUORUM}`,
  },
  mintNew: {
    operation: "mint, 5 of 7 signatures, new",
    peers: {},
    bound: 87_100,
    buys: "the same",
  },
  batch: {
    operation: "mint, batch of 50 of one block, each",
    peers: {},
    bound: 9_200,
    buys:
      "each writes its holder's balance, two transfer events and a mint event with the deposit's id, by which anybody can check " +
      "that every share has its deposit; what is used up already, or is for an account that may not hold, is left out instead " +
      "of stopping the others",
  },
  batchNew: {
    operation: "mint, batch of 50 of one block, each, new",
    peers: {},
    bound: 26_300,
    buys: "the same",
  },
  batchScattered: {
    operation: "mint, batch of 50 of fifty blocks, each",
    peers: {},
    bound: 9_200,
    buys: "the same, and a word for each block's ids",
  },
  signature: {
    operation: "one more signature",
    peers: { openzeppelin: 5_700 },
    bound: 4_500,
    buys: "place, order and canonical form are checked for each, and a member may be a contract",
  },
  request: {
    operation: "unstake request with receipt",
    peers: { seed: 48_000, lidoKsm: 130_400, lidoEth: 203_300 },
    bound: 80_000,
    buys:
      "the seed's has no receipt and no record. The prototype's word for owner and amount becomes three: what was asked when and " +
      "worth how much, so that a cancel is no free option; the recipient on Kusama, whose checksum is verified here; the receipt's " +
      "owner. The shares move into escrow and go on earning",
  },
  finalize: {
    operation: "finalize 1 request, 5 of 7 signatures",
    peers: { lidoKsm: 235_700, lidoEth: 107_000 },
    bound: 78_000,
    buys: `Lido's is one account's word. Cancelled requests are left out, the amount at hand is a limit; ${QUORUM}`,
  },
  finalizeMany: {
    operation: "finalize 50 requests, 5 of 7 signatures",
    peers: { lidoKsm: 235_700, lidoEth: 107_000 },
    bound: 78_000,
    buys: "the same: it does not depend on their number",
  },
  paid: {
    operation: "record a payment made elsewhere, 5 of 7 signatures",
    peers: {},
    bound: 41_000,
    buys:
      "the prototype's is an event. Here k operators attest it, it is used up once in a contract that outlives every queue, and " +
      "the receipt is burned",
  },
  report: {
    operation: "daily report, 5 of 7 signatures",
    peers: { seed: 31_900, lidoKsm: 682_900, lidoEth: 323_300 },
    bound: 70_000,
    buys:
      "the seed's is one key's word. Growth, loss, provisions and their slow release are judged and kept (three words); the fee " +
      `is minted only after it has vested; ${QUORUM}`,
  },
  cancel: { operation: "cancel, the first ever, behind 50 requests", peers: {} },
} as const satisfies Readonly<Record<string, Row>>;

export type Measured = Readonly<Record<keyof typeof ROWS, number>>;
