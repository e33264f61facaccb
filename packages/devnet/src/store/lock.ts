import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FolderInUse } from "./errors.ts";

/** Makes this process the only one on `folder` until the result is called. */
export function lockFolder(folder: string): () => void {
  const path = join(folder, "lock");
  const mine = `${process.pid} ${startOf(process.pid)}`;
  for (;;) {
    try {
      writeFileSync(path, mine, { flag: "wx" });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const [pid = "", ...start] = readOwner(path).split(" ");
    // A process id is used again after a while; with the time it started it is not.
    if (pid !== "" && startOf(Number(pid)) === start.join(" ")) throw new FolderInUse(folder, Number(pid));
    rmSync(path, { force: true });
  }
  return () => {
    if (readOwner(path) === mine) rmSync(path, { force: true });
  };
}

/** When a process began, as the system words it; empty when it is not there, or dead and not yet cleared away. */
export function startOf(pid: number): string {
  const [state = "", ...start] = ps(pid, ["state", "lstart"]).split(" ");
  return state.startsWith("Z") ? "" : start.join(" ");
}

/** The command line of a process; empty when there is no such process. */
export function commandOf(pid: number): string {
  return ps(pid, ["command"]);
}

function ps(pid: number, columns: readonly string[]): string {
  if (!Number.isSafeInteger(pid) || pid <= 0) return "";
  try {
    const args = [...columns.flatMap(column => ["-o", `${column}=`]), "-p", String(pid)];
    const output = execFileSync("ps", args, { stdio: ["ignore", "pipe", "ignore"] });
    return output.toString().trim().replace(/\s+/g, " ");
  } catch {
    return isAlive(pid) ? "? unknown" : "";
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function readOwner(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
