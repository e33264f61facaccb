import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { EvmAddress, Hex } from "@aksm/core";
import { type Abi, createPublicClient, createWalletClient, encodeDeployData, encodeFunctionData, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { foundry } from "viem/chains";

interface Artifact {
  readonly abi: Abi;
  readonly bytecode: Hex;
}

const require = createRequire(import.meta.url);

/** Deploys what npm packages publish, and calls it: bytecode that the local Ethereum runs as any other does. */
export interface Published {
  /** @param path of the artifact, in its package */
  deploy(path: string, ...args: unknown[]): Promise<EvmAddress>;
  call(to: EvmAddress, abi: Abi, functionName: string, args?: readonly unknown[], wei?: bigint): Promise<void>;
}

export function publishing(endpoint: string, key: Hex): Published {
  const transport = http(endpoint, { timeout: 60_000 });
  const client = createPublicClient({ chain: foundry, transport, pollingInterval: 250 });
  const wallet = createWalletClient({ account: privateKeyToAccount(key), chain: foundry, transport });
  const included = (hash: Hex) => client.waitForTransactionReceipt({ hash, timeout: 60_000 });
  return {
    async deploy(path, ...args) {
      const { abi, bytecode } = JSON.parse(await readFile(require.resolve(path), "utf8")) as Artifact;
      const hash = await wallet.sendTransaction({ data: encodeDeployData({ abi, bytecode, args }) });
      const { contractAddress } = await included(hash);
      if (!contractAddress) throw new Error(`${path} was not deployed`);
      return contractAddress.toLowerCase() as EvmAddress;
    },
    async call(to, abi, functionName, args = [], wei = 0n) {
      const data = encodeFunctionData({ abi, functionName, args });
      const { status } = await included(await wallet.sendTransaction({ to, data, value: wei }));
      if (status === "reverted") throw new Error(`${functionName} was refused`);
    },
  };
}
