/**
 * Where the browser for the page's tests is. Missing and we are root on a Debian: it is installed; otherwise the message
 * says what to do.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const candidates = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export class ChromiumMissing extends Error {
  constructor(detail) {
    super(
      `The browser test needs Chromium. Install it (Debian: \`apt-get install chromium\`) or set CHROMIUM to its path.${detail ? `\n${detail}` : ""}`,
    );
    this.name = "ChromiumMissing";
  }
}

const find = () => [process.env.CHROMIUM, ...candidates].find(path => path && existsSync(path));

/** The path of an executable Chromium. Throws `ChromiumMissing`. */
export function chromiumPath() {
  const present = find();
  if (present) return present;
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) throw new ChromiumMissing();
  process.stderr.write("Installing Chromium with apt-get (about a minute) …\n");
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "pipe" });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation"], {
      stdio: "pipe",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  } catch (error) {
    throw new ChromiumMissing(String(error.stderr ?? error));
  }
  const installed = find();
  if (!installed) throw new ChromiumMissing("apt-get reported success, but no chromium is at the usual places.");
  return installed;
}

export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
