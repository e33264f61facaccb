import type { EvmAddress } from "@aksm/core";
import { farmOf, liquidityOf, marketState } from "@aksm/evm";
import { encodeAddress } from "@aksm/kusama";
import { createSdk, type Sdk } from "@aksm/sdk";
import { type DevAccount, firstStaker, wallets } from "../../accounts.ts";
import { fundFarm } from "../../local/funding.ts";
import { openLending, postPrice } from "../../local/lending.ts";
import { provide } from "../../local/prelude.ts";
import type { Local } from "../../local/start.ts";
import type { Reconciliation } from "../reconcile/index.ts";
import { ksm, type Teller } from "../report.ts";
import { assert, reconciling } from "../slashing.ts";
import { User } from "../user.ts";
import { borrowCerts, earnedDown, feesNow, passedOn, worthNow } from "./acts.ts";
import { Book } from "./book.ts";
import { insistOnKnown, passDays, untilPaid } from "./days.ts";
import { insistAsTold, insistOnEmpty, insistOnYields } from "./insist.ts";
import { partsOf, type Steps } from "./parts.ts";
import { type Holdings, shared, tableOf } from "./table.ts";
import { eth, tell } from "./tell.ts";

const KSM = 1_000_000_000_000n;
const ONE = 10n ** 18n;
const STAKED = 2_000n * KSM;
const PROVIDED = 600n * KSM;
const LENT = 400n * KSM;
const BORROWED = ONE / 2n;
const WEEKLY = { units: 7n * ONE, wei: 3n * 10n ** 16n };
const PPM = 1_000_000n;
/** Of the pool: sold, it lowers the price by about 5 %; and less than that, bought back. */
const PUSHED_PPM = 26_060n;
const BOUGHT_PPM = 22_000n;
const DAYS = 3;
const protocol = "compound";

/** How liquidity is spread over what can be done with it, in parts of all. */
const SPREAD = [
  ["liquidity", 3n],
  ["farm:liquidity", 3n],
  ["farm:receipts", 3n],
  ["farm:masterchef", 2n],
  ["vault", 4n],
] as const;

/**
 * One user goes through each layer of yield: holds aKSMb, provides liquidity, farms, stakes receipts, compounds in the vault, lends,
 * borrows against it, and buys below the fair value to redeem. Days pass, all of it comes back, and the layers' amounts add up to what
 * the account had and has, to the wei and the planck.
 */
export async function defi(local: Local, teller: Teller): Promise<Reconciliation> {
  const [user, trader] = wallets as [DevAccount, DevAccount];
  const chains = await User.connect(local);
  const sdk = await createSdk(local);
  try {
    await prepare(local, chains, sdk);
    teller.step("a market, farms, lending", `the user stakes ${ksm(STAKED)}`);
    const kusama = chains.accountOf(user);
    const book = await bookOf(chains, local, user);
    const holdings = async (): Promise<Holdings> => ({ ...(await book.held()), native: await chains.free(kusama) });
    const [before, worthBefore] = [await holdings(), await worthNow(chains)];
    const began = await chains.evm.rpc.getBlockNumber();

    const inside = await enter(chains, sdk, book, user);
    await borrowCerts(chains, trader, 200n * ONE);
    const { added, supplied } = inside;
    teller.step(
      "into each layer",
      `aKSMb worth ${ksm(PROVIDED)} and ${eth(-added.flow.wei)} as liquidity, aKSMb worth ${ksm(LENT)} lent, ${eth(inside.borrowed.flow.wei)} borrowed`,
    );
    const cheap = await buyBelow(local, chains, sdk, book, teller);
    await passDays(local, sdk, trader, DAYS);
    teller.step(`${DAYS} days pass`, "and somebody harvests the vault");
    const told = await insistOnKnown(local, sdk, teller);
    const eras = await untilPaid(local, sdk, cheap.requestId);
    const paid = (await chains.free(kusama)) - before.native;
    teller.step("the request is paid", `${ksm(paid)}, ${eras === 0 ? "by then" : `${eras} eras later`}`);
    await postPrice(local, null);

    const outside = await leave(chains, sdk, book, user, inside);
    teller.step(
      "all of it comes back",
      `aKSMb worth ${ksm(outside.tokens)} and ${eth(outside.removed.wei)} of liquidity`,
    );
    const after = await holdings();
    const parts = partsOf({
      ...{ ...inside, ...outside, ...cheap, paid },
      ...{ added: added.flow, supplied: supplied.flow, borrowed: inside.borrowed.flow },
      below: await passedBelow(chains, began),
    });
    const gasWei = book.flows.reduce((sum, { gas }) => sum + gas, 0n);
    const table = tableOf(parts, { before, after, gasWei, worthBefore, worthAfter: await worthNow(chains) });
    teller.table = table;
    tell(teller, table);
    insistOnYields(parts, paid);
    await insistAsTold(chains, parts, inside.entered, told);

    await local.network.settle();
    const result = await reconciling(chains, local, teller)("at the end");
    teller.reconciliation(result);
    return result;
  } finally {
    sdk.close();
    chains.close();
  }
}

