//! Sessions: when they end, what their validators earned, and which set comes next.

use crate::{
	Config, CurrentSession, Event, Pallet, Performance, QueuedSet, ReceivedSet, Seed, SessionLength, SessionStart, Stalled,
	Validators, FULL_PERFORMANCE,
};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use frame_support::{dispatch::DispatchClass, traits::OnTimestampSet};
use frame_system::Pallet as System;
use pallet_staking_async_rc_client::{AHStakingInterface, RcClientInterface, SessionReport};
use scale_info::TypeInfo;
use sp_staking::SessionIndex;

/// Points for one authored block, as on Kusama; a validator's points are a multiple of it.
const POINTS_PER_UNIT: u32 = 20;
/// Units that every validator earns in a session.
const SURE_UNITS: u32 = 20;
/// Further units that luck gives, from none to this many.
const LUCKY_UNITS: u32 = 20;

/// Validators that staking elected.
#[derive(Clone, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ValidatorSet<AccountId> {
	/// The era that the set was elected for.
	pub id: u32,
	/// Its members.
	pub validators: Vec<AccountId>,
}

impl<T: Config> Pallet<T> {
	/// Ends the running session at chain time `now` (milliseconds) and tells staking.
	///
	/// A set received in the ended session is queued for one session more; the one queued before becomes active.
	pub(crate) fn end_session(now: u64) {
		let index = CurrentSession::<T>::get();
		let validators = Validators::<T>::get();
		let seed = Seed::<T>::get();
		let points = validators.into_iter().map(|v| Self::with_points(seed, index, v)).collect::<Vec<_>>();
		let total = points.iter().map(|(_, points)| points).sum();

		let activated = QueuedSet::<T>::take().map(|set| {
			Validators::<T>::put(set.validators);
			set.id
		});
		if let Some(set) = ReceivedSet::<T>::take() {
			QueuedSet::<T>::put(set);
		}
		CurrentSession::<T>::put(index + 1);
		SessionStart::<T>::put(now);

		let report = SessionReport::new_terminal(index, points, activated.map(|id| (now, id)));
		let weight = T::Staking::on_relay_session_report(report);
		System::<T>::register_extra_weight_unchecked(weight, DispatchClass::Mandatory);
		Self::deposit_event(Event::SessionEnded { index, points: total, activated });
	}

	/// Pairs a validator with the points that it earned in a session: some luck, scaled by its performance.
	fn with_points(seed: u64, session: SessionIndex, validator: T::AccountId) -> (T::AccountId, u32) {
		let luck = (seed, session, &validator).using_encoded(sp_io::hashing::twox_64);
		let units = SURE_UNITS + u64::from_le_bytes(luck) as u32 % (LUCKY_UNITS + 1);
		let parts = u32::from(Performance::<T>::get(&validator));
		(validator, units * parts / u32::from(FULL_PERFORMANCE) * POINTS_PER_UNIT)
	}
}

impl<T: Config> OnTimestampSet<u64> for Pallet<T> {
	fn on_timestamp_set(now: u64) {
		if !Stalled::<T>::get() && now >= SessionStart::<T>::get().saturating_add(SessionLength::<T>::get()) {
			Self::end_session(now);
		}
	}
}

impl<T: Config> RcClientInterface for Pallet<T> {
	type AccountId = T::AccountId;

	fn validator_set(validators: Vec<T::AccountId>, id: u32, _prune_up_to: Option<SessionIndex>) {
		if validators.is_empty() {
			return Self::deposit_event(Event::SetRefused { id });
		}
		Self::deposit_event(Event::SetReceived { id, validators: validators.len() as u32 });
		ReceivedSet::<T>::put(ValidatorSet { id, validators });
	}
}
