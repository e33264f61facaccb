import type { Deployment, OperatorIdentity } from "@aksm/core";
import type { OperatorHealth } from "./types.ts";

const TIMEOUT_MS = 3_000;

/** Asks every operator how it is; one that does not answer is told as such. */
export const operatorsHealth = ({ operators }: Deployment): Promise<OperatorHealth[]> =>
  Promise.all(operators.map(healthOf));

interface Health {
  readonly status?: string;
  readonly reason?: string | null;
  readonly completed?: { readonly kusama: number; readonly ethereum: number } | null;
}

async function healthOf({ name, url }: OperatorIdentity): Promise<OperatorHealth> {
  const unknown = { name, url, answers: false, kusama: null, ethereum: null };
  try {
    const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    const health = (await response.json()) as Health;
    const problem = response.ok && !health.reason ? null : (health.reason ?? `it answers with HTTP ${response.status}`);
    return {
      name,
      url,
      answers: true,
      problem,
      kusama: health.completed?.kusama ?? null,
      ethereum: health.completed?.ethereum ?? null,
    };
  } catch {
    return { ...unknown, problem: "it does not answer" };
  }
}
