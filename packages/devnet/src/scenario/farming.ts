import { type EvmAddress, formatAmount, type Hex } from "@aksm/core";
import { balanceOf, farmOf, farmsOf, paidBy, vaultOf } from "@aksm/evm";
import { createSdk, type Farmed, type Sdk, type TokenAmount } from "@aksm/sdk";
import { type DevAccount, firstStaker, wallets } from "../accounts.ts";
import { fundFarm, type Rewards } from "../local/funding.ts";
import { provide } from "../local/prelude.ts";
import type { Local } from "../local/start.ts";
import type { Manner } from "./manner.ts";
import type { Reconciliation } from "./reconcile/index.ts";
import { ksm, type Teller } from "./report.ts";
import { assert, reconciling } from "./slashing.ts";
import { User } from "./user.ts";
import { units, Yields } from "./yields.ts";

const KSM = 1_000_000_000_000n;
const WEEKLY: Readonly<Record<"liquidity" | "receipts", Rewards>> = {
  liquidity: { units: 7n * 10n ** 18n + 3n, wei: 3n * 10n ** 16n + 1n },
  receipts: { units: 2n * 10n ** 18n + 1n, wei: 10n ** 16n + 7n },
};
const WEEKS = 4;
const SHORT_WEEKS = 1;
/** Of each claim a fraction of a unit stays with its owner, and one of each farm is divided later. */
const MOST_LEFT = 8n;

/**
 * Liquidity for thirty days, staked in a farm, a part of the receipts in the farm above it, and other liquidity in a
 * MasterChef and in the vault, which compounds: one claims each week and another once, what all are paid is what was funded, and
 * layers are told apart.
 */
export async function farming(local: Local, teller: Teller, { short }: Manner): Promise<Reconciliation> {
  const { network } = local;
  const weeks = short ? SHORT_WEEKS : WEEKS;
  const [farmer, other] = wallets as [DevAccount, DevAccount];
  const user = await User.connect(local);
  const sdk = await createSdk(local);
  const yields = new Yields();
  try {
    for (const wallet of [firstStaker, farmer, other]) await user.stake(wallet, 2_000n * KSM);
    await network.fastForward({ days: 1 });
    await provide(local, firstStaker, 1_000n * KSM);
    for (const wallet of [farmer, other]) await provide(local, wallet, 500n * KSM);
    const entered = await sdk.liquidity.position(farmer.ethereum);
    const shares = entered.shares;
    const earlier = (await sdk.liquidity.position(other.ethereum)).shares;
    await stake(sdk, farmer, "liquidity", shares);
    await stake(sdk, farmer, "receipts", shares / 2n);
    await stake(sdk, other, "liquidity", earlier / 2n);
    await stake(sdk, other, "masterchef", earlier / 4n);
    const compounding = await enterVault(sdk, other, earlier / 4n);
    teller.step(
      "liquidity is staked",
      "in the farm, half of one's receipts above it, in a MasterChef, and in the vault",
    );

    for (let week = 0; week < weeks; week++) {
      for (const farm of ["liquidity", "receipts"] as const) await fundFarm(local, firstStaker, farm, WEEKLY[farm]);
      if (week === 0) await tellProgrammes(sdk, teller);
      await network.fastForward({ days: 7 });
      for (const farm of ["liquidity", "receipts"]) yields.add(farm, await claim(sdk, farmer, farm));
      yields.add("vault", await harvest(sdk, user, firstStaker, teller));
    }
    await network.fastForward({ days: 1 });
    yields.add("vault", await harvest(sdk, user, firstStaker, teller));
    await network.fastForward({ days: 1 });
    teller.step(`${7 * weeks + 2} days pass`, "rewards are funded each week, and the farmer claims each week");

    const grown = await sdk.farms.positions(farmer.ethereum);
    const worth = await sdk.liquidity.position(firstStaker.ethereum);
    assert(worth.tokens > 0n && grown.length === 3, "positions are missing");
    for (const farm of ["receipts", "liquidity"]) yields.add(farm, await leave(sdk, farmer, farm));
    const compounded = await leaveVault(sdk, other);
    assert(compounded > compounding, "nothing was compounded");
    const late = await leave(sdk, other, "liquidity");
    const chef = await leave(sdk, other, "masterchef");
    assert(
      late.every(({ amount }) => amount > 0n),
      "who claimed late was paid nothing",
    );
    assert(
      chef.every(({ amount }) => amount > 0n),
      "MasterChef paid nothing",
    );
    teller.step(
      "everybody leaves",
      `who claims once has it all: ${late.map(units).join(" and ")}; ${chef.map(units)} elsewhere`,
    );

    const after = await sdk.liquidity.position(farmer.ethereum);
    assert(after.shares === shares, "shares came back short");
    const again = await claim(sdk, farmer, "liquidity");
    assert(
      again.every(({ amount }) => amount === 0n),
      "a reward was paid twice",
    );
    await assertNothingIsLost(sdk, user, yields.all(), late, weeks, teller);
    teller.say(`\nOne farmer's days, ${ksm(entered.tokens)} and as much in ether:`);
    teller.say(`  ${"rewards of staking".padEnd(34)} ${ksm(after.tokens - entered.tokens)}`);
    for (const [layer, paid] of yields) teller.say(`  ${`"${layer}"`.padEnd(34)} ${paid.map(units).join("  ")}`);
    const more = `${formatAmount(compounding, 18)} shares of liquidity became ${formatAmount(compounded, 18)}`;
    teller.say(`  ${"of what the vault harvested".padEnd(34)} ${more}`);
    teller.say("");
    assert(after.tokens > entered.tokens, "what lies in the pool did not grow with the rewards of staking");

    await network.settle();
    const result = await reconciling(user, local, teller)("at the end");
    teller.reconciliation(result);
    return result;
  } finally {
    sdk.close();
    user.close();
  }
}

