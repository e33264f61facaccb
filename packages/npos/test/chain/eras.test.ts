import type { AccountId, Electorate, Hex } from "@aksm/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nposCommand } from "../../../cli/src/npos/command.ts";
import { localSpec } from "../../../devnet/src/genesis/index.ts";
import {
  connectKusama,
  devSigner,
  type KusamaClient,
  type KusamaSigner,
  signerAccount,
} from "../../../kusama/src/index.ts";
import { type LocalKusama, startLocalKusama } from "../../../kusama/test/chain/local.ts";
import { CONFIGURATIONS, compare, indexed, predict, ranked, seqPhragmen, supportsOf } from "../../src/index.ts";

const ERAS = 20;
const KSM = 1_000_000_000_000n;
const SEED = Number(process.env.AKSM_SEED ?? Date.now() % 1_000_000);

let local: LocalKusama;
let kusama: KusamaClient;
beforeAll(async () => {
  local = await startLocalKusama({});
  kusama = await connectKusama(local.url);
});
afterAll(async () => {
  kusama?.close();
  await local?.close();
});

/** Numbers below n by the seed (mulberry32). */
let state = SEED;
function below(n: number): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
}
const oneOf = <T>(list: readonly T[]): T => list[below(list.length)] as T;
function someOf<T>(list: readonly T[], count: number): T[] {
  const drawn = list.map(value => ({ value, lot: below(1_000_000) }));
  return drawn
    .sort((a, b) => a.lot - b.lot)
    .slice(0, count)
    .map(({ value }) => value);
}

const paths = {
  validators: localSpec.validators.map(({ path }) => path),
  nominators: localSpec.nominators.map(({ path }) => path),
};
const signers = new Map<string, KusamaSigner>();
function signerOf(path: string): KusamaSigner {
  const signer = signers.get(path) ?? devSigner(path);
  signers.set(path, signer);
  return signer;
}

const call = (name: string, value: object | undefined) => ({ type: "Staking", value: { type: name, value } });
const asRoot = (value: object) => ({ type: "Sudo", value: { type: "sudo", value: { call: value } } });
const target = (account: AccountId) => ({ type: "Id", value: account });

/** What happens in an era, each a signer and a call: nominators first, then a validator that comes or goes, then the seats. */
function happenings({ candidates, voters }: Electorate): [string, object][] {
  const nominators = someOf(paths.nominators, 4);
  const stakeOf = (path: string): bigint =>
    voters.find(({ account }) => account === signerAccount(signerOf(path)))?.stake ?? 0n;
  const done = nominators.map((path, place): [string, object] => {
    if (place === 0 && stakeOf(path) > 4n * KSM)
      return [path, call("unbond", { value: stakeOf(path) / BigInt(2 + below(5)) })];
    const targets = someOf(candidates, 1 + below(24)).map(target);
    return [path, call("nominate", { targets })];
  });
  const validator = oneOf(paths.validators);
  const standsNow = candidates.includes(signerAccount(signerOf(validator)));
  const prefs = { commission: below(100) * 10_000_000, blocked: false };
  done.push([validator, standsNow && candidates.length > 32 ? call("chill", undefined) : call("validate", { prefs })]);
  done.push(["//Alice", asRoot(call("set_validator_count", { new: 22 + below(10) }))]);
  return done;
}

async function send(path: string, value: object): Promise<void> {
  const signer = signerOf(path);
  const at = await kusama.finalizedHead();
  const nonce = await kusama.nonce(signerAccount(signer), at.hash);
  const transaction = { callBytes: kusama.chain.runtime.encodeCall(value as never) };
  const submitted = await kusama.submit(transaction, signer, { nonce, at });
  const included = await submitted.included();
  expect(included.failures).toEqual([]);
}

/** Every exposure of an era: validator → staker → planck. */
async function exposures(hash: Hex, era: number) {
  const pages = await kusama.chain.keys(hash, "Staking.ErasStakersPaged", era);
  const read = await kusama.chain.read(
    hash,
    pages.map(key => ["Staking.ErasStakersPaged", ...key] as const),
  );
  return new Map(
    pages.map(([, validator], index) => [
      validator,
      new Map((read[index]?.others ?? []).map(({ who, value }) => [who, value])),
    ]),
  );
}

test(`the chain's own elections are predicted to the planck for ${ERAS} eras, whatever stakers do (AKSM_SEED=${SEED})`, async () => {
  await local.nextEra();
  for (let elections = 0; elections < ERAS; elections++) {
    const before = await kusama.electorate((await kusama.finalizedHead()).hash);
    const happened = happenings(before);
    await Promise.all(happened.slice(0, -2).map(([path, value]) => send(path, value)));
    await Promise.all(happened.slice(-2).map(([path, value]) => send(path, value)));
    const { hash: at } = await kusama.finalizedHead();
    const electorate = await kusama.electorate(at);
    expect(electorate).not.toEqual(before);

    const era = await local.nextEra();
    const { hash } = await kusama.finalizedHead();
    const real = await kusama.elected(hash, era);
    expect(real.size).toBe(electorate.seats);
    const predictions = CONFIGURATIONS.map(each => predict(electorate, each)).map(each => {
      return { ...each, comparison: compare(each.elected, real) };
    });
    const best = ranked(predictions)[0];
    expect(best?.configuration.name).toBe("seq-phragmen");
    expect(best?.comparison).toMatchObject({ missed: [], wrong: [], jaccard: 1, backingOff: 0n });

    const numbered = indexed(electorate);
    const found = await exposures(hash, era);
    for (const { candidate, voters } of supportsOf(numbered, seqPhragmen(numbered, electorate))) {
      const account = electorate.candidates[candidate] as AccountId;
      const others = voters.map(([voter, stake]) => [electorate.voters[voter]?.account, stake] as const);
      const expected = new Map(others.filter(([voter]) => voter !== account));
      expect(found.get(account) ?? new Map()).toEqual(expected);
    }
  }
}, 120_000);

test("the command line reads both from the chain, and says how the chain elects", async () => {
  const told: string[] = [];
  const say = { out: (text: string) => told.push(text), error: (text: string) => told.push(text) };
  // Nothing has happened since the last election, so the next one is the same: the era after it is predicted now.
  const era = await local.nextEra();
  const code = await nposCommand(["predict", "--chain", local.url, "--era", String(era)], say);
  expect(told.join("\n")).toMatch(
    /^seq-phragmen +0 seats missed, Jaccard 1\.0000, backing off by 0\.00 %, at most 0 KSM$/m,
  );
  expect(told.at(-1)).toBe("The chain did as: seq-phragmen");
  expect(code).toBe(0);
}, 60_000);
