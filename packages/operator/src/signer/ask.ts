import { once } from "node:events";
import { connect } from "node:net";
import type { Hex } from "@aksm/core";
import { messageOf, SignerAway, SignerError } from "../errors.ts";
import { readLine } from "./line.ts";
import { type Ask, answerSchema, LONGEST_LINE, VERSION } from "./protocol.ts";

/** Has the signer at the socket sign. Throws `SignerError` where it is away, silent, refuses or answers nonsense. */
export async function askSigner(path: string, ask: Ask, within: number): Promise<Hex> {
  const answer = answerSchema.safeParse(
    parsed(await exchange(path, JSON.stringify({ version: VERSION, ...ask }), within)),
  );
  if (!answer.success) throw new SignerError(`the signer at ${path} answers no version ${VERSION} of the protocol`);
  if ("signature" in answer.data) return answer.data.signature;
  throw new SignerError(`the signer at ${path} refuses: ${answer.data.refused}`);
}

async function exchange(path: string, line: string, within: number): Promise<string> {
  const late = AbortSignal.timeout(within);
  const socket = connect({ path, signal: late });
  try {
    const answer = readLine(socket, LONGEST_LINE);
    // Whichever of the two fails first is what is told.
    answer.catch(() => {});
    await once(socket, "connect");
    socket.write(`${line}\n`);
    return await answer;
  } catch (error) {
    if (late.aborted) throw new SignerAway(`the signer at ${path} did not answer within ${within} ms`);
    throw new SignerAway(`the signer at ${path} is away: ${messageOf(error)}; start it`);
  } finally {
    socket.destroy();
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
