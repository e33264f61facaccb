import { type EvmAddress, formatAmount } from "@aksm/core";
import { createSdk, type LendingPosition, type LendingProtocol, type Sdk } from "@aksm/sdk";
import { type DevAccount, wallets } from "../accounts.ts";
import { openLending, postPrice } from "../local/lending.ts";
import { playPrelude } from "../local/prelude.ts";
import type { Local } from "../local/start.ts";
import type { Reconciliation } from "./reconcile/index.ts";
import { ksm, type Teller } from "./report.ts";
import { assert, reconciling, slashOurs } from "./slashing.ts";
import { User } from "./user.ts";

const KSM = 1_000_000_000_000n;
/** Of the most that may be borrowed: so near to the edge that a slash takes the rest. */
const BORROWED_PPM = 999_500n;
const PPM = 1_000_000n;
/** Small enough that the loss is not contested, large enough for holders to notice. */
const FRACTION = 0.05;
const eth = (wei: bigint): string => `${formatAmount(wei - (wei % 10n ** 9n), 18)} ETH`;
const health = ({ priced }: LendingPosition): string =>
  priced?.healthPpm ? formatAmount(priced.healthPpm, 6) : "without a debt";

/**
 * Somebody borrows ether against aKSMb to the edge; a validator is slashed, the redemption rate falls, and another repays a part of
 * the debt for collateral with a bonus. Both accounts and all of the pool are reconciled.
 */
export async function aLiquidatedBorrower(
  protocol: LendingProtocol,
  local: Local,
  teller: Teller,
): Promise<Reconciliation> {
  const { network } = local;
  const [borrower, liquidator] = wallets as [DevAccount, DevAccount];
  const user = await User.connect(local);
  const reconciled = reconciling(user, local, teller);
  const sdk = await createSdk(local);
  const owner = borrower.ethereum.toLowerCase() as EvmAddress;
  const position = () => sdk.lending.position(protocol, owner);
  try {
    await playPrelude(local, () => {});
    await openLending(local, () => {});
    await user.stake(borrower, 1_000n * KSM);
    await network.settle();
    const wallet = sdk.wallet(borrower.ethereumKey);
    const tokens = (await user.balance(borrower)) - KSM;
    const supplied = await sdk.lending.supply.carryOut({ protocol, wallet, tokens });
    teller.step(
      "aKSMb as collateral",
      `${ksm(supplied.position.tokens)} in ${supplied.transactions.length} transactions`,
    );

    await refusesTooMuch(sdk, protocol, owner);
    const { priced } = supplied.position;
    assert(priced !== null, "aKSMc has no price");
    const wei = (priced.borrowableWei * BORROWED_PPM) / PPM;
    const held = await sdk.account(owner);
    const borrowed = await sdk.lending.borrow.carryOut({ protocol, wallet, wei });
    assert((await sdk.account(owner)).wei > held.wei, "no ether came");
    teller.step("ether is borrowed", `${eth(wei)}; health ${health(borrowed.position)}`);
    const safe = await sdk.lending.liquidate
      .carryOut({ protocol, wallet: sdk.wallet(liquidator.ethereumKey), borrower: owner, wei: wei / 4n })
      .then(
        () => "done",
        (error: { code?: string }) => error.code,
      );
    assert(safe === "lending-refused", `a debt that is safe was liquidated: ${safe}`);

    await slashOurs(local, user, FRACTION, KSM);
    await network.fastForward({ eras: 1 });
    await network.settle();
    await postPrice(local, null);
    const fallen = await position();
    assert((fallen.priced?.healthPpm ?? PPM) < PPM, `health is ${health(fallen)} after the slash`);
    await reconciled("after the slash");
    teller.step("a validator is slashed", `the redemption rate falls: health ${health(fallen)}`);

    const before = await user.balance(liquidator);
    const repaid = fallen.debtWei / 3n;
    await sdk.lending.liquidate.carryOut({
      ...{ protocol, borrower: owner, wei: repaid },
      wallet: sdk.wallet(liquidator.ethereumKey),
    });
    const after = await position();
    const seized = (await user.balance(liquidator)) - before;
    const market = await sdk.lending.market(protocol);
    assert(market.weiPerCert !== null, "aKSMc has no price");
    const seizedUnits = fallen.units - after.units;
    const worth = (seizedUnits * market.weiPerCert) / 10n ** 18n;
    const bonus = worth - repaid;
    assert(fallen.debtWei - after.debtWei <= repaid, "more was repaid than was paid");
    const expected = (repaid * market.bonusPpm) / PPM;
    assert(bonus > (expected * 99n) / 100n && bonus <= expected + 10n ** 12n, `the bonus is ${eth(bonus)}`);
    teller.step("somebody repays a third", `${eth(repaid)} for ${ksm(seized)}, a bonus of ${eth(bonus)}`);

    await sdk.lending.repay.carryOut({ protocol, wallet, wei: "all" });
    await sdk.lending.withdraw.carryOut({ protocol, wallet, tokens: "all" });
    const end = await position();
    assert(end.debtWei === 0n && end.units === 0n, "something is left in the market");
    const back = await user.balance(borrower);
    teller.step("the borrower repays and leaves", `with ${ksm(back)} of ${ksm(tokens + KSM)}`);
    tell(teller, { tokens, seized, back: back - KSM });
    await network.settle();
    const result = await reconciled("at the end");
    teller.reconciliation(result);
    return result;
  } finally {
    sdk.close();
    user.close();
  }
}

/** A debt beyond what the collateral allows is refused before anything is signed. */
async function refusesTooMuch(sdk: Sdk, protocol: LendingProtocol, owner: EvmAddress): Promise<void> {
  const refused = await sdk.lending.borrow.quote({ protocol, owner, wei: 10n ** 21n }).then(
    () => "quoted",
    (error: { code?: string }) => error.code,
  );
  assert(refused === "lending-unsafe", `a debt without collateral was not refused: ${refused}`);
}

/** Where the collateral went. */
function tell(teller: Teller, { tokens, seized, back }: { tokens: bigint; seized: bigint; back: bigint }): void {
  const row = (what: string, amount: bigint) => teller.say(`  ${what.padEnd(34)} ${ksm(amount).padStart(26)}`);
  teller.say("\nThe borrower's collateral:");
  row("went in", tokens);
  row("to who repaid", -seized);
  row("the slash, less what was earned", back + seized - tokens);
  row("came out", back);
  teller.say("");
}
