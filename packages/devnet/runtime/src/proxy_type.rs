//! What a proxy may do. The variants and their order are those of Kusama Asset Hub, whether or not this chain has the pallets.

use crate::RuntimeCall;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::InstanceFilter;
use scale_info::TypeInfo;
use ProxyType::*;

#[derive(
	Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum ProxyType {
	/// Every call.
	#[default]
	Any,
	/// Every call that cannot move balances to others.
	NonTransfer,
	/// Rejecting announcements.
	CancelProxy,
	Assets,
	AssetOwner,
	AssetManager,
	Collator,
	Governance,
	/// Staking, and nothing that it does not need.
	Staking,
	NominationPools,
	Auction,
	ParaRegistration,
	Society,
	Spokesperson,
}

impl InstanceFilter<RuntimeCall> for ProxyType {
	/// Batches and derivatives are let in because each call inside them is filtered again. Types for pallets that this chain lacks
	/// allow nothing beyond those.
	fn filter(&self, call: &RuntimeCall) -> bool {
		use pallet_proxy::Call as Proxy;
		use RuntimeCall as Call;
		match self {
			Any => true,
			NonTransfer => !matches!(call, Call::Balances(..) | Call::Sudo(..) | Call::Relay(..)),
			CancelProxy => {
				matches!(call, Call::Proxy(Proxy::reject_announcement { .. }) | Call::Utility(..) | Call::Multisig(..))
			},
			Staking => matches!(call, Call::Staking(..) | Call::VoterList(..) | Call::Utility(..) | Call::Multisig(..)),
			Assets | AssetOwner | AssetManager | Collator | Governance | NominationPools | Auction | ParaRegistration
			| Society | Spokesperson => matches!(call, Call::Utility(..) | Call::Multisig(..)),
		}
	}

	fn is_superset(&self, other: &Self) -> bool {
		match (self, other) {
			(same, also) if same == also => true,
			(Any, _) => true,
			(_, Any) => false,
			(Assets, AssetOwner | AssetManager) => true,
			(NonTransfer, Assets | AssetOwner | AssetManager) => false,
			(NonTransfer, _) => true,
			_ => false,
		}
	}
}
