import { type EvmAddress, formatAmount, type Planck } from "@aksm/core";
import { balanceOf, convert, liquidityOf, morphoOf } from "@aksm/evm";
import { createSdk, type LeveragePosition, type OpenQuote, type Sdk } from "@aksm/sdk";
import { type DevAccount, firstStaker, wallets } from "../accounts.ts";
import { postPrice } from "../local/lending.ts";
import { playPrelude, provide } from "../local/prelude.ts";
import type { Local } from "../local/start.ts";
import { MARKET } from "../setup/parameters.ts";
import type { Reconciliation } from "./reconcile/index.ts";
import { ksm, type Teller } from "./report.ts";
import { assert, reconciling } from "./slashing.ts";
import { User } from "./user.ts";

const KSM = 1_000_000_000_000n;
const GIVEN = 100n * KSM;
/** What the exchange has on either side. */
const PROVIDED = 8_000n * KSM;
const THREE_TIMES = 3_000_000n;
const DAYS = 3;
/** Longer than a price of KSM is good for, and shorter than a report is. */
const STALLED_HOURS = 48;
const eth = (wei: bigint): string => `${formatAmount(wei - (wei % 10n ** 9n), 18)} ETH`;
const percent = (ppm: bigint): string => `${formatAmount(ppm, 4)} %`;
const times = (ppm: bigint | null | undefined): string => (ppm ? `${formatAmount(ppm, 6)} times` : "no leverage");
const healthOf = ({ health }: LeveragePosition): string =>
  health?.healthPpm ? formatAmount(health.healthPpm, 6) : "without a debt or a price";

/**
 * A holder borrows ether against aKSMb to hold three times as much of it, and the rewards of all of it grow for some eras. Then an era
 * stalls: no exit is paid, and KSM's price grows too old for the lending market. The holder gets out through the exchange all
 * the same, and where each unit and each wei went adds up.
 */
