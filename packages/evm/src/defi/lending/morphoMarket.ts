import type { EvmAddress, Hex, MorphoMarket } from "@aksm/core";
import { encodeAbiParameters, keccak256 } from "viem";

/** A market of Morpho Blue as its contract takes it with every call. */
export interface MorphoMarketParams {
  readonly loanToken: EvmAddress;
  readonly collateralToken: EvmAddress;
  readonly oracle: EvmAddress;
  readonly irm: EvmAddress;
  readonly lltv: bigint;
}

/** Wrapped ether is lent, and aKSMc is collateral. */
export const morphoMarketParams = (
  { oracle, rateModel, lltv }: Pick<MorphoMarket, "oracle" | "rateModel" | "lltv">,
  weth: EvmAddress,
  cert: EvmAddress,
): MorphoMarketParams => ({ loanToken: weth, collateralToken: cert, oracle, irm: rateModel, lltv });

const FIELDS = ["address", "address", "address", "address", "uint256"].map(type => ({ type }));

/** By which its contract knows a market: the hash of all that it was made with. */
export const morphoMarketId = ({ loanToken, collateralToken, oracle, irm, lltv }: MorphoMarketParams): Hex =>
  keccak256(encodeAbiParameters(FIELDS, [loanToken, collateralToken, oracle, irm, lltv]));
