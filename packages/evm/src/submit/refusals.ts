import { EvmError } from "../errors.ts";
import { pauseOf } from "../state/pause.ts";

/** A contract refused what was asked, with one of its own errors. `reason` is the error's name in the contract. */
export class ContractRefusal extends EvmError {
  override name = "ContractRefusal";
  constructor(
    readonly reason: string,
    readonly args: readonly unknown[],
    sentence: string,
    cause?: unknown,
  ) {
    super(sentence, { cause });
  }
}

/** The signatures do not make a quorum of the committee: too few, not its members', of another epoch or message. */
export class QuorumRefused extends ContractRefusal {
  override name = "QuorumRefused";
}

/** The cause was right once: something else came first, and the next plan takes it from there. */
export class Superseded extends ContractRefusal {
  override name = "Superseded";
}

/** A report or finalization is outside the contract's bounds. */
export class BoundExceeded extends ContractRefusal {
  override name = "BoundExceeded";
}

/** The recipient is no account of the network that pays. */
export class RecipientRefused extends ContractRefusal {
  override name = "RecipientRefused";
}

/** Nothing of the kind is done for now: the guardian has paused, a loss is contested, the window of a day is full. */
export class NotForNow extends ContractRefusal {
  override name = "NotForNow";
}

/** Less than the contract's minimum. */
export class AmountBelowMinimum extends ContractRefusal {
  override name = "AmountBelowMinimum";
}

/** More shares than the account has. */
export class SharesExceedBalance extends ContractRefusal {
  override name = "SharesExceedBalance";
}

/** The price moved on since the quote, beyond what the caller accepts. */
export class PriceMoved extends ContractRefusal {
  override name = "PriceMoved";
}

/** The caller may not do this: not the owner, or the request is past the state in which it could be changed. */
export class NotAllowed extends ContractRefusal {
  override name = "NotAllowed";
}

type RefusalClass = new (
  reason: string,
  args: readonly unknown[],
  sentence: string,
  cause?: unknown,
) => ContractRefusal;

interface Refusal {
  readonly as: RefusalClass;
  readonly sentence: (...args: readonly unknown[]) => string;
}

const refusal = (as: RefusalClass, sentence: Refusal["sentence"]): Refusal => ({ as, sentence });

