/** The controls of a local network, served beside the page. */
export interface Job {
  readonly id: string;
  readonly status: "running" | "finished" | "failed";
  readonly progress: {
    readonly era: number | null;
    readonly block: number;
    /** Eras or sessions that have passed, and how many shall. */
    readonly done: number;
    readonly goal: number;
  } | null;
  readonly error: string | null;
}

export interface DevnetInfo {
  /** The chains' clock, milliseconds since the epoch. */
  readonly clock: { readonly now: number };
  readonly job: Job | null;
}

export class DevnetError extends Error {
  override name = "DevnetError";
}

async function call<Answer>(path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(path, {
    ...(body === undefined
      ? {}
      : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  }).catch(() => null);
  if (!response) throw new DevnetError("The local network does not answer. Is it still running?");
  const answer = (await response.json().catch(() => null)) as (Answer & { error?: string }) | null;
  if (!response.ok || answer === null)
    throw new DevnetError(answer?.error ?? `The local network said ${response.status}.`);
  return answer;
}

export const readInfo = (): Promise<DevnetInfo> => call("/devnet/info");
export const readJob = (id: string): Promise<Job> => call(`/devnet/jobs/${id}`);
export const fastForward = (days: number): Promise<Job> => call("/devnet/fast-forward", { days });
export const produceBlock = (): Promise<unknown> => call("/devnet/produce-block", {});
export const slashValidator = (validator: string, fraction: number): Promise<unknown> =>
  call("/devnet/slash", { validator, fraction });