/** Three stake; a market, streams of rewards and lending are opened, and the trader has collateral. */
async function prepare(local: Local, chains: User, sdk: Sdk): Promise<void> {
  const [user, trader] = wallets as [DevAccount, DevAccount];
  for (const each of [firstStaker, user, trader]) await chains.stake(each, STAKED);
  await local.network.fastForward({ days: 1 });
  await provide(local, firstStaker, 800n * KSM);
  await openLending(local, () => {});
  for (const name of ["liquidity", "receipts"]) await fundFarm(local, firstStaker, name, WEEKLY);
  await sdk.lending.supply.carryOut({ protocol, wallet: sdk.wallet(trader.ethereumKey), tokens: 500n * KSM });
  await local.network.settle();
}

async function bookOf({ evm }: User, { deployment }: Local, { ethereum }: DevAccount): Promise<Book> {
  const [sushi] = await farmOf(evm.connection, "masterchef").rewardTokens();
  assert(sushi !== undefined, "MasterChef pays nothing");
  return new Book(evm, deployment, ethereum.toLowerCase() as EvmAddress, sushi);
}

/** The user provides, and does with parts of it what can be done; lends, and borrows. */
async function enter(chains: User, sdk: Sdk, book: Book, { ethereumKey }: DevAccount) {
  const wallet = sdk.wallet(ethereumKey);
  const added = await book.during(() => sdk.liquidity.add.carryOut({ wallet, tokens: PROVIDED, wei: "matching" }));
  const market = await marketState(chains.evm.connection);
  const entered = market.block.timestamp;
  const fees = await feesNow(chains);
  const parts = shared(
    added.result.shares,
    SPREAD.map(([, part]) => part),
  );
  const spread = SPREAD.map(([layer], index) => ({ layer, shares: parts[index] ?? 0n }));
  const [, farmed = 0n, again = 0n, chef = 0n, vaulted = 0n] = parts;
  const { flow } = await book.during(async () => {
    await sdk.farms.stake.carryOut({ wallet, farm: "liquidity", amount: farmed + again });
    await sdk.farms.stake.carryOut({ wallet, farm: "receipts", amount: again });
    await sdk.farms.stake.carryOut({ wallet, farm: "masterchef", amount: chef });
    await sdk.vault.deposit.carryOut({ wallet, amount: vaulted });
  });
  assert(flow.units === 0n && flow.wei === 0n, "staking moved more than liquidity");
  const supplied = await book.during(() => sdk.lending.supply.carryOut({ protocol, wallet, tokens: LENT }));
  const borrowed = await book.during(() => sdk.lending.borrow.carryOut({ protocol, wallet, wei: BORROWED }));
  return { added, entered, spread, market, fees, supplied, borrowed };
}

