import { type Deployment, type EvmAddress, type Hex, longestExitSeconds } from "@aksm/core";
import {
  accountFromKey,
  connectEvm,
  DeploymentMismatch,
  digest,
  type EvmClient,
  EvmError,
  isMessageSignedBy,
  readYields,
  recoverSigner,
  SignerFailed,
  StateUnavailable,
  secondsOfAnEra,
  sign,
  WrongChain,
} from "@aksm/evm";
import { FinalError, RefusedError, RetryableError, SignerError } from "../errors.ts";
import type { EthereumPort } from "../ports.ts";
import { type Late, translating } from "./late.ts";

/** `secret` is 32 bytes of hex. Throws for anything else. */
export function ethereumAccountOf(secret: string) {
  const digits = /^(?:0x)?([0-9a-f]{64})$/i.exec(secret)?.[1];
  if (!digits) throw new RangeError("no key");
  return accountFromKey(`0x${digits}` as Hex);
}

export const connectToEthereum = (endpoint: string, deployment: Deployment): Promise<EvmClient> =>
  connectEvm(endpoint, deployment);

/** The operator's view of Ethereum through packages/evm. */
export function ethereumPort(
  late: Late<EvmClient>,
  deployment: Deployment,
  account: ReturnType<typeof accountFromKey> | null,
): EthereumPort {
  const insist = () => {
    if (!account) throw new FinalError("a dry run signs nothing");
    return account;
  };
  return translating<EthereumPort>(
    {
      finalizedBlock: async () => (await late.get()).finalizedBlock(),
      onFinalized: listener => late.follow(client => client.onFinalized(listener)),
      pairedBlock: async deadline => (await late.get()).pairedBlock(deadline),
      state: async block => (await late.get()).ethereumState(block),
      mintedAt: async (ids, block) => (await late.get()).mintedAt(ids, block),
      settlements: async range => (await late.get()).settlements(range),
      yields: async bondingDuration => {
        if (!deployment.ethereum.defi) return null;
        const { connection } = await late.get();
        const exitSeconds = longestExitSeconds(bondingDuration, await secondsOfAnEra(connection));
        return readYields(connection, { decimals: deployment.kusama.decimals, exitSeconds, source: null });
      },
      paidAt: async (ids, block) => (await late.get()).paidAt(ids, block),
      parkings: async (ids, block) => (await late.get()).parkings(ids, block),
      digest: cause => digest(deployment, cause),
      sign: async cause => sign(insist(), deployment, cause),
      isSignedBy: isMessageSignedBy,
      recover: recoverSigner,
      submit: async (cause, attestations) => {
        const client = await late.get();
        const outcome = await client.submit(client.wallet(insist()), cause, attestations);
        return outcome.status === "sent" ? { hash: outcome.hash, gas: outcome.gas } : "consumed";
      },
    },
    toOperatorError,
  );
}

export const evmAddressOf = (secret: string): EvmAddress =>
  ethereumAccountOf(secret).address.toLowerCase() as EvmAddress;

/** A pruned state may be served by the node once it has caught up, so it is no reason to stop for good. */
function toOperatorError(error: unknown): unknown {
  if (!(error instanceof EvmError)) return error;
  if (error instanceof SignerFailed) {
    return error.cause instanceof SignerError ? error.cause : new SignerError(error.message, { cause: error });
  }
  if (error.retryable || error instanceof StateUnavailable) return new RetryableError(error.message, { cause: error });
  // Other contracts than the deployment's are in place: what would be signed is for something else.
  if (error instanceof WrongChain || error instanceof DeploymentMismatch)
    return new FinalError(error.message, { cause: error });
  return new RefusedError(error.message, { cause: error });
}
