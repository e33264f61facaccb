import type { AccountId, EvmAddress, Hex } from "@aksm/core";
import { blake2b } from "@noble/hashes/blake2.js";
import {
  compact,
  getMultisigAccountId,
  getSs58AddressInfo,
  AccountId as Ss58,
  sortMultisigSignatories,
} from "@polkadot-api/substrate-bindings";
import { blake2b256, concat, fromHex, littleEndian, toHex, utf8 } from "./bytes.ts";

export class MalformedAddress extends Error {
  override name = "MalformedAddress";
  constructor(readonly text: string) {
    const ethereum = /^0x[0-9a-fA-F]{40}$/.test(text.trim());
    super(
      ethereum
        ? `${text} is an Ethereum address; give the Kusama address that should receive the KSM`
        : `"${text}" is no Kusama address; copy it again from the wallet`,
    );
  }
}

export class WrongNetworkAddress extends Error {
  override name = "WrongNetworkAddress";
  constructor(
    readonly text: string,
    readonly prefix: number,
    readonly expected: number,
  ) {
    super(
      `${text} is an address of another network (prefix ${prefix}, expected ${expected}); choose Kusama in the wallet and copy the address again`,
    );
  }
}

/** The account that an address of the network with `prefix` names. Throws `MalformedAddress`, `WrongNetworkAddress`. */
export function decodeAddress(text: string, prefix: number): AccountId {
  const address = text.trim();
  const info = /^[1-9A-HJ-NP-Za-km-z]+$/.test(address) ? getSs58AddressInfo(address) : { isValid: false as const };
  if (!info.isValid || info.publicKey.length !== 32) throw new MalformedAddress(text);
  if (info.ss58Format !== prefix) throw new WrongNetworkAddress(text, info.ss58Format, prefix);
  return toHex(info.publicKey);
}

/** The account's address on the network with `prefix`. */
export const encodeAddress = (account: AccountId, prefix: number): string => Ss58(prefix).dec(accountBytes(account));

/** The 32 bytes of an account. Throws `RangeError` for anything else. */
export function accountBytes(account: AccountId): Uint8Array {
  const bytes = fromHex(account);
  if (bytes.length !== 32) throw new RangeError(`an account has 32 bytes, ${account} has ${bytes.length}`);
  return bytes;
}

/** The account that `utility.as_derivative(index, …)` of `account` acts as; `index` is a u16. */
export const derivative = (account: AccountId, index: number): AccountId =>
  toHex(blake2b256(utf8("modlpy/utilisuba"), accountBytes(account), littleEndian(index, 2)));

/** The accounts of the pool's first `count` ledgers. */
export const ledgerAccounts = (pool: AccountId, count: number): AccountId[] =>
  Array.from({ length: count }, (_, index) => derivative(pool, index));

/** The 20 bytes of an Ethereum account as ten u16, big-endian: the way from the pool to its deposit address. */
export const depositPath = (recipient: EvmAddress): number[] => {
  if (!/^0x[0-9a-f]{40}$/i.test(recipient)) throw new RangeError(`${recipient} is no Ethereum account`);
  return Array.from({ length: 10 }, (_, step) => Number.parseInt(recipient.slice(2 + 4 * step, 6 + 4 * step), 16));
};

/**
 * The account on Kusama Asset Hub that belongs to an Ethereum account: the derivative of the pool along its path, so that
 * anyone can compute it and the pool alone can move what lies there. Throws `RangeError` for what is no Ethereum account.
 */
export const depositAccount = (pool: AccountId, recipient: EvmAddress): AccountId =>
  depositPath(recipient).reduce(derivative, pool);

/** Signatories in the order in which the Multisig pallet wants them. */
export const sortAccounts = (accounts: readonly AccountId[]): AccountId[] =>
  sortMultisigSignatories(accounts.map(accountBytes)).map(toHex);

export const multisigAccount = (signatories: readonly AccountId[], threshold: number): AccountId =>
  toHex(getMultisigAccountId({ threshold, signatories: signatories.map(accountBytes) }));

/** The keyless account whose `CancelProxy` delay is the pool's sequence number. */
export const guardAccount = (pool: AccountId): AccountId => toHex(blake2b256(utf8("aksm/guard"), accountBytes(pool)));

/** Events of a block that deposits can be named by: what three bytes count. */
const EVENTS = 2 ** 24;

/**
 * The name of a deposit on both chains: 29 bytes for its block, so that the deposits of one block share storage on
 * Ethereum, then 3 for its place there, big-endian.
 *
 * @param eventIndex that of its `Balances.Transfer` in the block
 */
export function depositId(genesisHash: Hex, blockHash: Hex, eventIndex: number): Hex {
  if (!Number.isInteger(eventIndex) || eventIndex < 0 || eventIndex >= EVENTS) {
    throw new RangeError(`no block has an event ${eventIndex}`);
  }
  const block = blake2b256(fromHex(genesisHash), fromHex(blockHash)).subarray(0, 29);
  return toHex(concat(block, littleEndian(eventIndex, 4).subarray(0, 3).toReversed()));
}

/**
 * A recipient as the queue contract checks it: network prefix (one byte, so prefixes below 64) ‖ account ‖ the two
 * checksum bytes of its address.
 */
export function recipientBytes(account: AccountId, prefix: number): Hex {
  if (!Number.isInteger(prefix) || prefix < 0 || prefix > 63) {
    throw new RangeError(`prefix ${prefix} does not fit into one byte of an address`);
  }
  const body = concat(Uint8Array.of(prefix), accountBytes(account));
  const checksum = blake2b(concat(utf8("SS58PRE"), body), { dkLen: 64 }).subarray(0, 2);
  return toHex(concat(body, checksum));
}

/** The SCALE length prefix of a byte string. */
export const compactLength = (length: number): Uint8Array => compact.enc(length);
