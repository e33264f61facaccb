import { certTokenAbi, poolShareAbi, poolShareBytecode, zapAbi, zapBytecode } from "@aksm/contracts";
import { type EvmAddress, type Hex, type Liquidity, lowerAddress, rootOfPriceDown } from "@aksm/core";
import { encodeDeployData, encodeFunctionData, type PublicClient, zeroAddress } from "viem";
import { factoryAbi, marketAbi } from "../defi/uniswap.ts";
import { DeploymentMismatch } from "../errors.ts";
import { sender } from "./sender.ts";

/** Published contracts that are there already, and how the market begins. */
export interface LiquidityParameters {
  readonly endpoint: string;
  readonly deployerKey: Hex;
  /** aKSMc. */
  readonly cert: EvmAddress;
  readonly weth: EvmAddress;
  readonly factory: EvmAddress;
  readonly quoter: EvmAddress;
  /** Uniswap's fee tier: millionths of what is given. */
  readonly feePpm: number;
  /** Of a whole aKSMc, where the market has no price yet: whoever gives it one names what it is worth. */
  readonly weiPerCert: bigint;
}

/** Of a whole aKSMc: here and wherever prices are read again one is so many units. aDOTc has 16: its market would begin at a hundredth. */
const CERT_DECIMALS = 18;
/** Enough for the mean that `PoolShare.compound` asks for, at a block every twelve seconds. */
export const OBSERVATIONS = 60;

/**
 * Opens the market of aKSMc and ether where there is none, and makes our contracts around it; reads back what they are
 * made with. Throws `DeploymentMismatch`, also for another number of decimals than aKSMc's, and nothing is sent then; `TransactionReverted`.
 * Nobody else may send with the deployer's key meanwhile.
 */
export async function deployLiquidity(parameters: LiquidityParameters): Promise<Liquidity> {
  const { endpoint, cert, weth, factory, quoter, feePpm, weiPerCert } = parameters;
  const { client, send, create } = await sender(endpoint, parameters.deployerKey);
  const inCert = { address: cert, abi: certTokenAbi } as const;
  const decimals = await client.readContract({ ...inCert, functionName: "decimals" });
  if (decimals !== CERT_DECIMALS) {
    throw new DeploymentMismatch("cert.decimals", String(CERT_DECIMALS), String(decimals));
  }

  const inFactory = { address: factory, abi: factoryAbi } as const;
  const pair = [cert, weth, feePpm] as const;
  const find = () => client.readContract({ ...inFactory, functionName: "getPool", args: pair });
  if ((await find()) === zeroAddress) {
    await send(factory, encodeFunctionData({ ...inFactory, functionName: "createPool", args: pair }));
  }
  const market = lowerAddress(await find());
  const inMarket = { address: market, abi: marketAbi } as const;
  const slot0 = () => client.readContract({ ...inMarket, functionName: "slot0" });
  if ((await slot0())[0] === 0n) {
    const root = rootOfPriceDown(weiPerCert, BigInt(cert) < BigInt(weth));
    await send(market, encodeFunctionData({ ...inMarket, functionName: "initialize", args: [root] }));
  }
  if ((await slot0())[4] < OBSERVATIONS) {
    const args = [OBSERVATIONS] as const;
    await send(market, encodeFunctionData({ ...inMarket, functionName: "increaseObservationCardinalityNext", args }));
  }

  const symbol = await client.readContract({ ...inCert, functionName: "symbol" });
  const names = [`${symbol}/ETH liquidity`, `${symbol}-ETH`] as const;
  const share = await create(
    encodeDeployData({ abi: poolShareAbi, bytecode: poolShareBytecode, args: [market, ...names] }),
  );
  const zap = await create(encodeDeployData({ abi: zapAbi, bytecode: zapBytecode, args: [cert, weth, share] }));
  const liquidity = { weth, factory, quoter, market, share, zap };
  await checkLiquidity(client, liquidity, cert);
  return liquidity;
}

/** Reads back what our contracts name. Throws `DeploymentMismatch` for the first difference. */
export async function checkLiquidity(client: PublicClient, liquidity: Liquidity, cert: EvmAddress): Promise<void> {
  const { weth, market, share, zap } = liquidity;
  const compare = async (what: string, expected: EvmAddress, found: Promise<string>): Promise<void> => {
    const is = lowerAddress(await found);
    if (is !== lowerAddress(expected)) throw new DeploymentMismatch(what, expected, is);
  };
  const inZap = { address: zap, abi: zapAbi } as const;
  await compare("share.pool", market, client.readContract({ address: share, abi: poolShareAbi, functionName: "pool" }));
  await compare("zap.pool", market, client.readContract({ ...inZap, functionName: "pool" }));
  await compare("zap.share", share, client.readContract({ ...inZap, functionName: "share" }));
  await compare("zap.cert", cert, client.readContract({ ...inZap, functionName: "cert" }));
  await compare("zap.weth", weth, client.readContract({ ...inZap, functionName: "weth" }));
}
