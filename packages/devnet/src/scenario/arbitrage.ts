import { type Deployment, type EvmAddress, formatAmount } from "@aksm/core";
import { encodeAddress } from "@aksm/kusama";
import { type ArbitrageTerms, createSdk, type Sdk } from "@aksm/sdk";
import { type DevAccount, firstStaker, wallets } from "../accounts.ts";
import { postPrice } from "../local/lending.ts";
import { provide } from "../local/prelude.ts";
import type { Local } from "../local/start.ts";
import { MARKET } from "../setup/parameters.ts";
import { Keeper } from "./keeper.ts";
import type { Reconciliation } from "./reconcile/index.ts";
import { ksm, type Teller } from "./report.ts";
import { assert, reconciling } from "./slashing.ts";
import { User } from "./user.ts";

const KSM = 1_000_000_000_000n;
const PPM = 1_000_000n;
const INVENTORY = 40n * KSM;
/** Wei for a KSM, as the local market began with, and as operators sign it for the feed. */
const KSM_PRICE = MARKET.weiPerCert;
const OPTIONS = ["--conversion", "0", "--least-profit", "0.0005", "--inventory", "40"];
/** Sold, in a pool of the whole range, it lowers the price by 5 %; bought, it raises it by 5 %; with the pool's fee. */
const PUSH_PPM = 26_060n;
const eth = (wei: bigint): string => `${formatAmount(wei, 18)} ETH`;
const percent = (ppm: bigint): string => `${(Number(ppm) / 10_000).toFixed(2)} %`;

/**
 * The market's price is pushed 5 % below the fair value, and a keeper buys it back: it is killed between its two steps and goes on
 * from the chains. Then 5 % above, and it sells of its inventory, by a price that is typed. Its accounts add up to the wei and the planck.
 */
export async function arbitrage(local: Local, teller: Teller): Promise<Reconciliation> {
  const { network, deployment } = local;
  const [, trader, account] = wallets as [DevAccount, DevAccount, DevAccount];
  const user = await User.connect(local);
  const sdk = await createSdk(local);
  const kusama = user.accountOf(account);
  const recipient = encodeAddress(kusama, deployment.kusama.ss58Prefix);
  const feed = feedOf(deployment);
  const keeper = new Keeper(local, account, recipient, ["--feed", feed, ...OPTIONS]);
  const byHand = new Keeper(local, account, recipient, ["--ksm-price", formatAmount(KSM_PRICE, 18), ...OPTIONS]);
  const book = () => bookOf(user, account);
  try {
    await user.stake(firstStaker, 2_000n * KSM);
    await user.stake(trader, 500n * KSM);
    await user.stake(account, INVENTORY);
    await network.fastForward({ days: 1 });
    await provide(local, firstStaker, 1_500n * KSM);
    await postPrice(local, KSM_PRICE);
    teller.step("a market opens", `${ksm(INVENTORY)} are the keeper's inventory`);

    const { pooled } = await sdk.liquidity.market();
    const sold = (pooled.tokens * PUSH_PPM) / PPM;
    await sdk.liquidity.sell.carryOut({ wallet: sdk.wallet(trader.ethereumKey), tokens: sold, slippagePpm: 50_000n });
    const pushed = await discount(sdk, feed, account);
    assert(pushed > 45_000n && pushed < 55_000n, `the price is ${percent(pushed)} below the fair value`);
    teller.step("the price is pushed", `${percent(pushed)} below the fair value, by a sale of ${ksm(sold)}`);

    const before = await book();
    const first = await keeper.killedAfterItsFirstTransaction();
    await network.settle();
    const between = await book();
    const purchase = await user.evm.rpc.getTransaction({ hash: first });
    const purchaseFee = await feeOf(user, first);
    assert(
      between.shares > before.shares && between.requests === before.requests,
      "it was not killed between its steps",
    );
    assert(before.wei - between.wei === purchase.value + purchaseFee, "the purchase does not add up");
    teller.step("the keeper buys, and is killed", `for ${eth(purchase.value)}; nothing is asked for yet`);

    const asked = await keeper.untilItActs();
    await network.settle();
    const after = await book();
    const requestFee = await feeOf(user, asked.transaction as `0x${string}`);
    assert(asked.what === "asked", `started again it ${asked.what}`);
    assert(after.wei === between.wei - requestFee, "the request cost more than its fee");
    assert(after.shares === between.shares - BigInt(asked.shares as string), "shares do not add up");
    const left = await discount(sdk, feed, account);
    assert(left >= 0n && left < 6_000n, `the price is still ${percent(left)} below the fair value`);
    teller.step("started again, it asks", `request ${asked.requestId}; the price is back to ${percent(left)} below`);

    const reserve = (await sdk.liquidity.market()).pooled.wei;
    const bought = (reserve * PUSH_PPM) / PPM;
    await sdk.liquidity.buy.carryOut({ wallet: sdk.wallet(trader.ethereumKey), wei: bought, slippagePpm: 50_000n });
    const above = await discount(sdk, feed, account);
    assert(above < -40_000n, `the price is ${percent(-above)} above the fair value`);
    // A price that its user saw and typed does what a feed does.
    const sale = await byHand.untilItActs();
    await network.settle();
    const end = await book();
    const saleFee = await feeOf(user, sale.transaction as `0x${string}`);
    assert(sale.what === "sold", `above the fair value it ${sale.what}`);
    assert(end.wei === after.wei + BigInt(sale.wei as string) - saleFee, "the sale does not add up");
    const tokens = BigInt(sale.tokens as string);
    const near = await discount(sdk, feed, account);
    assert(near > -6_000n, `the price is still ${percent(-near)} above the fair value`);
    teller.step(
      "pushed above, it sells",
      `${ksm(tokens)} of its inventory for ${eth(BigInt(sale.wei as string))}, from ${percent(-above)}`,
    );

    const free = await user.free(kusama);
    await network.fastForward({ days: 8 });
    const paid = (await user.free(kusama)) - free;
    const request = (await user.requests(account)).find(({ id }) => id === BigInt(asked.requestId as string));
    assert(request?.state === "paid" && paid === request.amount, `${ksm(paid)} arrived, ${request?.state}`);
    teller.step("eight days pass", `${ksm(paid)} arrived on Kusama`);

    const purchaseCost = purchase.value + purchaseFee + requestFee;
    const gained = (paid * KSM_PRICE) / KSM - purchaseCost;
    assert(gained > 0n, "the purchase lost");
    // Sold above what they are worth: what it takes to stake as many again is left, and more.
    const restock = (tokens * KSM_PRICE) / KSM;
    const earned = BigInt(sale.wei as string) - saleFee - restock;
    assert(earned > 0n, "the sale lost");
    assert(before.wei - end.wei === purchaseCost + saleFee - BigInt(sale.wei as string), "the account does not add up");
    tell(teller, [
      ["paid for the purchase", -purchase.value],
      ["gas of both steps", -(purchaseFee + requestFee)],
      [`${ksm(paid)} paid out, at ${eth(KSM_PRICE)} each`, (paid * KSM_PRICE) / KSM],
      ["the purchase earned", gained],
      ["received for the sale", BigInt(sale.wei as string)],
      ["gas of it", -saleFee],
      [`${ksm(tokens)} to be staked again`, -restock],
      ["the sale earned", earned],
    ]);
    await network.settle();
    const result = await reconciling(user, local, teller)("at the end");
    teller.reconciliation(result);
    return result;
  } finally {
    keeper.close();
    byHand.close();
    sdk.close();
    user.close();
  }
}

