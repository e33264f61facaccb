import type { AccountId, Hex, Planck } from "@aksm/core";

/**
 * The decoded form of what the product reads and sends: the narrow part of the runtime's types that it relies on. The
 * shapes behind these types are pinned (`generated/shapes.ts`) and compared with the chain's own metadata before the
 * first value is decoded.
 */
export interface Variant<Type extends string = string, Value = unknown> {
  readonly type: Type;
  readonly value: Value;
}

/** A call of any pallet, as the codecs take and give it. */
export type Call = Variant<string, Variant>;
export type Address = Variant<"Id", AccountId>;
export type Outcome = { readonly success: true } | { readonly success: false; readonly value: DispatchError };
export type DispatchError = Variant;

export interface Timepoint {
  readonly height: number;
  readonly index: number;
}
export interface Weight {
  readonly ref_time: bigint;
  readonly proof_size: bigint;
}

type ProxyType = Variant<"Any" | "CancelProxy", undefined>;

/** Storage items by name: their keys and the value read; `undefined` where an optional one is absent. */
export interface StorageTypes {
  "System.Account": {
    keys: [AccountId];
    value: {
      nonce: number;
      consumers: number;
      providers: number;
      sufficients: number;
      data: { free: Planck; reserved: Planck; frozen: Planck };
    };
  };
  "System.Number": { keys: []; value: number };
  "System.ParentHash": { keys: []; value: Hex };
  "System.LastRuntimeUpgrade": { keys: []; value: { spec_version: number; spec_name: string } | undefined };
  "System.Events": { keys: []; value: readonly { phase: Variant; event: Variant<string, Variant> }[] };
  "Timestamp.Now": { keys: []; value: bigint };
  "Proxy.Proxies": {
    keys: [AccountId];
    value: [readonly { delegate: AccountId; proxy_type: Variant; delay: number }[], Planck];
  };
  "Multisig.Multisigs": {
    keys: [AccountId, Hex];
    value: { when: Timepoint; deposit: Planck; depositor: AccountId; approvals: readonly AccountId[] } | undefined;
  };
  "Staking.ActiveEra": { keys: []; value: { index: number } | undefined };
  "Staking.MinNominatorBond": { keys: []; value: Planck };
  "Staking.MinimumActiveStake": { keys: []; value: Planck };
  "Staking.Ledger": {
    keys: [AccountId];
    value:
      | { stash: AccountId; total: Planck; active: Planck; unlocking: readonly { value: Planck; era: number }[] }
      | undefined;
  };
  "Staking.Bonded": { keys: [AccountId]; value: AccountId | undefined };
  "Staking.Payee": { keys: [AccountId]; value: Variant | undefined };
  "Staking.Nominators": {
    keys: [AccountId];
    value: { targets: readonly AccountId[]; submitted_in: number; suppressed: boolean } | undefined;
  };
  "Staking.Validators": { keys: [AccountId]; value: { commission: number; blocked: boolean } };
  "Staking.ValidatorCount": { keys: []; value: number };
  "Staking.ErasRewardPoints": {
    keys: [number];
    value: { total: number; individual: readonly (readonly [AccountId, number])[] };
  };
  "Staking.ErasValidatorReward": { keys: [number]; value: Planck | undefined };
  "Staking.ErasValidatorPrefs": { keys: [number, AccountId]; value: { commission: number; blocked: boolean } };
  "Staking.ErasStakersOverview": {
    keys: [number, AccountId];
    value: { total: Planck; own: Planck; nominator_count: number; page_count: number } | undefined;
  };
  "Staking.ErasStakersPaged": {
    keys: [number, AccountId, number];
    value: { page_total: Planck; others: readonly { who: AccountId; value: Planck }[] } | undefined;
  };
  "Staking.ClaimedRewards": { keys: [number, AccountId]; value: readonly number[] };
  "Staking.ValidatorSlashInEra": { keys: [number, AccountId]; value: readonly [number, Planck] | undefined };
  "Staking.UnappliedSlashes": {
    keys: [number, readonly [AccountId, number, number]];
    value: { validator: AccountId; others: readonly (readonly [AccountId, Planck])[] } | undefined;
  };
  "Staking.CancelledSlashes": { keys: [number]; value: readonly (readonly [AccountId, number])[] };
  "Staking.ProcessingOffence": { keys: []; value: readonly [number, AccountId, unknown] | undefined };
  "Staking.OffenceQueue": { keys: [number, AccountId]; value: unknown };
  /** By the upper bound of the bag, a score. */
  "VoterList.ListBags": { keys: [bigint]; value: { head: AccountId | undefined } | undefined };
  "VoterList.ListNodes": { keys: [AccountId]; value: { id: AccountId; next: AccountId | undefined } | undefined };
}

