import { createServer } from "node:net";
import { PortInUse } from "../network/errors.ts";

/** Throws `PortInUse` where something listens on the port already. */
export function assertFree(service: string, port: number, option: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new PortInUse(service, port, option) : error),
    );
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve()));
  });
}

/**
 * A port from which on `count` ports in a row are free right now. Below those that systems give to outgoing connections,
 * so that a service finds its port free again after a restart.
 */
export async function freePorts(count: number): Promise<number> {
  for (;;) {
    const base = 20_000 + Math.floor(Math.random() * 12_000);
    const free = await Promise.all(
      Array.from({ length: count }, (_, index) => assertFree("a probe", base + index, "")),
    ).then(
      () => true,
      () => false,
    );
    if (free) return base;
  }
}