export async function leverage(local: Local, teller: Teller): Promise<Reconciliation> {
  const { network } = local;
  const [holder] = wallets as [DevAccount];
  const user = await User.connect(local);
  const reconciled = reconciling(user, local, teller);
  const sdk = await createSdk(local);
  const owner = holder.ethereum.toLowerCase() as EvmAddress;
  const wallet = sdk.wallet(holder.ethereumKey);
  try {
    await playPrelude(local, () => {});
    await user.stake(firstStaker, 4_000n * KSM);
    await user.stake(holder, 1_000n * KSM);
    await network.settle();
    await provide(local, firstStaker, PROVIDED);
    await postPrice(local, MARKET.weiPerCert);
    const start = await sums(user, sdk, owner);

    const quote = await sdk.leverage.open.quote({ tokens: GIVEN, leveragePpm: THREE_TIMES, owner });
    tellQuote(teller, quote);
    await refusesTooMuch(sdk, owner);
    const { calls } = await sdk.leverage.open.prepare({
      owner,
      tokens: GIVEN,
      leveragePpm: THREE_TIMES,
      accepted: quote,
    });
    assert(calls.length === 3, "other wallets would not approve, authorize and open");
    const opened = await sdk.leverage.open.carryOut({
      wallet,
      tokens: GIVEN,
      leveragePpm: THREE_TIMES,
      accepted: quote,
    });
    assert(opened.borrowedWei === quote.borrowWei, "it borrowed something else than was shown");
    assert(opened.boughtUnits >= quote.leastUnits, "it bought less than was accepted");
    const { position } = opened;
    // Read where Ethereum stands by then: a minute of interest at a hundred percent a year is less than that.
    const interest = position.debtWei - quote.borrowWei;
    assert(interest >= 0n && interest <= quote.borrowWei / 500_000n, `${interest} wei more are owed than borrowed`);
    const least = quote.atWorst.health?.healthPpm ?? 0n;
    assert((position.health?.healthPpm ?? 0n) >= least - 1n, "its health is less than was shown at worst");
    teller.step("a loop is opened", `${times(position.health?.leveragePpm)} with ${eth(opened.borrowedWei)} of debt`);
    const during = await sums(user, sdk, owner);
    const rateBefore = await planckOf(user, opened.boughtUnits);
    const ownUnits = during.collateral - opened.boughtUnits;

    await network.fastForward({ days: DAYS });
    await network.settle();
    await postPrice(local, null);
    const grown = await sdk.leverage.position(owner);
    assert(grown.units === during.collateral, "the collateral changed by itself");
    assert(grown.tokens > position.tokens && grown.debtWei > position.debtWei, "nothing grew");
    teller.step(
      `${DAYS} days pass`,
      `${ksm(grown.tokens - position.tokens)} of rewards on it, ${eth(grown.debtWei - position.debtWei)} of interest; health ${healthOf(grown)}`,
    );

    const request = await user.unstake(firstStaker, 10n * KSM, user.accountOf(firstStaker));
    await network.stall(true);
    for (let hours = 0; hours < STALLED_HOURS; hours += 12) await network.fastForward({ sessions: 12 });
    await network.settle();
    const stalled = await user.evm.ethereumState(await user.evm.finalizedBlock());
    assert(stalled.lastFinalized < request, "a request was finalized while eras stood still");
    const unpriced = await sdk.leverage.position(owner);
    assert(unpriced.health === null, "the lending market has a price that is too old");
    teller.step("an era stalls", `for ${STALLED_HOURS} hours: request ${request} waits, and KSM's price is too old`);

    const refused = await codeOf(sdk.leverage.close.quote({ owner, leveragePpm: 2_000_000n }));
    assert(refused === "leverage-refused", `a part was unwound without a price: ${refused}`);
    const closing = await sdk.leverage.close.quote({ owner, leveragePpm: "none" });
    assert(closing.all && closing.after.debtWei === 0n && closing.after.units === 0n, "it does not unwind all of it");
    const closed = await sdk.leverage.close.carryOut({ wallet, leveragePpm: "none", accepted: closing });
    assert(closed.soldUnits <= closing.mostUnits, "it sold more than was accepted");
    assert(closed.position.debtWei === 0n && closed.position.units === 0n, "something is left at the lending market");
    teller.step("it is unwound meanwhile", `${ksm(closed.tokensBack)} come back, ${eth(closed.repaidWei)} are repaid`);

    const end = await sums(user, sdk, owner);
    addUp(start, end, opened, closed);
    assert(end.shares - during.shares === ownUnits + opened.boughtUnits - closed.soldUnits, "units are missing");
    await tell(teller, user, { ownUnits, opened, closed, rateBefore });
    await sdk.leverage.revoke({ wallet });
    assert(!(await sdk.leverage.authorized(owner)), "the authorization is still there");

    await network.stall(false);
    await network.fastForward({ eras: 2 });
    await network.settle();
    const result = await reconciled("at the end");
    teller.reconciliation(result);
    return result;
  } finally {
    sdk.close();
    user.close();
  }
}

/** What the holder has, and what lies in both markets, at the latest block. */
async function sums({ evm }: User, sdk: Sdk, owner: EvmAddress) {
  const { connection } = evm;
  const { weth, market } = liquidityOf(connection);
  const { cert } = connection.deployment.ethereum.contracts;
  const { morpho } = morphoOf(connection);
  const [{ shares }, { units }, lentWei, lentUnits, exchangeWei, exchangeUnits] = await Promise.all([
    evm.holdings(owner, null),
    sdk.leverage.position(owner),
    balanceOf(connection, weth, morpho),
    balanceOf(connection, cert, morpho),
    balanceOf(connection, weth, market),
    balanceOf(connection, cert, market),
  ]);
  return { shares, collateral: units, lentWei, lentUnits, exchangeWei, exchangeUnits };
}

type Sums = Awaited<ReturnType<typeof sums>>;
interface Bought {
  readonly borrowedWei: bigint;
  readonly boughtUnits: bigint;
}
interface Sold {
  readonly repaidWei: bigint;
  readonly soldUnits: bigint;
  readonly tokensBack: Planck;
}

/** To the wei and the unit: what the lending market got more is what the exchange got less, and the holder the rest. */
function addUp(start: Sums, end: Sums, { borrowedWei, boughtUnits }: Bought, { repaidWei, soldUnits }: Sold): void {
  const interest = repaidWei - borrowedWei;
  assert(interest > 0n, "there was no interest");
  assert(end.lentWei - start.lentWei === interest, "the lenders got something else than the interest");
  assert(end.exchangeWei - start.exchangeWei === -interest, "ether is missing at the exchange");
  const more = soldUnits - boughtUnits;
  assert(end.exchangeUnits - start.exchangeUnits === more, "aKSMc is missing at the exchange");
  assert(end.shares - start.shares === -more, "the holder has something else less than what was sold");
  assert(end.lentUnits === start.lentUnits && end.collateral === 0n, "collateral is left over");
}

