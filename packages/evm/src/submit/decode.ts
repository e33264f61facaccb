import {
  bondTokenAbi,
  certTokenAbi,
  committeeAbi,
  compoundCollateralAbi,
  compoundOracleAbi,
  depositSlotsAbi,
  farmAbi,
  leverageAbi,
  nativeFeedAbi,
  poolShareAbi,
  priceFeedAbi,
  stakingPoolAbi,
  unstakeQueueAbi,
  vaultAbi,
  zapAbi,
} from "@aksm/contracts";
import {
  type Abi,
  BaseError,
  ContractFunctionRevertedError,
  InsufficientFundsError,
  UserRejectedRequestError,
} from "viem";
import { EndpointUnavailable, EvmError, NotEnoughEther, SignerFailed, SigningDeclined } from "../errors.ts";
import { ContractRefusal, REFUSALS } from "./refusals.ts";

const contractAbis: readonly Abi[] = [
  bondTokenAbi,
  certTokenAbi,
  committeeAbi,
  compoundCollateralAbi,
  compoundOracleAbi,
  depositSlotsAbi,
  farmAbi,
  leverageAbi,
  nativeFeedAbi,
  poolShareAbi,
  priceFeedAbi,
  stakingPoolAbi,
  unstakeQueueAbi,
  vaultAbi,
  zapAbi,
];

/** The errors of all our contracts: a call of one may be refused by another. Each once. */
const errorAbi: Abi = [
  ...new Map(
    contractAbis
      .flat()
      .flatMap(item => (item.type === "error" ? [[JSON.stringify([item.name, item.inputs]), item]] : [])),
  ).values(),
];

/** An ABI with the errors of all our contracts in place of its own. */
export const withErrors = <const T extends Abi>(abi: T): T =>
  [...abi.filter(item => item.type !== "error"), ...errorAbi] as unknown as T;

/**
 * What a call or its sending threw, as an error of this package: a refusal by a contract, too little ether, declined
 * by the person, or an endpoint that did not answer.
 */
export function toEvmError(what: string, error: unknown): EvmError {
  if (error instanceof EvmError) return error;
  if (!(error instanceof BaseError)) return new EndpointUnavailable(what, error);
  const reverted = error.walk(inner => inner instanceof ContractFunctionRevertedError);
  if (reverted instanceof ContractFunctionRevertedError) return refusalOf(what, reverted);
  const unsigned = error.walk(inner => inner instanceof SignerFailed);
  if (unsigned instanceof SignerFailed) return unsigned;
  if (error.walk(inner => inner instanceof UserRejectedRequestError)) return new SigningDeclined(error);
  if (error.walk(inner => inner instanceof InsufficientFundsError)) return new NotEnoughEther(error);
  return new EndpointUnavailable(what, error);
}

function refusalOf(what: string, error: ContractFunctionRevertedError): ContractRefusal {
  const reason = error.data?.errorName ?? "unknown";
  const args = error.data?.args ?? [];
  const known = REFUSALS[reason];
  if (known) return new known.as(reason, args, known.sentence(...args), error);
  return new ContractRefusal(reason, args, `The contract refused the ${what}: ${error.shortMessage}`, error);
}
