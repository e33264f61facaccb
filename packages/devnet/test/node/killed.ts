/** A network that makes blocks until it is killed; argument: its folder. */

import { start } from "./support.ts";

const [folder = ""] = process.argv.slice(2);
const network = await start(folder);
for (;;) {
  const { header } = await network.produceBlock();
  process.stdout.write(`block ${header.number}\n`);
}
