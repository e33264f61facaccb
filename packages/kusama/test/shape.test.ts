import { readFileSync } from "node:fs";
import metadata from "@polkadot/types-support/metadata/v15/asset-hub-kusama-hex";
import { describe, expect, it } from "vitest";
import { fromHex } from "../src/bytes.ts";
import { Runtime } from "../src/chain/runtime.ts";
import { compareShapes, shapesOf } from "../src/chain/shape.ts";
import { UnexpectedShape } from "../src/errors.ts";
import { SHAPES } from "../src/generated/shapes.ts";

const real = fromHex(metadata);

describe("the real Kusama Asset Hub", () => {
  it("has everything that the product uses, in the pinned shapes", () => {
    expect(compareShapes(SHAPES, shapesOf(real))).toEqual([]);
    expect(Object.values(SHAPES)).not.toContain("absent");
  });
});

/**
 * What the local runtime has in another shape than Kusama Asset Hub, by item, each with the reason. The product refuses
 * every difference when it connects but those of `MAY_BE_ABSENT`, so an entry here needs a change there.
 */
const NO_PAGES = { shape: "absent", reason: "it elects on chain, in one page" };
const DIFFERENCES: Readonly<Record<string, { shape: string; reason: string }>> = {
  "constant MultiBlockElection.Pages": NO_PAGES,
  "constant MultiBlockElection.VoterSnapshotPerBlock": NO_PAGES,
};

describe("the local chain", () => {
  const local = readFileSync(new URL("../../devnet/runtime/metadata.scale", import.meta.url));

  it("has the same shapes, apart from those listed with a reason", () => {
    const shapes = shapesOf(local);
    const found = Object.keys(SHAPES).filter(name => SHAPES[name] !== shapes[name]);
    const listed = Object.fromEntries(Object.entries(DIFFERENCES).map(([name, { shape }]) => [name, shape]));
    expect(Object.fromEntries(found.map(name => [name, shapes[name]]))).toEqual(listed);
  });

  it("is accepted by the check that runs on connecting", () => {
    expect(Runtime.fromMetadata(local).specVersion).toBeGreaterThan(0);
  });
});

describe("the check on connecting", () => {
  it("names what differs", () => {
    const shapes = shapesOf(real);
    const changed = { ...shapes, "call Staking.bond": shapes["call Staking.bond_extra"] ?? "" };
    expect(compareShapes(SHAPES, changed)).toEqual([
      expect.stringMatching(/^call Staking\.bond: expected \{ value: .*, found \{ max_additional: compact u128 \}$/),
    ]);
  });

  it("refuses metadata in which one used field has another name, before anything is decoded", () => {
    // The same bytes with `max_additional` spelt otherwise: what a runtime upgrade might bring.
    const text = "max_additional";
    const at = Buffer.from(real).indexOf(text);
    const upgraded = real.slice();
    upgraded.set(new TextEncoder().encode("max_addition_l"), at);
    expect(() => Runtime.fromMetadata(upgraded)).toThrow(UnexpectedShape);
    expect(() => Runtime.fromMetadata(upgraded)).toThrow(/call Staking.bond_extra/);
  });
});

describe("a constant that a chain may lack", () => {
  it("is read where it is there, and null where it is not", () => {
    const local = readFileSync(new URL("../../devnet/runtime/metadata.scale", import.meta.url));
    const pages = [real, local].map(metadata =>
      Runtime.fromMetadata(metadata).constantIfAny("MultiBlockElection.Pages"),
    );
    expect(pages).toEqual([16, null]);
  });
});
