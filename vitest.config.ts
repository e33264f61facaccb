import { defineConfig } from "vitest/config";

/**
 * Tiers: `unit` needs nothing, `contracts` an Ethereum alone (beside the contracts' own tests), `chain` runs both local
 * chains, `e2e` adds the browser. Chains share the machine's cores, so their files run one after the other.
 */
const tier = (name: string, include: string[], timeoutSeconds: number, parallel: boolean) => ({
  test: {
    name,
    include,
    testTimeout: timeoutSeconds * 1000,
    hookTimeout: timeoutSeconds * 1000,
    fileParallelism: parallel,
    pool: "forks" as const,
  },
});

export default defineConfig({
  test: {
    projects: [
      tier("unit", ["packages/*/test/{unit,shape}/**/*.test.ts", "packages/*/test/*.test.ts"], 30, true),
      tier("contracts", ["packages/evm/test/chain/**/*.test.ts"], 300, false),
      tier("chain", ["packages/!(evm)/test/{chain,node}/**/*.test.ts"], 300, false),
      tier("e2e", ["packages/*/test/e2e/**/*.test.ts"], 600, false),
    ],
  },
});
