import type { Hex } from "@aksm/core";
import { describe, expect, it } from "vitest";
import {
  decodeAddress,
  depositAccount,
  depositId,
  depositPath,
  derivative,
  devSecret,
  devSigner,
  encodeAddress,
  guardAccount,
  ledgerAccounts,
  MalformedAddress,
  MalformedKey,
  multisigAccount,
  recipientBytes,
  signerAccount,
  signerFromSecret,
  WrongNetworkAddress,
} from "../../src/index.ts";

const alice = "0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d";
const kusamaAlice = "HNZata7iMYWmk5RvZRTiAsSDhV8366zq2YGb3tLH5Upf74F";
const polkadotAlice = "15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5";

describe("addresses", () => {
  it("turns an address of the network into its account and back", () => {
    expect(decodeAddress(` ${kusamaAlice}\n`, 2)).toBe(alice);
    expect(encodeAddress(alice, 2)).toBe(kusamaAlice);
    expect(encodeAddress(alice, 0)).toBe(polkadotAlice);
  });

  it("refuses an address of another network and says which", () => {
    expect(() => decodeAddress(polkadotAlice, 2)).toThrow(WrongNetworkAddress);
    expect(() => decodeAddress(polkadotAlice, 2)).toThrow(/prefix 0, expected 2/);
    // The generic form of Substrate, which many wallets show.
    expect(() => decodeAddress("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY", 2)).toThrow(WrongNetworkAddress);
  });

  it.each([
    ["nothing", ""],
    ["a typing mistake, which the checksum shows", kusamaAlice.replace("a7", "a8")],
    ["letters that no address has", `${kusamaAlice.slice(0, -1)}0`],
    ["a cut address", kusamaAlice.slice(0, -3)],
    ["an account in hex", alice],
  ])("refuses %s", (_, text) => {
    expect(() => decodeAddress(text, 2)).toThrow(MalformedAddress);
  });

  it("tells an Ethereum address by name", () => {
    expect(() => decodeAddress(`0x${"ab".repeat(20)}`, 2)).toThrow(/is an Ethereum address/);
  });

  it("gives the queue contract prefix, account and checksum as the address has them", () => {
    expect(recipientBytes(alice, 2)).toBe(`0x02${alice.slice(2)}8954`);
    expect(recipientBytes(alice, 0)).toMatch(/^0x00d435[0-9a-f]{64}$/);
    expect(() => recipientBytes(alice, 64)).toThrow(RangeError);
  });
});

