import type { OperatorIdentity } from "@aksm/core";

const TIMEOUT_MS = 5_000;

/** What an operator answered, or what became of the question; `refused` where it said no and would say so again. */
export type Answer = { readonly body: unknown } | { readonly problem: string; readonly refused: boolean };

/** Asks one operator; never throws. */
export async function ask({ name, url }: OperatorIdentity, path: string, options: RequestInit = {}): Promise<Answer> {
  try {
    const response = await fetch(`${url}${path}`, { ...options, signal: AbortSignal.timeout(TIMEOUT_MS) });
    const body: unknown = await response.json();
    if (response.ok) return { body };
    const { error } = body as { error?: string };
    return { problem: `${name}: ${error ?? `HTTP ${response.status}`}`, refused: response.status < 429 };
  } catch {
    return { problem: `${name} does not answer`, refused: false };
  }
}
