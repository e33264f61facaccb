import { weiOfSharesDown } from "@aksm/core";
import {
  balanceOf,
  farmOf,
  harvestCall,
  inVault,
  latestBlock,
  liquidityOf,
  marketState,
  previewVault,
  tokenFacts,
  vaultDepositCall,
  vaultMoves,
  vaultOf,
  vaultRedeemCall,
  vaultState,
} from "@aksm/evm";
import type { Context } from "../../chains/context.ts";
import { AmountAboveBalance } from "../../errors/errors.ts";
import { checkRecipient } from "../../stake/check.ts";
import { carryOut } from "../../unstake/carryOut.ts";
import { insistOnAmount } from "../bounds.ts";
import { programmes } from "../farms/programmes.ts";
import { type Receipt, verbOf, type Worked } from "../verb.ts";
import type {
  VaultApi,
  VaultDepositTerms,
  VaultMoved,
  VaultOverview,
  VaultPosition,
  VaultQuote,
  VaultWithdrawTerms,
} from "./types.ts";

const LIQUIDITY = { decimals: 18, symbol: "shares of liquidity" };

/** `checked` turns whatever goes wrong into an error of the catalogue. */
export function vaultApi(context: Context, checked: <T>(work: () => Promise<T>) => Promise<T>): VaultApi {
  const { connection } = context.evm;
  const sent = (receipt: Receipt) => ({
    transaction: receipt.transactionHash,
    block: Number(receipt.blockNumber),
  });
  const moved = (receipt: Receipt): VaultMoved => {
    const { assets, shares } = vaultMoves(connection, receipt);
    return { ...sent(receipt), assets, shares };
  };
  return {
    overview: () => checked(() => overview(context)),
    position: account => checked(() => position(context, account)),
    deposit: verbOf<VaultDepositTerms, VaultQuote, VaultMoved>(
      context,
      checked,
      terms => workOutDeposit(context, terms),
      moved,
    ),
    withdraw: verbOf<VaultWithdrawTerms, VaultQuote, VaultMoved>(
      context,
      checked,
      terms => workOutWithdrawal(context, terms),
      moved,
    ),
    harvest: ({ wallet }, follow = {}) =>
      checked(async () => {
        const receipt = await carryOut(context, wallet, harvestCall(connection), follow);
        const { added, forCaller } = vaultMoves(connection, receipt);
        return { ...sent(receipt), added, forCaller };
      }),
  };
}

async function overview(context: Context): Promise<VaultOverview> {
  const { connection } = context.evm;
  const { farm: name, address } = vaultOf(connection);
  const market = await marketState(connection);
  const { block } = market;
  const farm = farmOf(connection, name);
  const [{ assets, locked, callerBps }, tokens, earned, all] = await Promise.all([
    vaultState(connection, block),
    farm.rewardTokens(),
    farm.earned(address, block),
    programmes(context),
  ]);
  const programme = all.find(({ place }) => place.name === name);
  const yearlyPpm = programme?.yearlyPpm ?? null;
  return {
    block,
    farm: name,
    total: assets,
    totalWei: weiOfSharesDown(market, assets),
    locked,
    pending: await Promise.all(
      tokens.map(async (token, index) => ({ token: await tokenFacts(connection, token), amount: earned[index] ?? 0n })),
    ),
    yearlyPpm: yearlyPpm === null ? null : (yearlyPpm * (10_000n - callerBps)) / 10_000n,
    risks: [...(programme?.risks ?? []), "harvest"],
  };
}

async function position({ evm }: Context, account: string): Promise<VaultPosition> {
  const owner = checkRecipient(account);
  const { connection } = evm;
  const market = await marketState(connection);
  const { block } = market;
  const { shares, assets } = await inVault(connection, owner, block);
  const free = await balanceOf(connection, liquidityOf(connection).share, owner);
  return { block, shares, assets, wei: weiOfSharesDown(market, assets), free };
}

async function workOutDeposit({ evm }: Context, { amount }: VaultDepositTerms): Promise<Worked<VaultQuote>> {
  insistOnAmount(amount);
  const { connection } = evm;
  const { share } = liquidityOf(connection);
  const shares = await previewVault(connection, "previewDeposit", amount, await latestBlock(connection));
  return {
    quote: { assets: amount, shares },
    spends: { token: share, spender: vaultOf(connection).address, value: amount },
    takesPermits: false,
    check: async owner => {
      const held = await balanceOf(connection, share, owner);
      if (amount > held) throw new AmountAboveBalance(amount, held, LIQUIDITY);
    },
    call: owner => vaultDepositCall(connection, amount, owner),
  };
}

async function workOutWithdrawal({ evm }: Context, { shares }: VaultWithdrawTerms): Promise<Worked<VaultQuote>> {
  insistOnAmount(shares);
  const { connection } = evm;
  const block = await latestBlock(connection);
  return {
    quote: { assets: await previewVault(connection, "previewRedeem", shares, block), shares },
    spends: null,
    check: async owner => {
      const held = (await inVault(connection, owner, await latestBlock(connection))).shares;
      if (shares > held) throw new AmountAboveBalance(shares, held, { decimals: 24, symbol: "shares of the vault" });
    },
    call: owner => vaultRedeemCall(connection, shares, owner),
  };
}
