import type { Anchor, EthereumState, KusamaState, Policy, Situation } from "@aksm/core";
import { isLeaving } from "@aksm/core/plan";
import type { EthereumPort, KusamaPort } from "../ports.ts";
import type { FlowsRepository } from "../store/flows.ts";
import type { HeldRepository } from "../store/held.ts";
import { type HistoryInput, historyFacts } from "./history.ts";
import { noteSettlements } from "./settlements.ts";

interface Sources {
  readonly kusama: KusamaPort;
  readonly ethereum: EthereumPort;
  readonly flows: FlowsRepository;
  readonly held: HeldRepository;
  /** First Ethereum block of the contracts. */
  readonly birth: number;
}

/** Everything that the plan of an anchor depends on but whom to nominate, read at the two blocks of the pair. */
export async function readSituation(sources: Sources, anchor: Anchor, policy: Policy): Promise<Situation> {
  const [kusama, ethereum] = await Promise.all([
    sources.kusama.state(anchor.hash),
    sources.ethereum.state(anchor.ethereum),
  ]);
  const [history, unclaimed] = await Promise.all([
    readHistory(sources, anchor, ethereum),
    readUnclaimed(sources, anchor, kusama),
  ]);
  const { pairingMarginSeconds } = policy;
  return { anchor, policy, kusama, ethereum, history: historyFacts({ ...history, unclaimed, pairingMarginSeconds }) };
}

/** Looked up only where a ledger would leave, which is rare: all eras since the pool's birth count. */
async function readUnclaimed(
  { kusama, flows }: Sources,
  { hash, activeEra }: Anchor,
  { ledgers, limits }: KusamaState,
): Promise<ReadonlySet<number>> {
  const leaving = ledgers.filter(ledger => isLeaving(ledger, activeEra, limits));
  if (!leaving.length) return new Set();
  const first = (await flows.firstEra()) ?? activeEra;
  const eras = Array.from({ length: Math.max(0, activeEra - first) }, (_, place) => first + place);
  const payouts = await kusama.pendingPayouts(hash, eras);
  return new Set(payouts.flatMap(payout => payout.ledgers));
}

async function readHistory(
  { flows, held, ethereum, birth }: Sources,
  anchor: Anchor,
  paired: EthereumState,
): Promise<Omit<HistoryInput, "pairingMarginSeconds" | "unclaimed">> {
  await noteSettlements({ ethereum, held }, birth, anchor.ethereum.number);
  const ids = paired.unpaid.map(request => request.id);
  const [deposits, loose, returns, paid, refused, ledgerFlows, costs, reportedCosts, refunds, previous, era] =
    await Promise.all([
      flows.openDeposits(anchor.number, anchor.ethereum.number),
      held.loose(anchor.number, anchor.ethereum.number),
      held.returns(anchor.number, anchor.ethereum.number),
      flows.paid(ids, anchor.number),
      flows.refused(ids, anchor.number),
      flows.flows(paired.lastReport.number, anchor.number),
      flows.costs(anchor.number),
      flows.costs(paired.lastReport.number),
      flows.refunds(anchor.number),
      flows.eraStart(anchor.activeEra - 1, anchor.number),
      flows.eraStart(anchor.activeEra, anchor.number),
    ]);
  const mintable = [...deposits, ...loose.filter(({ bound }) => bound)].map(({ id }) => id);
  return {
    deposits,
    minted: mintable.length ? await ethereum.mintedAt(mintable, anchor.ethereum) : new Set(),
    loose,
    returns,
    paid,
    refused,
    parkings: refused.length ? await ethereum.parkings([...new Set(refused)], anchor.ethereum) : new Map(),
    flows: ledgerFlows,
    costs,
    reportedCosts,
    refunds,
    previousEraStartMs: previous?.timestampMs ?? null,
    eraBegan: previous && era ? era.number : null,
  };
}
