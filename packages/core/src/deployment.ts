import type { AccountId, EvmAddress, Hex } from "./chain.ts";
import type { FarmPlace, VaultPlace } from "./defi/farms.ts";
import type { Lending } from "./defi/lending.ts";
import type { Liquidity } from "./defi/liquidity.ts";
import type { Policy } from "./plan/types.ts";

/** The addresses of the contracts on the EVM chain. */
export interface Contracts {
  /** Where every change of the protocol waits. */
  readonly timelock: EvmAddress;
  /** Through which the guardian pauses, and cancels what waits. */
  readonly guardian: EvmAddress;
  readonly committee: EvmAddress;
  readonly token: EvmAddress;
  readonly pool: EvmAddress;
  readonly queue: EvmAddress;
  readonly slots: EvmAddress;
  /** aKSMc: the bond token's shares as a token. */
  readonly cert: EvmAddress;
  /** What one aKSMc is worth, for pools on exchanges. */
  readonly rateProvider: EvmAddress;
  /** The same for lending, in Chainlink's form: reverts while the rate is in doubt. */
  readonly priceFeed: EvmAddress;
  /** Reads everything that a page shows in one call. */
  readonly lens: EvmAddress;
  /** Whom the pool may nominate, as governance decides. */
  readonly registry: EvmAddress;
  /** Where holders of aKSMc decide what the timelock carries out. */
  readonly governor: EvmAddress;
}

/** Contracts that no deposit is for: the token credits the first three nothing, and what aKSMc got could never leave. */
export const unmintableOf = ({ token, pool, queue, cert }: Contracts): EvmAddress[] => [token, pool, queue, cert];

/** One operator as the others and the public know it. Its place in the list is its index. */
export interface OperatorIdentity {
  readonly name: string;
  readonly kusama: AccountId;
  readonly ethereum: EvmAddress;
  /** Where it serves its signatures. */
  readonly url: string;
}

/** What aKSMb can be used for; see docs/decisions/0011. */
export interface Defi {
  readonly liquidity: Liquidity;
  /** Where shares of liquidity are staked, farms before those over their receipts; left out where there is none. */
  readonly farms?: readonly FarmPlace[];
  /** What compounds one of them; left out where there is none. */
  readonly vault?: VaultPlace;
  /** Left out where nothing is lent. */
  readonly lending?: Lending;
  /** `Leverage`: loops over Morpho's market and the exchange; left out where there is none. */
  readonly leverage?: EvmAddress;
}

/** Everything public about one deployment of the product: what operators, SDK and page start from. */
export interface Deployment {
  readonly network: string;
  readonly kusama: {
    readonly genesisHash: Hex;
    readonly ss58Prefix: number;
    readonly decimals: number;
    readonly symbol: string;
    readonly pool: AccountId;
    readonly multisig: AccountId;
    readonly guard: AccountId;
    /** The block in which the pool was made; nothing of it can be older. */
    readonly birth: { readonly number: number; readonly hash: Hex };
  };
  readonly ethereum: {
    readonly chainId: number;
    readonly contracts: Contracts;
    /** Block of the first contract: nothing that concerns the deployment is older. */
    readonly birth: number;
    /** Left out where there is none. */
    readonly defi?: Defi;
  };
  readonly operators: readonly OperatorIdentity[];
  /** Operators that must agree, on both chains. */
  readonly threshold: number;
  readonly policy: Policy;
}

const isBigint =
  /^(float|minimumStake|minimumReturn|minimumRefund|rationedGasADay|mintAtOnce|minimumMove|pairingMarginSeconds|low|high|lltv)$/;

/** The deployment as JSON; amounts become decimal strings. */
export const encodeDeployment = (deployment: Deployment): string =>
  JSON.stringify(deployment, (_, value: unknown) => (typeof value === "bigint" ? value.toString() : value), 2);

/** The reverse of `encodeDeployment`. Throws `SyntaxError` for what is no JSON or has an amount that is no integer. */
export const decodeDeployment = (text: string): Deployment =>
  JSON.parse(text, (key, value: unknown) =>
    typeof value === "string" && isBigint.test(key) ? BigInt(value) : value,
  ) as Deployment;
