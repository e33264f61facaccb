/**
 * `npm run bench -- deposits [--count N] [--json]`: how long N deposit addresses with money take until all of it is minted,
 * and what the operators need for it. A quarter of them comes first, so that one run shows how the cost grows.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EvmAddress } from "@aksm/core";
import { depositAccount, devSigner, signerAccount } from "@aksm/kusama";
import { freePorts } from "../src/local/ports.ts";
import { playPrelude } from "../src/local/prelude.ts";
import { type Local, startLocal } from "../src/local/start.ts";
import { reconcileChains } from "../src/scenario/reconcile/index.ts";
import { User } from "../src/scenario/user.ts";

const KSM = 1_000_000_000_000n;
/** Below the threshold of a mint of its own, as most deposits will be. */
const EACH = 2n * KSM;
const TRANSFERS_IN_A_CALL = 400;
/** What an operator takes of one caller within a minute; every caller has an address of its own on loopback. */
const ANNOUNCEMENTS_OF_A_CALLER = 60;
const BLOCKS_WITHOUT_A_MINT = 60;

interface Round {
  readonly deposits: number;
  readonly announceSeconds: number;
  /** From the first block after the last announcement to the last mint. */
  readonly mintSeconds: number;
  readonly millisecondsEach: number;
  readonly kusamaBlocks: number;
  readonly ethereumTransactions: number;
  /** The largest resident memory of any operator at the end of a block, MB. */
  readonly operatorMegabytes: number;
}

const options = process.argv.slice(2);
const at = options.indexOf("--count");
const count = at < 0 ? 10_000 : Number(options[at + 1]);
const known = options.every(
  (option, place) => option === "--json" || option === "--count" || options[place - 1] === "--count",
);
if (!known || !Number.isInteger(count) || count < 4 || count > 40_000) {
  process.stderr.write("the options are --count N, from 4 to 40000, and --json\n");
  process.exit(2);
}
const say = (text: string): void => void process.stderr.write(`${text}\n`);

async function play(chains: Local, user: User, from: number, deposits: number): Promise<Round> {
  const recipients = Array.from({ length: deposits }, (_, index) => recipientOf(from + index));
  await fund(chains, user, recipients);
  say(`${deposits} addresses have money; operators hear of them …`);
  const announceSeconds = await timed(() => announce(chains, recipients));
  const start = { blocks: chains.network.info().kusama.number, ...(await standing(user)) };
  let operatorMegabytes = 0;
  let idle = 0;
  let minted = start.minted;
  const mintSeconds = await timed(async () => {
    while (minted < start.minted + deposits) {
      await chains.network.produceBlock();
      await chains.network.settle();
      const now = await standing(user);
      idle = now.minted > minted ? 0 : idle + 1;
      if (idle > BLOCKS_WITHOUT_A_MINT)
        throw new Error(`${now.minted - start.minted} of ${deposits} were minted, and no more`);
      if (now.minted > minted) say(`  ${now.minted - start.minted} of ${deposits} minted`);
      minted = now.minted;
      operatorMegabytes = Math.max(operatorMegabytes, await memory(chains));
    }
  });
  const stop = await standing(user);
  return {
    deposits,
    announceSeconds: round(announceSeconds),
    mintSeconds: round(mintSeconds),
    millisecondsEach: round((mintSeconds * 1000) / deposits),
    kusamaBlocks: chains.network.info().kusama.number - start.blocks,
    ethereumTransactions: stop.transactions - start.transactions,
    operatorMegabytes: Math.round(operatorMegabytes),
  };
}

/** Accounts that nobody has the key of. */
const recipientOf = (index: number): EvmAddress =>
  `0x${(0xdec0de00_0000n + BigInt(index)).toString(16).padStart(40, "0")}`;

