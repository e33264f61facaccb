//! Staking, with the durations and limits of Kusama.

use super::election::WhenAsked;
use crate::{
	units::YEAR, AccountId, Balance, Balances, Relay, Runtime, RuntimeHoldReason, RuntimeOrigin, Staking, System, VoterList,
};
use frame_support::{
	parameter_types,
	traits::{ConstU32, ConstU64, Hooks, Nothing},
};
use frame_system::EnsureRoot;
use pallet_staking_async::{EraPayout, FixedNominationsQuota, UseValidatorsMap, ValidatorPrefs};
use sp_runtime::Perbill;
use sp_staking::currency_to_vote::U128CurrencyToVote;

/// The most validators that an election may seat.
pub const MAX_VALIDATORS: u32 = 1_000;
/// What an era may last for its payout, in milliseconds: one and a half eras of six hours.
const MAX_ERA_DURATION: u64 = 9 * 3_600_000;

/// What stakers earn in a year, as a share of all KSM. With half of all KSM staked, as in the genesis, that is 15 % gross.
const STAKERS_SHARE: Perbill = Perbill::from_parts(75_000_000);
/// What Kusama would pay its treasury in a year, as a share of all KSM. It is reported with the era and never issued here.
const TREASURY_SHARE: Perbill = Perbill::from_parts(13_000_000);

/// Pays by the length of the era and by all KSM there is, so that more stake means a lower rate, as on Kusama.
pub struct ByIssuance;

impl EraPayout<Balance> for ByIssuance {
	/// Rounds down.
	fn era_payout(_staked: Balance, issuance: Balance, milliseconds: u64) -> (Balance, Balance) {
		let part_of_year = |yearly: Balance| yearly.saturating_mul(milliseconds.into()) / YEAR;
		(part_of_year(STAKERS_SHARE * issuance), part_of_year(TREASURY_SHARE * issuance))
	}
}

parameter_types! {
	pub const MaxControllersInDeprecationBatch: u32 = 512;
}

impl pallet_staking_async::Config for Runtime {
	type OldCurrency = Balances;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type CurrencyBalance = Balance;
	type CurrencyToVote = U128CurrencyToVote;
	type ElectionProvider = WhenAsked;
	type NominationsQuota = FixedNominationsQuota<24>;
	type HistoryDepth = ConstU32<84>;
	type RewardRemainder = ();
	type Slash = ();
	type Reward = ();
	type SessionsPerEra = ConstU32<6>;
	// The set elected in the fifth session is queued in the sixth and active after it.
	type PlanningEraOffset = ConstU32<2>;
	type BondingDuration = ConstU32<28>;
	type SlashDeferDuration = ConstU32<27>;
	type AdminOrigin = EnsureRoot<AccountId>;
	type EraPayout = ByIssuance;
	type MaxExposurePageSize = ConstU32<512>;
	type MaxValidatorSet = ConstU32<MAX_VALIDATORS>;
	type VoterList = VoterList;
	type TargetList = UseValidatorsMap<Runtime>;
	type MaxUnlockingChunks = ConstU32<32>;
	type MaxControllersInDeprecationBatch = MaxControllersInDeprecationBatch;
	type EventListeners = ();
	type MaxInvulnerables = ConstU32<20>;
	type MaxEraDuration = ConstU64<MAX_ERA_DURATION>;
	type MaxPruningItems = ConstU32<100>;
	type RcClientInterface = Relay;
	type Filter = Nothing;
	type WeightInfo = pallet_staking_async::weights::SubstrateWeight<Runtime>;
}

impl relay::Config for Runtime {
	type Staking = Staking;
	type Bootstrap = GenesisStaking;
}

/// Staking as the genesis of `Relay` needs it.
pub struct GenesisStaking;

impl relay::Bootstrap<AccountId> for GenesisStaking {
	fn set_commission(stash: &AccountId, commission: Perbill) {
		let prefs = ValidatorPrefs { commission, blocked: false };
		Staking::validate(RuntimeOrigin::signed(stash.clone()), prefs).expect("genesis validators are bonded");
	}

	fn begin_block() {
		Staking::on_initialize(System::block_number());
	}
}
