import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { Readable } from "node:stream";

/** What a peer may answer instead of a signature. */
const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  garbage: response => void response.writeHead(200, { "content-type": "application/json" }).end('{"signature":"0xzz"'),
  "a wrong signature": response => void response.end(JSON.stringify({ signature: `0x${"11".repeat(64)}1b` })),
  "a body without end": response => {
    const endless = new Readable({
      read() {
        this.push(Buffer.alloc(65_536, "a"));
      },
    });
    response.on("close", () => endless.destroy());
    endless.pipe(response);
  },
  nothing: () => {},
};

export interface BadPeer {
  /** How often each answer was given, by its name. */
  readonly given: Readonly<Record<string, number>>;
  close(): Promise<void>;
}

/** An HTTP interface in an operator's place that gives one bad answer after the other, whatever it is asked. */
export async function startBadPeer(port: number): Promise<BadPeer> {
  const names = Object.keys(answers);
  const given = Object.fromEntries(names.map(name => [name, 0]));
  let asked = 0;
  const server = createServer((_, response) => {
    const name = names[asked++ % names.length] as string;
    given[name] = (given[name] ?? 0) + 1;
    answers[name]?.(response);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    given,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
