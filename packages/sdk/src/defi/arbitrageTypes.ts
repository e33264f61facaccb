import type {
  ArbitrageAction,
  ArbitrageDecision,
  ArbitragePolicy,
  EthereumBlock,
  EvmAddress,
  Planck,
} from "@aksm/core";
import type { EvmWallet, NativePriceSource } from "@aksm/evm";
import type { FollowOptions, Sent } from "../chains/types.ts";
import type { PermittedProgress } from "./types.ts";

export interface ArbitrageTerms {
  /** Where the price of KSM in ether comes from; null for the feed that the deployment's lending goes by, for as long as it does. */
  readonly source: NativePriceSource | null;
  readonly policy: ArbitragePolicy;
  /** Whose ether and aKSMb it is about; null for anybody with as much ether as the policy lets be spent. */
  readonly owner: EvmAddress | null;
}

/** Both sides of the market beside the fair value, at the latest block, and what to do. */
export interface ArbitrageLook extends ArbitrageDecision {
  readonly block: EthereumBlock;
  /** Wei for a whole KSM, rounded down, and the second in which that was seen. */
  readonly weiPerNative: bigint;
  readonly priceSeenAt: bigint;
  /** Wei for a whole aKSMb, rounded down: at the redemption rate, and in the market between buying and selling. */
  readonly fairWeiPerToken: bigint;
  readonly marketWeiPerToken: bigint;
  /** What moves the market's price by a hundredth: ether that buys, aKSMb that is sold. Rounded up, and down. */
  readonly depth: { readonly wei: bigint; readonly tokens: Planck };
  /** Seconds until an unstake asked for now is paid, at most; null before a whole era was seen. */
  readonly exitSeconds: bigint | null;
  /** Why the redemption rate is in doubt; null where it is not. */
  readonly doubt: string | null;
}

/** What was done, and what it cost in network fees. */
export type ArbitrageDone = Sent & { readonly feeWei: bigint } & (
    | { readonly kind: "bought" | "sold"; readonly tokens: Planck; readonly wei: bigint }
    | { readonly kind: "asked"; readonly requestId: bigint; readonly shares: bigint }
  );

export interface ArbitrageParameters {
  readonly wallet: EvmWallet;
  /** Kusama address that is paid. */
  readonly recipient: string;
  readonly action: Exclude<ArbitrageAction, { readonly kind: "wait" }>;
  /** Seconds that the transaction counts for, by the chain's clock. */
  readonly countsForSeconds: bigint;
}

/** Buying below the fair value and unstaking, selling above it. Calls throw `NoMarket` where there is none, `NoUsablePrice`. */
export interface ArbitrageApi {
  look(terms: ArbitrageTerms): Promise<ArbitrageLook>;
  /** Carries out what was decided, within its bounds: `PriceMoved` where they no longer hold. */
  act(parameters: ArbitrageParameters, options?: FollowOptions<PermittedProgress>): Promise<ArbitrageDone>;
  /** Calls back with the number of the latest block, at once and whenever there is a newer one. Returns what ends it. */
  onBlock(listener: (block: bigint) => void, onError: (error: unknown) => void): () => void;
}
