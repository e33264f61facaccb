import type { Deployment, EvmAddress, Hex } from "@aksm/core";
import type { EvmWallet } from "@aksm/evm";
import { type Attestation, digest, type MintCause, recoverSigner, signedCall } from "@aksm/evm";
import type { Context } from "../chains/context.ts";
import type { FollowOptions, Sent, TransactionProgress } from "../chains/types.ts";
import { DemandRefused, OperatorsUnreachable } from "../errors/errors.ts";
import { carryOut } from "../unstake/carryOut.ts";
import { ask } from "./operators.ts";
import type { PlaceInLine } from "./types.ts";

/** As the first operator that answers has it; null where the deposit is not held, or waits for its sender. */
export async function placeInLine(
  { deployment }: Pick<Context, "deployment">,
  depositId: Hex,
): Promise<PlaceInLine | null> {
  const problems: string[] = [];
  for (const operator of deployment.operators) {
    const answer = await ask(operator, `/v1/held/${depositId}`);
    if ("body" in answer) return (answer.body as { place: PlaceInLine | null }).place;
    if (answer.refused) return null;
    problems.push(answer.problem);
  }
  throw new OperatorsUnreachable("answered", problems);
}

/** Has enough operators sign the mint, and submits it from the wallet; resolves once it is in a block. */
export async function mintNow(
  context: Context,
  { wallet, depositId }: { wallet: EvmWallet; depositId: Hex },
  follow: FollowOptions<TransactionProgress> = {},
): Promise<Sent> {
  const { cause, attestations } = await gather(context.deployment, depositId);
  const call = await signedCall(context.evm.connection, cause, attestations);
  const receipt = await carryOut(context, wallet, call, follow);
  return { transaction: receipt.transactionHash, block: Number(receipt.blockNumber) };
}

interface SignedMint {
  readonly cause: MintCause;
  readonly attestation: Attestation;
}

/** The mint that enough operators signed to the same bytes. Throws `DemandRefused`, `OperatorsUnreachable`. */
async function gather(
  deployment: Deployment,
  depositId: Hex,
): Promise<{ cause: MintCause; attestations: readonly Attestation[] }> {
  const { operators, threshold } = deployment;
  const answers = await Promise.all(
    operators.map(operator => ask(operator, `/v1/held/${depositId}/mint`, { method: "POST" })),
  );
  const signed: SignedMint[] = [];
  for (const [place, answer] of answers.entries()) {
    const mint = "body" in answer ? await checked(deployment, operators[place]?.ethereum, answer.body) : null;
    if (mint?.cause.depositId === depositId) signed.push(mint);
  }
  for (const { attestation, cause } of signed) {
    const same = signed.filter(other => other.attestation.digest === attestation.digest);
    if (same.length >= threshold) return { cause, attestations: same.map(each => each.attestation) };
  }
  const problems = answers.flatMap(answer => ("problem" in answer ? [answer] : []));
  const refused = problems.find(answer => answer.refused);
  if (refused) throw new DemandRefused(refused.problem);
  throw new OperatorsUnreachable(
    "signed the mint",
    problems.map(({ problem }) => problem),
  );
}

interface Wire {
  readonly depositId: Hex;
  readonly recipient: EvmAddress;
  readonly amount: string;
  readonly epoch: string;
  readonly deadline: string;
  readonly signature: Hex;
}

/** Null for what the operator has not signed: a wrong signature would make the contract refuse the others too. */
async function checked(
  deployment: Deployment,
  operator: EvmAddress | undefined,
  body: unknown,
): Promise<SignedMint | null> {
  try {
    const { depositId, recipient, signature, ...numbers } = body as Wire;
    const [amount, epoch, deadline] = [BigInt(numbers.amount), BigInt(numbers.epoch), BigInt(numbers.deadline)];
    const cause: MintCause = { kind: "mint", epoch, deadline, depositId, recipient, amount };
    const hash = digest(deployment, cause);
    const signer = await recoverSigner(hash, signature);
    return signer !== null && signer === operator ? { cause, attestation: { digest: hash, signer, signature } } : null;
  } catch {
    return null;
  }
}
