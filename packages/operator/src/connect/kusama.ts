import type { Deployment, Hex, Plan } from "@aksm/core";
import {
  connectKusama,
  isSignedBy,
  type KusamaClient,
  KusamaFinal,
  type Opening as KusamaOpening,
  KusamaRetryable,
  type KusamaSigner,
  type KusamaTransaction,
  NotTheSignature,
  openingSalt,
  poolContext,
  signerAccount,
  signerFromSecret,
  TransactionRefused,
} from "@aksm/kusama";
import { FinalError, RefusedError, RetryableError, SignerError } from "../errors.ts";
import type { KusamaAct, KusamaPort, Opening } from "../ports.ts";
import { type Late, translating } from "./late.ts";

/** `secret` is 32 or 64 bytes of hex. Throws for anything else, without repeating it. */
export function secretBytes(secret: string): Uint8Array {
  const digits = /^(?:0x)?((?:[0-9a-f]{64}){1,2})$/i.exec(secret)?.[1];
  if (!digits) throw new RangeError("no key");
  return Uint8Array.from(Buffer.from(digits, "hex"));
}

/** As `secretBytes`. */
export const signerOf = (secret: string): KusamaSigner => signerFromSecret(secretBytes(secret));

export const connectToKusama = (endpoint: string, deployment: Deployment, signal: AbortSignal): Promise<KusamaClient> =>
  connectKusama(endpoint, { genesisHash: deployment.kusama.genesisHash, signal });

/** The operator's view of Kusama through packages/kusama. */
export function kusamaPort(late: Late<KusamaClient>, deployment: Deployment, signer: KusamaSigner | null): KusamaPort {
  const ctx = poolContext(deployment);
  /** The package's own form of the openings given out. */
  const sources = new WeakMap<Opening, KusamaOpening>();

  const present = async (client: KusamaClient, opening: KusamaOpening, plan: Plan | null): Promise<Opening> => {
    const { callHash, timepoint, depositor, approvals, fullCall, poolCall } = opening;
    const shown: Opening = {
      callHash,
      height: timepoint.height,
      index: timepoint.index,
      depositor,
      approvals,
      understood: fullCall !== null && poolCall !== null,
      matches: plan !== null && (await client.samePlan(opening, plan, ctx)),
    };
    sources.set(shown, opening);
    return shown;
  };

  const build = async (
    client: KusamaClient,
    act: KusamaAct,
    self: KusamaSigner,
    at: Hex,
  ): Promise<KusamaTransaction> => {
    const account = signerAccount(self);
    switch (act.kind) {
      case "open": {
        const call = await client.poolCall(act.plan, act.sweeps, ctx, openingSalt(account, act.plan.anchor.hash, 0));
        return client.asMulti({ ctx, call, signer: account, timepoint: null, at });
      }
      case "approve": {
        const source = sources.get(act.opening);
        if (!source?.fullCall) throw new RefusedError("the opening's call is not known");
        return client.asMulti({ ctx, call: source.fullCall, signer: account, timepoint: source.timepoint, at });
      }
      case "cancel": {
        const source = sources.get(act.opening);
        if (!source) throw new RefusedError("the opening is not known");
        return client.cancelAsMulti({ ctx, opening: source });
      }
      case "payout":
        return client.payoutBatch(act.payouts);
    }
  };

  return translating<KusamaPort>(
    {
      finalizedHead: async () => (await late.get()).finalizedHead(),
      onFinalized: listener => late.follow(client => client.onFinalized(listener)),
      blockHash: async number => (await late.get()).blockHash(number),
      flows: async ({ hash }) => (await late.get()).flows(hash, ctx),
      state: async hash => (await late.get()).kusamaState(hash, ctx),
      validatorRecords: async (hash, eras) => (await late.get()).validatorRecords(hash, eras),
      electorate: async hash => (await late.get()).electorate(hash),
      sequence: async hash => (await late.get()).sequence(hash, ctx),
      openings: async (hash, plan) => {
        const client = await late.get();
        const openings = await client.openings(hash, ctx);
        return Promise.all(openings.map(opening => present(client, opening, plan)));
      },
      pendingPayouts: async (hash, eras) => (await late.get()).pendingPayouts(hash, ctx, eras),
      payoutLimit: async hash => (await late.get()).payoutLimit(hash),
      deposited: async (hash, recipients) => (await late.get()).deposited(hash, ctx, recipients),
      sweepLimit: async hash => (await late.get()).sweepLimit(hash, ctx),
      isSignedBy: async (text, signature, account) => isSignedBy(text, signature, account),
      custody: async hash => (await late.get()).custody(hash, ctx),
      nonce: async hash => {
        if (!signer) throw new FinalError("a dry run has no account");
        return (await late.get()).nonce(signerAccount(signer), hash);
      },
      submit: async (act, { at, nonce }) => {
        if (!signer) throw new FinalError("a dry run sends nothing");
        const client = await late.get();
        const transaction = await build(client, act, signer, at.hash);
        return (await client.submit(transaction, signer, { nonce, at })).hash;
      },
    },
    error => {
      if (error instanceof KusamaRetryable) return new RetryableError(error.message, { cause: error });
      if (error instanceof KusamaFinal) return new FinalError(error.message, { cause: error });
      if (error instanceof NotTheSignature) return new SignerError(error.message, { cause: error });
      if (error instanceof TransactionRefused) return new RefusedError(error.message, { cause: error });
      return error;
    },
  );
}
