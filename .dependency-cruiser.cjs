/**
 * Imports go one way:
 *   core ← npos, kusama, evm ← operator; sdk ← core, npos, kusama, evm; web, cli ← sdk, npos; devnet may use all but web.
 * `contracts` exports ABIs and bytecode, which only evm decodes.
 */
const allowed = {
  core: [],
  npos: ["core"],
  kusama: ["core"],
  evm: ["core"],
  operator: ["core", "npos", "kusama", "evm"],
  sdk: ["core", "npos", "kusama", "evm"],
  web: ["core", "npos", "sdk"],
  cli: ["core", "npos", "sdk"],
  devnet: ["core", "npos", "kusama", "evm", "sdk"],
};
const rooms = Object.keys(allowed);

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true, dependencyTypesNot: ["type-only"] } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^bun:" } },
    ...rooms.map(room => ({
      name: `${room}-imports`,
      comment: `packages/${room}/src may import ${allowed[room].join(", ") || "no other room"}`,
      severity: "error",
      from: { path: `^packages/${room}/src` },
      to: {
        path: "^(packages|contracts)/",
        pathNot: [room, ...allowed[room]]
          .map(name => `^packages/${name}/`)
          .concat(room === "evm" ? ["^contracts/"] : []),
      },
    })),
    {
      name: "core-is-pure",
      comment: "the domain imports no package and no Node module",
      severity: "error",
      from: { path: "^packages/core/src" },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-peer", "core"] },
    },
    {
      name: "only-kusama-speaks-substrate",
      severity: "error",
      from: { path: "^packages/(core|npos|evm|operator|sdk|cli|web)/src" },
      to: { path: "node_modules/(polkadot-api|@polkadot-api|@polkadot|@polkadot-labs|@acala-network)/" },
    },
    {
      name: "reconciliation-imports-no-planner",
      comment: "the invariants are checked by code that shares nothing with what is checked",
      severity: "error",
      from: { path: "^packages/devnet/src/scenario/reconcile" },
      to: { path: "^packages/(core/src/plan/(?!types)|operator/)", reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|out|cache|generated)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
