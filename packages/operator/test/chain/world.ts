/** Both chains and their operators until killed; argument: the folder. Prints the operators' addresses once they run. */

import { freePorts } from "../../../devnet/src/local/ports.ts";
import { startLocal } from "../../../devnet/src/local/start.ts";

const [folder = ""] = process.argv.slice(2);
const base = await freePorts(5);
const { operators } = await startLocal({
  folder,
  kusamaPort: base,
  ethereumPort: base + 1,
  operatorPort: base + 2,
  heartbeat: false,
});
process.stdout.write(`${operators.map(({ url }) => url).join()}\n`);