/** Plain transfers, many in one call, as an exchange pays its customers out. */
async function fund(
  { network, deployment }: Local,
  { kusama }: User,
  recipients: readonly EvmAddress[],
): Promise<void> {
  const signer = devSigner("//Others");
  for (let start = 0; start < recipients.length; start += TRANSFERS_IN_A_CALL) {
    const calls = recipients.slice(start, start + TRANSFERS_IN_A_CALL).map(recipient => ({
      type: "Balances" as const,
      value: {
        type: "transfer_keep_alive" as const,
        value: { dest: { type: "Id" as const, value: depositAccount(deployment.kusama.pool, recipient) }, value: EACH },
      },
    }));
    const callBytes = kusama.chain.runtime.encodeCall({
      type: "Utility",
      value: { type: "batch_all", value: { calls } },
    });
    const head = await kusama.finalizedHead();
    const nonce = await kusama.nonce(signerAccount(signer), head.hash);
    const sent = await (await kusama.submit({ callBytes }, signer, { nonce, at: head })).included({});
    if (!sent.ok) throw new Error(`the transfers failed: ${sent.failures.join("; ")}`);
  }
  await network.settle();
}

async function announce({ deployment }: Local, recipients: readonly EvmAddress[]): Promise<void> {
  for (const { url } of deployment.operators) {
    for (let start = 0; start < recipients.length; start += ANNOUNCEMENTS_OF_A_CALLER) {
      const caller = `127.1.${callers >> 8}.${callers & 0xff}`;
      callers++;
      await Promise.all(
        recipients.slice(start, start + ANNOUNCEMENTS_OF_A_CALLER).map(recipient => post(url, recipient, caller)),
      );
    }
  }
}
let callers = 1;

const post = (url: string, recipient: EvmAddress, localAddress: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const sent = request(`${url}/v1/deposit-addresses/${recipient}`, { method: "POST", localAddress }, response => {
      response.resume();
      if (response.statusCode === 200) response.on("end", resolve);
      else reject(new Error(`an announcement was answered with HTTP ${response.statusCode}`));
    });
    sent.on("error", reject).end();
  });

async function standing({ evm }: User): Promise<{ minted: number; transactions: number }> {
  const { steps } = await evm.poolHistory(await evm.finalizedBlock());
  const mints = steps.flatMap(({ event }) => (event.kind === "minted" ? [event.transaction] : []));
  return { minted: mints.length, transactions: new Set(mints).size };
}

/** Of the largest operator, in MB. */
async function memory({ deployment }: Local): Promise<number> {
  const sizes = await Promise.all(
    deployment.operators.map(async ({ url }) => {
      const text = await (await fetch(`${url}/metrics`)).text();
      return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1] ?? Number.NaN) / 1e6;
    }),
  );
  return Math.max(...sizes);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const round = (value: number): number => Math.round(value * 100) / 100;

function table(rounds: readonly Round[]): string {
  const head = [
    "deposits",
    "announced, s",
    "swept and minted, s",
    "ms each",
    "Kusama blocks",
    "mints sent",
    "operator, MB",
  ];
  const lines = rounds.map(each => Object.values(each).map(String));
  return [head, ...lines]
    .map(cells => `${cells.map((cell, place) => cell.padStart((head[place] ?? "").length)).join("  ")}\n`)
    .join("");
}

let local: Local | undefined;
const folder = await mkdtemp(join(tmpdir(), "aksm-bench-"));
async function end(): Promise<void> {
  await local?.stop();
  await rm(folder, { recursive: true, force: true });
}

process.once("SIGINT", () => void end().then(() => process.exit(130)));
try {
  local = await startLocal({
    folder,
    kusamaPort: 0,
    ethereumPort: 0,
    operatorPort: await freePorts(3),
    heartbeat: false,
    onProgress: say,
  });
  await playPrelude(local, say);
  const user = await User.connect(local);
  const quarter = Math.floor(count / 4);
  const rounds = [await play(local, user, 0, quarter), await play(local, user, quarter, count - quarter)];
  const { ok } = await reconcileChains(user.kusama, local.ethereumEndpoint, local.deployment);
  user.close();
  if (options.includes("--json")) process.stdout.write(`${JSON.stringify({ ok, rounds })}\n`);
  else process.stdout.write(table(rounds));
  say(ok ? "Every invariant holds." : "AN INVARIANT IS BROKEN.");
  process.exitCode = ok ? 0 : 1;
} finally {
  await end();
}
