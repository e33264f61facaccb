import { once } from "node:events";
import { chmodSync, rmSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { messageOf } from "../errors.ts";
import { readLine } from "./line.ts";
import { type Answer, askSchema, type HeardAsk, LONGEST_LINE, VERSION } from "./protocol.ts";

/** A connection that says nothing is closed after so many milliseconds. */
const SILENCE = 10_000;

export class SocketTaken extends Error {
  override name = "SocketTaken";
}

/**
 * Listens at a Unix socket that the owner and its group alone may open, until the signal aborts; one line is answered with one.
 * Throws `SocketTaken` where another signer listens there.
 */
export async function serve(
  path: string,
  answer: (ask: HeardAsk) => Promise<Answer>,
  signal: AbortSignal,
  onListening: () => void,
): Promise<void> {
  await clear(path);
  const open = new Set<Socket>();
  const server = createServer(socket => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
    socket.setTimeout(SILENCE, () => socket.destroy());
    // Whoever hung up has no use for an answer.
    void reply(socket, answer).catch(() => socket.destroy());
  });
  server.listen(path);
  await once(server, "listening");
  chmodSync(path, 0o660);
  onListening();
  if (!signal.aborted) await once(signal, "abort");
  server.close();
  for (const socket of open) socket.destroy();
}

async function reply(socket: Socket, answer: (ask: HeardAsk) => Promise<Answer>): Promise<void> {
  const said = await answerTo(await readLine(socket, LONGEST_LINE), answer);
  socket.end(`${JSON.stringify({ version: VERSION, ...said })}\n`);
}

async function answerTo(line: string, answer: (ask: HeardAsk) => Promise<Answer>): Promise<Answer> {
  try {
    const ask = askSchema.safeParse(JSON.parse(line));
    return ask.success ? await answer(ask.data) : { refused: `no request of version ${VERSION} of the protocol` };
  } catch (error) {
    return { refused: `the request can't be read: ${messageOf(error).slice(0, 300)}` };
  }
}

/** A socket that nobody listens at was left behind by a process that was killed. */
async function clear(path: string): Promise<void> {
  const socket = connect({ path });
  try {
    await once(socket, "connect");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ECONNREFUSED") rmSync(path);
    return;
  } finally {
    socket.destroy();
  }
  throw new SocketTaken(`another signer listens at ${path}; give this one a socket of its own, or stop the other`);
}
