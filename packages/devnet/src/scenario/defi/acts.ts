import { accrue, type EvmAddress, type Planck, tokensForSharesDown } from "@aksm/core";
import { accountFromKey, convert, included, latestBlock, lendingOf, liquidityOf } from "@aksm/evm";
import { parseAbi } from "viem";
import type { DevAccount } from "../../accounts.ts";
import { assert } from "../slashing.ts";
import type { User } from "../user.ts";

const MARKET = parseAbi([
  "function borrow(uint256 amount) returns (uint256)",
  "function feeGrowthGlobal0X128() view returns (uint256)",
  "function feeGrowthGlobal1X128() view returns (uint256)",
]);
const TRANSFER = parseAbi(["event Transfer(address indexed from, address indexed to, uint256 value)"]);
const WORD = 1n << 256n;

/** Somebody with collateral borrows aKSMc, so that those who lent it earn interest. */
export async function borrowCerts({ evm }: User, borrower: DevAccount, units: bigint): Promise<void> {
  const { connection, rpc } = evm;
  const wallet = evm.wallet(accountFromKey(borrower.ethereumKey));
  const address = lendingOf(connection).compound?.certMarket;
  assert(address !== undefined, "nobody lends aKSMc");
  const call = { address, abi: MARKET, functionName: "borrow", args: [units] } as const;
  const { result } = await rpc.simulateContract({ ...call, account: wallet.account });
  assert(result === 0n, `nobody can borrow aKSMc: code ${result}`);
  await included(connection, await wallet.writeContract({ ...call, chain: rpc.chain }));
}

/** The pool's fees so far, of each token for a unit of liquidity, times 2^128. */
export async function feesNow({ evm }: User): Promise<readonly [bigint, bigint]> {
  const at = { address: liquidityOf(evm.connection).market, abi: MARKET } as const;
  return Promise.all([
    evm.rpc.readContract({ ...at, functionName: "feeGrowthGlobal0X128" }),
    evm.rpc.readContract({ ...at, functionName: "feeGrowthGlobal1X128" }),
  ]);
}

/** What so much liquidity earned between two of them, rounded down. */
export function earnedDown(
  liquidity: bigint,
  [before0, before1]: readonly [bigint, bigint],
  [after0, after1]: readonly [bigint, bigint],
  certFirst: boolean,
): { readonly units: bigint; readonly wei: bigint } {
  const grown = (from: bigint, to: bigint): bigint => (((to - from + WORD) % WORD) * liquidity) >> 128n;
  const [first, second] = [grown(before0, after0), grown(before1, after1)];
  return certFirst ? { units: first, wei: second } : { units: second, wei: first };
}

/** All of a token that went from one contract to another after a block. */
export async function passedOn(
  { evm }: User,
  address: EvmAddress,
  [from, to]: readonly [EvmAddress, EvmAddress],
  after: bigint,
): Promise<bigint> {
  const asked = { address, event: TRANSFER[0], args: { from, to }, strict: true } as const;
  const logs = await evm.rpc.getLogs({ ...asked, fromBlock: after + 1n, toBlock: "latest" });
  return logs.reduce((sum, { args }) => sum + args.value, 0n);
}

/** What shares are worth at the latest block, planck rounded down, as the token itself has it. */
export async function worthNow({ evm }: User): Promise<(units: bigint) => Planck> {
  const block = await latestBlock(evm.connection);
  const pool = accrue(await evm.poolState(block), block.timestamp);
  const told = await convert(evm.connection, "tokensForSharesDown", pool.shares / 3n);
  assert(told === tokensForSharesDown(pool, pool.shares / 3n), "the token has another rate");
  return units => tokensForSharesDown(pool, units);
}
