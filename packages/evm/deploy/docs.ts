/** `npm run docs:deployments`: docs/deployments.md from deployments/*.json. `--check` fails where it differs. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Contracts } from "@aksm/core";
import { type Book, readBooks } from "./book.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const FILE = `${root}/docs/deployments.md`;

const text = page(await readBooks(`${root}/deployments`));
if (!process.argv.includes("--check")) writeFileSync(FILE, text);
else if (readFileSync(FILE, "utf8") !== text) {
  process.stderr.write("docs/deployments.md is not what deployments/ says: run npm run docs:deployments and commit.\n");
  process.exit(1);
}

function page(books: readonly Book[]): string {
  const sections = books.flatMap(({ chainId, products }) =>
    Object.entries(products).map(([product, { birth, contracts, creations }]) => {
      const rows = (Object.keys(contracts) as (keyof Contracts)[]).map(
        role => `| ${role} | ${creations[role]?.contract ?? "Guardian"} | \`${contracts[role]}\` |\n`,
      );
      return `## ${product}, on chain ${chainId}, since block ${birth}\n\n| role | contract | address |\n|---|---|---|\n${rows.join("")}`;
    }),
  );
  const none =
    "There is no public deployment yet: the product runs on local chains, whose addresses are in their own folder.\n";
  return `# Deployments

Written by \`npm run docs:deployments\` from \`deployments/CHAIN.json\`, the only source of addresses.

${sections.length ? sections.join("\n") : none}
## Making one

    npm run deploy -- PRODUCT --launch FILE --endpoint URL --key-file FILE     # --dry-run shows what it would make
    npm run verification -w contracts -- FOLDER                               # what explorers compile

\`deployments/products/\` has what is the same wherever a product is deployed. The launch file has what only the launch
knows. Every constructor argument is read back before an address is published, and published with its encoded arguments
for explorers.

    {
      "committee": ["0x…", "0x…", "0x…"],     operators' accounts; mixed capitals are checked
      "threshold": 2,                         of them, on both chains
      "guardian": "0x…",                      may pause and cancel; zero for none until governance names one
      "treasury": "0x…",                      receives the fee
      "initialAnchor": { "number": 1, "hash": "0x…", "era": 1 }     a finalized Kusama block, the first of its era
    }

In this order:

1. \`--dry-run\`, and everybody who launches compares what it prints: parameters, addresses, deployer.
2. Deploy with a key that has ether for it and is used for nothing else. It keeps no right over anything.
3. The operators compare \`deployments/CHAIN.json\` with what they read from the chain, and start.
4. The treasury stakes first and keeps a whole token in it for good: a sole holder who leaves all but a crumb would close a
   new pool to others, since a share would be worth more than anybody stakes.
5. A young pool is easily outvoted: where all shares are less than twice \`leastQuorum\`, half of them are a quorum. Until it is larger
   those who launch keep more than half, wrapped and delegated, and vote; whoever joins sees by that how young it is. What
   protects holders is the Timelock, as ever: its delay is longer than an exit.

## Markets

    npm run deploy:defi -- PRODUCT --markets FILE --endpoint URL --key-file FILE     # --dry-run shows what it would make

What is ours around an exchange and around markets that lend, where the published contracts are already: the pool of aKSMc and ether
is opened where there is none, \`PoolShare\` and \`Zap\` are made over it, and with \`farms\` two farms and a vault; for lending our
oracles, a market of Morpho Blue, what supplies collateral and what opens loops in one transaction, and \`NativeFeed\` where no feed
is named. Nothing is sent where the exchange's price or the feed's is a fifth off the one that is written down, or where Morpho has
not enabled what its market wants. \`farms\` and each part of \`lending\` may be left out. aDOTc has
sixteen digits and no markets yet: prices here are of aKSMc's eighteen.

It is made in parts: liquidity, farms, vault, the native token's feed, Compound's markets, Morpho's, leverage. Each is read back and
added to the product in \`CHAIN.json\` before the next begins, so that whatever ends the command between two loses nothing: start it again.
What is there is read back, compared with the file and not made again; so parts are added later by naming them beside the others, and a file
all of which is there sends nothing. A file that says something else than what is published is refused. \`--dry-run\` needs no key: it
shows the parts that are missing, gas that they take at most and what it costs now, and both prices beside the one that is written down.

    {
      "weth": "0x…",
      "liquidity": {
        "factory": "0x…", "quoter": "0x…", "feePpm": 3000,     of Uniswap v3
        "weiPerCert": "4000000000000000"                       what an aKSMc is worth; a market begins there where there is none
      },
      "farms": true,
      "lending": {
        "native": { "feed": "0x…" },          Chainlink's form; or { "description", "interval", "maxStepPpm" } of the committee's own
        "nativeFeedSource": "…",              who says what the native token costs, for people
        "maxAge": "86400",                    seconds that its price is good for
        "compound": { "comptroller": "0x…", "certMarket": "0x…", "etherMarket": "0x…" },
        "morpho": { "morpho": "0x…", "rateModel": "0x…", "lltv": "770000000000000000" }
      }
    }

A comptroller has an admin, who sets our oracle, lends first and locks that up, and only then gives aKSMc a collateral factor: a
donation to an empty market moves what its units are worth. A market of Morpho has nobody.
`;
}
