//! The XCM names that `pallet-staking-async-rc-client` mentions in the signature of its message sender.
//!
//! This chain has no relay chain to send messages to, so nobody ever constructs or implements them.

#![no_std]

pub mod latest {
	/// Where a message goes.
	#[derive(Clone)]
	pub enum Location {}

	/// A message with calls of type `Call`.
	#[derive(codec::Encode)]
	pub struct Xcm<Call>(core::marker::PhantomData<Call>);

	/// Why a message cannot be sent.
	#[derive(Debug)]
	pub enum SendError {
		/// The message is larger than the transport carries.
		ExceedsMaxMessageSize,
	}

	/// A transport for messages.
	pub trait SendXcm {
		/// Checks a message; returns the ticket and the price.
		fn validate(destination: &mut Option<Location>, message: &mut Option<Xcm<()>>) -> Result<((), ()), SendError>;

		/// Hands over a checked message; returns its hash.
		fn deliver(ticket: ()) -> Result<[u8; 32], SendError>;
	}

	/// Checks a message and hands it over.
	pub fn send_xcm<Sender: SendXcm>(destination: Location, message: Xcm<()>) -> Result<([u8; 32], ()), SendError> {
		let (ticket, price) = Sender::validate(&mut Some(destination), &mut Some(message))?;
		Ok((Sender::deliver(ticket)?, price))
	}
}
