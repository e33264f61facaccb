import type { Hex } from "@aksm/core";
import { encodeAbiParameters, keccak256, recoverAddress, toBytes } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, test } from "vitest";
import { type Cause, digest, packSignatures, recoverSigner, sign, TooFewSignatures } from "../../src/index.ts";
import { deployment } from "../deployment.ts";

const where = deployment({ chainId: 31337 });
const key = (digit: string) => privateKeyToAccount(`0x${digit.repeat(64)}`);
const hash = (digit: string) => `0x${digit.repeat(64)}` as const;
const valid = { epoch: 1n, deadline: 1_800_000_000n };
const mint: Cause = {
  kind: "mint",
  ...valid,
  depositId: hash("1"),
  recipient: `0x${"a".repeat(40)}`,
  amount: 5n,
};
const paid: Cause = { kind: "paid", ...valid, requestIds: [1n, 2n], kusamaBlockHash: hash("2") };
const park: Cause = { kind: "park", ...valid, parking: 0n, requestIds: [1n, 2n], kusamaBlockHash: hash("2") };
const back: Cause = { kind: "return", ...valid, depositId: hash("1"), to: hash("2") };

describe("digests", () => {
  test("are those of EIP-712, worked out by hand", () => {
    const domain = keccak256(
      encodeAbiParameters(
        [{ type: "bytes32" }, { type: "bytes32" }, { type: "bytes32" }, { type: "uint256" }, { type: "address" }],
        [
          keccak256(toBytes("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)")),
          keccak256(toBytes("aKSM")),
          keccak256(toBytes("1")),
          31337n,
          where.ethereum.contracts.pool,
        ],
      ),
    );
    const struct = keccak256(
      encodeAbiParameters(
        [
          { type: "bytes32" },
          { type: "uint64" },
          { type: "uint40" },
          { type: "bytes32" },
          { type: "address" },
          { type: "uint128" },
        ],
        [
          keccak256(toBytes("Mint(uint64 epoch,uint40 deadline,bytes32 depositId,address recipient,uint128 amount)")),
          1n,
          1_800_000_000,
          hash("1"),
          `0x${"a".repeat(40)}`,
          5n,
        ],
      ),
    );
    expect(digest(where, mint)).toBe(keccak256(`0x1901${domain.slice(2)}${struct.slice(2)}`));
  });

  test("differ by chain, contract, epoch, cause and every field", () => {
    const others = [
      digest(deployment({ chainId: 1 }), mint),
      digest(where, { ...mint, epoch: 2n }),
      digest(where, { ...mint, deadline: 1_800_000_001n }),
      digest(where, { ...mint, depositId: hash("3") }),
      digest(where, { ...mint, recipient: `0x${"b".repeat(40)}` }),
      digest(where, { ...mint, amount: 6n }),
      digest(where, paid),
      digest(where, { ...paid, requestIds: [2n, 1n] }),
      digest(where, park),
      digest(where, { ...park, parking: 1n }),
      digest(where, back),
      digest(where, { ...back, to: hash("4") }),
      digest(where, { kind: "bind", ...valid, depositId: hash("1"), recipient: `0x${"a".repeat(40)}` }),
      digest(
        {
          ...where,
          ethereum: { ...where.ethereum, contracts: { ...where.ethereum.contracts, pool: key("7").address } },
        },
        mint,
      ),
    ];
    expect(new Set([digest(where, mint), ...others]).size).toBe(others.length + 1);
  });
});

describe("signatures", () => {
  test("are recovered to their signer", async () => {
    const { digest: signed, signature, signer } = await sign(key("1"), where, paid);
    expect(signed).toBe(digest(where, paid));
    expect(await recoverSigner(signed, signature)).toBe(signer);
    expect(signer).toBe(key("1").address.toLowerCase());
    expect(await recoverSigner(digest(where, mint), signature)).not.toBe(signer);
  });

  test("of one hostile operator spoil nobody's submission: the twin above half the order, and what is no signature", async () => {
    const [honest, hostile] = await Promise.all([sign(key("1"), where, mint), sign(key("2"), where, mint)]);
    const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
    const r = hostile.signature.slice(2, 66);
    const s = BigInt(`0x${hostile.signature.slice(66, 130)}`);
    const v = hostile.signature.endsWith("1b") ? "1c" : "1b";
    const twin: Hex = `0x${r}${(order - s).toString(16).padStart(64, "0")}${v}`;
    expect((await recoverAddress({ hash: honest.digest, signature: twin })).toLowerCase()).toBe(hostile.signer);
    const nonsense: Hex[] = [
      "0x",
      "0x1234",
      `0x${"f".repeat(130)}`,
      `0x${"0".repeat(130)}`,
      `${twin}00`,
      `0x${r}${"0".repeat(64)}05`,
    ];
    for (const signature of [twin, ...nonsense]) {
      expect(await recoverSigner(honest.digest, signature), signature).toBeNull();
      const bad = { ...hostile, signature };
      const members = [honest.signer, hostile.signer];
      expect(() => packSignatures([honest, bad], members, 2), signature).toThrow(TooFewSignatures);
      expect(packSignatures([honest, bad], members, 1)).toBe(packSignatures([honest], members, 1));
    }
  });

  test("are packed by ascending place, each member once, no strangers, no more than needed", async () => {
    const signed = await Promise.all(["1", "2", "3", "4", "5"].map(digit => sign(key(digit), where, mint)));
    const members = signed
      .slice(0, 4)
      .map(({ signer }) => signer)
      .toSorted();
    const absent = members[1];
    const present = signed.filter(({ signer }) => signer !== absent);
    const expected = [0, 2, 3].map(place => {
      const { signature } = signed.find(({ signer }) => signer === members[place]) ?? { signature: "0x" };
      const [r, s] = [signature.slice(2, 66), BigInt(`0x${signature.slice(66, 130)}`)];
      const parity = BigInt(`0x${signature.slice(130)}`) - 27n;
      return `0${place}${r}${((parity << 255n) | s).toString(16).padStart(64, "0")}`;
    });
    expect(packSignatures([...present, ...present].toReversed(), members, 3)).toBe(`0x${expected.join("")}`);
    expect(packSignatures(present, members, 2)).toBe(`0x${expected.slice(0, 2).join("")}`);
    expect(() => packSignatures(present, members, 4)).toThrow(TooFewSignatures);
    const [first] = signed;
    if (!first) throw new Error("five signatures");
    expect(() => packSignatures([first, first], members, 2)).toThrow(TooFewSignatures);
  });
});
