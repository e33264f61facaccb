import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { encodeDeployment } from "@aksm/core";
import { devSigner, encodeAddress, signerAccount } from "@aksm/kusama";
import serveStatic from "@fastify/static";
import fastify from "fastify";
import { wallets } from "../accounts.ts";
import { registerControls } from "../network/http.ts";
import type { Local } from "./start.ts";

const built = fileURLToPath(new URL("../../../web/dist", import.meta.url));

export class PageNotBuilt extends Error {
  override name = "PageNotBuilt";
  constructor() {
    super("the page is not built: run `npm run build -w packages/web`, or `npm start`, which does it");
  }
}

/** Serves the page, its configuration and the dev panel's controls on one loopback port; 0 takes any free one. */
export async function servePage(local: Local, port: number): Promise<{ url: string; close: () => Promise<void> }> {
  if (!existsSync(`${built}/index.html`)) throw new PageNotBuilt();
  const app = fastify({ forceCloseConnections: true });
  registerControls(app, local.network);
  const config = {
    deployment: JSON.parse(encodeDeployment(local.deployment)) as unknown,
    kusamaEndpoint: local.kusamaEndpoint,
    ethereumEndpoint: local.ethereumEndpoint,
    devnet: true,
    devAccounts: wallets.map(wallet => ({
      ...wallet,
      kusama: encodeAddress(signerAccount(devSigner(wallet.suri)), local.deployment.kusama.ss58Prefix),
    })),
  };
  app.get("/config.json", async (_, reply) => reply.header("cache-control", "no-store").send(config));
  await app.register(serveStatic, { root: built });
  const url = await app.listen({ host: "127.0.0.1", port });
  return { url, close: () => app.close() };
}
