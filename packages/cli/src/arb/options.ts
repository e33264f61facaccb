import { readFileSync, statSync } from "node:fs";
import {
  AmountFormatError,
  type ArbitragePolicy,
  type Deployment,
  type EvmAddress,
  type Hex,
  parseAmount,
} from "@aksm/core";
import { options, UsageError, wholeNumber } from "../usage.ts";

const OPTIONS = {
  deployment: { type: "string", default: ".devnet/deployment.json" },
  kusama: { type: "string", default: "ws://127.0.0.1:9944" },
  ethereum: { type: "string", default: "http://127.0.0.1:8545" },
  feed: { type: "string" },
  "ksm-price": { type: "string" },
  "max-age": { type: "string", default: "3600" },
  account: { type: "string" },
  "key-file": { type: "string" },
  recipient: { type: "string" },
  budget: { type: "string", default: "10" },
  inventory: { type: "string", default: "0" },
  "least-profit": { type: "string", default: "0.001" },
  "yearly-cost": { type: "string", default: "5" },
  conversion: { type: "string", default: "0.3" },
  slippage: { type: "string", default: "0.5" },
  "counts-for": { type: "string", default: "120" },
  execute: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

const PERCENT_TO_PPM = 4;
const WEI = 18;

/** What `aksm arb` was asked. The key is never printed. */
export interface ArbOptions {
  readonly kusama: string;
  readonly ethereum: string;
  readonly deployment: string;
  /** A feed's address, or wei for a whole KSM; null for the feed that the deployment's lending goes by. */
  readonly price: { readonly feed: EvmAddress } | { readonly weiPerNative: bigint } | null;
  readonly maxAgeSeconds: bigint;
  readonly account: EvmAddress | null;
  readonly keyFile: string | null;
  readonly recipient: string | null;
  readonly policy: (deployment: Deployment) => ArbitragePolicy;
  readonly countsForSeconds: bigint;
  readonly execute: boolean;
  readonly json: boolean;
}

/** Throws `UsageError`, which names the option. */
export function arbOptions(args: readonly string[]): ArbOptions {
  const given = options(args, OPTIONS);
  const amount = (name: keyof typeof given & string, decimals: number): bigint =>
    amountOf(name, String(given[name]), decimals);
  if (given.feed !== undefined && given["ksm-price"] !== undefined) {
    throw new UsageError("Name one price of KSM in ether: --feed ADDRESS of a price feed, or --ksm-price ETH.");
  }
  const terms = {
    leastProfitWei: amount("least-profit", WEI),
    yearlyCostPpm: amount("yearly-cost", PERCENT_TO_PPM),
    conversionPpm: amount("conversion", PERCENT_TO_PPM),
    budgetWei: amount("budget", WEI),
    slippagePpm: amount("slippage", PERCENT_TO_PPM),
  };
  if (terms.conversionPpm >= 1_000_000n || terms.slippagePpm >= 1_000_000n) {
    throw new UsageError("--conversion and --slippage are below 100.");
  }
  return {
    kusama: given.kusama,
    ethereum: given.ethereum,
    deployment: given.deployment,
    price:
      given.feed !== undefined
        ? { feed: address("feed", given.feed) }
        : given["ksm-price"] !== undefined
          ? { weiPerNative: ksmPrice(given["ksm-price"]) }
          : null,
    maxAgeSeconds: BigInt(wholeNumber("max-age", given["max-age"])),
    account: given.account === undefined ? null : address("account", given.account),
    keyFile: given["key-file"] ?? null,
    recipient: given.recipient ?? null,
    policy: ({ kusama }) => ({ ...terms, inventory: amount("inventory", kusama.decimals) }),
    countsForSeconds: BigInt(wholeNumber("counts-for", given["counts-for"])),
    execute: given.execute,
    json: given.json,
  };
}

function amountOf(name: string, text: string, decimals: number): bigint {
  try {
    return parseAmount(text, decimals);
  } catch (error) {
    if (error instanceof AmountFormatError) throw new UsageError(`--${name}: ${error.message}.`);
    throw error;
  }
}

/** Wei for a whole KSM, as it is typed in ether. Throws `UsageError`. */
export function ksmPrice(text: string): bigint {
  const wei = amountOf("ksm-price", text, WEI);
  if (wei === 0n) throw new UsageError("--ksm-price is above 0.");
  return wei;
}

function address(name: string, text: string): EvmAddress {
  if (!/^0x[0-9a-fA-F]{40}$/.test(text)) throw new UsageError(`--${name} is an Ethereum address, not ${text}.`);
  return text.toLowerCase() as EvmAddress;
}

/** A line of hex in a file that nobody else may read. No message repeats any of it. Throws `UsageError`. */
export function readKey(file: string): Hex {
  let text: string;
  try {
    if ((statSync(file).mode & 0o077) !== 0) throw new UsageError(`Others may read ${file}: run chmod 600 ${file}.`);
    text = readFileSync(file, "utf8").trim();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`--key-file ${file} can't be read.`);
  }
  if (!/^(0x)?[0-9a-fA-F]{64}$/.test(text)) throw new UsageError(`${file} holds no key: a line of 64 digits of hex.`);
  return (text.startsWith("0x") ? text : `0x${text}`) as Hex;
}
