import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { type EvmAddress, type Hex, lowerAddress } from "@aksm/core";
import { type Abi, createPublicClient, createWalletClient, encodeDeployData, encodeFunctionData, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { foundry } from "viem/chains";

export interface Artifact {
  readonly abi: Abi;
  readonly bytecode: Hex;
}

const require = createRequire(import.meta.url);

/** Deploys what npm packages publish, and calls it: bytecode that the local Ethereum runs as any other does. */
export interface Published {
  /** @param path of the artifact, in its package */
  deploy(path: string, ...args: unknown[]): Promise<EvmAddress>;
  create(artifact: Artifact, ...args: unknown[]): Promise<EvmAddress>;
  call(to: EvmAddress, abi: Abi, functionName: string, args?: readonly unknown[], wei?: bigint): Promise<void>;
}

export function publishing(endpoint: string, key: Hex): Published {
  const transport = http(endpoint, { timeout: 60_000 });
  const client = createPublicClient({ chain: foundry, transport, pollingInterval: 250 });
  const wallet = createWalletClient({ account: privateKeyToAccount(key), chain: foundry, transport });
  const included = (hash: Hex) => client.waitForTransactionReceipt({ hash, timeout: 60_000 });
  const create: Published["create"] = async ({ abi, bytecode }, ...args) => {
    const hash = await wallet.sendTransaction({ data: encodeDeployData({ abi, bytecode, args }) });
    const { contractAddress, status } = await included(hash);
    if (!contractAddress || status === "reverted") throw new Error("what is published was not deployed");
    return lowerAddress(contractAddress);
  };
  return {
    create,
    deploy: async (path, ...args) => create(JSON.parse(await readFile(require.resolve(path), "utf8")), ...args),
    async call(to, abi, functionName, args = [], wei = 0n) {
      const data = encodeFunctionData({ abi, functionName, args });
      const transaction = { to, data, value: wei };
      // Interest is counted where its block is a second later than the estimate's, which takes more.
      const gas = (3n * (await client.estimateGas({ ...transaction, account: wallet.account }))) / 2n;
      const { status } = await included(await wallet.sendTransaction({ ...transaction, gas }));
      if (status === "reverted") throw new Error(`${functionName} was refused`);
    },
  };
}

/** What its package publishes as source alone, compiled; old compilers want a process of their own. */
export async function compiled<Name extends string>(kind: "masterchef" | "morpho"): Promise<Record<Name, Artifact>> {
  const script = require.resolve("@aksm/contracts/compiled");
  const { stdout } = await promisify(execFile)(process.execPath, [script, kind], { maxBuffer: 1 << 24 });
  return JSON.parse(stdout);
}
