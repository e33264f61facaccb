/** What each use of aKSMb brings: every part of it with who pays it, over which time it was seen, and until when it goes on. */
import type { EthereumBlock, EvmAddress } from "../../chain.ts";
import type { Peg } from "../peg.ts";

export interface YieldToken {
  readonly address: EvmAddress;
  readonly symbol: string;
  readonly decimals: number;
}

/**
 * `staking`: rewards of Kusama. `fees`: what traders pay the pool. `rewards`: what a farm pays. `compounding`: what a vault earns
 * by adding rewards to what is staked. `interest`: what borrowers pay. `debt`: what is paid for what was borrowed.
 */
export type YieldKind = "staking" | "fees" | "rewards" | "compounding" | "interest" | "debt";

/** One part of a yield. */
export interface YieldSource {
  readonly kind: YieldKind;
  /** The layer that it is earned in: the one that shows it, or one below. */
  readonly layer: string;
  /**
   * Millionths of what is in the layer that shows it, a year, rounded down, without compounding unless it is that; below 0 for what
   * is paid. Null where it is not known, and `unknown` says why: that is not 0.
   */
  readonly yearlyPpm: bigint | null;
  readonly unknown: string | null;
  /** What a reward is paid in; null for what grows in what is held. */
  readonly token: YieldToken | null;
  /** For people. */
  readonly paidBy: string;
  /** Seconds between which it was measured; null where it is the pace of the block. */
  readonly window: YieldWindow | null;
  /** Second in which it ends unless somebody goes on paying; null where nothing ends it by itself. */
  readonly until: bigint | null;
}

export interface YieldWindow {
  readonly from: bigint;
  readonly to: bigint;
}

/** Whose contracts hold what is put into a layer. */
export type YieldPlace = "uniswap" | "farm" | "masterchef" | "vault" | "leverage" | LendingPlace;
export type LendingPlace = "compound" | "morpho";

/**
 * `slash`: validators may be slashed. `code`: a fault of the pool's contracts; `contracts:NAME`: of those of this place too, which hold
 * what is put in there. `price`: liquidity is worth less than its parts held where the
 * price moves far. `layer`: those of the layer below too, whose reward tokens can hold this one. `owner`: its owner may take what is
 * staked, and end rewards. `admin`: its admin may change the oracle and what is lent on collateral. `dilution`: tokens that anybody sends there take part of the rewards. `minted`: rewards are minted
 * without bound. `harvest`: what is earned and not harvested stays with those who stay. `illiquid`: what is lent can be taken out only
 * while others have not borrowed it. `liquidation`: collateral is sold off where a debt is no longer safe. `oracle`: a price that is
 * wrong, or none. `signers`: enough of the operators, who sign that price, may move it step by step. `times`: what is held falls against
 * ether as many times over as it is held. `rate`: interest may rise above what is earned.
 */
export type YieldRisk =
  | "slash"
  | "code"
  | `contracts:${YieldPlace}`
  | "price"
  | "layer"
  | "owner"
  | "admin"
  | "dilution"
  | "minted"
  | "harvest"
  | "illiquid"
  | "liquidation"
  | "oracle"
  | "signers"
  | "times"
  | "rate";

/** A use of aKSMb, with everything that it earns there and below. */
export interface YieldLayer {
  /** Unique: `staking`, `liquidity`, `farm:NAME`, `vault`, `lending:PROTOCOL`, `borrowing:PROTOCOL`, `leverage`. */
  readonly id: string;
  readonly kind: "staking" | "liquidity" | "farm" | "vault" | "lending" | "borrowing" | "leverage";
  /** Of the farm or protocol, as the deployment has it; null where there is one alone. */
  readonly name: string | null;
  /** Id of the layer whose tokens are put in here; null for none. */
  readonly over: string | null;
  /** Its own, and those of the layers below that go on. */
  readonly sources: readonly YieldSource[];
  /** The sum of what is known; null where nothing is. */
  readonly yearlyPpm: bigint | null;
  /** True where it is the sum of all. */
  readonly complete: boolean;
  readonly risks: readonly YieldRisk[];
  /** The loop that all of it is told for; null for what is no loop. */
  readonly loop: YieldLoop | null;
}

/** What a yield of leverage is told for: it is another at another leverage. */
export interface YieldLoop {
  /** What is held over what of it is one's own, millionths. */
  readonly leveragePpm: bigint;
  /**
   * What a small trade into it loses once of what is one's own then, by the pool's fee and by its price beside the collateral's. Millionths
   * rounded up, below 0 where the pool sells cheaper; null while the collateral has no price, or the pool no liquidity. In no yield; unwinding costs about as much.
   */
  readonly openingCostPpm: bigint | null;
}

/** The peg, and all uses of aKSMb with what each brings, of one block. */
export interface Yields {
  readonly block: EthereumBlock;
  readonly peg: Peg;
  /** Each after the one that it stands on. */
  readonly layers: readonly YieldLayer[];
}
