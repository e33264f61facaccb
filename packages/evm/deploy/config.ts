import { readFile } from "node:fs/promises";
import { type EvmAddress, type Hex, PPM } from "@aksm/core";
import { isAddress, zeroAddress } from "viem";
import { z } from "zod";
import type { DeployParameters } from "../src/index.ts";

/** Thrown for a file that cannot be used; the message says where and what to do. */
export class ConfigRefused extends Error {
  override name = "ConfigRefused";
}

const DAY = 86_400;
/** The guardian's pause and the least time of a contested loss: within it holders must be able to object. */
const OBJECTION_DAYS = 8;
const KEY = /^0x[0-9a-f]{64}$/i;

const amount = z
  .string()
  .regex(/^\d+$/, "an amount is written as a string of digits")
  .transform(digits => BigInt(digits));
const integer = z.number().int().nonnegative();
const address = z
  .string()
  .regex(/^0x[0-9a-fA-F]{40}$/, "an address is 0x and 40 hex digits")
  .refine(text => isAddress(text), "the checksum of the capitals is wrong: copy the address again")
  .transform(text => text.toLowerCase() as EvmAddress);
const account = address.refine(text => text !== zeroAddress, "nobody has the zero address");
const ppm = integer.max(Number(PPM), "parts per million are at most 1000000");
const text = z.string().min(1).max(31, "names have 31 characters at most");

/** What is the same wherever the product is deployed: committed. */
const productSchema = z.strictObject({
  names: z.strictObject({
    bond: text,
    bondSymbol: text,
    cert: text,
    certSymbol: text,
    receipt: text,
    receiptSymbol: text,
    native: text,
    governor: text,
  }),
  decimals: integer.max(18),
  ss58Prefix: integer.max(63),
  feeBps: amount.refine(bps => bps <= 2_000n, "the fee is 2000 at most, a fifth of the rewards"),
  vestingPeriod: amount.refine(seconds => seconds > 0n, "rewards vest over a period"),
  staking: z.strictObject({
    minimumStake: amount,
    windowFloor: amount,
    windowPpm: ppm,
    maxDailyGrowthPpm: ppm,
    maxDailyLossPpm: ppm,
  }),
  minimumUnstake: amount,
  priceMaxAge: amount,
  governance: z
    .strictObject({
      delay: amount,
      votingDelay: integer,
      votingPeriod: integer,
      proposalThreshold: amount,
      quorumPercent: amount,
      leastQuorum: amount,
      validatorCap: ppm,
      operatorCap: ppm,
    })
    .refine(
      ({ votingDelay }) => votingDelay < DAY,
      "votingDelay is less than a day, so that votes borrowed after a proposal do not count",
    )
    .refine(
      ({ votingDelay, votingPeriod }) => votingDelay + votingPeriod < OBJECTION_DAYS * DAY,
      `votingDelay and votingPeriod together are less than ${OBJECTION_DAYS} days, so that a loss can be objected to in time`,
    ),
});

/** What only the launch knows: who takes part, and where Kusama stands. */
const launchSchema = z
  .strictObject({
    committee: z.array(account).min(1, "the operators' accounts are missing"),
    threshold: integer.min(1),
    /** Zero: none, until governance names one. */
    guardian: address,
    treasury: account,
    initialAnchor: z.strictObject({
      number: integer,
      hash: z
        .string()
        .regex(KEY, "a block hash is 0x and 64 hex digits")
        .refine(hash => /[^0x]/.test(hash), "no block has the zero hash: take a finalized one")
        .transform(hash => hash.toLowerCase() as Hex),
      era: integer,
    }),
  })
  .refine(({ committee, threshold }) => threshold <= committee.length, "the threshold is more than there are members")
  .refine(({ committee }) => new Set(committee).size === committee.length, "a member of the committee is named twice");

/** Everything but endpoint and key. Throws `ConfigRefused`. */
export async function readParameters(
  productFile: string,
  launchFile: string,
): Promise<Omit<DeployParameters, "endpoint" | "deployerKey" | "onSent">> {
  const product = await readJson(productFile, productSchema);
  const launch = await readJson(launchFile, launchSchema);
  return { ...product, ...launch };
}

/** Published contracts that are there, and how markets of aKSMc are made with them; each market may be left out. */
const marketsSchema = z.strictObject({
  weth: account,
  liquidity: z.strictObject({
    factory: account,
    quoter: account,
    feePpm: ppm,
    /** What an aKSMc is worth: where the exchange has no market of it yet, it begins there. */
    weiPerCert: amount.refine(wei => wei > 0n, "a market begins at a price"),
  }),
  /** Whether farms over the liquidity, and a vault over the first, are made too. */
  farms: z.boolean().default(false),
  lending: z
    .strictObject({
      /** A feed that somebody else publishes, or the bounds of one that the committee signs. */
      native: z.union([
        z.strictObject({ feed: account }),
        z.strictObject({ description: text, interval: amount, maxStepPpm: amount }),
      ]),
      nativeFeedSource: z.string().min(1, "people are told who says what the native token costs"),
      maxAge: amount,
      compound: z.strictObject({ comptroller: account, certMarket: account, etherMarket: account }).optional(),
      /** The zero address for a market without interest. */
      morpho: z.strictObject({ morpho: account, rateModel: address, lltv: amount }).optional(),
    })
    .optional(),
});

export type MarketsConfig = z.infer<typeof marketsSchema>;

/** Throws `ConfigRefused`. */
export const readMarkets = (file: string): Promise<MarketsConfig> => readJson(file, marketsSchema);

async function readJson<T>(file: string, schema: z.ZodType<T>): Promise<T> {
  const content = await readFile(file, "utf8").catch(() => {
    throw new ConfigRefused(`${file} cannot be read`);
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch {
    throw new ConfigRefused(`${file} is no JSON`);
  }
  const { success, data, error } = schema.safeParse(parsed);
  if (success) return data;
  const faults = error.issues.map(({ path, message }) => `  ${path.join(".") || "the file"}: ${message}`);
  throw new ConfigRefused(`${file} cannot be used:\n${faults.join("\n")}`);
}

/** The key in a file, 32 bytes of hex. Throws `ConfigRefused`, which never shows what is in it. */
export async function readKey(file: string): Promise<Hex> {
  const content = await readFile(file, "utf8").catch(() => {
    throw new ConfigRefused(`the key file ${file} cannot be read`);
  });
  const key = content.trim();
  const prefixed = key.startsWith("0x") ? key : `0x${key}`;
  if (!KEY.test(prefixed)) throw new ConfigRefused(`the key file ${file} does not hold 32 bytes of hex`);
  return prefixed as Hex;
}
