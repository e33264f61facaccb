//! The beginning: a chain that already has an active era, an elected set and some eras of history.

use crate::{
	pallet::GenesisConfig, Config, CurrentSession, Pallet, Performance, Seed, SessionLength, SessionStart, FULL_PERFORMANCE,
};
use codec::{Decode, Encode};
use sp_runtime::Perbill;

/// What a genesis says of one validator.
#[derive(Clone, PartialEq, Eq, Encode, Decode, serde::Serialize, serde::Deserialize)]
pub struct GenesisValidator<AccountId> {
	/// The validator's stash.
	pub stash: AccountId,
	/// Its commission, in parts of a billion.
	pub commission: Perbill,
	/// Its performance, in thousandths.
	pub performance: u16,
}

/// What the genesis needs of the staking pallet.
pub trait Bootstrap<AccountId> {
	/// Sets the commission of a bonded validator.
	fn set_commission(stash: &AccountId, commission: Perbill);

	/// Does what staking does at the beginning of every block: elect, if an era is planned.
	fn begin_block();
}

impl<T: Config> Pallet<T> {
	/// Plays the past sessions, so that staking elects and rotates eras as it would have.
	pub(crate) fn bootstrap(genesis: &GenesisConfig<T>) {
		for GenesisValidator { stash, commission, performance } in &genesis.validators {
			assert!(*performance <= FULL_PERFORMANCE, "performance is at most 1000 parts");
			T::Bootstrap::set_commission(stash, *commission);
			Performance::<T>::insert(stash, performance);
		}
		Seed::<T>::put(genesis.seed);
		SessionLength::<T>::put(genesis.session_length);
		CurrentSession::<T>::put(genesis.first_session);

		for left in (0..genesis.past_sessions).rev() {
			T::Bootstrap::begin_block();
			Self::end_session(genesis.now - u64::from(left) * genesis.session_length);
		}
		SessionStart::<T>::put(genesis.now);
		pallet_timestamp::Now::<T>::put(genesis.now);
	}
}
