//! The pallets' configuration, by subject.

mod accounts;
mod election;
mod fees;
mod staking;
mod system;
mod voters;
