import type { Deployment, Hex } from "@aksm/core";
import { judge, type SigningLimits, signHash } from "@aksm/evm";
import { poolContext, signRequest, transactionRefusal } from "@aksm/kusama";
import type { Logger } from "pino";
import type { Secret } from "../config/secret.ts";
import { secretBytes } from "../connect/kusama.ts";
import type { KeyKind } from "../keys/files.ts";
import type { Answer, HeardAsk } from "./protocol.ts";

/** The reference signer's policy: for one operator of one deployment it signs what operators do, and nothing else. */
export function answering(
  deployment: Deployment,
  index: number,
  secrets: Readonly<Record<KeyKind, Secret<string>>>,
  limits: SigningLimits,
  log: Logger,
): (ask: HeardAsk) => Promise<Answer> {
  const self = deployment.operators[index];
  if (!self) throw new RangeError(`the deployment has no operator ${index}`);
  const scope = {
    account: self.kusama,
    genesisHash: deployment.kusama.genesisHash,
    ctx: poolContext(deployment),
  };
  const key: Hex = `0x${secrets.ethereum.reveal().replace(/^0x/, "")}`;
  const sign = async (ask: HeardAsk): Promise<Answer> => {
    if (ask.kind === "kusama-transaction") {
      const refused = transactionRefusal(ask, scope);
      return refused ? { refused } : { signature: signRequest(secretBytes(secrets.kusama.reveal()), ask) };
    }
    const asked = ask.kind === "attestation" ? ask : { ...ask, decoded: null };
    const verdict = judge(asked, self.ethereum, deployment, limits);
    return "refused" in verdict ? verdict : { signature: await signHash(key, verdict.hash) };
  };
  return async ask => {
    const answer = await sign(ask);
    if ("refused" in answer) log.warn({ kind: ask.kind, refused: answer.refused }, "refused");
    else log.info({ kind: ask.kind }, "signed");
    return answer;
  };
}
