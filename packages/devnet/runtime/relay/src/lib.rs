//! The relay chain's part of staking, kept on this chain: sessions, validator points, validator sets and offences.
//!
//! On Kusama the relay chain ends a session about every hour and reports it to Asset Hub; Asset Hub answers with newly elected
//! validator sets, which the relay chain activates two sessions later. This pallet does the same in place. Time is the chain's own
//! timestamp: the first block at or after the end of a session ends it, so one block that carries the clock an hour on ends one
//! session, and six such blocks make one era. A block that carries the clock over several session lengths still ends one session
//! only, and the next session starts at that block's timestamp.

#![no_std]

extern crate alloc;

mod genesis;
mod session;

pub use genesis::{Bootstrap, GenesisValidator};
pub use pallet::*;
pub use session::ValidatorSet;

/// Parts of performance that mean "earned every point it could".
pub const FULL_PERFORMANCE: u16 = 1_000;

#[frame_support::pallet]
pub mod pallet {
	use super::{Bootstrap, GenesisValidator, ValidatorSet, FULL_PERFORMANCE};
	use alloc::{vec, vec::Vec};
	use frame_support::{
		pallet_prelude::*,
		traits::{ConstU16, ConstU64},
	};
	use frame_system::pallet_prelude::*;
	use pallet_staking_async_rc_client::{AHStakingInterface, Offence};
	use sp_runtime::Perbill;
	use sp_staking::SessionIndex;

	#[pallet::config]
	pub trait Config: frame_system::Config + pallet_timestamp::Config<Moment = u64> {
		/// The staking pallet, which hears of sessions and offences.
		type Staking: AHStakingInterface<AccountId = Self::AccountId>;

		/// What the genesis needs of the staking pallet to begin with an elected set.
		type Bootstrap: Bootstrap<Self::AccountId>;
	}

	#[pallet::pallet]
	#[pallet::without_storage_info]
	pub struct Pallet<T>(_);

	/// The session that is running.
	#[pallet::storage]
	pub type CurrentSession<T> = StorageValue<_, SessionIndex, ValueQuery>;

	/// Chain time at which the running session began, in milliseconds.
	#[pallet::storage]
	pub type SessionStart<T> = StorageValue<_, u64, ValueQuery>;

	/// How long a session lasts at least, in milliseconds.
	#[pallet::storage]
	pub type SessionLength<T> = StorageValue<_, u64, ValueQuery, ConstU64<3_600_000>>;

	/// While true no session ends, so that no era ends either.
	#[pallet::storage]
	pub type Stalled<T> = StorageValue<_, bool, ValueQuery>;

	/// The validators of the running session, which earn points.
	#[pallet::storage]
	pub type Validators<T: Config> = StorageValue<_, Vec<T::AccountId>, ValueQuery>;

	/// The set that staking handed over during the running session.
	#[pallet::storage]
	pub type ReceivedSet<T: Config> = StorageValue<_, ValidatorSet<T::AccountId>>;

	/// The set that becomes active when the running session ends.
	#[pallet::storage]
	pub type QueuedSet<T: Config> = StorageValue<_, ValidatorSet<T::AccountId>>;

	/// How many thousandths of its possible points a validator earns.
	#[pallet::storage]
	pub type Performance<T: Config> =
		StorageMap<_, Twox64Concat, T::AccountId, u16, ValueQuery, ConstU16<FULL_PERFORMANCE>>;

	/// What makes the luck in the points differ from one chain to another.
	#[pallet::storage]
	pub type Seed<T> = StorageValue<_, u64, ValueQuery>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A session ended; `points` is the sum over its validators, `activated` the id of the set that begins with the next one.
		SessionEnded { index: SessionIndex, points: u32, activated: Option<u32> },
		/// Staking handed over the validators it elected.
		SetReceived { id: u32, validators: u32 },
		/// Staking handed over an empty set. The old validators stay and the planned era never starts.
		SetRefused { id: u32 },
		/// A validator earns this many thousandths of its points from now on.
		PerformanceSet { validator: T::AccountId, parts: u16 },
		/// A validator was reported for an offence in the running session.
		OffenceReported { validator: T::AccountId, session: SessionIndex, slash_fraction: Perbill },
		/// Sessions stopped ending, or end again.
		StalledSet { stalled: bool },
		/// Sessions last this long from now on, in milliseconds.
		SessionLengthSet { milliseconds: u64 },
	}

	#[pallet::error]
	pub enum Error<T> {
		/// Performance is at most 1000 parts.
		PerformanceAboveFull,
		/// The account is not a validator of the running session.
		NotActive,
		/// An offence must cost something.
		ZeroSlash,
		/// A session must last some time.
		ZeroSessionLength,
	}

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Chain time of the genesis block, in milliseconds.
		pub now: u64,
		/// See [`SessionLength`].
		pub session_length: u64,
		/// See [`Seed`].
		pub seed: u64,
		/// Sessions that have already been when the chain begins; staking must be told to begin as many before `now`.
		pub past_sessions: u32,
		/// The index of the first of those sessions.
		pub first_session: SessionIndex,
		/// Commission and performance of the validators.
		pub validators: Vec<GenesisValidator<T::AccountId>>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			Pallet::<T>::bootstrap(self)
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Sets how many thousandths of its possible points a validator earns, elected or not.
		#[pallet::call_index(0)]
		#[pallet::weight(T::DbWeight::get().writes(1))]
		pub fn set_performance(origin: OriginFor<T>, validator: T::AccountId, parts: u16) -> DispatchResult {
			ensure_root(origin)?;
			ensure!(parts <= FULL_PERFORMANCE, Error::<T>::PerformanceAboveFull);
			Performance::<T>::insert(&validator, parts);
			Self::deposit_event(Event::PerformanceSet { validator, parts });
			Ok(())
		}

		/// Reports an offence of an active validator in the running session; staking slashes it after the deferral.
		#[pallet::call_index(1)]
		#[pallet::weight(T::Staking::weigh_on_new_offences(1))]
		pub fn report_offence(origin: OriginFor<T>, validator: T::AccountId, slash_fraction: Perbill) -> DispatchResult {
			ensure_root(origin)?;
			ensure!(slash_fraction > Perbill::zero(), Error::<T>::ZeroSlash);
			ensure!(Validators::<T>::get().contains(&validator), Error::<T>::NotActive);
			let session = CurrentSession::<T>::get();
			let offence = Offence { offender: validator.clone(), reporters: vec![], slash_fraction };
			T::Staking::on_new_offences(session, vec![offence]);
			Self::deposit_event(Event::OffenceReported { validator, session, slash_fraction });
			Ok(())
		}

		/// Stops sessions, and with them eras, from ending; or lets them end again.
		#[pallet::call_index(2)]
		#[pallet::weight(T::DbWeight::get().writes(1))]
		pub fn set_stalled(origin: OriginFor<T>, stalled: bool) -> DispatchResult {
			ensure_root(origin)?;
			Stalled::<T>::put(stalled);
			Self::deposit_event(Event::StalledSet { stalled });
			Ok(())
		}

		/// Sets how long sessions last, the running one included, in milliseconds.
		#[pallet::call_index(3)]
		#[pallet::weight(T::DbWeight::get().writes(1))]
		pub fn set_session_length(origin: OriginFor<T>, milliseconds: u64) -> DispatchResult {
			ensure_root(origin)?;
			ensure!(milliseconds > 0, Error::<T>::ZeroSessionLength);
			SessionLength::<T>::put(milliseconds);
			Self::deposit_event(Event::SessionLengthSet { milliseconds });
			Ok(())
		}
	}
}
