import { AksmError, type ArbitrageTerms, type EvmWallet, type Sdk } from "@aksm/sdk";
import type { Output } from "../output.ts";
import { actionLine, doneLine, json, lookLines } from "./print.ts";

/** How a keeper tells what it sees and does. */
export interface KeeperOptions {
  readonly terms: ArbitrageTerms;
  /** Null where it only looks. */
  readonly acting: { readonly wallet: EvmWallet; readonly recipient: string; readonly countsForSeconds: bigint } | null;
  /** Says also what it would do. */
  readonly plans: boolean;
  readonly json: boolean;
  readonly signal: AbortSignal;
}

/** Looks once: tells it, and does what there is to do, if it is to act. */
export async function turn(
  sdk: Sdk,
  { terms, acting, plans, json: asJson }: KeeperOptions,
  { out }: Output,
): Promise<void> {
  const look = await sdk.arbitrage.look(terms);
  if (asJson) out(json({ kind: "look", ...look }));
  else for (const line of [...lookLines(look, sdk.format), ...(plans ? [actionLine(look, sdk.format)] : [])]) out(line);
  const { action } = look;
  if (!acting || action.kind === "wait") return;
  const done = await sdk.arbitrage.act({ ...acting, action });
  out(asJson ? json({ ...done, kind: "did", what: done.kind }) : doneLine(done, sdk.format));
}

/**
 * A turn for each block until the signal, the newest only where several came meanwhile. It keeps nothing between two turns, so one that
 * was killed goes on from the chains. What fails is told, and tried anew at the next block.
 */
export function keep(sdk: Sdk, options: KeeperOptions, output: Output): Promise<void> {
  return new Promise(resolve => {
    let waiting = false;
    let working: Promise<void> | null = null;
    const tell = (error: unknown): void => {
      const [message, next] =
        error instanceof AksmError
          ? [error.message, error.nextStep]
          : [String(error), "It is tried again at the next block."];
      output.error(options.json ? json({ kind: "fault", message, next }) : `  ${message}. ${next}`);
    };
    const work = async (): Promise<void> => {
      while (waiting && !options.signal.aborted) {
        waiting = false;
        await turn(sdk, options, output).catch(tell);
      }
      working = null;
    };
    const stop = sdk.arbitrage.onBlock(() => {
      waiting = true;
      working ??= work();
    }, tell);
    const end = (): void => {
      stop();
      void Promise.resolve(working).then(() => resolve());
    };
    if (options.signal.aborted) end();
    else options.signal.addEventListener("abort", end, { once: true });
  });
}
