import type { EvmAddress } from "@aksm/core";
import type { Context } from "../chains/context.ts";
import { readProtocol } from "../protocol/overview.ts";
import { activityOf, usesOf } from "./activity.ts";
import { rebasesOf } from "./rebases.ts";
import { requestView } from "./requests.ts";
import type { Account } from "./types.ts";

/** Everything the chains know of an Ethereum account, at the finalized heads. */
export async function readAccount(context: Context, address: EvmAddress): Promise<Account> {
  const protocol = await readProtocol(context);
  const block = protocol.heads.ethereum;
  const [held, history, pool] = await Promise.all([
    context.evm.holdings(address, block),
    context.evm.accountHistory(address, block),
    context.evm.poolHistory(block),
  ]);
  const paid = new Map(history.paid.map(event => [event.requestId, event]));
  const requests = await Promise.all(
    history.requests
      .toSorted((a, b) => Number(a.id - b.id))
      .map(request => requestView(context, protocol, request, paid.get(request.id) ?? null)),
  );
  const { contracts, defi } = context.deployment.ethereum;
  return {
    address,
    block,
    shares: held.shares,
    balance: held.balance,
    pool: protocol.ethereum.poolState,
    wei: held.wei,
    requests,
    activity: activityOf(history, pool, { ...contracts, uses: usesOf(defi) }),
    rebases: rebasesOf(history.shares, pool, block, context.format.decimals),
  };
}
