/** The folder in which a network is kept. */

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { NotANetworkFolder } from "./errors.ts";
import { readJson, writeJson } from "./files.ts";
import { lockFolder } from "./lock.ts";

const descriptionSchema = z.object({ format: z.literal(1), createdAt: z.string() });

/** `true` removes what is there, `"keep"` renames it. */
export type Reset = boolean | "keep";

export type NetworkFolder = {
  readonly path: string;
  /** Where the old network went, when it was to be kept. */
  readonly setAside: string | undefined;
  readonly kusamaGenesis: string;
  readonly kusamaBlocks: string;
  readonly clock: string;
  readonly ethereumState: string;
  readonly ethereumCache: string;
  readonly ethereumProcess: string;
  readonly unlock: () => void;
};

/**
 * Makes the folder ours.
 *
 * @throws {@link FolderInUse}, {@link NotANetworkFolder}, {@link CorruptState}
 */
export function openFolder(folder: string, reset: Reset): NetworkFolder {
  const path = resolve(folder);
  const description = join(path, "network.json");
  mkdirSync(path, { recursive: true });
  const others = readdirSync(path).filter(name => name !== "lock" && name !== "operators");
  if (others.length > 0 && !existsSync(description)) throw new NotANetworkFolder(path);
  let unlock = lockFolder(path);
  let setAside: string | undefined;
  try {
    if (reset === "keep" && existsSync(description)) {
      setAside = `${path}.kept-${new Date().toISOString().replace(/[:.]/g, "-")}`;
      unlock();
      renameSync(path, setAside);
      mkdirSync(path, { recursive: true });
      unlock = lockFolder(path);
    } else if (reset) {
      for (const name of readdirSync(path)) if (name !== "lock") rmSync(join(path, name), { recursive: true });
    }
    if (!readJson(description, descriptionSchema)) {
      writeJson(description, { format: 1, createdAt: new Date().toISOString() });
    }
    mkdirSync(join(path, "kusama"), { recursive: true });
    mkdirSync(join(path, "ethereum"), { recursive: true });
  } catch (error) {
    unlock();
    throw error;
  }
  return {
    path,
    setAside,
    kusamaGenesis: join(path, "kusama", "genesis.json"),
    kusamaBlocks: join(path, "kusama", "blocks.log"),
    clock: join(path, "clock.json"),
    ethereumState: join(path, "ethereum", "state.json"),
    ethereumCache: join(path, "ethereum", "cache"),
    ethereumProcess: join(path, "ethereum", "process.json"),
    unlock,
  };
}
