import { compoundCollateralAbi } from "@aksm/contracts";
import { type EvmAddress, yearlyPpmDown, yearlyPpmUp } from "@aksm/core";
import { parseEventLogs } from "viem";
import { blockPace, latestBlock } from "../../blocks/read.ts";
import type { EvmConnection } from "../../connect.ts";
import { readingAt } from "../../state/readingAt.ts";
import { contractCall } from "../../submit/send.ts";
import { liquidityOf } from "../market.ts";
import { NO_PERMIT } from "../permit.ts";
import { compoundOf, type LendingAdapter, LendingRefused, type LendingStep, withInterestUp } from "./adapter.ts";
import { afterAccrual } from "./afterAccrual.ts";
import { approval } from "./approval.ts";
import { priceAt } from "./price.ts";
import { comptrollerAbi, marketTokenAbi } from "./published.ts";

const ONE = 10n ** 18n;
const MANTISSA_TO_PPM = 10n ** 12n;
const ALL = 2n ** 256n - 1n;

/** Markets of Compound's code line. Throws `NoLending` where the deployment names none. */
export function compoundAdapter(connection: EvmConnection): LendingAdapter {
  const { comptroller, certMarket, etherMarket, oracle, entry } = compoundOf(connection);
  const { weth } = liquidityOf(connection);
  const { cert, token } = connection.deployment.ethereum.contracts;
  const { client } = connection;
  const inCerts = { address: certMarket, abi: marketTokenAbi } as const;
  const inEther = { address: etherMarket, abi: marketTokenAbi } as const;
  const atComptroller = { address: comptroller, abi: comptrollerAbi } as const;

  const owed = async (owner: EvmAddress): Promise<bigint> => {
    const call = { ...inEther, functionName: "borrowBalanceCurrent", args: [owner] } as const;
    return (await client.simulateContract(call)).result;
  };
  const held = (owner: EvmAddress) => client.readContract({ ...inCerts, functionName: "balanceOf", args: [owner] });

  const used = (owner: EvmAddress): LendingStep => ({
    name: "use as collateral",
    call: async () => {
      const asked = { functionName: "checkMembership", args: [owner, certMarket] } as const;
      if (await client.readContract({ ...atComptroller, ...asked })) return null;
      return contractCall({ ...atComptroller, functionName: "enterMarkets", args: [[certMarket]] });
    },
  });

  return {
    protocol: "compound",
    governed: true,
    ratesSource: "the market's rate model, by the block",
    async state(asked) {
      const block = asked ?? (await latestBlock(connection));
      const at = { blockNumber: BigInt(block.number) };
      const [price, listed, close, incentive, [rate, supply, supplyRate], [borrowed, borrowRate], cash] =
        await readingAt(
          block,
          Promise.all([
            priceAt(client, oracle, block),
            client.readContract({ ...atComptroller, functionName: "markets", args: [certMarket], ...at }),
            client.readContract({ ...atComptroller, functionName: "closeFactorMantissa", ...at }),
            client.readContract({ ...atComptroller, functionName: "liquidationIncentiveMantissa", ...at }),
            client.multicall({
              ...afterAccrual(block),
              contracts: [
                { ...inCerts, functionName: "exchangeRateCurrent" },
                { ...inCerts, functionName: "totalSupply" },
                { ...inCerts, functionName: "supplyRatePerBlock" },
              ],
            }),
            client.multicall({
              ...afterAccrual(block),
              contracts: [
                { ...inEther, functionName: "totalBorrowsCurrent" },
                { ...inEther, functionName: "borrowRatePerBlock" },
              ],
            }),
            client.readContract({ ...inEther, functionName: "getCash", ...at }),
          ]),
        );
      const pace = await blockPace(connection, block);
      const factor = listed[1] / MANTISSA_TO_PPM;
      return {
        block,
        ...price,
        mostPpm: factor,
        liquidationPpm: factor,
        closePpm: close / MANTISSA_TO_PPM,
        bonusPpm: (incentive - ONE) / MANTISSA_TO_PPM,
        suppliedUnits: (supply * rate) / ONE,
        borrowedWei: borrowed,
        freeWei: cash,
        borrowPpmAYear: pace && yearlyPpmUp(borrowRate, pace),
        supplyPpmAYear: pace && yearlyPpmDown(supplyRate, pace),
        roundingWei: 0n,
      };
    },
    async account(owner) {
      const block = await latestBlock(connection);
      const at = { blockNumber: BigInt(block.number) };
      const [tokens, rate, debt, entered, ether, etherMarketListed] = await readingAt(
        block,
        Promise.all([
          client.readContract({ ...inCerts, functionName: "balanceOf", args: [owner], ...at }),
          client.simulateContract({ ...inCerts, functionName: "exchangeRateCurrent", ...at }),
          client.simulateContract({ ...inEther, functionName: "borrowBalanceCurrent", args: [owner], ...at }),
          client.readContract({ ...atComptroller, functionName: "getAssetsIn", args: [owner], ...at }),
          client.readContract({ ...inEther, functionName: "balanceOf", args: [owner], ...at }),
          client.readContract({ ...atComptroller, functionName: "markets", args: [etherMarket], ...at }),
        ]),
      );
      const markets = entered.map(market => market.toLowerCase());
      const counts = markets.includes(certMarket.toLowerCase());
      // Ether that is lent there counts as collateral too, once its market is entered: borrowing enters it.
      const etherCounts = ether > 0n && etherMarketListed[1] > 0n && markets.includes(etherMarket.toLowerCase());
      const ours = [certMarket, etherMarket].map(market => market.toLowerCase());
      const elsewhere = etherCounts || markets.some(market => !ours.includes(market));
      return { units: (tokens * rate.result) / ONE, debtWei: debt.result, counts, elsewhere };
    },
    enter: (owner, tokens) => [
      {
        name: "supply",
        spends: { token, spender: entry, value: tokens },
        call: async (deadline, permit = NO_PERMIT) =>
          contractCall({
            ...{ address: entry, abi: compoundCollateralAbi, functionName: "supply" },
            args: [tokens, deadline, permit],
          }),
      },
      used(owner),
    ],
    supply: (owner, units) => [
      approval(connection, owner, cert, certMarket, units),
      { name: "supply", call: async () => contractCall({ ...inCerts, functionName: "mint", args: [units] }) },
      used(owner),
    ],
    useAsCollateral: owner => [used(owner)],
    withdraw: (owner, units) => [
      {
        name: "withdraw",
        call: async () =>
          units === null
            ? contractCall({ ...inCerts, functionName: "redeem", args: [await held(owner)] })
            : contractCall({ ...inCerts, functionName: "redeemUnderlying", args: [units] }),
      },
    ],
    borrow: (_, wei) => [
      { name: "borrow", call: async () => contractCall({ ...inEther, functionName: "borrow", args: [wei] }) },
    ],
    repay: (owner, wei) => [
      approval(connection, owner, weth, etherMarket, wei ?? (async () => withInterestUp(await owed(owner)))),
      {
        name: "repay",
        call: async () => contractCall({ ...inEther, functionName: "repayBorrow", args: [wei ?? ALL] }),
      },
    ],
    liquidate(liquidator, borrower, wei) {
      let before = 0n;
      const args = [borrower, wei, certMarket] as const;
      return [
        approval(connection, liquidator, weth, etherMarket, wei),
        {
          name: "liquidate",
          call: async () => {
            before = await held(liquidator);
            return contractCall({ ...inEther, functionName: "liquidateBorrow", args });
          },
        },
        {
          name: "withdraw what was seized",
          call: async () =>
            contractCall({ ...inCerts, functionName: "redeem", args: [(await held(liquidator)) - before] }),
        },
      ];
    },
    reasons: {},
    answers: {
      insist(step, { address }, answer) {
        if (![comptroller, certMarket, etherMarket].some(own => own === address)) return;
        const codes = Array.isArray(answer) ? answer : [answer];
        const bad = codes.find(code => typeof code === "bigint" && code !== 0n);
        if (bad !== undefined) throw new LendingRefused(step, WORDS[String(bad)] ?? `its code ${bad}`);
      },
      insistOn(step, { logs }) {
        const [failed] = parseEventLogs({ abi: comptrollerAbi, eventName: "Failure", logs });
        if (failed) throw new LendingRefused(step, WORDS[String(failed.args.code)] ?? `its code ${failed.args.code}`);
      },
    },
  };
}

/** What its codes mean to whoever meets them. */
const WORDS: Readonly<Record<string, string>> = {
  "3": "the debt is safe, or the collateral would not do",
  "14": "there is not enough ether to borrow",
};
