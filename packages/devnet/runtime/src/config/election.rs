//! Elections: sequential Phragmén, on chain, in one block and one page.

use crate::{AccountId, BlockNumber, Runtime, Staking};
use frame_election_provider_support::{
	bounds::{ElectionBounds, ElectionBoundsBuilder},
	onchain, BoundedSupportsOf, ElectionProvider, PageIndex, SequentialPhragmen,
};
use frame_support::{parameter_types, traits::ConstBool};
use sp_runtime::PerU16;

/// The most nominators behind one validator.
const MAX_BACKERS: u32 = 25_000;

parameter_types! {
	pub Bounds: ElectionBounds =
		ElectionBoundsBuilder::default().voters_count(12_500.into()).targets_count(2_000.into()).build();
	pub const MaxBackersPerWinner: u32 = MAX_BACKERS;
	pub const MaxWinnersPerPage: u32 = crate::config::staking::MAX_VALIDATORS;
	/// Whether staking asked for an election that has not been held yet.
	pub storage ElectionWanted: bool = false;
}

/// Parameters of the election that Kusama's miners also run: shares in 65535ths.
pub struct OnChainPhragmen;

impl onchain::Config for OnChainPhragmen {
	type Sort = ConstBool<true>;
	type System = Runtime;
	type Solver = SequentialPhragmen<AccountId, PerU16>;
	type MaxBackersPerWinner = MaxBackersPerWinner;
	type MaxWinnersPerPage = MaxWinnersPerPage;
	type DataProvider = Staking;
	type WeightInfo = ();
	type Bounds = Bounds;
}

type Instant = onchain::OnChainExecution<OnChainPhragmen>;

/// Elects when asked: the on-chain election is always ready, and staking would hold one in every block.
pub struct WhenAsked;

impl ElectionProvider for WhenAsked {
	type AccountId = AccountId;
	type BlockNumber = BlockNumber;
	type Error = onchain::Error;
	type MaxWinnersPerPage = MaxWinnersPerPage;
	type MaxBackersPerWinner = MaxBackersPerWinner;
	type MaxBackersPerWinnerFinal = MaxBackersPerWinner;
	type Pages = <Instant as ElectionProvider>::Pages;
	type DataProvider = Staking;

	fn start() -> Result<(), Self::Error> {
		ElectionWanted::set(&true);
		Ok(())
	}

	fn status() -> Result<bool, ()> {
		if ElectionWanted::get() {
			Ok(true)
		} else {
			Err(())
		}
	}

	fn elect(page: PageIndex) -> Result<BoundedSupportsOf<Self>, Self::Error> {
		ElectionWanted::set(&false);
		Instant::elect(page)
	}

	fn duration() -> BlockNumber {
		1
	}
}
