import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SignerAway, SignerError } from "../../src/errors.ts";
import { askSigner } from "../../src/signer/ask.ts";
import type { Answer, Ask, HeardAsk } from "../../src/signer/protocol.ts";
import { NoSocket, SocketTaken, serve } from "../../src/signer/serve.ts";
import { id } from "./chains.ts";

const WITHIN = 5_000;
const ask: Ask = { kind: "attestation", account: id(1, 20), typedData: { message: { amount: "5" } } };

let folder: string;
let path: string;
let stop: AbortController;
let serving: Promise<void>;
let other: Server | null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aksm-signer-"));
  path = join(folder, "signer.sock");
  stop = new AbortController();
  serving = Promise.resolve();
  other = null;
});
afterEach(async () => {
  stop.abort();
  other?.close();
  await serving.catch(() => {});
  rmSync(folder, { recursive: true, force: true });
});

const start = (answer: (ask: HeardAsk) => Promise<Answer>): Promise<void> =>
  new Promise((resolve, reject) => {
    serving = serve(path, answer, stop.signal, resolve);
    serving.catch(reject);
  });
/** Something at the socket that is no signer: `say` is what it writes on every connection. */
const startOther = (say: string | null): Promise<void> =>
  new Promise(resolve => {
    other = createServer(socket => {
      socket.resume();
      if (say !== null) socket.end(say);
    }).listen(path, resolve);
  });

describe("asking a signer", () => {
  it("brings its signature, with all of what is to be signed before it", async () => {
    const heard: HeardAsk[] = [];
    await start(async each => {
      heard.push(each);
      return { signature: id(7, 65) };
    });
    expect(await askSigner(path, ask, WITHIN)).toBe(id(7, 65));
    expect(heard).toEqual([{ version: 1, ...ask }]);
  });

  it("takes a request of a megabyte, as Kusama's metadata makes it, and many at a time", async () => {
    await start(async each => ({ signature: each.kind === "kusama-transaction" ? each.call : "0x" }));
    const big = (n: number): Ask => ({
      kind: "kusama-transaction",
      account: id(1),
      call: id(n),
      extensions: [],
      payload: "0x",
      metadata: id(0, 2 ** 20),
      decoded: null,
    });
    const answers = await Promise.all([1, 2, 3].map(n => askSigner(path, big(n), WITHIN)));
    expect(answers).toEqual([id(1), id(2), id(3)]);
  });

  it("says that the signer is away where nobody listens or it hangs up, and goes on once it is back", async () => {
    await expect(askSigner(path, ask, WITHIN)).rejects.toThrow(SignerAway);
    await expect(askSigner(path, ask, WITHIN)).rejects.toThrow(/is away: .*ENOENT.*; start it/);
    await startOther("");
    await expect(askSigner(path, ask, WITHIN)).rejects.toThrow(/hung up/);
    await new Promise(resolve => other?.close(resolve));
    await start(async () => ({ signature: id(7, 65) }));
    expect(await askSigner(path, ask, WITHIN)).toBe(id(7, 65));
  });

  it("waits no longer than it was told to", async () => {
    await startOther(null);
    await expect(askSigner(path, ask, 50)).rejects.toThrow(/did not answer within 50 ms/);
  });

  it("passes a refusal on with its reason", async () => {
    await start(async () => ({ refused: "not on a Sunday" }));
    const refusal = askSigner(path, ask, WITHIN);
    await expect(refusal).rejects.toThrow(/refuses: not on a Sunday/);
    await expect(refusal).rejects.not.toThrow(SignerAway);
  });

  it.each(["nonsense\n", '{"version":2,"signature":"0x12"}\n', '{"version":1,"signature":"yes"}\n'])(
    "does not take %j for a signature",
    async said => {
      await startOther(said);
      await expect(askSigner(path, ask, WITHIN)).rejects.toThrow(SignerError);
    },
  );
});

describe("a signer's socket", () => {
  const yes = async (): Promise<Answer> => ({ signature: "0x12" });

  it("is open to its owner and group alone", async () => {
    await start(yes);
    expect(statSync(path).mode & 0o777).toBe(0o660);
  });

  it("is not taken from a signer that listens, and is from one that was killed", async () => {
    await start(yes);
    await expect(serve(path, yes, stop.signal, () => {})).rejects.toThrow(SocketTaken);
    // Its socket stays where it was when nobody is left to remove it.
    renameSync(path, `${path}.old`);
    stop.abort();
    await serving;
    renameSync(`${path}.old`, path);
    stop = new AbortController();
    await start(yes);
    expect(await askSigner(path, ask, WITHIN)).toBe("0x12");
  });

  it("is never made in the place of a file, such as a key that was named for it", async () => {
    writeFileSync(path, "the only copy");
    await expect(serve(path, yes, stop.signal, () => {})).rejects.toThrow(NoSocket);
    expect(readFileSync(path, "utf8")).toBe("the only copy");
  });

  it("keeps nothing of what is said behind a line, nor waits for an end of it", async () => {
    let judged = (_: Answer): void => {};
    await start(() => new Promise(resolve => (judged = resolve)));
    const socket = connect(path);
    socket.write(`${JSON.stringify({ version: 1, ...ask })}\n`);
    const held = (): number => process.memoryUsage().heapUsed + process.memoryUsage().external;
    const before = held();
    for (let sent = 0; sent < 64; sent++) {
      await new Promise(resolve => socket.write("x".repeat(2 ** 20), resolve));
    }
    expect(held() - before).toBeLessThan(48 * 2 ** 20);
    const answer = new Promise(resolve => socket.once("data", resolve));
    judged({ signature: "0x12" });
    expect(String(await answer)).toBe('{"version":1,"signature":"0x12"}\n');
    socket.destroy();
  });

  it("answers what it does not understand with a refusal that says so", async () => {
    await start(yes);
    const odd = { ...ask, account: "nobody" } as unknown as Ask;
    await expect(askSigner(path, odd, WITHIN)).rejects.toThrow(/refuses: no request of version 1/);
  });

  it("refuses where judging fails, and goes on", async () => {
    await start(async () => {
      throw new RangeError("no call of this runtime");
    });
    await expect(askSigner(path, ask, WITHIN)).rejects.toThrow(/can't be read: no call of this runtime/);
    await expect(askSigner(path, ask, WITHIN)).rejects.toThrow(/can't be read/);
  });
});