/** The contracts' own errors, each with its class and a sentence; amounts in planck. */
export const REFUSALS: Readonly<Record<string, Refusal>> = {
  NotEnoughSignatures: refusal(
    QuorumRefused,
    (given, needed) => `${given} signatures were given, ${needed} are needed`,
  ),
  UnknownMember: refusal(
    QuorumRefused,
    (place, members) => `A signature names member ${place}; the committee has ${members}, counted from 0`,
  ),
  BadSignature: refusal(QuorumRefused, (_, member) => `What is given as the signature of ${member} is not theirs`),
  SignersNotSorted: refusal(QuorumRefused, () => "The signatures are not in ascending order of their signers"),
  MalleableSignature: refusal(QuorumRefused, index => `Signature ${index} is not in its canonical form`),
  SignatureCutShort: refusal(QuorumRefused, position => `The signature at byte ${position} is cut short`),
  WrongEpoch: refusal(
    QuorumRefused,
    (given, current) => `The signatures are of the committee's epoch ${given}; it is in epoch ${current} now`,
  ),
  AttestationExpired: refusal(QuorumRefused, deadline => `The signatures counted until second ${deadline}`),
  Paused: refusal(
    NotForNow,
    until =>
      `The guardian has paused everything that operators attest${until === undefined ? "" : ` until second ${until}`}`,
  ),
  Contested: refusal(NotForNow, () => "A loss waits to be believed; nothing is priced at a rate in doubt"),
  Stale: refusal(NotForNow, (at, age) => `The price is of second ${at}, and was good for ${age} seconds`),
  NoAnswer: refusal(NotForNow, () => "Nobody has said yet what the native token costs"),
  NoNativePrice: refusal(
    NotForNow,
    (_, at) => `What the native token costs was said at second ${at}, which is too old`,
  ),
  WrongRound: refusal(Superseded, (given, expected) => `The price is round ${given}; the next is ${expected}`),
  SeenOutOfOrder: refusal(
    BoundExceeded,
    (seen, from, to) => `The price is of second ${seen}; it may be of ${from} to ${to}`,
  ),
  StepTooLarge: refusal(
    BoundExceeded,
    (answer, before, ppm) => `${answer} wei is further from ${before} than ${ppm} millionths`,
  ),
  RateContested: refusal(NotForNow, () => "A loss waits to be believed; nobody enters or leaves at a rate in doubt"),
  StakingPaused: refusal(NotForNow, reason => `Nothing is minted for now: ${pauseOf(reason) ?? "unknown reason"}`),
  MintWindowFull: refusal(
    NotForNow,
    (amount, available) => `${amount} planck are more than the ${available} that may still be minted today`,
  ),
  DepositNotOpen: refusal(Superseded, id => `Deposit ${id} is minted or returned already`),
  WrongPreviousAnchor: refusal(Superseded, number => `The last reported anchor is Kusama block ${number}`),
  OlderThanContested: refusal(
    Superseded,
    (number, contested) => `Kusama block ${number} is older than ${contested}, at which a loss waits to be believed`,
  ),
  AnchorTooFarAhead: refusal(
    BoundExceeded,
    (number, era) => `Kusama can have reached block ${number} and era ${era} by now at most`,
  ),
  AnchorNotNewer: refusal(Superseded, (number, era) => `Kusama block ${number} of era ${era} is reported already`),
  OutOfOrder: refusal(
    Superseded,
    (_after, upTo, lastFinalized, lastRequest) =>
      `Requests are finalized up to ${lastFinalized} of ${lastRequest}; ${upTo} does not follow`,
  ),
  AlreadyPaid: refusal(Superseded, id => `Request ${id} is recorded as paid already`),
  NotFinalized: refusal(Superseded, id => `Request ${id} is not finalized`),
  WrongParking: refusal(
    Superseded,
    (given, expected) => `The attestation to park is number ${given}; the next is ${expected}`,
  ),
  AlreadyAttested: refusal(Superseded, era => `The loss that waits to be believed is attested for era ${era} already`),
  LossObjected: refusal(Superseded, () => "Governance has objected to the loss; it is not taken as it is"),
  LossExceedsPool: refusal(
    BoundExceeded,
    (loss, pooled) => `A loss of ${loss} is more than the ${pooled} planck pooled`,
  ),
  AmountAboveLimit: refusal(
    BoundExceeded,
    (amount, limit) => `The requests are worth ${amount} planck by now, and ${limit} are at hand`,
  ),
  BadRecipientLength: refusal(RecipientRefused, length => `A recipient has 35 bytes; ${length} were given`),
  WrongNetwork: refusal(
    RecipientRefused,
    (given, expected) => `The recipient is on the network with prefix ${given}; payments go to prefix ${expected}`,
  ),
  BadChecksum: refusal(RecipientRefused, () => "The recipient's checksum does not fit its address"),
  ZeroRecipient: refusal(RecipientRefused, () => "Nobody has the recipient's address"),
  InvalidAddress: refusal(RecipientRefused, () => "aKSMb cannot be held by this address"),
  ShareAbovePlanck: refusal(
    BoundExceeded,
    (shares, pooled) => `${shares} shares hold ${pooled} planck: too few to take a deposit without loss to it`,
  ),
  BelowMinimumStake: refusal(
    AmountBelowMinimum,
    (amount, minimum) => `${amount} planck is below the minimum stake of ${minimum}`,
  ),
  BelowMinimumUnstake: refusal(
    AmountBelowMinimum,
    (amount, minimum) => `${amount} planck is below the minimum of ${minimum} that can be unstaked`,
  ),
  ZeroShares: refusal(AmountBelowMinimum, () => "The amount is too small to move a share"),
  InsufficientShares: refusal(
    SharesExceedBalance,
    (_owner, shares, needed) => `The account has ${shares} shares; ${needed} are needed`,
  ),
  TooLittleOut: refusal(PriceMoved, (amount, least) => `The trade brings ${amount} by now; ${least} was asked for`),
  TooMuchSold: refusal(PriceMoved, (units, most) => `It takes ${units} units of aKSMc by now; ${most} were accepted`),
  TooLittleHealth: refusal(
    PriceMoved,
    (health, least) => `The debt's health would be ${health} ÷ 10^18 by now; ${least} was accepted`,
  ),
  MoreThanOwed: refusal(Superseded, (wei, owed) => `${wei} wei are more than the ${owed} that are owed by now`),
  TooFewShares: refusal(
    PriceMoved,
    (shares, least) => `The amounts make ${shares} shares by now; ${least} were asked for`,
  ),
  TooLittle: refusal(PriceMoved, (amount0, amount1) => `The shares are worth ${amount0} and ${amount1} by now`),
  TooLittleLent: refusal(
    NotForNow,
    (lent, units) => `The market would count ${lent} units of ${units}: somebody made its tokens dear`,
  ),
  DeadlinePassed: refusal(PriceMoved, deadline => `It counted until second ${deadline}`),
  PriceMoving: refusal(NotForNow, () => "The price is moving; fees are added back once it has been steady for a while"),
  NoPrice: refusal(NotForNow, () => "The market has no price yet"),
  ERC20InsufficientBalance: refusal(
    SharesExceedBalance,
    (_owner, has, needed) => `The account has ${has} of the token; ${needed} are needed`,
  ),
  NotTheOwner: refusal(NotAllowed, (id, caller) => `Request ${id} does not belong to ${caller}`),
  NotWaiting: refusal(NotAllowed, id => `Request ${id} no longer waits`),
  NoRecipient: refusal(NotAllowed, id => `Request ${id} has no recipient, so nothing can have been paid`),
  IsParked: refusal(NotAllowed, id => `Request ${id} is parked until its owner redirects it`),
  NotParked: refusal(NotAllowed, id => `Request ${id} is not parked`),
  UnknownRequest: refusal(NotAllowed, id => `There is no request ${id}`),
};
