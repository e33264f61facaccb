/** A spec in the words of the runtime's genesis configuration. */

import { devSigner, encodeAddress, signerAccount } from "@aksm/kusama";
import type { GenesisSpec } from "./spec.ts";

const KUSAMA_PREFIX = 2;
const SESSIONS_PER_ERA = 6;
/** What a staker holds beside its stake: for fees, and so that its account lives. Planck. */
const SPARE = 10_000_000_000_000n;

/** JSON values, and integers of any size. */
export type Config = null | string | number | bigint | readonly Config[] | { readonly [name: string]: Config };

/** @param now chain time of the genesis block, milliseconds since 1970 */
export function genesisConfig(spec: GenesisSpec, now: number): Config {
  const address = addressBook();
  const { validators, nominators } = spec;
  // Before the first elected era there is one without validators, in which that election is held.
  const firstEra = spec.era - spec.pastEras - 1;
  const pastSessions = (spec.pastEras + 1) * SESSIONS_PER_ERA;
  const firstSession = firstEra * SESSIONS_PER_ERA;
  return {
    system: {},
    balances: {
      balances: [
        ...spec.balances.map(({ path, planck }) => [address(path), planck]),
        ...[...validators, ...nominators].map(({ path, stake }) => [address(path), stake + SPARE]),
      ],
      devAccounts: null,
    },
    transactionPayment: { multiplier: "1000000000000000000" },
    aura: { authorities: [address(spec.author)] },
    staking: {
      validatorCount: spec.seats,
      invulnerables: [],
      forceEra: "NotForcing",
      slashRewardFraction: 0,
      canceledPayout: 0,
      stakers: [
        ...validators.map(({ path, stake }) => [address(path), stake, "Validator"]),
        ...nominators.map(({ path, stake, targets }) => [address(path), stake, { Nominator: targets.map(address) }]),
      ],
      minNominatorBond: spec.minimumNominatorBond,
      minValidatorBond: spec.minimumValidatorBond,
      maxValidatorCount: null,
      maxNominatorCount: null,
      devStakers: null,
      activeEra: [firstEra, firstSession, now - pastSessions * spec.sessionLength],
    },
    sudo: { key: address(spec.sudo) },
    relay: {
      now,
      sessionLength: spec.sessionLength,
      seed: spec.seed,
      pastSessions,
      firstSession,
      validators: validators.map(({ path, commission, performance }) => ({
        stash: address(path),
        commission,
        performance,
      })),
    },
  };
}

/** JSON text in which a bigint is a plain number of as many digits as it needs. */
export function toJson(config: Config): string {
  if (typeof config === "bigint") return String(config);
  if (Array.isArray(config)) return `[${config.map(toJson).join(",")}]`;
  if (config === null || typeof config !== "object") return JSON.stringify(config);
  return `{${Object.entries(config)
    .map(([name, value]) => `${JSON.stringify(name)}:${toJson(value)}`)
    .join(",")}}`;
}

/** Addresses by path; a path is derived once. */
function addressBook(): (path: string) => string {
  const known = new Map<string, string>();
  return path => {
    const address = known.get(path) ?? encodeAddress(signerAccount(devSigner(path)), KUSAMA_PREFIX);
    known.set(path, address);
    return address;
  };
}
