import type { ApiTypes, CallTypes, ConstantTypes, EventTypes, StorageTypes } from "./chain/types.ts";

type Names<T> = { readonly [Name in keyof T]: true };

const calls: Names<CallTypes> = {
  "System.remark": true,
  "System.remark_with_event": true,
  "Balances.transfer_keep_alive": true,
  "Balances.transfer_all": true,
  "Utility.batch": true,
  "Utility.batch_all": true,
  "Utility.force_batch": true,
  "Utility.as_derivative": true,
  "Proxy.proxy": true,
  "Proxy.add_proxy": true,
  "Proxy.remove_proxy": true,
  "Proxy.create_pure": true,
  "Multisig.as_multi": true,
  "Multisig.cancel_as_multi": true,
  "Staking.bond": true,
  "Staking.bond_extra": true,
  "Staking.unbond": true,
  "Staking.rebond": true,
  "Staking.withdraw_unbonded": true,
  "Staking.nominate": true,
  "Staking.chill": true,
  "Staking.payout_stakers_by_page": true,
};

const storage: Names<StorageTypes> = {
  "System.Account": true,
  "System.Number": true,
  "System.ParentHash": true,
  "System.LastRuntimeUpgrade": true,
  "System.Events": true,
  "Timestamp.Now": true,
  "Proxy.Proxies": true,
  "Multisig.Multisigs": true,
  "Staking.ActiveEra": true,
  "Staking.MinNominatorBond": true,
  "Staking.MinimumActiveStake": true,
  "Staking.Ledger": true,
  "Staking.Bonded": true,
  "Staking.Payee": true,
  "Staking.Nominators": true,
  "Staking.Validators": true,
  "Staking.ValidatorCount": true,
  "Staking.ErasRewardPoints": true,
  "Staking.ErasValidatorReward": true,
  "Staking.ErasValidatorPrefs": true,
  "Staking.ErasStakersOverview": true,
  "Staking.ErasStakersPaged": true,
  "Staking.ClaimedRewards": true,
  "Staking.ValidatorSlashInEra": true,
  "Staking.UnappliedSlashes": true,
  "Staking.CancelledSlashes": true,
  "Staking.ProcessingOffence": true,
  "Staking.OffenceQueue": true,
  "VoterList.ListBags": true,
  "VoterList.ListNodes": true,
};

const events: Names<EventTypes> = {
  "System.ExtrinsicSuccess": true,
  "System.ExtrinsicFailed": true,
  "System.Remarked": true,
  "Balances.Transfer": true,
  "Balances.Minted": true,
  "Balances.Deposit": true,
  "TransactionPayment.TransactionFeePaid": true,
  "Utility.ItemCompleted": true,
  "Utility.ItemFailed": true,
  "Utility.BatchInterrupted": true,
  "Proxy.ProxyExecuted": true,
  "Proxy.PureCreated": true,
  "Multisig.NewMultisig": true,
  "Multisig.MultisigApproval": true,
  "Multisig.MultisigExecuted": true,
  "Multisig.MultisigCancelled": true,
  "Staking.Rewarded": true,
  "Staking.Slashed": true,
};

const constants: Names<ConstantTypes> = {
  "System.SS58Prefix": true,
  "System.BlockWeights": true,
  "Balances.ExistentialDeposit": true,
  "Proxy.ProxyDepositBase": true,
  "Proxy.ProxyDepositFactor": true,
  "Multisig.DepositBase": true,
  "Multisig.DepositFactor": true,
  "Staking.BondingDuration": true,
  "Staking.MaxUnlockingChunks": true,
  "Staking.HistoryDepth": true,
  "MultiBlockElection.Pages": true,
  "MultiBlockElection.VoterSnapshotPerBlock": true,
};

const apis: Names<ApiTypes> = {
  "TransactionPaymentApi.query_info": true,
  "TransactionPaymentCallApi.query_call_info": true,
  "StakingApi.nominations_quota": true,
};

/** Everything of the runtime that the product calls or reads: the one list behind the types and the shape checks. */
export const USED = {
  call: Object.keys(calls),
  storage: Object.keys(storage),
  event: Object.keys(events),
  constant: Object.keys(constants),
  api: Object.keys(apis),
} as const;

/** A chain that elects by itself, in one page, has none of these; where they are there, they have the pinned shape. */
export const MAY_BE_ABSENT: ReadonlySet<string> = new Set([
  "constant MultiBlockElection.Pages",
  "constant MultiBlockElection.VoterSnapshotPerBlock",
]);

/**
 * Enums that the runtime may extend without concern to us: only these variants of them are compared. Calls and events
 * are pinned one by one; errors are only turned into text.
 */
export const OPEN_ENUMS: Readonly<Record<string, readonly string[]>> = {
  RuntimeCall: [],
  RuntimeEvent: [],
  DispatchError: [],
  ProxyType: ["Any", "CancelProxy"],
};
