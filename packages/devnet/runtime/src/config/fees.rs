//! What transactions cost. A transfer comes to about 0.0007 KSM; fees are burned.

use super::system::BASE_TRANSACTION;
use crate::{
	units::{CENT, MILLICENT},
	Balance, Balances, Runtime, RuntimeEvent,
};
use frame_support::{
	traits::{ConstU128, ConstU8},
	weights::{ConstantMultiplier, Weight, WeightToFee},
};
use pallet_transaction_payment::{ConstFeeMultiplier, FungibleAdapter, Multiplier};

/// Bytes of proof that cost one cent.
const PROOF_BYTES_PER_CENT: Balance = 10_000;
/// Times the base weight of a transaction that cost one cent.
const BASE_WEIGHTS_PER_CENT: Balance = 10;

/// The dearer of computation and proof.
pub struct DearerOfTimeAndProof;

impl WeightToFee for DearerOfTimeAndProof {
	type Balance = Balance;

	fn weight_to_fee(weight: &Weight) -> Balance {
		let base = Balance::from(BASE_TRANSACTION.ref_time());
		let time = CENT.saturating_mul(weight.ref_time().into()) / (BASE_WEIGHTS_PER_CENT * base);
		let proof = CENT.saturating_mul(weight.proof_size().into()) / PROOF_BYTES_PER_CENT;
		time.max(proof)
	}
}

frame_support::parameter_types! {
	/// Fees do not follow demand: there is none.
	pub FeeMultiplier: Multiplier = Multiplier::from_u32(1);
}

impl pallet_transaction_payment::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type OnChargeTransaction = FungibleAdapter<Balances, ()>;
	type WeightToFee = DearerOfTimeAndProof;
	type LengthToFee = ConstantMultiplier<Balance, ConstU128<{ 4 * MILLICENT }>>;
	type FeeMultiplierUpdate = ConstFeeMultiplier<FeeMultiplier>;
	type OperationalFeeMultiplier = ConstU8<5>;
	type WeightInfo = pallet_transaction_payment::weights::SubstrateWeight<Runtime>;
}
