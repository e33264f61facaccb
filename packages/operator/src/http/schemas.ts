import type { EvmAddress, Hex } from "@aksm/core";
import { z } from "zod";

const whole = z.coerce.number().int().nonnegative();

/** Milliseconds that a caller may wait at most. */
const longest = (most: number) => whole.transform(ms => Math.min(ms, most));

export const statusQuery = z.object({
  kusama: whole.default(0),
  ethereum: whole.default(0),
  wait: longest(120_000).default(30_000),
});

export const digestParams = z.object({
  digest: z
    .string()
    .regex(/^0x[0-9a-fA-F]{64}$/)
    .transform(digest => digest.toLowerCase() as Hex),
});

export const recipientParams = z.object({
  recipient: z
    .string()
    .regex(/^0x[0-9a-fA-F]{40}$/)
    .transform(recipient => recipient.toLowerCase() as EvmAddress),
});

const account = z
  .string()
  .regex(/^0x[0-9a-fA-F]{64}$/)
  .transform(digits => digits.toLowerCase() as Hex);

export const heldParams = z.object({ id: account });

export const heldQuery = z.object({ sender: account.optional() });

const signature = z
  .string()
  .regex(/^0x([0-9a-fA-F]{2}){64,66}$/)
  .transform(digits => digits.toLowerCase() as Hex);

export const demandBody = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("bind"),
    depositId: account,
    recipient: recipientParams.shape.recipient,
    signature,
  }),
  z.object({ kind: z.literal("return"), depositId: account, signature }),
  z.object({ kind: z.literal("returnTo"), depositId: account, to: account, signature }),
]);

export const attestationQuery = z.object({
  wait: longest(10_000).default(0),
  kusama: whole.optional(),
  ethereum: whole.optional(),
});