const planckOf = ({ evm }: User, units: bigint): Promise<Planck> =>
  convert(evm.connection, "tokensForSharesDown", units);

/** The holder's profit and loss, in planck: each row is rounded down, so that together they are at most so many off. */
const ROUNDING = 4n;

async function tell(
  teller: Teller,
  user: User,
  {
    ownUnits,
    opened,
    closed,
    rateBefore,
  }: { ownUnits: bigint; opened: Bought; closed: Sold /** Planck of what was bought, then. */; rateBefore: Planck },
): Promise<void> {
  const [own, bought, sold] = await Promise.all(
    [ownUnits, opened.boughtUnits, closed.soldUnits].map(units => planckOf(user, units)),
  );
  assert(own !== undefined && bought !== undefined && sold !== undefined, "there are three");
  const rows = {
    "went in": GIVEN,
    "rewards of staking on that": own - GIVEN,
    "and on what was bought with ether": bought - rateBefore,
    "sold for it again, less what it cost": rateBefore - sold,
  };
  const together = Object.values(rows).reduce((all, row) => all + row, 0n);
  const off = together - closed.tokensBack;
  assert(off <= ROUNDING && off >= -ROUNDING, `profit and loss are ${off} planck off`);
  teller.say("\nThe holder's loop:");
  const row = (what: string, amount: string) => teller.say(`  ${what.padEnd(40)} ${amount.padStart(26)}`);
  for (const [what, amount] of Object.entries(rows)) row(what, ksm(amount));
  row("came out", ksm(closed.tokensBack));
  row("profit or loss", ksm(closed.tokensBack - GIVEN));
  row("borrowed", eth(opened.borrowedWei));
  row("repaid, interest included", eth(closed.repaidWei));
  teller.say("");
}

/** What the holder sees before signing. */
function tellQuote(teller: Teller, quote: OpenQuote): void {
  const { after, atWorst, impactPpm, borrowWei, boughtTokens } = quote;
  const { liquidation, yields } = after.health ?? {};
  assert(liquidation != null && yields != null, "the quote shows neither when it is liquidated nor what it yields");
  teller.say(`\nBefore signing, ${ksm(GIVEN)} at ${times(THREE_TIMES)}:`);
  const row = (what: string, value: string) => teller.say(`  ${what.padEnd(40)} ${value}`);
  row("borrows, and buys", `${eth(borrowWei)}, ${ksm(boughtTokens)}`);
  row("health, and at worst", `${healthOf(after)}, ${healthOf(atWorst)}`);
  row("liquidated at", `${eth(liquidation.weiPerNative)} for a KSM, ${percent(liquidation.fallPpm)} lower`);
  row("the trade moves the price against it by", percent(impactPpm));
  row("a year brings, on one's own", percent(yields.netPpmAYear));
  row(
    "borrowing costs, and pays up to",
    `${percent(yields.borrowPpmAYear)}, ${percent(yields.breakEvenBorrowPpmAYear)}`,
  );
  teller.say("");
}

/** What is too near to liquidation is refused before anything is signed, and so is what the exchange is too small for. */
async function refusesTooMuch(sdk: Sdk, owner: EvmAddress): Promise<void> {
  const { mostLeveragePpm } = await sdk.leverage.market();
  const asked = [
    { tokens: GIVEN, leveragePpm: mostLeveragePpm + 10_000n },
    { tokens: 100_000n * KSM, leveragePpm: THREE_TIMES },
  ];
  for (const terms of asked) {
    const code = await codeOf(sdk.leverage.open.quote({ ...terms, owner }));
    assert(code === "leverage-refused", `too much was not refused: ${code}`);
  }
  const code = await codeOf(sdk.leverage.open.simulate({ tokens: 2_000n * KSM, leveragePpm: 1_100_000n, owner }));
  assert(code === "amount-above-balance", `more than the holder has was not refused: ${code}`);
}

const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => "done",
    (error: { code?: string }) => error.code ?? String(error),
  );
