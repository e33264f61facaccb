/**
 * `npm run test:contracts`: all that is proven about the contracts. Their own tests wait for one compiler most of the time, so
 * those against a real Ethereum run beside them; what they said is shown at the end. Exits with 1 where any failed.
 */
import { spawn } from "node:child_process";
import { root } from "./setup.mjs";

const real = run(["run", "--silent", "test:contracts:real"], "pipe");
const own = await run(["test", "--workspace", "contracts"], "inherit");
const { code, said } = await real;
process.stdout.write(said);
process.exit(own.code || code);

/** Exit code of npm with these arguments, and what it said where that was not shown at once. */
function run(args, output) {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", args, { cwd: root, stdio: ["ignore", output, output] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", data => (said += data));
    child.on("error", reject);
    child.on("close", status => resolve({ code: status ?? 1, said }));
  });
}