/** Somebody sells far below the fair value; the user buys there and asks for the KSM, beside a fresh deposit that may match it. */
async function buyBelow({ deployment }: Local, chains: User, sdk: Sdk, book: Book, teller: Teller) {
  const [user, trader, newcomer] = wallets as [DevAccount, DevAccount, DevAccount];
  const { pooled } = await sdk.liquidity.market();
  const pushed = (pooled.tokens * PUSHED_PPM) / PPM;
  const sold = { wallet: sdk.wallet(trader.ethereumKey), tokens: pushed, slippagePpm: 50_000n };
  await sdk.liquidity.sell.carryOut(sold);
  const { discountPpm, redeem } = (await sdk.yields()).peg;
  assert(discountPpm !== null && discountPpm > 40_000n, `the price is ${discountPpm} millionths below the fair value`);
  const wallet = sdk.wallet(user.ethereumKey);
  const wei = (pooled.wei * BOUGHT_PPM) / PPM;
  const { result, flow: bought } = await book.during(() => sdk.liquidity.buy.carryOut({ wallet, wei }));
  const recipient = encodeAddress(chains.accountOf(user), deployment.kusama.ss58Prefix);
  const asked = await book.during(() => sdk.requestUnstake({ wallet, amount: result.tokens, recipient }));
  await chains.stake(newcomer, 1_000n * KSM);
  const off = `${Number(discountPpm) / 10_000} % below, which is ${Number(redeem?.yearlyPpm ?? 0n) / 10_000} % a year`;
  teller.step("bought below fair value", `${ksm(result.tokens)} for ${eth(wei)}, at ${off}`);
  return { bought, asked: asked.flow, requestId: asked.result.requestId };
}

type Entered = Awaited<ReturnType<typeof enter>>;

/** All of it, each layer's apart. */
async function leave(chains: User, sdk: Sdk, book: Book, user: DevAccount, { spread, added, market, fees }: Entered) {
  const wallet = sdk.wallet(user.ethereumKey);
  const [, farmed = 0n, again = 0n, chef = 0n, vaulted = 0n] = spread.map(({ shares }) => shares);
  const flowOf = async (work: () => Promise<unknown>) => (await book.during(work)).flow;
  const unstake = (farm: string, amount: bigint) => sdk.farms.unstake.carryOut({ wallet, farm, amount });
  const receipts = await flowOf(async () => {
    await unstake("receipts", again);
    await sdk.farms.claim.carryOut({ wallet, farm: "receipts" });
  });
  const farm = await flowOf(async () => {
    await unstake("liquidity", farmed + again);
    await sdk.farms.claim.carryOut({ wallet, farm: "liquidity" });
  });
  const chefs = await flowOf(() => unstake("masterchef", chef));
  const { shares } = await sdk.vault.position(user.ethereum);
  const vault = await book.during(() => sdk.vault.withdraw.carryOut({ wallet, shares }));
  const repaid = await flowOf(() => sdk.lending.repay.carryOut({ protocol, wallet, wei: "all" }));
  const withdrawn = await flowOf(() => sdk.lending.withdraw.carryOut({ protocol, wallet, tokens: "all" }));
  const after = await feesNow(chains);
  const compounded = vault.result.assets - vaulted;
  const all = added.result.shares + compounded;
  const { result, flow: removed } = await book.during(() => sdk.liquidity.remove.carryOut({ wallet, shares: all }));
  insistOnEmpty(book);
  const feesOf: Steps["feesOf"] = part =>
    earnedDown((market.liquidity * part) / market.supply, fees, after, market.certFirst);
  return { receipts, farm, chef: chefs, compounded, repaid, withdrawn, removed, feesOf, tokens: result.tokens };
}

/** What the lower farm paid the upper one, whose only staker is the user. */
async function passedBelow(chains: User, after: bigint) {
  const { connection } = chains.evm;
  const between = ["liquidity", "receipts"].map(name => farmOf(connection, name).place.address);
  const [lower, upper] = between as [EvmAddress, EvmAddress];
  return {
    units: await passedOn(chains, connection.deployment.ethereum.contracts.cert, [lower, upper], after),
    wei: await passedOn(chains, liquidityOf(connection).weth, [lower, upper], after),
  };
}
