import { morphoCollateralAbi } from "@aksm/contracts";
import {
  type EthereumBlock,
  type EvmAddress,
  morphoIncentiveDown,
  morphoLiquidation,
  morphoRepayment,
  morphoWeiUp,
} from "@aksm/core";
import { erc20Abi, zeroAddress } from "viem";
import { latestBlock } from "../../blocks/read.ts";
import type { EvmConnection } from "../../connect.ts";
import { readingAt } from "../../state/readingAt.ts";
import { contractCall } from "../../submit/send.ts";
import { liquidityOf } from "../market.ts";
import { NO_PERMIT } from "../permit.ts";
import { type LendingAdapter, morphoOf, withInterestUp } from "./adapter.ts";
import { approval } from "./approval.ts";
import { morphoMarketId, morphoMarketParams } from "./morphoMarket.ts";
import { morphoBorrowPpm, morphoReading } from "./morphoRate.ts";
import { priceAt } from "./price.ts";
import { morphoAbi } from "./published.ts";

const WAD = 10n ** 18n;
const WAD_TO_PPM = 10n ** 12n;
const PPM = 1_000_000n;
/** Seconds within which what a step costs is not more than its wei. */
const COUNTS_FOR = 600n;

/** A market of Morpho Blue. Throws `NoLending` where the deployment names none. */
export function morphoAdapter(connection: EvmConnection): LendingAdapter {
  const place = morphoOf(connection);
  const { weth } = liquidityOf(connection);
  const { cert, token } = connection.deployment.ethereum.contracts;
  const { client } = connection;
  const market = morphoMarketParams(place, weth, cert);
  const id = morphoMarketId(market);
  const at = { address: place.morpho, abi: morphoAbi } as const;

  const read = (block: EthereumBlock) => morphoReading(connection, block);
  const positionAt = async (owner: EvmAddress, block: EthereumBlock) => {
    const asked = { functionName: "position", args: [id, owner], blockNumber: BigInt(block.number) } as const;
    const [, shares, units] = await client.readContract({ ...at, ...asked });
    return { shares, units };
  };
  const indebted = async (owner: EvmAddress) => {
    const block = await latestBlock(connection);
    const [{ upTo }, position] = await readingAt(block, Promise.all([read(block), positionAt(owner, block)]));
    return { block, now: upTo(0n), later: upTo(COUNTS_FOR), ...position };
  };
  const owed = async (owner: EvmAddress) => {
    const { shares, now } = await indebted(owner);
    return morphoWeiUp(shares, now.borrowedWei, now.borrowedShares);
  };

  return {
    protocol: "morpho",
    governed: false,
    ratesSource:
      place.rateModel === zeroAddress ? "no rate model: nothing is paid" : "the market's rate model, by the second",
    async state(asked) {
      const block = asked ?? (await latestBlock(connection));
      const blockNumber = BigInt(block.number);
      const heldBy = { address: cert, abi: erc20Abi, functionName: "balanceOf", args: [place.morpho] } as const;
      const [price, { upTo }, held] = await readingAt(
        block,
        Promise.all([
          priceAt(client, place.oracle, block),
          read(block),
          client.readContract({ ...heldBy, blockNumber }),
        ]),
      );
      const now = upTo(0n);
      const { suppliedWei, borrowedWei } = now;
      const part = place.lltv / WAD_TO_PPM;
      return {
        block,
        ...price,
        mostPpm: part,
        liquidationPpm: part,
        closePpm: PPM,
        bonusPpm: (morphoIncentiveDown(place.lltv) - WAD) / WAD_TO_PPM,
        suppliedUnits: held,
        borrowedWei,
        freeWei: suppliedWei - borrowedWei,
        borrowPpmAYear: await readingAt(block, morphoBorrowPpm(connection, block, now)),
        supplyPpmAYear: null,
        roundingWei: 1n,
      };
    },
    async account(owner) {
      const { units, shares, now } = await indebted(owner);
      const debtWei = morphoWeiUp(shares, now.borrowedWei, now.borrowedShares);
      // Each of its markets stands alone, and what is supplied as collateral is nothing else.
      return { units, debtWei, counts: true, elsewhere: false };
    },
    enter: (_, tokens) => [
      {
        name: "supply",
        spends: { token, spender: place.entry, value: tokens },
        call: async (deadline, permit = NO_PERMIT) =>
          contractCall({
            ...{ address: place.entry, abi: morphoCollateralAbi, functionName: "supply" },
            args: [tokens, deadline, permit],
          }),
      },
    ],
    supply: (owner, units) => [
      approval(connection, owner, cert, place.morpho, units),
      {
        name: "supply",
        call: async () => contractCall({ ...at, functionName: "supplyCollateral", args: [market, units, owner, "0x"] }),
      },
    ],
    useAsCollateral: () => [],
    withdraw: (owner, units) => [
      {
        name: "withdraw",
        call: async () => {
          const amount = units ?? (await indebted(owner)).units;
          return contractCall({ ...at, functionName: "withdrawCollateral", args: [market, amount, owner, owner] });
        },
      },
    ],
    borrow: (owner, wei) => [
      {
        name: "borrow",
        call: async () => contractCall({ ...at, functionName: "borrow", args: [market, wei, 0n, owner, owner] }),
      },
    ],
    repay: (owner, wei) => [
      approval(connection, owner, weth, place.morpho, wei ?? (async () => withInterestUp(await owed(owner)))),
      {
        name: "repay",
        call: async () => {
          const { shares, now, later } = await indebted(owner);
          const paid = wei === null ? { wei: 0n, shares } : morphoRepayment(shares, wei, now, later);
          return contractCall({ ...at, functionName: "repay", args: [market, paid.wei, paid.shares, owner, "0x"] });
        },
      },
    ],
    liquidate: (liquidator, borrower, wei) => [
      approval(connection, liquidator, weth, place.morpho, wei),
      {
        name: "liquidate",
        call: async () => {
          const { block, later: totals, shares, units } = await indebted(borrower);
          const { weiPerCert } = await readingAt(block, priceAt(client, place.oracle, block));
          // Without a price the market itself says why.
          const { seizedUnits, repaidShares } =
            weiPerCert === null
              ? { seizedUnits: 0n, repaidShares: shares }
              : morphoLiquidation({ totals, shares, units, weiPerCert, lltv: place.lltv }, wei);
          const args = [market, borrower, seizedUnits, repaidShares, "0x"] as const;
          return contractCall({ ...at, functionName: "liquidate", args });
        },
      },
    ],
    reasons: {
      "position is healthy": "the debt is safe",
      "insufficient collateral": "the collateral would not do",
      "insufficient liquidity": "there is not enough ether to borrow",
    },
  };
}
