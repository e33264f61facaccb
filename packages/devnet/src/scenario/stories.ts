import type { Local } from "../local/start.ts";
import { aCancelledSlash } from "./a-cancelled-slash.ts";
import { aChilledValidator } from "./a-chilled-validator.ts";
import { aContestedLoss } from "./a-contested-loss.ts";
import { aDepositAddress } from "./a-deposit-address.ts";
import { aLiar } from "./a-liar.ts";
import { aLiquidatedBorrower } from "./a-liquidated-borrower.ts";
import { aLooseDeposit } from "./a-loose-deposit.ts";
import { aPause } from "./a-pause.ts";
import { aSlash } from "./a-slash.ts";
import { aStalledEra } from "./a-stalled-era.ts";
import { aWindDown } from "./a-wind-down.ts";
import { anOpenerWhoCancels } from "./an-opener-who-cancels.ts";
import { arbitrage } from "./arbitrage.ts";
import { defi } from "./defi/defi.ts";
import { farming } from "./farming.ts";
import { governedValidators } from "./governed-validators.ts";
import { leverage } from "./leverage.ts";
import { liquidity } from "./liquidity.ts";
import type { Manner } from "./manner.ts";
import type { Reconciliation } from "./reconcile/index.ts";
import type { Teller } from "./report.ts";
import { stakeAndUnstake } from "./stake-and-unstake.ts";
import { twoHundredUsers } from "./two-hundred-users.ts";

export interface Story {
  readonly name: string;
  readonly about: string;
  /** What it usually takes on a machine with two cores, seconds of wall time, and what it takes where told shorter. */
  readonly seconds: number;
  readonly shortSeconds?: number;
  readonly play: (local: Local, teller: Teller, manner: Manner) => Promise<Reconciliation>;
}

/** In the order in which `all` plays them. */
export const stories: readonly Story[] = [
  {
    name: "stake-and-unstake",
    about: "a newcomer stakes, watches it grow, unstakes and is paid",
    seconds: 70,
    play: (local, teller) => stakeAndUnstake(local, teller),
  },
  {
    name: "a-deposit-address",
    about: "an exchange sends to a deposit address that operators hear of late, then in parts",
    seconds: 35,
    play: aDepositAddress,
  },
  {
    name: "a-loose-deposit",
    about: "senders who forgot the remark say later whom the deposit is for, or have it back",
    seconds: 40,
    play: aLooseDeposit,
  },
  {
    name: "a-slash",
    about: "a validator is slashed, and holders bear it at once and only once",
    seconds: 65,
    play: aSlash,
  },
  {
    name: "a-cancelled-slash",
    about: "a slash that is set aside is cancelled, and goes back to holders over 28 eras",
    seconds: 90,
    play: aCancelledSlash,
  },
  {
    name: "a-contested-loss",
    about: "slashes beyond the bound: nobody enters or leaves until the loss is believed",
    seconds: 75,
    play: aContestedLoss,
  },
  {
    name: "a-pause",
    about: "the guardian pauses: no money moves for a week, and all of it goes on",
    seconds: 90,
    play: aPause,
  },
  {
    name: "a-chilled-validator",
    about: "validators that the pool backs leave or take no more nominations, and it goes on earning",
    seconds: 70,
    play: aChilledValidator,
  },
  {
    name: "a-stalled-era",
    about: "eras stand still for days, short ones follow, and a report is skipped",
    seconds: 80,
    play: aStalledEra,
  },
  {
    name: "a-wind-down",
    about: "governance winds the pool down, and every holder gets out to the last planck",
    seconds: 90,
    play: aWindDown,
  },
  {
    name: "governed-validators",
    about: "holders vote validators out, and the next nominations name none of them",
    seconds: 90,
    play: governedValidators,
  },
  {
    name: "an-opener-who-cancels",
    about: "an operator opens every slot's call and cancels it, and the others go on",
    seconds: 45,
    play: anOpenerWhoCancels,
  },
  {
    name: "a-liar",
    about: "an operator signs what is not so and answers with garbage, and the other two go on",
    seconds: 60,
    play: aLiar,
  },
  {
    name: "liquidity",
    about: "aKSMb as liquidity beside ether: trades, fees, rewards, and all of it back",
    seconds: 60,
    play: liquidity,
  },
  {
    name: "farming",
    about: "liquidity farms for thirty days, in layers, and rewards add up to the wei",
    seconds: 230,
    shortSeconds: 90,
    play: farming,
  },
  {
    name: "a-liquidated-borrower",
    about: "aKSMb as collateral for ether; a slash makes the debt unsafe, and it is liquidated",
    seconds: 70,
    play: (local, teller) => aLiquidatedBorrower("compound", local, teller),
  },
  {
    name: "a-borrower-of-morpho",
    about: "the same in a market of Morpho Blue",
    seconds: 60,
    play: (local, teller) => aLiquidatedBorrower("morpho", local, teller),
  },
  {
    name: "leverage",
    about: "three times aKSMb with borrowed ether, unwound through the market during a stalled era",
    seconds: 90,
    play: leverage,
  },
  {
    name: "arbitrage",
    about: "the market's price is pushed off the fair value both ways, and a keeper brings it back and earns by it",
    seconds: 130,
    play: arbitrage,
  },
  {
    name: "defi",
    about: "one user in every layer of yield: what each brought adds up to the account, to the wei and the planck",
    seconds: 100,
    play: defi,
  },
  {
    name: "two-hundred-users",
    about: "users do as they like for 60 days, and validators are slashed now and then; by AKSM_SEED",
    seconds: 480,
    shortSeconds: 120,
    play: twoHundredUsers,
  },
];
