import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { AnvilMissing } from "./errors.ts";

const ARCHITECTURES: Partial<Record<string, string>> = { x64: "amd64", arm64: "arm64" };

/**
 * The anvil program of the installed npm package for this machine, or the one that ANVIL_BINARY names.
 *
 * @throws {@link AnvilMissing}
 */
export function anvilBinary(environment: NodeJS.ProcessEnv = process.env): string {
  const own = environment.ANVIL_BINARY;
  if (own) {
    if (existsSync(own)) return own;
    throw new AnvilMissing(`(ANVIL_BINARY=${own})`);
  }
  const architecture = ARCHITECTURES[process.arch] ?? process.arch;
  const packageName = `@foundry-rs/anvil-${process.platform}-${architecture}`;
  const require = createRequire(import.meta.url);
  try {
    const wrapper = createRequire(require.resolve("@foundry-rs/anvil/package.json"));
    const folder = dirname(wrapper.resolve(`${packageName}/package.json`));
    const binary = join(folder, "bin", process.platform === "win32" ? "anvil.exe" : "anvil");
    if (existsSync(binary)) return binary;
  } catch {
    // Answered below: the package cannot be resolved because it is not there.
  }
  throw new AnvilMissing(packageName);
}
