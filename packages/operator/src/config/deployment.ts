import { type Deployment, decodeDeployment } from "@aksm/core";
import { z } from "zod";
import { messageOf } from "../errors.ts";
import type { Fault } from "./faults.ts";

const hex = (bytes: number) =>
  z.string().regex(new RegExp(`^0x[0-9a-f]{${bytes * 2}}$`), `not ${bytes} bytes as 0x and lower-case hex`);
const whole = z.number().int().nonnegative();
const planck = z.bigint().nonnegative();

const schema = z.object({
  network: z.string(),
  kusama: z.object({
    genesisHash: hex(32),
    ss58Prefix: whole,
    decimals: whole,
    symbol: z.string(),
    pool: hex(32),
    multisig: hex(32),
    guard: hex(32),
    birth: z.object({ number: whole, hash: hex(32) }),
  }),
  ethereum: z.object({
    chainId: whole,
    contracts: z.object({
      timelock: hex(20),
      guardian: hex(20),
      committee: hex(20),
      token: hex(20),
      pool: hex(20),
      queue: hex(20),
      slots: hex(20),
      cert: hex(20),
      rateProvider: hex(20),
      priceFeed: hex(20),
      lens: hex(20),
      registry: hex(20),
      governor: hex(20),
    }),
    birth: whole,
  }),
  operators: z.array(z.object({ name: z.string(), kusama: hex(32), ethereum: hex(20), url: z.url() })).min(1),
  threshold: whole.min(1),
  policy: z.object({
    slotBlocks: whole.min(1),
    pairingMarginSeconds: planck,
    erasPerReport: whole.min(1),
    ledgers: whole.min(1),
    float: planck,
    minimumStake: planck,
    minimumReturn: planck,
    minimumRefund: planck,
    returnAfterBlocks: whole,
    mintAtOnce: planck,
    rationedGasADay: planck,
    mintBatchBlocks: whole.min(1),
    minimumMove: planck,
    exitGrowthPpm: z.object({ low: planck, high: planck }),
    maxPayments: whole,
    renominateEras: whole,
  }),
});

/** The deployment in a file's text, or what is wrong with it. */
export function readDeployment(file: string, text: string): Deployment | Fault[] {
  const advice = "publish the deployment again, or copy the file from another operator";
  let decoded: Deployment;
  try {
    decoded = decodeDeployment(text);
  } catch (error) {
    return [{ at: file, problem: `no deployment: ${messageOf(error)}`, advice }];
  }
  const parsed = schema.safeParse(decoded);
  if (!parsed.success) {
    return parsed.error.issues.map(issue => ({
      at: `${file}: ${issue.path.join(".")}`,
      problem: issue.message,
      advice,
    }));
  }
  if (decoded.threshold > decoded.operators.length) {
    return [{ at: `${file}: threshold`, problem: "more than there are operators", advice }];
  }
  return decoded;
}