const stake = (sdk: Sdk, { ethereumKey }: DevAccount, farm: string, amount: bigint): Promise<Farmed> =>
  sdk.farms.stake.carryOut({ wallet: sdk.wallet(ethereumKey), farm, amount });

const claim = async (sdk: Sdk, { ethereumKey }: DevAccount, farm: string): Promise<readonly TokenAmount[]> =>
  (await sdk.farms.claim.carryOut({ wallet: sdk.wallet(ethereumKey), farm })).paid;

async function enterVault(sdk: Sdk, { ethereumKey }: DevAccount, amount: bigint): Promise<bigint> {
  const { assets } = await sdk.vault.deposit.carryOut({ wallet: sdk.wallet(ethereumKey), amount });
  assert(assets === amount, "the vault took another amount");
  return assets;
}

async function leaveVault(sdk: Sdk, { ethereum, ethereumKey }: DevAccount): Promise<bigint> {
  const { shares, assets } = await sdk.vault.position(ethereum);
  const left = await sdk.vault.withdraw.carryOut({ wallet: sdk.wallet(ethereumKey), shares });
  assert(left.assets >= assets, "the vault gave less than it said");
  return left.assets;
}

/** By somebody who has nothing in it, for a part of it; what the farm paid the vault. A share of the vault is worth no less after it. */
async function harvest(sdk: Sdk, { evm }: User, by: DevAccount, teller: Teller): Promise<readonly TokenAmount[]> {
  const { connection, rpc } = evm;
  const before = await sdk.vault.overview();
  const { transaction, added, forCaller } = await sdk.vault.harvest({ wallet: sdk.wallet(by.ethereumKey) });
  const after = await sdk.vault.overview();
  assert(after.total >= before.total, "a share of the vault fell by harvesting");
  assert(forCaller * 100n <= added + forCaller, "the caller's part is above a hundredth");
  teller.step("the vault is harvested", `${formatAmount(added, 18)} more shares of liquidity`);
  const farm = farmOf(connection, before.farm);
  const paid = paidBy(
    farm,
    before.pending.map(({ token }) => token.address),
    await rpc.getTransactionReceipt({ hash: transaction as Hex }),
    vaultOf(connection).address,
  );
  return before.pending.map(({ token }, index) => ({ token, amount: paid[index] ?? 0n }));
}

/** Unstakes all and claims; what both paid. */
async function leave(sdk: Sdk, owner: DevAccount, farm: string): Promise<readonly TokenAmount[]> {
  const position = (await sdk.farms.positions(owner.ethereum)).find(each => each.farm === farm);
  const amount = position?.staked.amount ?? 0n;
  const { paid } = await sdk.farms.unstake.carryOut({ wallet: sdk.wallet(owner.ethereumKey), farm, amount });
  const claimed = await claim(sdk, owner, farm);
  return paid.map(({ token, amount: first }, index) => ({ token, amount: first + (claimed[index]?.amount ?? 0n) }));
}

/** What was funded was paid or lies in the farms, to the unit, and nothing to speak of lies there. */
async function assertNothingIsLost(
  sdk: Sdk,
  { evm }: User,
  farmers: readonly TokenAmount[],
  others: readonly TokenAmount[],
  weeks: number,
  teller: Teller,
): Promise<void> {
  const farms = farmsOf(evm.connection).filter(({ place }) => place.kind === "streams");
  const { cert } = sdk.deployment.ethereum.contracts;
  for (const { token, amount } of farmers) {
    const one = (rewards: Rewards): bigint => (token.address === cert ? rewards.units : rewards.wei);
    const funded = BigInt(weeks) * (one(WEEKLY.liquidity) + one(WEEKLY.receipts));
    const paid = amount + (others.find(each => each.token.address === token.address)?.amount ?? 0n);
    const held = farms.map(({ place }) => balanceOf(evm.connection, token.address, place.address as EvmAddress));
    const left = (await Promise.all(held)).reduce((sum, each) => sum + each, 0n);
    assert(
      paid + left === funded,
      `of ${funded} ${token.symbol} that were funded, ${paid} were paid and ${left} are left`,
    );
    assert(left <= MOST_LEFT, `${left} ${token.symbol} are left in the farms`);
    teller.step(
      "rewards add up",
      `${funded} of ${token.symbol}'s smallest unit were funded, ${paid} paid, ${left} stay as fractions`,
    );
  }
}

async function tellProgrammes(sdk: Sdk, teller: Teller): Promise<void> {
  for (const { place, yields, yearlyPpm } of await sdk.farms.programmes()) {
    const each = yields.map(({ token, layer, yearlyPpm: ppm }) => `${token.symbol} of "${layer}" ${percent(ppm)}`);
    assert(yields.length > 0, `"${place.name}" pays nothing`);
    teller.step(`"${place.name}" pays a year`, `${percent(yearlyPpm)}: ${each.join(", ")}`);
  }
}

const percent = (ppm: bigint | null): string => (ppm === null ? "unknown" : `${Number(ppm) / 10_000} %`);
