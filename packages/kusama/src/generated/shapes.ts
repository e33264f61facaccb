// Made by scripts/pin-shapes.ts from the metadata of statemine 1009003.
export const SHAPES: Readonly<Record<string, string>> = {
  "call System.remark":
    "{ remark: [u8] }",
  "call System.remark_with_event":
    "{ remark: [u8] }",
  "call Balances.transfer_keep_alive":
    "{ dest: MultiAddress<Id AccountId32 | Index void | Raw [u8] | Address32 [u8; 32] | Address20 [u8; 20]>, value: compact u128 }",
  "call Balances.transfer_all":
    "{ dest: MultiAddress<Id AccountId32 | Index void | Raw [u8] | Address32 [u8; 32] | Address20 [u8; 20]>, keep_alive: bool }",
  "call Utility.batch":
    "{ calls: [RuntimeCall<…>] }",
  "call Utility.batch_all":
    "{ calls: [RuntimeCall<…>] }",
  "call Utility.force_batch":
    "{ calls: [RuntimeCall<…>] }",
  "call Utility.as_derivative":
    "{ index: u16, call: RuntimeCall<…> }",
  "call Proxy.proxy":
    "{ real: MultiAddress<Id AccountId32 | Index void | Raw [u8] | Address32 [u8; 32] | Address20 [u8; 20]>, force_proxy_type: ProxyType<Any () | CancelProxy () | …>?, call: RuntimeCall<…> }",
  "call Proxy.add_proxy":
    "{ delegate: MultiAddress<Id AccountId32 | Index void | Raw [u8] | Address32 [u8; 32] | Address20 [u8; 20]>, proxy_type: ProxyType<Any () | CancelProxy () | …>, delay: u32 }",
  "call Proxy.remove_proxy":
    "{ delegate: MultiAddress<Id AccountId32 | Index void | Raw [u8] | Address32 [u8; 32] | Address20 [u8; 20]>, proxy_type: ProxyType<Any () | CancelProxy () | …>, delay: u32 }",
  "call Proxy.create_pure":
    "{ proxy_type: ProxyType<Any () | CancelProxy () | …>, delay: u32, index: u16 }",
  "call Multisig.as_multi":
    "{ threshold: u16, other_signatories: [AccountId32], maybe_timepoint: { height: u32, index: u32 }?, call: RuntimeCall<…>, max_weight: { ref_time: compact u64, proof_size: compact u64 } }",
  "call Multisig.cancel_as_multi":
    "{ threshold: u16, other_signatories: [AccountId32], timepoint: { height: u32, index: u32 }, call_hash: [u8; 32] }",
  "call Staking.bond":
    "{ value: compact u128, payee: RewardDestination<Staked () | Stash () | Controller () | Account AccountId32 | None ()> }",
  "call Staking.bond_extra":
    "{ max_additional: compact u128 }",
  "call Staking.unbond":
    "{ value: compact u128 }",
  "call Staking.rebond":
    "{ value: compact u128 }",
  "call Staking.withdraw_unbonded":
    "{ num_slashing_spans: u32 }",
  "call Staking.nominate":
    "{ targets: [MultiAddress<Id AccountId32 | Index void | Raw [u8] | Address32 [u8; 32] | Address20 [u8; 20]>] }",
  "call Staking.chill":
    "()",
  "call Staking.payout_stakers_by_page":
    "{ validator_stash: AccountId32, era: u32, page: u32 }",
  "storage System.Account":
    "System Blake2128Concat AccountId32 → default { nonce: u32, consumers: u32, providers: u32, sufficients: u32, data: { free: u128, reserved: u128, frozen: u128, flags: u128 } }",
  "storage System.Number":
    "System default u32",
  "storage System.ParentHash":
    "System default [u8; 32]",
  "storage System.LastRuntimeUpgrade":
    "System optional { spec_version: compact u32, spec_name: str }",
  "storage System.Events":
    "System default [{ phase: Phase<ApplyExtrinsic u32 | Finalization () | Initialization ()>, event: RuntimeEvent<…>, topics: [[u8; 32]] }]",
  "storage Timestamp.Now":
    "Timestamp default u64",
  "storage Proxy.Proxies":
    "Proxy Twox64Concat AccountId32 → default ([{ delegate: AccountId32, proxy_type: ProxyType<Any () | CancelProxy () | …>, delay: u32 }], u128)",
  "storage Multisig.Multisigs":
    "Multisig Twox64Concat+Blake2128Concat (AccountId32, [u8; 32]) → optional { when: { height: u32, index: u32 }, deposit: u128, depositor: AccountId32, approvals: [AccountId32] }",
  "storage Staking.ActiveEra":
    "Staking optional { index: u32, start: u64? }",
  "storage Staking.MinNominatorBond":
    "Staking default u128",
  "storage Staking.MinimumActiveStake":
    "Staking default u128",
  "storage Staking.Ledger":
    "Staking Blake2128Concat AccountId32 → optional { stash: AccountId32, total: compact u128, active: compact u128, unlocking: [{ value: compact u128, era: compact u32 }] }",
  "storage Staking.Bonded":
    "Staking Twox64Concat AccountId32 → optional AccountId32",
  "storage Staking.Payee":
    "Staking Twox64Concat AccountId32 → optional RewardDestination<Staked () | Stash () | Controller () | Account AccountId32 | None ()>",
  "storage Staking.Nominators":
    "Staking Twox64Concat AccountId32 → optional { targets: [AccountId32], submitted_in: u32, suppressed: bool }",
  "storage Staking.Validators":
    "Staking Twox64Concat AccountId32 → default { commission: compact u32, blocked: bool }",
  "storage Staking.ValidatorCount":
    "Staking default u32",
  "storage Staking.ErasRewardPoints":
    "Staking Twox64Concat u32 → default { total: u32, individual: [(AccountId32, u32)] }",
  "storage Staking.ErasValidatorReward":
    "Staking Twox64Concat u32 → optional u128",
  "storage Staking.ErasValidatorPrefs":
    "Staking Twox64Concat+Twox64Concat (u32, AccountId32) → default { commission: compact u32, blocked: bool }",
  "storage Staking.ErasStakersOverview":
    "Staking Twox64Concat+Twox64Concat (u32, AccountId32) → optional { total: compact u128, own: compact u128, nominator_count: u32, page_count: u32 }",
  "storage Staking.ErasStakersPaged":
    "Staking Twox64Concat+Twox64Concat+Twox64Concat (u32, AccountId32, u32) → optional { page_total: compact u128, others: [{ who: AccountId32, value: compact u128 }] }",
  "storage Staking.ClaimedRewards":
    "Staking Twox64Concat+Twox64Concat (u32, AccountId32) → default [u32]",
  "storage Staking.ValidatorSlashInEra":
    "Staking Twox64Concat+Twox64Concat (u32, AccountId32) → optional (u32, u128)",
  "storage Staking.UnappliedSlashes":
    "Staking Twox64Concat+Twox64Concat (u32, (AccountId32, u32, u32)) → optional { validator: AccountId32, own: u128, others: [(AccountId32, u128)], reporter: AccountId32?, payout: u128 }",
  "storage Staking.CancelledSlashes":
    "Staking Twox64Concat u32 → default [(AccountId32, u32)]",
  "storage Staking.ProcessingOffence":
    "Staking optional (u32, AccountId32, { reporter: AccountId32?, reported_era: u32, exposure_page: u32, slash_fraction: u32, prior_slash_fraction: u32 })",
  "storage Staking.OffenceQueue":
    "Staking Twox64Concat+Twox64Concat (u32, AccountId32) → optional { reporter: AccountId32?, reported_era: u32, exposure_page: u32, slash_fraction: u32, prior_slash_fraction: u32 }",
  "storage VoterList.ListBags":
    "VoterList Twox64Concat u64 → optional { head: AccountId32?, tail: AccountId32? }",
  "storage VoterList.ListNodes":
    "VoterList Twox64Concat AccountId32 → optional { id: AccountId32, prev: AccountId32?, next: AccountId32?, bag_upper: u64, score: u64 }",
  "event System.ExtrinsicSuccess":
    "{ dispatch_info: { weight: { ref_time: compact u64, proof_size: compact u64 }, class: DispatchClass<Normal () | Operational () | Mandatory ()>, pays_fee: Pays<Yes () | No ()> } }",
  "event System.ExtrinsicFailed":
    "{ dispatch_error: DispatchError<…>, dispatch_info: { weight: { ref_time: compact u64, proof_size: compact u64 }, class: DispatchClass<Normal () | Operational () | Mandatory ()>, pays_fee: Pays<Yes () | No ()> } }",
  "event System.Remarked":
    "{ sender: AccountId32, hash: [u8; 32] }",
  "event Balances.Transfer":
    "{ from: AccountId32, to: AccountId32, amount: u128 }",
  "event Balances.Minted":
    "{ who: AccountId32, amount: u128 }",
  "event Balances.Deposit":
    "{ who: AccountId32, amount: u128 }",
  "event TransactionPayment.TransactionFeePaid":
    "{ who: AccountId32, actual_fee: u128, tip: u128 }",
  "event Utility.ItemCompleted":
    "()",
  "event Utility.ItemFailed":
    "{ error: DispatchError<…> }",
  "event Utility.BatchInterrupted":
    "{ index: u32, error: DispatchError<…> }",
  "event Proxy.ProxyExecuted":
    "{ result: Result<void, DispatchError<…>> }",
  "event Proxy.PureCreated":
    "{ pure: AccountId32, who: AccountId32, proxy_type: ProxyType<Any () | CancelProxy () | …>, disambiguation_index: u16 }",
  "event Multisig.NewMultisig":
    "{ approving: AccountId32, multisig: AccountId32, call_hash: [u8; 32] }",
  "event Multisig.MultisigApproval":
    "{ approving: AccountId32, timepoint: { height: u32, index: u32 }, multisig: AccountId32, call_hash: [u8; 32] }",
  "event Multisig.MultisigExecuted":
    "{ approving: AccountId32, timepoint: { height: u32, index: u32 }, multisig: AccountId32, call_hash: [u8; 32], result: Result<void, DispatchError<…>> }",
  "event Multisig.MultisigCancelled":
    "{ cancelling: AccountId32, timepoint: { height: u32, index: u32 }, multisig: AccountId32, call_hash: [u8; 32] }",
  "event Staking.Rewarded":
    "{ stash: AccountId32, dest: RewardDestination<Staked () | Stash () | Controller () | Account AccountId32 | None ()>, amount: u128 }",
  "event Staking.Slashed":
    "{ staker: AccountId32, amount: u128 }",
  "constant System.SS58Prefix":
    "u16",
  "constant System.BlockWeights":
    "{ base_block: { ref_time: compact u64, proof_size: compact u64 }, max_block: { ref_time: compact u64, proof_size: compact u64 }, per_class: { normal: { base_extrinsic: { ref_time: compact u64, proof_size: compact u64 }, max_extrinsic: { ref_time: compact u64, proof_size: compact u64 }?, max_total: { ref_time: compact u64, proof_size: compact u64 }?, reserved: { ref_time: compact u64, proof_size: compact u64 }? }, operational: { base_extrinsic: { ref_time: compact u64, proof_size: compact u64 }, max_extrinsic: { ref_time: compact u64, proof_size: compact u64 }?, max_total: { ref_time: compact u64, proof_size: compact u64 }?, reserved: { ref_time: compact u64, proof_size: compact u64 }? }, mandatory: { base_extrinsic: { ref_time: compact u64, proof_size: compact u64 }, max_extrinsic: { ref_time: compact u64, proof_size: compact u64 }?, max_total: { ref_time: compact u64, proof_size: compact u64 }?, reserved: { ref_time: compact u64, proof_size: compact u64 }? } } }",
  "constant Balances.ExistentialDeposit":
    "u128",
  "constant Proxy.ProxyDepositBase":
    "u128",
  "constant Proxy.ProxyDepositFactor":
    "u128",
  "constant Multisig.DepositBase":
    "u128",
  "constant Multisig.DepositFactor":
    "u128",
  "constant Staking.BondingDuration":
    "u32",
  "constant Staking.MaxUnlockingChunks":
    "u32",
  "constant Staking.HistoryDepth":
    "u32",
  "constant MultiBlockElection.Pages":
    "u32",
  "constant MultiBlockElection.VoterSnapshotPerBlock":
    "u32",
  "api TransactionPaymentApi.query_info":
    "([u8], u32) → { weight: { ref_time: compact u64, proof_size: compact u64 }, class: DispatchClass<Normal () | Operational () | Mandatory ()>, partial_fee: u128 }",
  "api TransactionPaymentCallApi.query_call_info":
    "(RuntimeCall<…>, u32) → { weight: { ref_time: compact u64, proof_size: compact u64 }, class: DispatchClass<Normal () | Operational () | Mandatory ()>, partial_fee: u128 }",
  "api StakingApi.nominations_quota":
    "(u128) → u32",
};
