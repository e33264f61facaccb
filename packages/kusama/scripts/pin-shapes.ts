/**
 * Writes src/generated/shapes.ts: the shapes of everything the product uses, from the metadata of Kusama Asset Hub that
 * @polkadot/types-support carries. Run it after a change of src/used.ts or of that package, and read the difference.
 */
import { writeFileSync } from "node:fs";
import metadata from "@polkadot/types-support/metadata/v15/asset-hub-kusama-hex";
import version from "@polkadot/types-support/metadata/v15/asset-hub-kusama-ver";
import { fromHex } from "../src/bytes.ts";
import { shapesOf } from "../src/chain/shape.ts";

const shapes = shapesOf(fromHex(metadata));
const lines = Object.entries(shapes).map(
  ([name, shape]) => `  ${JSON.stringify(name)}:\n    ${JSON.stringify(shape)},`,
);
writeFileSync(
  new URL("../src/generated/shapes.ts", import.meta.url),
  `// Made by scripts/pin-shapes.ts from the metadata of ${version.specName} ${version.specVersion}.
export const SHAPES: Readonly<Record<string, string>> = {
${lines.join("\n")}
};
`,
);
console.log(`${lines.length} shapes of ${version.specName} ${version.specVersion}`);
