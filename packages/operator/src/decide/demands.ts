import type { AccountId, EthereumState, EvmAddress, Hex, Policy } from "@aksm/core";
import type { Cause, Validity } from "../ports.ts";
import type { HeldDeposit, OpenDemand } from "../store/held.ts";

export interface DemandFacts {
  /** State at the finalized Ethereum head. */
  readonly state: Pick<EthereumState, "minimumStake">;
  /** Number of the finalized Kusama head. */
  readonly head: number;
  readonly policy: Pick<Policy, "minimumReturn" | "returnAfterBlocks">;
  /** Accounts that nothing is minted to. */
  readonly closed: readonly EvmAddress[];
  /** Of the senders themselves, oldest deposit first. */
  readonly demands: readonly OpenDemand[];
}

/** Answer of one demand: an order for Ethereum, or in words why there is none yet. */
export type Answer =
  | { readonly kind: "bind"; readonly depositId: Hex; readonly recipient: EvmAddress }
  | { readonly kind: "return"; readonly depositId: Hex; readonly to: AccountId }
  | { readonly kind: "refused"; readonly why: string };

/**
 * What a demand comes to. A loose deposit is bound once, where it can be minted at all. It is sent back at any time, and a
 * good deposit once it has waited long; what is too little stays, and waits for its sender's next demand.
 */
export function answerTo({ deposit, demand }: OpenDemand, facts: Omit<DemandFacts, "demands">): Answer {
  const refused = (why: string): Answer => ({ kind: "refused", why });
  if (deposit.sender === null) return refused("nobody is known as its sender");
  if (deposit.returning) return refused("it is on its way back");
  if (demand.kind === "return") return answerToReturn(deposit, deposit.sender, facts);
  if (demand.kind === "returnTo") {
    return deposit.swept ? answerToReturn(deposit, demand.to, facts) : refused("it goes back to where it came from");
  }
  const { recipient, depositId } = demand;
  if (deposit.reason === null) return refused("it has a recipient, and waits to be minted");
  if (deposit.recipient !== null) return refused(`it is bound to ${deposit.recipient}`);
  if (facts.closed.includes(recipient)) return refused(`${recipient} cannot hold the token`);
  if (deposit.amount < facts.state.minimumStake) return refused("it is below the minimum stake, and can be sent back");
  return { kind: "bind", depositId, recipient };
}

function answerToReturn(deposit: HeldDeposit, to: AccountId, { head, policy }: Omit<DemandFacts, "demands">): Answer {
  if (deposit.amount < policy.minimumReturn) {
    return { kind: "refused", why: `less than ${policy.minimumReturn} planck is not sent back` };
  }
  const from = deposit.block.number + policy.returnAfterBlocks;
  if (deposit.reason === null && head < from) return { kind: "refused", why: `it is sent back from block ${from} on` };
  return { kind: "return", depositId: deposit.id, to };
}

/** What this operator stands for of all demands; a deposit's demands may contradict, and Ethereum carries out one. */
export const demandCauses = (facts: DemandFacts, validity: Validity): Cause[] =>
  facts.demands.flatMap((each): Cause[] => {
    const answer = answerTo(each, facts);
    return answer.kind === "refused" ? [] : [{ ...validity, ...answer }];
  });
