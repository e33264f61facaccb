import type { Deposit, EthereumState, Hex } from "@aksm/core";
import { type Context, noteUnsigned, setAlarm } from "../daemon/context.ts";
import type { Heads } from "../daemon/heads.ts";
import type { OpenCause } from "../daemon/memory.ts";
import { batchesOf, isSmall, windowsOver } from "../decide/batches.ts";
import { type CauseFacts, decideCauses, type SeenPayment } from "../decide/causes.ts";
import { describeCause } from "../decide/describe.ts";
import { closedAccounts } from "../decide/recipients.ts";
import type { Heights } from "../decide/turn.ts";
import { SignerAway, SignerError } from "../errors.ts";
import { stateAt } from "../observe/ethereum.ts";
import { noteSettlements } from "../observe/settlements.ts";
import type { Attestation, Cause } from "../ports.ts";
import { submitDue } from "./submit.ts";

/** Signs what this operator stands for at the heads, shows it to the others, and submits where it is its turn. */
export async function ethereumDuty(context: Context, heads: Heads, signal: AbortSignal): Promise<void> {
  const { memory, board } = context;
  const at: Heights = { kusama: heads.kusama.number, ethereum: heads.ethereum.number };
  const facts = memory.hold === null ? await readFacts(context, heads) : null;
  const causes = facts ? decideCauses(facts) : [];
  const { open, unsigned } = await signAll(context, causes, at);
  memory.causes = open;
  board.publish(
    [...open.values()].flatMap(({ attestation }) => (attestation ? [attestation] : [])),
    at,
  );
  measure(context, causes);
  noteUnsigned(context, "ethereum", (await submitDue(context, at, signal)) ?? unsigned);
}

/** All causes with this operator's signatures; what the signer did not sign has none, and is asked for again next time. */
async function signAll(context: Context, causes: readonly Cause[], at: Heights) {
  const { memory, ethereum, dryRun, metrics, log } = context;
  const open = new Map<Hex, OpenCause>();
  let unsigned: SignerError | null = null;
  for (const cause of causes) {
    const digest = ethereum.digest(cause);
    const known = memory.causes.get(digest) ?? { cause, attestation: null, firstSeen: at, submitted: null };
    open.set(digest, known);
    if (known.attestation || dryRun || unsigned instanceof SignerAway) continue;
    try {
      open.set(digest, { ...known, attestation: await sign(context, cause) });
    } catch (error) {
      if (!(error instanceof SignerError)) throw error;
      unsigned = error;
      metrics.act.ethereum.inc({ cause: cause.kind, outcome: "unsigned" });
      log.warn({ chain: "ethereum", act: "sign", digest, refusal: error.message }, "not signed");
    }
  }
  return { open, unsigned: unsigned?.message ?? null };
}

/** Null where nothing can be open, so that the state need not be read. */
async function readFacts(context: Context, { kusama, ethereum }: Heads): Promise<CauseFacts | null> {
  const { memory, store, deployment } = context;
  const { flows, held } = store;
  await noteSettlements({ ethereum: context.ethereum, held }, deployment.ethereum.birth, ethereum.number);
  const { deposits, bound, payments } = await readOpen(context, { kusama, ethereum });
  const demands = await held.demands(kusama.number, ethereum.number);
  const plan = memory.slot?.decided?.plan ?? null;
  const isQuiet = !deposits.length && !bound.length && !payments.length && !demands.length;
  if (isQuiet && !plan?.report && !plan?.finalization && !plan?.parking) {
    // Whatever they told of is settled: nobody looks again until something is open.
    for (const kind of ["payment", "deposit"] as const) setAlarm(context, kind, null);
    return null;
  }
  const state = await stateAt(context, ethereum);
  watchPayments(context, state, payments);
  watchDeposits(context, state, [...deposits, ...bound]);
  const rules = deployment.policy;
  const windows = windowsOver(deposits, kusama.number, rules);
  const batches = await Promise.all(windows.map(async window => batchesOf(await flows.depositsWithin(window), rules)));
  return {
    state,
    plan,
    // One that was bound belongs to no window: it became a deposit when Ethereum said so.
    deposits: [...deposits.filter(deposit => !isSmall(deposit, rules)), ...bound],
    batches: batches.flat(),
    open: new Set(deposits.map(({ id }) => id)),
    payments,
    demands: {
      demands,
      head: kusama.number,
      policy: rules,
      closed: closedAccounts(deployment),
    },
  };
}

/** What Kusama did and Ethereum has not taken note of at the heads; what it has is settled, and not asked about again. */
async function readOpen({ store: { flows, held }, ethereum: port }: Context, { kusama, ethereum }: Heads) {
  const [deposits, bound, payments] = await Promise.all([
    flows.openDeposits(kusama.number, ethereum.number),
    held.bound(kusama.number, ethereum.number),
    flows.openPayments(kusama.number, ethereum.number),
  ]);
  const ids = [...deposits, ...bound].map(({ id }) => id);
  const requests = payments.map(({ requestId }) => requestId);
  const minted = ids.length ? await port.mintedAt(ids, ethereum) : new Set<Hex>();
  const paid = requests.length ? await port.paidAt(requests, ethereum) : new Set<bigint>();
  await flows.settle("mint", [...minted], ethereum.number);
  await flows.settle("paid", [...paid].map(String), ethereum.number);
  const isOpen = ({ id }: Deposit): boolean => !minted.has(id);
  return {
    deposits: deposits.filter(isOpen),
    bound: bound.filter(isOpen),
    payments: payments.filter(({ requestId }) => !paid.has(requestId)),
  };
}

/** Nobody should wait unseen: governance has raised the minimum since the money was sent. */
function watchDeposits(context: Context, { minimumStake }: EthereumState, deposits: readonly Deposit[]): void {
  const small = deposits.filter(({ amount }) => amount < minimumStake).map(({ id }) => id);
  const named = small.slice(0, 10).join(", ");
  const text = small.length ? `${small.length} deposits are below the minimum and wait: ${named}` : null;
  setAlarm(context, "deposit", text);
}

/**
 * A payment of the pool that is not what Ethereum owes, or for what it does not owe, can only come from k operators that
 * went wrong.
 */
function watchPayments(context: Context, state: EthereumState, payments: readonly SeenPayment[]): void {
  const owed = new Map(state.unpaid.map(request => [request.id, request]));
  const odd = payments.filter(payment => {
    const request = owed.get(payment.requestId);
    if (!request || request.state === "parked") return true;
    return request.amount !== payment.amount || request.recipient !== payment.recipient;
  });
  const text = odd.map(
    payment => `block ${payment.blockNumber} paid ${payment.amount} planck for request ${payment.requestId}`,
  );
  setAlarm(context, "payment", text.length ? `${text.join("; ")}, which is not what is owed` : null);
}

async function sign({ ethereum, metrics, log, deployment }: Context, cause: Cause): Promise<Attestation> {
  const attestation = await ethereum.sign(cause);
  metrics.act.signatures.inc({ cause: cause.kind });
  log.info({ chain: "ethereum", act: "sign", digest: attestation.digest }, describeCause(cause, deployment.kusama));
  return attestation;
}

function measure({ metrics }: Context, causes: readonly Cause[]): void {
  for (const kind of ["mint", "mintBatch", "report", "finalize", "paid", "park", "bind", "return"] as const) {
    metrics.decide.openCauses.set({ kind }, causes.filter(cause => cause.kind === kind).length);
  }
}
