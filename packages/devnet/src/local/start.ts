import { join, resolve } from "node:path";
import type { Deployment } from "@aksm/core";
import { operatorAccounts } from "../accounts.ts";
import { localGenesis } from "../genesis/index.ts";
import { type Network, startNetwork } from "../network/network.ts";
import { setUp } from "../setup/setup.ts";
import { OperatorProcess } from "./operators.ts";
import { assertFree } from "./ports.ts";

export interface LocalSettings {
  /** Where everything is kept. */
  readonly folder: string;
  /** 0 takes any free port. */
  readonly kusamaPort: number;
  readonly ethereumPort: number;
  /** Port of the first operator; the others follow. */
  readonly operatorPort: number;
  readonly reset?: boolean;
  /** Blocks that nobody asked for, every six seconds. */
  readonly heartbeat: boolean;
  readonly onProgress?: (message: string) => void;
  /** Called when the network can't go on. */
  readonly onFailure?: (error: Error) => void;
}

/** Both chains and the three operators on this machine. */
export interface Local {
  readonly network: Network;
  readonly deployment: Deployment;
  readonly operators: readonly OperatorProcess[];
  readonly kusamaEndpoint: string;
  readonly ethereumEndpoint: string;
  stop(): Promise<void>;
}

/** Brings everything up, new or from what the folder keeps. What it throws says what to do; nothing is left running. */
export async function startLocal(settings: LocalSettings): Promise<Local> {
  const { onProgress = () => undefined } = settings;
  // Operators read their files relative to their own configuration.
  const folder = resolve(settings.folder);
  const operatorPorts = operatorAccounts.map((_, index) => settings.operatorPort + index);
  await Promise.all(operatorPorts.map(port => assertFree("an operator", port, "--operator-port")));

  onProgress("Starting Kusama and Ethereum …");
  const network = await startNetwork({
    folder,
    ports: { kusama: settings.kusamaPort, ethereum: settings.ethereumPort },
    genesis: localGenesis,
    heartbeat: settings.heartbeat ? 6_000 : false,
    reset: settings.reset ? "keep" : false,
    onProgress,
    ...(settings.onFailure ? { onFailure: settings.onFailure } : {}),
  });
  const operators: OperatorProcess[] = [];
  const stop = async (): Promise<void> => {
    const ends = await Promise.allSettled(operators.map(operator => operator.stop()));
    await network.stop();
    for (const end of ends) if (end.status === "rejected") throw end.reason;
  };
  try {
    const { kusama, ethereum, rolledBack } = network.info();
    onProgress("Looking for the pool and the contracts, or making them …");
    const deploymentFile = join(folder, "deployment.json");
    const deployment = await setUp({
      kusamaEndpoint: kusama.url,
      ethereumEndpoint: ethereum.url,
      operatorUrls: operatorPorts.map(port => `http://127.0.0.1:${port}`),
      file: deploymentFile,
    });
    onProgress("Starting three operators …");
    for (const [index, account] of operatorAccounts.entries()) {
      const operator = new OperatorProcess({
        account,
        index,
        folder: join(folder, "operators", String(index + 1)),
        deploymentFile,
        kusamaEndpoint: kusama.url,
        ethereumEndpoint: ethereum.url,
        port: operatorPorts[index] as number,
        onExit: onProgress,
      });
      operators.push(operator);
    }
    // What a store knows of blocks that were given up is no longer true.
    await Promise.all(operators.map(operator => operator.start({ resetStore: rolledBack > 0 })));
    network.setOperators(operators.map(operator => operator.url));
    return { network, deployment, operators, kusamaEndpoint: kusama.url, ethereumEndpoint: ethereum.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
