import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { encodeDeployment, type Hex } from "@aksm/core";
import type { DevAccount } from "../accounts.ts";
import type { Local } from "../local/start.ts";
import { ScenarioFailed } from "./user.ts";

/** As much as a story waits for a keeper that finds nothing to do. */
const LONGEST_MS = 60_000;
const AKSM = fileURLToPath(new URL("../../../cli/bin/aksm.mjs", import.meta.url));

/** What a keeper tells on a line of its own. Amounts are decimal text. */
export interface Told {
  readonly kind: "look" | "did" | "fault";
  readonly [fact: string]: unknown;
}

/** `aksm arb run --execute` as anybody starts it, in a process of its own. */
export class Keeper {
  readonly #folder = mkdtempSync(join(tmpdir(), "aksm-keeper-"));
  readonly #local: Local;
  readonly #arguments: readonly string[];

  constructor(local: Local, account: DevAccount, recipient: string, options: readonly string[]) {
    this.#local = local;
    const deployment = join(this.#folder, "deployment.json");
    const key = join(this.#folder, "key");
    writeFileSync(deployment, encodeDeployment(local.deployment));
    writeFileSync(key, account.ethereumKey, { mode: 0o600 });
    const files = ["--deployment", deployment, "--key-file", key, "--kusama", local.kusamaEndpoint];
    this.#arguments = [AKSM, "arb", "run", "--execute", "--json", "--recipient", recipient, ...files, ...options];
  }

  /** Runs until it tells of a deed, then interrupts it; what it did. Throws `ScenarioFailed` where it does not end well. */
  async untilItActs(): Promise<Told> {
    const child = this.#spawn(this.#local.ethereumEndpoint);
    const ended = once(child, "exit");
    let did: Told | null = null;
    let saw: Told | null = null;
    if (!child.stdout) throw new ScenarioFailed("the keeper has no output");
    for await (const line of createInterface({ input: child.stdout })) {
      const told = JSON.parse(line) as Told;
      saw = told;
      if (told.kind !== "did") continue;
      did = told;
      child.kill("SIGINT");
      break;
    }
    const [code] = await ended;
    if (!did || code !== 0) {
      throw new ScenarioFailed(
        `the keeper ended with ${code}, and told at last: ${JSON.stringify(saw?.action ?? saw)}`,
      );
    }
    return did;
  }

  /** Runs until it has handed over one transaction, and kills it before it hears of that; the transaction. */
  async killedAfterItsFirstTransaction(): Promise<Hex> {
    let child: ChildProcess | null = null;
    const proxy = await proxyOf(this.#local.ethereumEndpoint, () => child?.kill("SIGKILL"));
    child = this.#spawn(proxy.url);
    const [code] = await once(child, "exit");
    proxy.server.closeAllConnections();
    proxy.server.close();
    const sent = proxy.sent();
    if (!sent) throw new ScenarioFailed(`the keeper ended with ${code} before it sent anything`);
    return sent;
  }

  #spawn(ethereum: string): ChildProcess {
    return spawn(process.execPath, [...this.#arguments, "--ethereum", ethereum], {
      stdio: ["ignore", "pipe", "inherit"],
      timeout: LONGEST_MS,
      killSignal: "SIGKILL",
    });
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Passes requests on; of the first transaction that is sent it passes on no answer. */
async function proxyOf(endpoint: string, onSent: () => void) {
  let sent: Hex | null = null;
  const server: Server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString();
    const answer = await fetch(endpoint, { method: "POST", headers: { "content-type": "application/json" }, body });
    const text = await answer.text();
    const hash = body.includes("eth_sendRawTransaction") ? /"result":"(0x[0-9a-f]{64})"/.exec(text)?.[1] : undefined;
    if (hash) {
      sent ??= hash as Hex;
      onSent();
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.status, { "content-type": "application/json" }).end(text);
  });
  await new Promise<void>(done => server.listen(0, "127.0.0.1", done));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sent: () => sent };
}
