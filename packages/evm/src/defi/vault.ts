import { vaultAbi } from "@aksm/contracts";
import type { EthereumBlock, EvmAddress, VaultPlace } from "@aksm/core";
import { parseEventLogs, type TransactionReceipt } from "viem";
import type { EvmConnection } from "../connect.ts";
import { readingAt } from "../state/readingAt.ts";
import { type ContractCall, contractCall } from "../submit/send.ts";
import { liquidityOf, NoDefi } from "./market.ts";

/** Throws `NoDefi` where the deployment names none. */
export function vaultOf(connection: EvmConnection): VaultPlace {
  liquidityOf(connection);
  const { defi } = connection.deployment.ethereum;
  if (!defi?.vault) throw new NoDefi("no vault");
  return defi.vault;
}

const on = (connection: EvmConnection) => ({ address: vaultOf(connection).address, abi: vaultAbi }) as const;

export interface VaultState {
  /** Shares of liquidity: everybody's by now, and what harvests added that is not yet. */
  readonly assets: bigint;
  readonly locked: bigint;
  /** Shares of the vault. */
  readonly supply: bigint;
  /** What who harvests has of it, of ten thousand. */
  readonly callerBps: bigint;
}

/** Throws `NoDefi`, `StateUnavailable`, `EndpointUnavailable`. */
export async function vaultState(connection: EvmConnection, block: EthereumBlock): Promise<VaultState> {
  const vault = on(connection);
  const at = { blockNumber: BigInt(block.number) };
  const [assets, locked, supply, callerBps] = await readingAt(
    block,
    Promise.all([
      connection.client.readContract({ ...vault, functionName: "totalAssets", ...at }),
      connection.client.readContract({ ...vault, functionName: "locked", ...at }),
      connection.client.readContract({ ...vault, functionName: "totalSupply", ...at }),
      connection.client.readContract({ ...vault, functionName: "CALLER_BPS", ...at }),
    ]),
  );
  return { assets, locked, supply, callerBps };
}

/** Shares of the vault that the owner has, and the shares of liquidity that they are, rounded down. */
export async function inVault(
  connection: EvmConnection,
  owner: EvmAddress,
  block: EthereumBlock,
): Promise<{ readonly shares: bigint; readonly assets: bigint }> {
  const vault = on(connection);
  const at = { blockNumber: BigInt(block.number) };
  const [shares, assets] = await readingAt(
    block,
    Promise.all([
      connection.client.readContract({ ...vault, functionName: "balanceOf", args: [owner], ...at }),
      connection.client.readContract({ ...vault, functionName: "maxWithdraw", args: [owner], ...at }),
    ]),
  );
  return { shares, assets };
}

/** What shares of liquidity make in the vault, or its shares bring, at the block; rounded down. */
export function previewVault(
  connection: EvmConnection,
  functionName: "previewDeposit" | "previewRedeem",
  amount: bigint,
  block: EthereumBlock,
): Promise<bigint> {
  const read = { ...on(connection), functionName, args: [amount], blockNumber: BigInt(block.number) } as const;
  return readingAt(block, connection.client.readContract(read));
}

/** After an approval of shares of liquidity. */
export const vaultDepositCall = (connection: EvmConnection, amount: bigint, owner: EvmAddress): ContractCall =>
  contractCall({ ...on(connection), functionName: "deposit", args: [amount, owner] });

export const vaultRedeemCall = (connection: EvmConnection, shares: bigint, owner: EvmAddress): ContractCall =>
  contractCall({ ...on(connection), functionName: "redeem", args: [shares, owner, owner] });

/** Anybody's to call, for a hundredth of what it adds. */
export const harvestCall = (connection: EvmConnection): ContractCall =>
  contractCall({ ...on(connection), functionName: "harvest", args: [] });

/** Shares of liquidity that a transaction moved into the vault or out of it, and what a harvest added; 0 for none. */
export function vaultMoves(connection: EvmConnection, receipt: Pick<TransactionReceipt, "logs">) {
  const { address, abi } = on(connection);
  const logs = parseEventLogs({
    abi,
    eventName: ["Deposit", "Withdraw", "Harvested"],
    logs: receipt.logs.filter(log => log.address.toLowerCase() === address),
  });
  const sum = { assets: 0n, shares: 0n, added: 0n, forCaller: 0n };
  for (const { eventName, args } of logs) {
    if (eventName === "Harvested") {
      sum.added += args.added;
      sum.forCaller += args.forCaller;
    } else {
      sum.assets += args.assets;
      sum.shares += args.shares;
    }
  }
  return sum;
}
