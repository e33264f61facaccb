import type { AccountId, EvmAddress, Hex } from "@aksm/core";
import type { EthereumRequest } from "@aksm/evm";
import type { SigningRequest } from "@aksm/kusama";
import { z } from "zod";

/**
 * What operator and signer say to each other over a Unix socket: one connection for each signature, on it one line of JSON
 * each way. See docs/runbooks/keys.md. Another version is refused.
 */
export const VERSION = 1;

/** Kusama's metadata is over a megabyte as hex. */
export const LONGEST_LINE = 16 * 2 ** 20;

/** Milliseconds that a signer has for an answer. A transaction that is signed later is for a world that has moved on. */
export const ANSWER_WITHIN = 10_000;

/** All of what is signed, as it is signed and decoded; nothing of it must be looked up elsewhere. */
export type Ask =
  | EthereumRequest
  | (SigningRequest & {
      readonly kind: "kusama-transaction";
      /** The call with the names of everything in it. */
      readonly decoded: unknown;
    });

const hex = z
  .string()
  .regex(/^0x(?:[0-9a-f]{2})*$/)
  .transform(text => text as Hex);
const account = (bytes: number) =>
  z
    .string()
    .regex(new RegExp(`^0x[0-9a-f]{${2 * bytes}}$`))
    .transform(text => text as AccountId & EvmAddress);

/** What a signer reads of it. `decoded` is for people and for other signers: the reference signer decodes by itself. */
export const askSchema = z.discriminatedUnion("kind", [
  z.object({
    version: z.literal(VERSION),
    kind: z.literal("attestation"),
    account: account(20),
    typedData: z.object({}).loose(),
  }),
  z.object({
    version: z.literal(VERSION),
    kind: z.literal("ethereum-transaction"),
    account: account(20),
    unsigned: hex,
  }),
  z.object({
    version: z.literal(VERSION),
    kind: z.literal("kusama-transaction"),
    account: account(32),
    call: hex,
    extensions: z.array(z.object({ name: z.string(), value: hex, additionalSigned: hex })),
    payload: hex,
    metadata: hex,
  }),
]);

export type HeardAsk = z.infer<typeof askSchema>;

export const answerSchema = z.union([
  z.object({ version: z.literal(VERSION), signature: hex }),
  z.object({ version: z.literal(VERSION), refused: z.string().max(1_000) }),
]);

export type Answer = { readonly signature: Hex } | { readonly refused: string };
