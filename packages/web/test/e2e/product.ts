import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decodeDeployment, lowerAddress } from "../../../core/src/index.ts";
import { firstStaker } from "../../../devnet/src/accounts.ts";
import { freePorts } from "../../../devnet/src/local/ports.ts";
import {
  accountFromKey,
  approveCall,
  type ContractCall,
  compoundAdapter,
  connectEvm,
  included,
  requestUnstakeCall,
  send,
} from "../../../evm/src/index.ts";
import {
  connectKusama,
  decodeAddress,
  devSigner,
  encodeAddress,
  type KusamaClient,
  type KusamaTransaction,
  poolContext,
  recipientBytes,
  signerAccount,
} from "../../../kusama/src/index.ts";
import { createSdk } from "../../../sdk/src/index.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** Stopping may take this long. */
const STOP_MS = 45_000;

/** The whole product, started as a person starts it. */
export interface Product {
  readonly url: string;
  /** A plain transfer on Kusama by a development account; resolves once it is final. */
  transfer(suri: string, to: string, planck: bigint): Promise<void>;
  /** A stake that was signed elsewhere, for the development account's own Ethereum account; resolves once it is final. */
  stake(suri: string, planck: bigint): Promise<void>;
  /** The pool's own address, to which whoever forgets the remark sends. */
  poolAddress(): Promise<string>;
  /**
   * An unstake of a development account's that the page would refuse: its recipient is the pool's own account, which can't
   * be paid. Resolves once it is in a block.
   */
  unpayableUnstake(account: string, planck: bigint): Promise<void>;
  /** The first staker sells this much aKSMb on the exchange, whatever it brings. Resolves once it is in a block. */
  sellOff(planck: bigint): Promise<void>;
  /**
   * The first of the two transactions that supply a development account's aKSMb to the market of Compound's code line, as
   * of somebody who left before the second. Resolves once it is in a block.
   */
  supplyHalfway(account: string, planck: bigint): Promise<void>;
  /** What Ctrl-C does; the exit code, or null where it had to be ended. */
  stop(): Promise<number | null>;
}

/** Runs `npm start` in a folder and on ports of its own, and waits for the address it prints. */
export async function startProduct(): Promise<Product> {
  const folder = await mkdtemp(join(tmpdir(), "aksm-story-"));
  const port = await freePorts(6);
  const args = [
    ["--folder", join(folder, "state")],
    ["--port", port],
    ["--kusama-port", port + 1],
    ["--ethereum-port", port + 2],
    ["--operator-port", port + 3],
  ];
  const child = spawn(process.execPath, [join(root, "scripts", "start.mjs"), ...args.flat().map(String)], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: personsEnv(),
    // A group of its own, so that what does not stop can be ended whole.
    detached: true,
  });
  const exited = new Promise<number | null>(resolve => child.on("exit", resolve));
  const stop = async () => {
    if (child.exitCode !== null) return child.exitCode;
    // Ctrl-C reaches every process of the terminal; SIGTERM is what the start script passes on.
    child.kill("SIGTERM");
    const overdue = setTimeout(() => process.kill(-(child.pid as number), "SIGKILL"), STOP_MS);
    const code = await exited;
    clearTimeout(overdue);
    await rm(folder, { recursive: true, force: true });
    return code;
  };
  try {
    const url = await printedUrl(child, exited);
    return {
      url,
      transfer: (suri, to, planck) =>
        sendFrom(port + 1, suri, kusama => kusama.transfer(decodeAddress(to, kusama.prefix), planck)),
      stake: async (suri, planck) => {
        const { deployment, devAccounts } = await configOf(url);
        const recipient = devAccounts.find(account => account.suri === suri)?.ethereum;
        if (!recipient) throw new Error(`there is no development account ${suri}`);
        await sendFrom(port + 1, suri, kusama => kusama.stakeDeposit(deployment.kusama.pool, planck, recipient));
      },
      poolAddress: async () => {
        const { kusama } = (await configOf(url)).deployment;
        return encodeAddress(kusama.pool, kusama.ss58Prefix);
      },
      unpayableUnstake: (account, planck) => unpayableUnstake(url, account, planck),
      supplyHalfway: (account, planck) => supplyHalfway(url, account, planck),
      sellOff: tokens => sellOff(url, tokens),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Without what the test runner sets: the page is built as a person's is. */
function personsEnv(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  return env;
}

async function sendFrom(port: number, suri: string, what: (kusama: KusamaClient) => KusamaTransaction): Promise<void> {
  const kusama = await connectKusama(`ws://127.0.0.1:${port}`);
  try {
    const signer = devSigner(suri);
    const at = await kusama.finalizedHead();
    const nonce = await kusama.nonce(signerAccount(signer), at.hash);
    const sent = await kusama.submit(what(kusama), signer, { nonce, at });
    const { ok, failures } = await sent.included();
    if (!ok) throw new Error(`the transaction failed: ${failures.join("; ")}`);
  } finally {
    kusama.close();
  }
}

async function configOf(url: string) {
  const config = (await (await fetch(`${url}/config.json`)).json()) as {
    deployment: unknown;
    kusamaEndpoint: string;
    ethereumEndpoint: string;
    devAccounts: { name: string; suri: string; ethereum: `0x${string}`; ethereumKey: `0x${string}` }[];
  };
  return { ...config, deployment: decodeDeployment(JSON.stringify(config.deployment)) };
}

/** Ethereum, and how a development account has something done there. */
async function actingAs(url: string, account: string) {
  const { deployment, ...config } = await configOf(url);
  const key = config.devAccounts.find(({ name }) => name === account)?.ethereumKey;
  if (!key) throw new Error(`there is no development account ${account}`);
  const { connection, wallet } = await connectEvm(config.ethereumEndpoint, deployment);
  const owner = accountFromKey(key);
  const run = async (call: ContractCall) => {
    await included(connection, await send(connection, wallet(owner), call));
  };
  return { deployment, connection, owner, run };
}

async function unpayableUnstake(url: string, account: string, planck: bigint): Promise<void> {
  const { deployment, connection, run } = await actingAs(url, account);
  const recipient = recipientBytes(poolContext(deployment).pool, deployment.kusama.ss58Prefix);
  await run(requestUnstakeCall(connection, { tokens: planck }, recipient));
}

async function supplyHalfway(url: string, account: string, planck: bigint): Promise<void> {
  const { connection, owner, run } = await actingAs(url, account);
  const [first] = compoundAdapter(connection).enter(lowerAddress(owner.address), planck);
  const call = await first?.call(2n ** 40n);
  if (!first?.spends || !call) throw new Error("supplying moves nothing");
  await run(approveCall(first.spends));
  await run(call);
}

async function sellOff(url: string, tokens: bigint): Promise<void> {
  const { deployment, kusamaEndpoint, ethereumEndpoint } = await configOf(url);
  const sdk = await createSdk({ deployment, kusamaEndpoint, ethereumEndpoint });
  try {
    const wallet = sdk.wallet(firstStaker.ethereumKey);
    await sdk.liquidity.sell.carryOut({ wallet, tokens, slippagePpm: 100_000n });
  } finally {
    sdk.close();
  }
}

function printedUrl(child: ChildProcess, exited: Promise<number | null>): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const listen = (data: Buffer) => {
      output += data.toString();
      const url = /runs at (http:\S+)/.exec(output)?.[1];
      if (url) resolve(url);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    void exited.then(code =>
      reject(new Error(`npm start ended with ${code} before it printed its address:\n${output}`)),
    );
  });
}
