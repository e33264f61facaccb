import { once } from "node:events";
import { chmodSync, lstatSync, rmSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { messageOf } from "../errors.ts";
import { readLine } from "./line.ts";
import { ANSWER_WITHIN, type Answer, askSchema, type HeardAsk, LONGEST_LINE, VERSION } from "./protocol.ts";

/** A connection is closed after so many milliseconds, whatever it has said by then: whoever asks waits no longer. */
const LONGEST_CONNECTION = ANSWER_WITHIN;

export class SocketTaken extends Error {
  override name = "SocketTaken";
}

/** What stands where the socket is to be is something else, and is not removed. */
export class NoSocket extends Error {
  override name = "NoSocket";
}

/**
 * Listens at a Unix socket that the owner and its group alone may open, until the signal aborts; one line is answered with one.
 * Throws `SocketTaken` where another signer listens there, `NoSocket` where something else stands.
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
    const end = setTimeout(() => socket.destroy(), LONGEST_CONNECTION);
    socket.once("close", () => {
      clearTimeout(end);
      open.delete(socket);
    });
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

/**
 * A socket that nobody listens at was left behind by a process that was killed. A file is refused in the same words as such a
 * socket, and may be a key.
 */
async function clear(path: string): Promise<void> {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isSocket()) throw new NoSocket(`${path} is no socket; name a path for it where nothing is`);
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
