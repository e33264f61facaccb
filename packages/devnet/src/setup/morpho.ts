import type { Contracts, EvmAddress, Hex, Lending, MorphoMarket } from "@aksm/core";
import { deployMorpho, morphoAbi, morphoMarketParams } from "@aksm/evm";
import { erc20Abi, parseAbi } from "viem";
import { privateKeyToAddress } from "viem/accounts";
import { LENDING, MORPHO } from "./parameters.ts";
import { compiled, publishing } from "./published.ts";

const WETH = parseAbi(["function deposit() payable"]);

/**
 * Deploys Morpho Blue as published, makes a market of it with our oracle, and lends the first ether. Its makers
 * publish their adaptive rate model on no registry: the linear one that the package ships takes that place, whose rate a
 * year is the part that is borrowed.
 */
export async function openMorpho(
  endpoint: string,
  deployerKey: Hex,
  { cert, priceFeed }: Contracts,
  weth: EvmAddress,
  nativeFeed: Lending["nativeFeed"],
): Promise<MorphoMarket> {
  const { Morpho, IrmMock } = await compiled<"Morpho" | "IrmMock">("morpho");
  const { create, call } = publishing(endpoint, deployerKey);
  const owner = privateKeyToAddress(deployerKey);
  const morpho = await create(Morpho, owner);
  const rateModel = await create(IrmMock);
  await call(morpho, Morpho.abi, "enableIrm", [rateModel]);
  await call(morpho, Morpho.abi, "enableLltv", [MORPHO.lltv]);
  const made = await deployMorpho({
    ...{ endpoint, deployerKey, contracts: { cert, priceFeed }, weth, morpho, rateModel, nativeFeed },
    lltv: MORPHO.lltv,
    maxAge: LENDING.maxAge,
  });
  await call(weth, WETH, "deposit", [], MORPHO.ether);
  await call(weth, erc20Abi, "approve", [morpho, MORPHO.ether]);
  await call(morpho, morphoAbi, "supply", [morphoMarketParams(made, weth, cert), MORPHO.ether, 0n, owner, "0x"]);
  return made;
}
