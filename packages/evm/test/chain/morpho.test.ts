import type { EvmAddress, MorphoMarket } from "@aksm/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openExchange } from "../../../devnet/src/setup/exchange.ts";
import { openMarkets } from "../../../devnet/src/setup/lending.ts";
import { openMorpho } from "../../../devnet/src/setup/morpho.ts";
import { LENDING, MORPHO } from "../../../devnet/src/setup/parameters.ts";
import {
  connectEvm,
  DeploymentMismatch,
  deployMorpho,
  type EvmClient,
  liquidityOf,
  morphoAbi,
  morphoMarketId,
  morphoMarketParams,
} from "../../src/index.ts";
import { DEV_KEYS } from "./anvil.ts";
import { deployed, type Setup } from "./setup.ts";

let setup: Setup;
let evm: EvmClient;
let made: MorphoMarket;

beforeAll(async () => {
  setup = await deployed();
  const { deployment } = setup.evm.connection;
  const { contracts } = deployment.ethereum;
  const { url } = setup.anvil;
  const owner = setup.user.address.toLowerCase() as EvmAddress;
  const liquidity = await openExchange(url, DEV_KEYS[0], contracts);
  const lending = await openMarkets(url, DEV_KEYS[0], owner, contracts, liquidity.weth);
  made = await openMorpho(url, DEV_KEYS[0], contracts, liquidity.weth, lending.nativeFeed);
  evm = await connectEvm(url, {
    ...deployment,
    ethereum: { ...deployment.ethereum, defi: { liquidity, lending: { ...lending, morpho: made } } },
  });
});
afterAll(() => setup.anvil.stop());

describe("a market of Morpho Blue", () => {
  test("is known to its contract by all that it was made with", async () => {
    const { cert } = evm.connection.deployment.ethereum.contracts;
    const id = morphoMarketId(morphoMarketParams(made, liquidityOf(evm.connection).weth, cert));
    const at = { address: made.morpho, abi: morphoAbi } as const;
    const [supplied] = await evm.rpc.readContract({ ...at, functionName: "market", args: [id] });
    expect(supplied).toBe(MORPHO.ether);
  });

  test("is not made with what Morpho has not enabled", async () => {
    const { nativeFeed } = evm.connection.deployment.ethereum.defi?.lending ?? {};
    if (!nativeFeed) throw new Error("no feed");
    const common = {
      ...{ endpoint: setup.anvil.url, deployerKey: DEV_KEYS[0], weth: liquidityOf(evm.connection).weth, ...made },
      ...{ contracts: evm.connection.deployment.ethereum.contracts, nativeFeed, maxAge: LENDING.maxAge },
    };
    await expect(deployMorpho({ ...common, lltv: made.lltv + 1n })).rejects.toThrow(DeploymentMismatch);
    await expect(deployMorpho({ ...common, rateModel: made.oracle })).rejects.toThrow(DeploymentMismatch);
  });
});
