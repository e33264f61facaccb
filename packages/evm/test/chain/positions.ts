import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { certTokenAbi } from "@aksm/contracts";
import type { EvmAddress, Hex } from "@aksm/core";
import { encodeDeployData, parseAbi } from "viem";
import { approveCall, type ContractCall, type EvmClient, liquidityOf } from "../../src/index.ts";
import { contractCall } from "../../src/submit/send.ts";

const MANAGER =
  "@uniswap/v3-periphery/artifacts/contracts/NonfungiblePositionManager.sol/NonfungiblePositionManager.json";
const managerAbi = parseAbi([
  "constructor(address factory, address weth, address descriptor)",
  "struct Mint { address token0; address token1; uint24 fee; int24 tickLower; int24 tickUpper; uint256 amount0Desired; uint256 amount1Desired; uint256 amount0Min; uint256 amount1Min; address recipient; uint256 deadline; }",
  "function mint(Mint params) payable returns (uint256 tokenId, uint128 liquidity, uint256 amount0, uint256 amount1)",
]);
const wethAbi = parseAbi(["function deposit() payable"]);
const MOST = 2n ** 200n;

/** Uniswap's own manager of positions, as published, and what adds one between two ticks; `owner` needs aKSMc and ether for it. */
export async function positionsOf(
  evm: EvmClient,
  owner: EvmAddress,
  { create, run }: { create: (data: Hex) => Promise<EvmAddress>; run: (call: ContractCall) => Promise<unknown> },
) {
  const { bytecode } = JSON.parse(await readFile(createRequire(import.meta.url).resolve(MANAGER), "utf8")) as {
    bytecode: Hex;
  };
  const { weth, factory } = liquidityOf(evm.connection);
  const { cert, token } = evm.connection.deployment.ethereum.contracts;
  const manager = await create(encodeDeployData({ abi: managerAbi, bytecode, args: [factory, weth, factory] }));
  await run(approveCall({ token: weth, spender: manager, value: MOST }));
  await run(approveCall({ token: cert, spender: manager, value: MOST }));
  await run(approveCall({ token, spender: cert, value: MOST }));
  const [token0, token1] = BigInt(cert) < BigInt(weth) ? [cert, weth] : [weth, cert];
  return {
    /** Wraps shares of the owner's, and ether. */
    async wrap(shares: bigint, wei: bigint): Promise<void> {
      await run(contractCall({ address: cert, abi: certTokenAbi, functionName: "mint", args: [shares, owner] }));
      await run(contractCall({ address: weth, abi: wethAbi, functionName: "deposit", args: [], value: wei }));
    },
    /** Adds what fits of both amounts. */
    async add(tickLower: number, tickUpper: number, amount: bigint): Promise<void> {
      const amounts = { amount0Desired: amount, amount1Desired: amount, amount0Min: 0n, amount1Min: 0n };
      const params = { token0, token1, fee: 3_000, tickLower, tickUpper, ...amounts, recipient: owner };
      const args = [{ ...params, deadline: 2n ** 40n }] as const;
      await run(contractCall({ address: manager, abi: managerAbi, functionName: "mint", args }));
    },
  };
}
