import { decideArbitrage, depthUp, type Planck, timesDown, tokensForSharesDown, weiPerCertDown } from "@aksm/core";
import {
  type ArbitrageRead,
  arbitrageFacts,
  buyCall,
  type ContractCall,
  liquidityOf,
  requestOf,
  requestUnstakeCall,
  sellCall,
  zappedBy,
} from "@aksm/evm";
import type { Context } from "../chains/context.ts";
import type { FollowOptions } from "../chains/types.ts";
import { EthereumFailed } from "../errors/errors.ts";
import { checkRecipient } from "../stake/check.ts";
import { carryOut } from "../unstake/carryOut.ts";
import { recipientOf } from "../unstake/check.ts";
import { longestExit } from "../unstake/longestExit.ts";
import type {
  ArbitrageApi,
  ArbitrageDone,
  ArbitrageLook,
  ArbitrageParameters,
  ArbitrageTerms,
} from "./arbitrageTypes.ts";
import type { PermittedProgress } from "./types.ts";
import { permitFor, type Receipt } from "./verb.ts";

const POLL_MS = 500;

/** `checked` turns whatever goes wrong into an error of the catalogue. */
export function arbitrageApi(context: Context, checked: <T>(work: () => Promise<T>) => Promise<T>): ArbitrageApi {
  return {
    look: terms => checked(() => look(context, terms)),
    act: (parameters, follow = {}) => checked(() => act(context, parameters, follow)),
    onBlock: (onBlockNumber, onError) =>
      context.evm.rpc.watchBlockNumber({
        poll: true,
        pollingInterval: POLL_MS,
        emitOnBegin: true,
        onBlockNumber,
        onError,
      }),
  };
}

async function look(context: Context, { source, policy, owner }: ArbitrageTerms): Promise<ArbitrageLook> {
  const { evm, format } = context;
  const { decimals } = format;
  const exitSeconds = await longestExit(context);
  const facts = await arbitrageFacts(evm.connection, { source, account: owner, decimals, exitSeconds });
  const { block, price, fair, market, pool, doubt } = facts;
  const oneToken = 10n ** BigInt(decimals);
  const oneUnit = 10n ** 18n;
  const planckPerCert = tokensForSharesDown(pool, oneUnit);
  const perToken = (weiPerCert: bigint): bigint =>
    planckPerCert === 0n ? 0n : (weiPerCert * oneToken) / planckPerCert;
  return {
    ...decideArbitrage(facts, policy),
    block,
    weiPerNative: timesDown(1n, price.weiPerNative),
    priceSeenAt: price.updatedAt,
    fairWeiPerToken: perToken(timesDown(oneUnit, fair)),
    marketWeiPerToken: perToken(weiPerCertDown(market)),
    depth: depthOf(facts),
    exitSeconds,
    doubt,
  };
}

function depthOf({ market, pool }: ArbitrageRead): { wei: bigint; tokens: Planck } {
  const { certFirst } = market;
  return {
    wei: depthUp(market, certFirst),
    tokens: tokensForSharesDown(pool, depthUp(market, !certFirst)),
  };
}

async function act(
  context: Context,
  { wallet, recipient, action, countsForSeconds }: ArbitrageParameters,
  follow: FollowOptions<PermittedProgress>,
): Promise<ArbitrageDone> {
  const { connection, rpc } = context.evm;
  const to = recipientOf(context, recipient);
  const deadline = (await rpc.getBlock({ blockTag: "latest" })).timestamp + countsForSeconds;
  const call = await callOf();
  const receipt = await carryOut(context, wallet, call, follow);
  return { ...resultOf(context, action, receipt), ...sent(receipt) };

  async function callOf(): Promise<ContractCall> {
    if (action.kind === "unstake") return requestUnstakeCall(connection, { shares: action.shares }, to);
    const { wei, tokens, least } = action.trade;
    if (action.kind === "buy") return buyCall(connection, { wei, leastTokens: least, deadline });
    const { token } = context.deployment.ethereum.contracts;
    const spends = { token, spender: liquidityOf(connection).zap, value: tokens };
    const owner = checkRecipient(wallet.account.address);
    const permit = await permitFor(context, wallet, owner, spends, deadline, follow);
    return sellCall(connection, { tokens, leastWei: least, deadline, ...(permit ? { permit } : {}) });
  }
}

function resultOf({ evm }: Context, { kind, ...action }: ArbitrageParameters["action"], receipt: Receipt) {
  if (kind === "unstake") {
    const requestId = requestOf(receipt);
    if (requestId === null || !("shares" in action)) throw new EthereumFailed("it made no request");
    return { kind: "asked", requestId, shares: action.shares } as const;
  }
  const done = zappedBy(evm.connection, receipt);
  if (done?.kind !== "bought" && done?.kind !== "sold") throw new EthereumFailed("it exchanged nothing");
  return done;
}

const sent = ({ transactionHash, blockNumber, gasUsed, effectiveGasPrice }: Receipt) => ({
  transaction: transactionHash,
  block: Number(blockNumber),
  feeWei: gasUsed * effectiveGasPrice,
});
