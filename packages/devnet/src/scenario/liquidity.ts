import { type EvmAddress, formatAmount, type Planck } from "@aksm/core";
import { createSdk, type Sdk } from "@aksm/sdk";
import { type DevAccount, firstStaker, wallets } from "../accounts.ts";
import { provide } from "../local/prelude.ts";
import type { Local } from "../local/start.ts";
import type { Reconciliation } from "./reconcile/index.ts";
import { ksm, type Teller } from "./report.ts";
import { assert, reconciling } from "./slashing.ts";
import { User } from "./user.ts";

const KSM = 1_000_000_000_000n;
const eth = (wei: bigint): string => `${formatAmount(wei - (wei % 10n ** 9n), 18)} ETH`;
const percent = (ppm: bigint): string => `${formatAmount(ppm, 4)} %`;

/**
 * A holder of aKSMb provides liquidity, with ether beside it and from aKSMb alone; others trade against it; staking rewards
 * and fees are in what comes back, and each is told apart.
 */
export async function liquidity(local: Local, teller: Teller): Promise<Reconciliation> {
  const { network } = local;
  const [provider, trader] = wallets as [DevAccount, DevAccount];
  const user = await User.connect(local);
  const sdk = await createSdk(local);
  try {
    for (const wallet of [firstStaker, provider, trader]) await user.stake(wallet, 2_000n * KSM);
    await network.fastForward({ days: 1 });
    await provide(local, firstStaker, 1_000n * KSM);
    const opened = await sdk.liquidity.market();
    teller.step("a market opens", `${ksm(opened.pooled.tokens)} and ${eth(opened.pooled.wei)}, ${priceOf(opened)}`);

    const before = await money(user, provider);
    const wallet = sdk.wallet(provider.ethereumKey);
    const first = await sdk.liquidity.add.carryOut({ wallet, tokens: 500n * KSM, wei: "matching" });
    teller.step("liquidity with ether", `${ksm(first.tokens)} and ${eth(first.wei)}; the rest came back`);
    const quote = await sdk.liquidity.add.quote({ tokens: 100n * KSM, wei: "none" });
    const second = await sdk.liquidity.add.carryOut({ wallet, tokens: 100n * KSM, wei: "none" });
    assert(second.shares >= quote.leastShares, "fewer shares than the quote's least");
    teller.step(
      "liquidity from aKSMb alone",
      `${ksm(quote.sold.tokens)} of ${ksm(100n * KSM)} were sold for ether first`,
    );
    const entered = await sdk.liquidity.position(provider.ethereum);
    assert(entered.shares === first.shares + second.shares, "shares do not add up");

    await trade(sdk, trader, teller);
    await network.fastForward({ sessions: 1 });
    const traded = await sdk.liquidity.position(provider.ethereum);
    const { added } = await sdk.liquidity.compound({ wallet: sdk.wallet(trader.ethereumKey) });
    assert(added > 0n, "no fees were added back");
    teller.step("fees are added back", "by the trader, as anybody may");

    await network.fastForward({ days: 3 });
    const grown = await sdk.liquidity.position(provider.ethereum);
    const rewards = grown.tokens - traded.tokens;
    assert(rewards > 0n, "what lies in the pool did not grow with the rewards of staking");
    teller.step("three days pass", `the provider's aKSMb in the pool grew by ${ksm(rewards)} of staking rewards`);

    await refuses(sdk, provider, teller);
    const { shares } = grown;
    const left = await sdk.liquidity.remove.carryOut({ wallet, shares });
    const after = await money(user, provider);
    const nothing = await sdk.liquidity.position(provider.ethereum);
    assert(nothing.shares === 0n, "shares are left");
    const tokens = after.tokens - before.tokens;
    teller.step("all of it is taken out", `${ksm(left.tokens)} and ${eth(left.wei)}`);
    tell(teller, { entered, traded, grown, tokens, wei: after.wei - before.wei });

    await network.settle();
    const result = await reconciling(user, local, teller)("at the end");
    teller.reconciliation(result);
    return result;
  } finally {
    sdk.close();
    user.close();
  }
}

const priceOf = ({ weiPerToken, feePpm }: { weiPerToken: bigint; feePpm: bigint }): string =>
  `${eth(weiPerToken)} for 1 aKSMb, fee ${percent(feePpm)}`;

interface Money {
  readonly tokens: Planck;
  readonly wei: bigint;
}

async function money({ evm }: User, { ethereum }: DevAccount): Promise<Money> {
  const held = await evm.holdings(ethereum.toLowerCase() as EvmAddress, null);
  return { tokens: held.balance, wei: held.wei };
}

/** Buys and sells until about as much was traded as lies in the pool. */
async function trade(sdk: Sdk, trader: DevAccount, teller: Teller): Promise<void> {
  const wallet = sdk.wallet(trader.ethereumKey);
  for (let round = 0; round < 4; round++) {
    const { tokens, wei } = await sdk.liquidity.sell.carryOut({ wallet, tokens: 200n * KSM });
    const back = await sdk.liquidity.buy.carryOut({ wallet, wei });
    assert(back.tokens < tokens, "a trade there and back brought something");
  }
  teller.step("trades", `${ksm(800n * KSM)} sold and bought back: fees for all who provide`);
}

/** What is out of bounds is refused before anything is signed. */
async function refuses(sdk: Sdk, owner: DevAccount, teller: Teller): Promise<void> {
  const from = owner.ethereum.toLowerCase() as EvmAddress;
  const codes: string[] = [];
  const attempts = [
    () => sdk.liquidity.sell.simulate({ owner: from, tokens: 10_000_000n * KSM }),
    () => sdk.liquidity.buy.simulate({ owner: from, wei: 10n ** 24n }),
    () => sdk.liquidity.remove.simulate({ owner: from, shares: 10n ** 30n }),
  ];
  for (const attempt of attempts) {
    const code = await attempt().then(
      () => "done",
      (error: { code?: string }) => error.code ?? "unknown",
    );
    codes.push(code);
  }
  assert(
    codes.every(code => code === "amount-above-balance"),
    `more than there is was not refused: ${codes}`,
  );
  teller.step("more than there is", "is refused before anything is signed");
}

/** One provider's layers: what went in, what each brought, what came out. */
function tell(
  teller: Teller,
  { entered, traded, grown, tokens, wei }: { entered: Money; traded: Money; grown: Money } & Money,
): void {
  const row = (what: string, money: Money) =>
    teller.say(`  ${what.padEnd(34)} ${ksm(money.tokens).padStart(26)}  ${eth(money.wei).padStart(26)}`);
  const between = (a: Money, b: Money): Money => ({ tokens: b.tokens - a.tokens, wei: b.wei - a.wei });
  teller.say("\nOne provider's liquidity:");
  row("went in", entered);
  row("trades: fees, less the price's move", between(entered, traded));
  row("rewards of staking", between(traded, grown));
  row("came out", grown);
  row("the account, from first to last", { tokens, wei });
  teller.say("");
}
