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

export const attestationQuery = z.object({
  wait: longest(10_000).default(0),
  kusama: whole.optional(),
  ethereum: whole.optional(),
});
