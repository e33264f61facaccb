import { type Context, setAlarm } from "../daemon/context.ts";
import type { OpenCause } from "../daemon/memory.ts";
import { isRationed } from "../decide/budget.ts";
import { describeCause } from "../decide/describe.ts";
import { type Heights, isMySubmission } from "../decide/turn.ts";
import { RefusedError, SignerError } from "../errors.ts";
import type { Attestation } from "../ports.ts";
import { gather } from "./peers.ts";

/** Transactions for one pair of heads at most. */
const MAX_SUBMISSIONS = 20;

/**
 * Gathers signatures for all causes that are this operator's turn at once, then submits them in their order. Returns why the
 * signer did not sign a transaction, and leaves the rest for the next heads then.
 */
export async function submitDue(context: Context, at: Heights, signal: AbortSignal): Promise<string | null> {
  const causes = await withinBudget(context, [...context.memory.causes.values()]);
  const due = causes.filter(open => isDue(context, open, at)).slice(0, MAX_SUBMISSIONS);
  const gathered = await Promise.all(due.map(open => gatherFor(context, open, at, signal)));
  for (const [place, open] of due.entries()) {
    const attestations = gathered[place];
    if (!attestations) context.metrics.act.lonely.inc({ cause: open.cause.kind });
    const unsigned = attestations && (await submit(context, open, attestations, at));
    if (unsigned) return unsigned;
  }
  return null;
}

/** All causes, or those alone that are never put off, once the day's gas for the others is spent. */
async function withinBudget(context: Context, causes: readonly OpenCause[]): Promise<readonly OpenCause[]> {
  const { policy } = context.deployment;
  const rationed = causes.filter(({ cause }) => isRationed(cause, policy));
  const isSpent = rationed.length > 0 && (await context.store.spending.on(today(context))) >= policy.rationedGasADay;
  const text = `the day's gas for single users is spent: ${rationed.length} orders wait, or are submitted by others`;
  setAlarm(context, "gas", isSpent ? text : null);
  return isSpent ? causes.filter(open => !rationed.includes(open)) : causes;
}

/** By the clock of the last state that was read. */
const today = ({ memory }: Context): bigint => (memory.ethereum?.block.timestamp ?? 0n) / 86_400n;

const isDue = ({ self, deployment }: Context, open: OpenCause, now: Heights): boolean =>
  open.attestation !== null &&
  isMySubmission({
    digest: open.attestation.digest,
    index: self.index,
    operators: deployment.operators.length,
    firstSeen: open.firstSeen,
    submitted: open.submitted,
    now,
  });

function gatherFor(context: Context, open: OpenCause, at: Heights, signal: AbortSignal): Promise<Attestation[] | null> {
  const { deployment, self, ethereum, ask } = context;
  if (!open.attestation) return Promise.resolve(null);
  return gather({
    own: open.attestation,
    peers: deployment.operators.filter((_, index) => index !== self.index),
    threshold: deployment.threshold,
    at,
    ask,
    recover: (digest, signature) => ethereum.recover(digest, signature),
    signal,
  });
}

/** Why the signer did not sign the transaction; null where it did, or nothing was to be signed. */
async function submit(
  context: Context,
  open: OpenCause,
  attestations: Attestation[],
  at: Heights,
): Promise<string | null> {
  const { ethereum, metrics, log, deployment, store } = context;
  const cause = open.cause.kind;
  const text = describeCause(open.cause, deployment.kusama);
  open.submitted = at;
  try {
    const transaction = await ethereum.submit(open.cause, attestations);
    const outcome = transaction === "consumed" ? "consumed" : "sent";
    metrics.act.ethereum.inc({ cause, outcome });
    if (transaction === "consumed") return null;
    log.info({ chain: "ethereum", act: "submit", transaction: transaction.hash }, text);
    if (isRationed(open.cause, deployment.policy)) await store.spending.add(today(context), transaction.gas);
    return null;
  } catch (error) {
    if (error instanceof SignerError) {
      open.submitted = null;
      metrics.act.ethereum.inc({ cause, outcome: "unsigned" });
      log.warn({ chain: "ethereum", act: "submit", refusal: error.message }, text);
      return error.message;
    }
    if (!(error instanceof RefusedError)) throw error;
    metrics.act.ethereum.inc({ cause, outcome: "refused" });
    log.warn({ chain: "ethereum", act: "submit", refusal: error.message }, text);
    return null;
  }
}
