import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const tsx = createRequire(import.meta.url).resolve("tsx");
const script = fileURLToPath(new URL("./world.ts", import.meta.url));

const serves = (url: string): Promise<boolean> =>
  fetch(`${url}/health`).then(
    () => true,
    () => false,
  );

it("operators end with the local network that started them, also when that is killed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "aksm-orphan-"));
  const world = spawn(process.execPath, ["--import", tsx, script, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(world, "exit");
  try {
    const [line] = (await Promise.race([
      once(world.stdout, "data"),
      ended.then(([code]) => Promise.reject(new Error(`the network ended with ${code}`))),
    ])) as [Buffer];
    const operators = line.toString().trim().split(",");
    expect(await Promise.all(operators.map(serves))).toEqual([true, true, true]);
    world.kill("SIGKILL");
    await ended;
    await expect.poll(() => Promise.all(operators.map(serves)), { timeout: 20_000 }).toEqual([false, false, false]);
  } finally {
    world.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
});
