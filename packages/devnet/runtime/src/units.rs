//! Money and time.

use crate::Balance;

/// One KSM, in planck.
pub const KSM: Balance = 1_000_000_000_000;
/// A thirtieth of a hundredth of a KSM: the unit in which Kusama states fees and deposits.
pub const CENT: Balance = KSM / 30 / 100;
/// A thousandth of a cent.
pub const MILLICENT: Balance = CENT / 1_000;
/// The least that an account holds on Kusama Asset Hub.
pub const EXISTENTIAL_DEPOSIT: Balance = CENT / 10;
/// A year of 365.25 days, in milliseconds.
pub const YEAR: u128 = 31_557_600_000;

/// What Kusama Asset Hub reserves for `items` entries of storage with `bytes` in all.
pub const fn deposit(items: Balance, bytes: Balance) -> Balance {
	items * 20 * CENT + bytes * MILLICENT
}
