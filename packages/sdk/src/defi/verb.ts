import type { EvmAddress } from "@aksm/core";
import {
  type Allowance,
  allowanceOf,
  approveCall,
  type ContractCall,
  type EvmWallet,
  type Permit,
  rawCall,
  signPermit,
  simulate,
} from "@aksm/evm";
import type { Context } from "../chains/context.ts";
import type { FollowOptions } from "../chains/types.ts";
import { afterSending } from "../errors/convert.ts";
import { checkRecipient } from "../stake/check.ts";
import { carryOut, insistOnChain } from "../unstake/carryOut.ts";
import type { Accepting, ByWallet, ForOwner, PermittedProgress, Prepared, Verb } from "./types.ts";

/** Seconds that a signed exchange counts for, by the chain's own clock. */
const COUNTS_FOR = 1_200n;

/** A verb with its amounts worked out at the latest block. */
export interface Worked<Quote> {
  readonly quote: Quote;
  /** What a contract is to move of the caller's; null for none. */
  readonly spends: Allowance | null;
  /** False where what moves it takes no signed permit, so that an approval is a transaction of its own. */
  readonly takesPermits?: false;
  /** Throws what the owner would be refused for: too little of something. */
  check(owner: EvmAddress): Promise<void>;
  call(owner: EvmAddress, deadline: bigint, permit?: Permit): ContractCall;
}

export type Receipt = Awaited<ReturnType<typeof carryOut>>;
type Checked = <T>(work: () => Promise<T>) => Promise<T>;

/** All ways to do a verb, from how it is worked out and what its receipt says. */
export function verbOf<Terms, Quote, Result>(
  context: Context,
  checked: Checked,
  workOut: (terms: Terms, accepted?: Quote) => Promise<Worked<Quote>>,
  resultOf: (receipt: Receipt, terms: Terms) => Result | Promise<Result>,
): Verb<Terms, Quote, Result> {
  return {
    quote: terms => checked(async () => (await workOut(terms)).quote),
    simulate: terms =>
      checked(async () => {
        const { worked, calls } = await prepared(context, workOut, terms);
        // With an approval still to be made the call itself would be refused for want of it.
        const [only, ...more] = calls;
        if (only && more.length === 0) await simulate(context.evm.connection, terms.owner, only);
        return worked.quote;
      }),
    prepare: terms =>
      checked(async (): Promise<Prepared<Quote>> => {
        const { worked, calls, deadline } = await prepared(context, workOut, terms);
        return { quote: worked.quote, calls: calls.map(rawCall), deadline };
      }),
    carryOut: (terms, follow) =>
      checked(async () => {
        const receipt = await signAndSend(context, workOut, terms, follow ?? {});
        return afterSending(receipt.transactionHash, Promise.resolve(resultOf(receipt, terms)));
      }),
  };
}

/** The last second in which what is signed now counts. */
export async function deadlineOf({ evm }: Context): Promise<bigint> {
  return (await evm.rpc.getBlock({ blockTag: "latest" })).timestamp + COUNTS_FOR;
}

async function prepared<Terms, Quote>(
  context: Context,
  workOut: (terms: Terms, accepted?: Quote) => Promise<Worked<Quote>>,
  terms: Terms & ForOwner & Accepting<Quote>,
) {
  const worked = await workOut(terms, terms.accepted);
  await worked.check(terms.owner);
  const deadline = await deadlineOf(context);
  const { spends } = worked;
  const approved = !spends || (await allowanceOf(context.evm.connection, terms.owner, spends)).allowed >= spends.value;
  const calls = [...(spends && !approved ? [approveCall(spends)] : []), worked.call(terms.owner, deadline)];
  return { worked, calls, deadline };
}

async function signAndSend<Terms, Quote>(
  context: Context,
  workOut: (terms: Terms, accepted?: Quote) => Promise<Worked<Quote>>,
  terms: Terms & ByWallet & Accepting<Quote>,
  follow: FollowOptions<PermittedProgress>,
): Promise<Receipt> {
  const { wallet } = terms;
  const owner = checkRecipient(wallet.account.address);
  const { spends, takesPermits = true, check, call } = await workOut(terms, terms.accepted);
  await check(owner);
  const deadline = await deadlineOf(context);
  const permit = spends ? await permitFor(context, wallet, owner, spends, deadline, follow, takesPermits) : undefined;
  return carryOut(context, wallet, call(owner, deadline, permit), follow);
}

/** Undefined where nothing needs to be signed any more. */
export async function permitFor(
  context: Context,
  wallet: EvmWallet,
  owner: EvmAddress,
  spends: Allowance,
  deadline: bigint,
  follow: FollowOptions<PermittedProgress>,
  takesPermits = true,
): Promise<Permit | undefined> {
  const { connection } = context.evm;
  const { allowed, isContract } = await allowanceOf(connection, owner, spends);
  if (allowed >= spends.value) return undefined;
  if (isContract || !takesPermits) {
    await carryOut(context, wallet, approveCall(spends), follow);
    return undefined;
  }
  await insistOnChain(context, wallet);
  follow.signal?.throwIfAborted();
  follow.onProgress?.({ stage: "permit" });
  return signPermit(connection, wallet, spends, deadline);
}
