//! The list of voters, roughly sorted by stake: 200 bags whose limits grow in equal proportion.

use crate::{units::EXISTENTIAL_DEPOSIT, Runtime, RuntimeEvent, Staking};
use frame_election_provider_support::VoteWeight;
use frame_support::{parameter_types, traits::ConstU32};

const BAGS: usize = 200;
/// Each bag reaches this many ten-thousandths of the one below, so that the last but one ends just under the largest vote weight.
const GROWTH: u128 = 11_455;

/// The upper limits of the bags, in vote weight; the lowest is the existential deposit.
const THRESHOLDS: [VoteWeight; BAGS] = {
	let mut limits = [VoteWeight::MAX; BAGS];
	limits[0] = EXISTENTIAL_DEPOSIT as VoteWeight;
	let mut bag = 1;
	while bag < BAGS - 1 {
		limits[bag] = (limits[bag - 1] as u128 * GROWTH / 10_000) as VoteWeight;
		assert!(limits[bag] > limits[bag - 1]);
		bag += 1;
	}
	limits
};

parameter_types! {
	pub const BagThresholds: &'static [VoteWeight] = &THRESHOLDS;
}

impl pallet_bags_list::Config<pallet_bags_list::Instance1> for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type ScoreProvider = Staking;
	type BagThresholds = BagThresholds;
	type MaxAutoRebagPerBlock = ConstU32<5>;
	type Score = VoteWeight;
	type WeightInfo = pallet_bags_list::weights::SubstrateWeight<Runtime>;
}
