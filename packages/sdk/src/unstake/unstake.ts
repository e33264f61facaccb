import { accrue, type EvmAddress, type Planck, sharesForTokensUp } from "@aksm/core";
import { costOf, requestOf, requestUnstakeCall, simulate } from "@aksm/evm";
import type { Context } from "../chains/context.ts";
import type { FollowOptions } from "../chains/types.ts";
import { EthereumFailed } from "../errors/errors.ts";
import { readProtocol, releaseFacts } from "../protocol/overview.ts";
import { checkRecipient } from "../stake/check.ts";
import { datesOf } from "../time/eras.ts";
import { expectRelease } from "../time/release.ts";
import { carryOut } from "./carryOut.ts";
import { recipientOf, unstakeAmount } from "./check.ts";
import type { UnstakeParameters, UnstakeProgress, UnstakeQuote } from "./types.ts";

/** A request as it would be sent, checked against the latest state. */
async function prepare(
  context: Context,
  { owner, amount, recipient }: { owner: EvmAddress; amount: Planck | "all"; recipient: string },
) {
  const to = recipientOf(context, recipient);
  const [held, terms] = await Promise.all([context.evm.holdings(owner, null), context.evm.terms(null)]);
  const asked = unstakeAmount(amount, held, terms, context.format);
  const call = requestUnstakeCall(context.evm.connection, asked, to);
  return { call, held, asked };
}

/** Everything but the sending. */
export async function simulateUnstake(
  context: Context,
  parameters: { owner: EvmAddress; amount: Planck | "all"; recipient: string },
): Promise<UnstakeQuote> {
  const { call, asked } = await prepare(context, parameters);
  const { connection } = context.evm;
  await simulate(connection, parameters.owner, call);
  const feeWei = await costOf(connection, parameters.owner, call);
  return { ...(await unstakeQuote(context, asked)), feeWei };
}

/** When a request asked now would be paid. */
export async function unstakeQuote(
  context: Context,
  asked: { tokens: Planck } | { shares: bigint },
): Promise<UnstakeQuote> {
  const [protocol, terms] = await Promise.all([readProtocol(context), context.evm.terms(null)]);
  const { heads, ethereum, eras } = protocol;
  const now = accrue(ethereum.poolState, heads.ethereum.timestamp);
  const shares = "shares" in asked ? asked.shares : sharesForTokensUp(now, asked.tokens);
  const facts = releaseFacts(protocol, context.deployment);
  const range = expectRelease(facts, ethereum.waiting.length, shares, eras.activeEra);
  return {
    block: heads.ethereum,
    minimum: terms.minimumUnstake,
    minimumForAll: terms.leastUnstake,
    feeWei: null,
    expected: datesOf(range, eras, Number(heads.kusama.timestampMs)),
  };
}

/** Asks for aKSMb to be paid out on Kusama; resolves once the request is in a block. */
export async function requestUnstake(
  context: Context,
  { wallet, amount, recipient }: UnstakeParameters,
  { onProgress = () => {}, signal }: FollowOptions<UnstakeProgress> = {},
): Promise<{ requestId: bigint; transaction: `0x${string}`; block: number }> {
  const owner = checkRecipient(wallet.account.address);
  const { call } = await prepare(context, { owner, amount, recipient });
  const receipt = await carryOut(context, wallet, call, signal ? { onProgress, signal } : { onProgress });
  const requestId = requestOf(receipt);
  if (requestId === null) throw new EthereumFailed("it made no request");
  const block = Number(receipt.blockNumber);
  onProgress({ stage: "requested", requestId, block, transaction: receipt.transactionHash });
  return { requestId, transaction: receipt.transactionHash, block };
}