/** What the chains have of the account, at Ethereum's latest block. */
async function bookOf({ evm }: User, { ethereum }: DevAccount) {
  const owner = ethereum.toLowerCase() as EvmAddress;
  const { shares, wei } = await evm.holdings(owner, null);
  const { requests } = await evm.accountHistory(owner, await evm.finalizedBlock());
  return { shares, wei, requests: requests.length };
}

async function feeOf({ evm }: User, hash: `0x${string}`): Promise<bigint> {
  const { gasUsed, effectiveGasPrice, status } = await evm.rpc.getTransactionReceipt({ hash });
  assert(status === "success", `transaction ${hash} was undone`);
  return gasUsed * effectiveGasPrice;
}

/** What a KSM costs in ether: the feed that the lending markets look at too. */
function feedOf({ ethereum }: Deployment): EvmAddress {
  const feed = ethereum.defi?.lending?.nativeFeed;
  assert(feed !== undefined, "the deployment names no price of KSM in ether");
  return feed;
}

/** Of the market's price from the fair value, millionths. */
async function discount(sdk: Sdk, feed: EvmAddress, { ethereum }: DevAccount): Promise<bigint> {
  const policy = { leastProfitWei: 0n, yearlyCostPpm: 0n, conversionPpm: 0n, budgetWei: 0n };
  const terms: ArbitrageTerms = {
    source: { feed, maxAgeSeconds: 3_600n },
    policy: { ...policy, inventory: INVENTORY, slippagePpm: 0n },
    owner: ethereum.toLowerCase() as EvmAddress,
  };
  return (await sdk.arbitrage.look(terms)).discountPpm;
}

function tell(teller: Teller, rows: readonly (readonly [string, bigint])[]): void {
  teller.say("\nThe keeper's account:");
  const width = Math.max(...rows.map(([what]) => what.length));
  for (const [what, wei] of rows) teller.say(`  ${what.padEnd(width)}  ${eth(wei).padStart(26)}`);
}
