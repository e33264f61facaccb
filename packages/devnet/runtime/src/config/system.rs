//! The chain itself: blocks, time, balances, the steering account.

use crate::{
	units::EXISTENTIAL_DEPOSIT, AccountId, Balance, Block, Hash, Nonce, PalletInfo, Relay, Runtime, RuntimeCall, RuntimeEvent,
	RuntimeFreezeReason, RuntimeHoldReason, RuntimeOrigin, RuntimeTask, System, VERSION,
};
use frame_support::{
	derive_impl,
	dispatch::DispatchClass,
	parameter_types,
	traits::{ConstBool, ConstU128, ConstU16, ConstU32, ConstU64},
	weights::{
		constants::{RocksDbWeight, WEIGHT_REF_TIME_PER_MICROS, WEIGHT_REF_TIME_PER_MILLIS, WEIGHT_REF_TIME_PER_SECOND},
		Weight,
	},
};
use frame_system::limits::{BlockLength, BlockWeights};
use sp_consensus_aura::sr25519::AuthorityId;
use sp_runtime::{traits::AccountIdLookup, Perbill};
use sp_version::RuntimeVersion;

/// Two seconds of computation and 10 MiB of proof, as in a block of Kusama Asset Hub.
const MAX_BLOCK: Weight = Weight::from_parts(2 * WEIGHT_REF_TIME_PER_SECOND, 10 * 1024 * 1024);
/// What an empty block takes.
const BASE_BLOCK: Weight = Weight::from_parts(5 * WEIGHT_REF_TIME_PER_MILLIS, 0);
/// What a transaction takes before its call does anything.
pub const BASE_TRANSACTION: Weight = Weight::from_parts(125 * WEIGHT_REF_TIME_PER_MICROS, 0);
/// The share of a block that ordinary transactions may fill.
const NORMAL_SHARE: Perbill = Perbill::from_percent(85);
/// The share that initialization is expected to take, so that no single transaction needs it.
const INITIALIZATION_SHARE: Perbill = Perbill::from_percent(5);
/// The most bytes of transactions in a block.
const MAX_BLOCK_BYTES: u32 = 5 * 1024 * 1024;

parameter_types! {
	pub const Version: RuntimeVersion = VERSION;
	pub RuntimeBlockLength: BlockLength = BlockLength::max_with_normal_ratio(MAX_BLOCK_BYTES, NORMAL_SHARE);
	pub RuntimeBlockWeights: BlockWeights = BlockWeights::builder()
		.base_block(BASE_BLOCK)
		.for_class(DispatchClass::all(), |weights| weights.base_extrinsic = BASE_TRANSACTION)
		.for_class(DispatchClass::Normal, |weights| weights.max_total = Some(NORMAL_SHARE * MAX_BLOCK))
		.for_class(DispatchClass::Operational, |weights| {
			weights.max_total = Some(MAX_BLOCK);
			weights.reserved = Some(MAX_BLOCK - NORMAL_SHARE * MAX_BLOCK);
		})
		.avg_block_initialization(INITIALIZATION_SHARE)
		.build_or_panic();
}

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Runtime {
	type AccountId = AccountId;
	type Lookup = AccountIdLookup<AccountId, ()>;
	type Nonce = Nonce;
	type Hash = Hash;
	type Block = Block;
	type BlockHashCount = ConstU32<4096>;
	type BlockWeights = RuntimeBlockWeights;
	type BlockLength = RuntimeBlockLength;
	type DbWeight = RocksDbWeight;
	type Version = Version;
	type AccountData = pallet_balances::AccountData<Balance>;
	type SS58Prefix = ConstU16<2>;
	type MaxConsumers = ConstU32<64>;
}

impl pallet_timestamp::Config for Runtime {
	type Moment = u64;
	type OnTimestampSet = Relay;
	type MinimumPeriod = ConstU64<0>;
	type WeightInfo = pallet_timestamp::weights::SubstrateWeight<Runtime>;
}

// Nobody checks slots against the clock here: the timestamp may run hours ahead of them.
impl pallet_aura::Config for Runtime {
	type AuthorityId = AuthorityId;
	type DisabledValidators = ();
	type MaxAuthorities = ConstU32<100>;
	type AllowMultipleBlocksPerSlot = ConstBool<true>;
	type SlotDuration = ConstU64<12_000>;
}

impl pallet_balances::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type WeightInfo = pallet_balances::weights::SubstrateWeight<Runtime>;
	type Balance = Balance;
	type DustRemoval = ();
	type ExistentialDeposit = ConstU128<EXISTENTIAL_DEPOSIT>;
	type AccountStore = System;
	type ReserveIdentifier = [u8; 8];
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxLocks = ConstU32<50>;
	type MaxReserves = ConstU32<50>;
	type MaxFreezes = ConstU32<1>;
	type DoneSlashHandler = ();
}

impl pallet_sudo::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type WeightInfo = pallet_sudo::weights::SubstrateWeight<Runtime>;
}
