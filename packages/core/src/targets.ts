import type { AccountId, Hex } from "./chain.ts";

/** What governance decided of one validator or operator of validators; "default" is nothing. */
export type Standing = "default" | "allowed" | "excluded";

/** What holds for one validator or one operator. */
export interface Target {
  readonly standing: Standing;
  /** Share relative to others', in parts per million of the usual one; 0 unless allowed. */
  readonly weight: number;
  /** Largest part of everything nominated, parts per million; 0 unless allowed. */
  readonly cap: number;
}

/** An entry of a validator. */
export interface ValidatorTarget extends Target {
  readonly id: AccountId;
  /** Whose it is; null where nothing was decided. */
  readonly operator: Hex | null;
}

/** An entry of an operator: a cluster of validators, by an id of 32 bytes that governance gave it. */
export interface OperatorTarget extends Target {
  readonly id: Hex;
}

/** What ValidatorRegistry holds at a block. Entries ascend by id. */
export interface ValidatorTargets {
  /** Grows with every change: what has the same version is the same. */
  readonly version: bigint;
  /** "open": everybody who is not excluded is nominated. "allowList": only who is allowed. */
  readonly mode: "open" | "allowList";
  /** What holds where nothing else was decided; units as in `Target`. */
  readonly defaults: {
    readonly validatorWeight: number;
    readonly validatorCap: number;
    readonly operatorWeight: number;
    readonly operatorCap: number;
  };
  readonly validators: readonly ValidatorTarget[];
  readonly operators: readonly OperatorTarget[];
}

/** What holds for one validator, after mode, defaults and operator. */
export interface EffectiveTarget {
  /** Where it is false the rest is what would hold. */
  readonly allowed: boolean;
  readonly operator: Hex | null;
  /** The validator's times the operator's, parts per million each: 1e12 is the usual one. Not rounded. */
  readonly weight: bigint;
  /** Parts per million of everything nominated. */
  readonly cap: number;
  /** The same for all validators of the operator together; for one without an operator it bounds nothing else. */
  readonly operatorCap: number;
}

/** `ValidatorRegistry.effective`, rule by rule, for as many validators as are asked about. */
export function effectiveTargets(targets: ValidatorTargets): (validator: AccountId) => EffectiveTarget {
  const validators = new Map(targets.validators.map(entry => [entry.id, entry]));
  const operators = new Map(targets.operators.map(entry => [entry.id, entry]));
  const { mode, defaults } = targets;
  return id => {
    const own = validators.get(id);
    const operator = own?.operator ?? null;
    const theirs = operator === null ? undefined : operators.get(operator);
    const excluded = own?.standing === "excluded" || theirs?.standing === "excluded";
    const ownNumbers = own?.standing === "allowed" ? own : null;
    const theirNumbers = theirs?.standing === "allowed" ? theirs : null;
    return {
      allowed: !excluded && (mode === "open" || ownNumbers !== null || theirNumbers !== null),
      operator,
      weight:
        BigInt(ownNumbers?.weight ?? defaults.validatorWeight) *
        BigInt(theirNumbers?.weight ?? defaults.operatorWeight),
      cap: ownNumbers?.cap ?? defaults.validatorCap,
      operatorCap: theirNumbers?.cap ?? defaults.operatorCap,
    };
  };
}
