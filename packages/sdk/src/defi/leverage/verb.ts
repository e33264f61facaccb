import type { EvmAddress } from "@aksm/core";
import {
  type Allowance,
  type Authorization,
  allowanceOf,
  approveCall,
  authorizationOf,
  authorizeCall,
  type ContractCall,
  type EvmWallet,
  type Permit,
  rawCall,
  signAuthorization,
  simulate,
} from "@aksm/evm";
import type { Context } from "../../chains/context.ts";
import type { FollowOptions } from "../../chains/types.ts";
import { afterSending } from "../../errors/convert.ts";
import { checkRecipient } from "../../stake/check.ts";
import { carryOut, insistOnChain } from "../../unstake/carryOut.ts";
import type { Accepting, ByWallet, ForOwner } from "../types.ts";
import { deadlineOf, permitFor, type Receipt } from "../verb.ts";
import type { ForAnybody, LeverageProgress, LeverageVerb } from "./types.ts";

interface Signed {
  readonly deadline: bigint;
  readonly permit?: Permit;
  readonly authorization?: Authorization;
}

/** A quote's transaction, and what it needs beside an authorization. */
export interface LoopWork {
  readonly spends: Allowance | null;
  check(owner: EvmAddress): Promise<void>;
  call(signed: Signed): ContractCall;
}

/**
 * All ways to do a verb: from how it is quoted, what carries a quote out, whether that is done where nobody has
 * seen the quote, and what its receipt says.
 */
export function leverageVerb<Terms, Quote, Result>(
  context: Context,
  checked: <T>(work: () => Promise<T>) => Promise<T>,
  quote: (terms: Terms & ForAnybody) => Promise<Quote>,
  workOf: (quote: Quote) => LoopWork,
  unseen: (quote: Quote) => Quote,
  resultOf: (receipt: Receipt, owner: EvmAddress) => Promise<Result>,
): LeverageVerb<Terms, Quote, Result> {
  const { connection } = context.evm;
  const prepared = async (terms: Terms & ForOwner & Accepting<Quote>) => {
    const { owner, accepted } = terms;
    const shown = accepted ?? (await quote(terms));
    const { spends, check, call } = workOf(shown);
    await check(owner);
    const deadline = await deadlineOf(context);
    const [{ authorized }, allowed] = await Promise.all([
      authorizationOf(connection, owner),
      spends ? allowanceOf(connection, owner, spends).then(each => each.allowed) : 0n,
    ]);
    const calls = [
      ...(spends && allowed < spends.value ? [approveCall(spends)] : []),
      ...(authorized ? [] : [authorizeCall(connection, true)]),
      call({ deadline }),
    ];
    return { quote: shown, calls, deadline };
  };
  return {
    quote: terms => checked(() => quote(terms)),
    simulate: terms =>
      checked(async () => {
        const { quote: shown, calls } = await prepared(terms);
        // Before an approval or an authorization the call would be refused for want of it.
        const [only, ...more] = calls;
        if (only && more.length === 0) await simulate(connection, terms.owner, only);
        return shown;
      }),
    prepare: terms =>
      checked(async () => {
        const { quote: shown, calls, deadline } = await prepared(terms);
        return { quote: shown, calls: calls.map(rawCall), deadline };
      }),
    carryOut: (terms, follow = {}) =>
      checked(async () => {
        const { wallet, accepted } = terms as Terms & ByWallet & Accepting<Quote>;
        const owner = checkRecipient(wallet.account.address);
        const { spends, check, call } = workOf(accepted ?? unseen(await quote({ ...terms, owner })));
        await check(owner);
        const deadline = await deadlineOf(context);
        const permit = spends ? await permitFor(context, wallet, owner, spends, deadline, follow) : undefined;
        const authorization = await authorizationFor(context, wallet, owner, deadline, follow);
        const signed = { deadline, ...(permit ? { permit } : {}), ...(authorization ? { authorization } : {}) };
        const receipt = await carryOut(context, wallet, call(signed), follow);
        return afterSending(receipt.transactionHash, resultOf(receipt, owner));
      }),
  };
}

/** Undefined where nothing needs to be signed any more. */
async function authorizationFor(
  context: Context,
  wallet: EvmWallet,
  owner: EvmAddress,
  deadline: bigint,
  follow: FollowOptions<LeverageProgress>,
): Promise<Authorization | undefined> {
  const { connection } = context.evm;
  const { authorized, isContract } = await authorizationOf(connection, owner);
  if (authorized) return undefined;
  if (isContract) {
    await carryOut(context, wallet, authorizeCall(connection, true), follow);
    return undefined;
  }
  await insistOnChain(context, wallet);
  follow.signal?.throwIfAborted();
  follow.onProgress?.({ stage: "authorization" });
  return signAuthorization(connection, wallet, deadline);
}
