import type { EvmAddress } from "@aksm/core";
import { balanceOf, farmOf, latestBlock, paidBy, tokenFacts } from "@aksm/evm";
import type { Context } from "../../chains/context.ts";
import { AmountAboveBalance } from "../../errors/errors.ts";
import { insistOnAmount } from "../bounds.ts";
import { type Receipt, verbOf, type Worked } from "../verb.ts";
import { positions, programmes } from "./programmes.ts";
import type { ClaimQuote, FarmAmountTerms, Farmed, FarmQuote, FarmsApi, FarmTerms } from "./types.ts";

/** `checked` turns whatever goes wrong into an error of the catalogue. */
export function farmsApi(context: Context, checked: <T>(work: () => Promise<T>) => Promise<T>): FarmsApi {
  const farmed = (receipt: Receipt, { farm }: FarmTerms) => paidIn(context, farm, receipt);
  return {
    programmes: () => checked(() => programmes(context)),
    positions: account => checked(() => positions(context, account)),
    stake: verbOf<FarmAmountTerms, FarmQuote, Farmed>(context, checked, terms => workOutStake(context, terms), farmed),
    unstake: verbOf<FarmAmountTerms, FarmQuote, Farmed>(
      context,
      checked,
      terms => workOutUnstake(context, terms),
      farmed,
    ),
    claim: verbOf(context, checked, terms => workOutClaim(context, terms), farmed),
  };
}

async function paidIn({ evm }: Context, name: string, receipt: Receipt): Promise<Farmed> {
  const farm = farmOf(evm.connection, name);
  const tokens = await farm.rewardTokens();
  const amounts = paidBy(farm, tokens, receipt, receipt.from.toLowerCase() as EvmAddress);
  return {
    transaction: receipt.transactionHash,
    block: Number(receipt.blockNumber),
    paid: await Promise.all(
      tokens.map(async (token, index) => ({
        token: await tokenFacts(evm.connection, token),
        amount: amounts[index] ?? 0n,
      })),
    ),
  };
}

async function workOutStake({ evm }: Context, { farm: name, amount }: FarmAmountTerms): Promise<Worked<FarmQuote>> {
  insistOnAmount(amount);
  const farm = farmOf(evm.connection, name);
  const { staked, address } = farm.place;
  const token = await tokenFacts(evm.connection, staked);
  return {
    quote: { farm: name, staked: { token, amount } },
    spends: { token: staked, spender: address, value: amount },
    takesPermits: false,
    check: async owner => {
      const held = await balanceOf(evm.connection, staked, owner);
      if (amount > held) throw new AmountAboveBalance(amount, held, token);
    },
    call: owner => farm.stake(amount, owner),
  };
}

async function workOutUnstake({ evm }: Context, { farm: name, amount }: FarmAmountTerms): Promise<Worked<FarmQuote>> {
  insistOnAmount(amount);
  const farm = farmOf(evm.connection, name);
  const token = await tokenFacts(evm.connection, farm.place.staked);
  return {
    quote: { farm: name, staked: { token, amount } },
    spends: null,
    check: async owner => {
      const staked = await farm.stakedBy(owner, await latestBlock(evm.connection));
      if (amount > staked) throw new AmountAboveBalance(amount, staked, { ...token, symbol: `${token.symbol} staked` });
    },
    call: owner => farm.unstake(amount, owner),
  };
}

async function workOutClaim({ evm }: Context, { farm: name }: FarmTerms): Promise<Worked<ClaimQuote>> {
  const farm = farmOf(evm.connection, name);
  const tokens = await farm.rewardTokens();
  return {
    quote: { farm: name, tokens: await Promise.all(tokens.map(token => tokenFacts(evm.connection, token))) },
    spends: null,
    check: async () => {},
    call: owner => farm.claim(owner),
  };
}