/** Calls by name with their arguments. */
export interface CallTypes {
  "System.remark": { remark: Uint8Array };
  "System.remark_with_event": { remark: Uint8Array };
  "Balances.transfer_keep_alive": { dest: Address; value: Planck };
  "Balances.transfer_all": { dest: Address; keep_alive: boolean };
  "Utility.batch": { calls: readonly Call[] };
  "Utility.batch_all": { calls: readonly Call[] };
  "Utility.force_batch": { calls: readonly Call[] };
  "Utility.as_derivative": { index: number; call: Call };
  "Proxy.proxy": { real: Address; force_proxy_type: undefined; call: Call };
  "Proxy.add_proxy": { delegate: Address; proxy_type: ProxyType; delay: number };
  "Proxy.remove_proxy": { delegate: Address; proxy_type: ProxyType; delay: number };
  "Proxy.create_pure": { proxy_type: ProxyType; delay: number; index: number };
  "Multisig.as_multi": {
    threshold: number;
    other_signatories: readonly AccountId[];
    maybe_timepoint: Timepoint | undefined;
    call: Call;
    max_weight: Weight;
  };
  "Multisig.cancel_as_multi": {
    threshold: number;
    other_signatories: readonly AccountId[];
    timepoint: Timepoint;
    call_hash: Hex;
  };
  "Staking.bond": { value: Planck; payee: Variant<"Staked", undefined> };
  "Staking.bond_extra": { max_additional: Planck };
  "Staking.unbond": { value: Planck };
  "Staking.rebond": { value: Planck };
  "Staking.withdraw_unbonded": { num_slashing_spans: number };
  "Staking.nominate": { targets: readonly Address[] };
  "Staking.chill": undefined;
  "Staking.payout_stakers_by_page": { validator_stash: AccountId; era: number; page: number };
}

/** Events by name with their fields. */
export interface EventTypes {
  "System.ExtrinsicSuccess": unknown;
  "System.ExtrinsicFailed": { dispatch_error: DispatchError };
  "System.Remarked": { sender: AccountId; hash: Hex };
  "Balances.Transfer": { from: AccountId; to: AccountId; amount: Planck };
  "Balances.Minted": { who: AccountId; amount: Planck };
  "Balances.Deposit": { who: AccountId; amount: Planck };
  "TransactionPayment.TransactionFeePaid": { who: AccountId; actual_fee: Planck; tip: Planck };
  "Utility.ItemCompleted": undefined;
  "Utility.ItemFailed": { error: DispatchError };
  "Utility.BatchInterrupted": { index: number; error: DispatchError };
  "Proxy.ProxyExecuted": { result: Outcome };
  "Proxy.PureCreated": { pure: AccountId; who: AccountId };
  "Multisig.NewMultisig": { approving: AccountId; multisig: AccountId; call_hash: Hex };
  "Multisig.MultisigApproval": { approving: AccountId; timepoint: Timepoint; multisig: AccountId; call_hash: Hex };
  "Multisig.MultisigExecuted": {
    approving: AccountId;
    timepoint: Timepoint;
    multisig: AccountId;
    call_hash: Hex;
    result: Outcome;
  };
  "Multisig.MultisigCancelled": { cancelling: AccountId; timepoint: Timepoint; multisig: AccountId; call_hash: Hex };
  "Staking.Rewarded": { stash: AccountId; dest: Variant; amount: Planck };
  "Staking.Slashed": { staker: AccountId; amount: Planck };
}

export interface ConstantTypes {
  "System.SS58Prefix": number;
  "System.BlockWeights": { per_class: { normal: { max_extrinsic: Weight | undefined } } };
  "Balances.ExistentialDeposit": Planck;
  "Proxy.ProxyDepositBase": Planck;
  "Proxy.ProxyDepositFactor": Planck;
  "Multisig.DepositBase": Planck;
  "Multisig.DepositFactor": Planck;
  "Staking.BondingDuration": number;
  "Staking.MaxUnlockingChunks": number;
  "Staking.HistoryDepth": number;
  "MultiBlockElection.Pages": number;
  "MultiBlockElection.VoterSnapshotPerBlock": number;
}

/** Runtime calls by name: arguments and result. */
export interface ApiTypes {
  "TransactionPaymentApi.query_info": { args: [Uint8Array, number]; value: { weight: Weight; partial_fee: Planck } };
  "TransactionPaymentCallApi.query_call_info": { args: [Call, number]; value: { weight: Weight; partial_fee: Planck } };
  "StakingApi.nominations_quota": { args: [Planck]; value: number };
}