describe("derived accounts", () => {
  it("derives as the Utility pallet does", () => {
    // Vector of polkadot-js util-crypto: encodeDerivedAddress of this account and index 0.
    const account = "0xd6e6e33e51f1e26a0daa9203ee8fb48593af0d4d5b85fc47889ad592126fd634";
    expect(encodeAddress(derivative(account, 0), 42)).toBe("5E5XxqPxm7QbEs6twYfp3tyjXidn4kqRrNPH4o6JK9JSLUeD");
  });

  it("derives from derived accounts, up to the largest index", () => {
    const nested = [0x1234, 65_535, 0].reduce<Hex>(derivative, alice);
    expect(nested).toBe("0x93cd2854f794a97f0e70df8b8b44a6e8843cc5b07c0312abc09d0206691d8fe4");
    expect(() => derivative(alice, 65_536)).toThrow(RangeError);
    expect(() => derivative(alice, -1)).toThrow(RangeError);
  });

  it("gives a pool its ledgers by index", () => {
    expect(ledgerAccounts(alice, 3)).toEqual([derivative(alice, 0), derivative(alice, 1), derivative(alice, 2)]);
  });

  // Vectors made with another implementation of the hash: ten times blake2b-256("modlpy/utilisuba" ‖ account ‖ u16).
  it.each<[Hex, Hex]>([
    [`0x${"00".repeat(20)}`, "0xd2217db5d68a22d2a82bee423ac99aed82a4879cf2007b93b20ad9c682d48274"],
    [`0x${"ff".repeat(20)}`, "0xaef292cd3c3425fe864553edb26250ed68596be748353f6f4a9503e425017836"],
    [`0x${"0001".repeat(10)}`, "0xe293ce816afe76f7c217881ad7407ed1876b23a1f5a78ba10c2021e0819ca523"],
    [
      "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266",
      "0xac15db57dd1fc2d70a696969f814e8431d53bc882da1d3d67c69fdcad34042ec",
    ],
  ])("gives the Ethereum account %s a deposit address of its own", (recipient, account) => {
    expect(depositAccount(alice, recipient)).toBe(account);
    expect(depositAccount(alice, recipient.toLowerCase() as Hex)).toBe(account);
  });

  it("spells an Ethereum account as ten numbers and refuses anything else", () => {
    expect(depositPath("0x000100ff80000000000000000000000000000002")).toEqual([1, 255, 32_768, 0, 0, 0, 0, 0, 0, 2]);
    for (const text of ["0x", `0x${"00".repeat(19)}`, `0x${"00".repeat(32)}`]) {
      expect(() => depositPath(text as Hex)).toThrow(RangeError);
    }
  });

  it("derives a multisig's account whatever the order of its signatories", () => {
    const [bob, charlie] = ["//Bob", "//Charlie"].map(path => signerAccount(devSigner(path))) as [
      typeof alice,
      typeof alice,
    ];
    const expected = "0x49daa32c7287890f38b7e1a8cd2961723d36d20baa0bf3b82e0c4bdda93b1c0a";
    expect(multisigAccount([alice, bob, charlie], 2)).toBe(expected);
    expect(multisigAccount([charlie, alice, bob], 2)).toBe(expected);
    expect(multisigAccount([alice, bob, charlie], 3)).not.toBe(expected);
  });

  it("keeps the guard's account and deposit ids as they are, deposits of a block next to each other", () => {
    expect(guardAccount(alice)).toBe("0x2844765004af97f4f64bd63716074af0f76cbc4b86a5d97ed3c1b17647917cbd");
    const id = (eventIndex: number) => depositId(`0x${"11".repeat(32)}`, `0x${"22".repeat(32)}`, eventIndex);
    expect(id(258)).toBe("0x428d37d6b34f605a8ff32b6a04c95d9c7d2aead9ecde193b2f5019b7f1000102");
    expect(BigInt(id(259)) - BigInt(id(258))).toBe(1n);
    expect(() => id(2 ** 24)).toThrow(RangeError);
  });
});

describe("keys", () => {
  it("derives the well-known development accounts", () => {
    expect(signerAccount(devSigner("//Alice"))).toBe(alice);
    expect(signerAccount(devSigner("//Alice//stash"))).toBe(
      "0xbe5ddb1579b72e84524fc29e78609e3caf42e85aa118ebfe0b0ad404b5bdd25f",
    );
    expect(signerAccount(devSigner("//Operator//1"))).toBe(
      "0xee000884941e9502a6164356bd7dbe59437f0bfca696954727b18c0e7cca3b21",
    );
  });

  it("signs with a seed of 32 bytes or a secret of 64", () => {
    const secret = Buffer.from(devSecret("//Alice").slice(2), "hex");
    expect(secret).toHaveLength(64);
    expect(signerAccount(signerFromSecret(secret))).toBe(alice);
    const seed = Buffer.from("e5be9a5092b81bca64be81d212e7f2f9eba183bb7a90954f7b76361f6edb5c0a", "hex");
    expect(signerAccount(signerFromSecret(seed))).toBe(alice);
  });

  it("refuses other lengths and paths that are not hard-derived", () => {
    expect(() => signerFromSecret(new Uint8Array(31))).toThrow(MalformedKey);
    expect(() => devSigner("Alice")).toThrow(MalformedKey);
    expect(() => devSigner("//Alice/soft")).toThrow(MalformedKey);
  });
});
