/** A client that connects at its first use, and again at the next one where that failed. */
export interface Late<Client> {
  get(): Promise<Client>;
  /** Subscribes once there is a connection; returns what ends the subscription, also before it began. */
  follow(subscribe: (client: Client) => () => void): () => void;
  /** Ends the connection, where there is one. */
  close(): Promise<void>;
}

export function late<Client>(connect: () => Promise<Client>, close: (client: Client) => void = () => {}): Late<Client> {
  let connecting: Promise<Client> | null = null;
  const waiting = new Set<(client: Client) => void>();
  const get = (): Promise<Client> => {
    connecting ??= connect().then(
      client => {
        for (const begin of waiting) begin(client);
        waiting.clear();
        return client;
      },
      error => {
        connecting = null;
        throw error;
      },
    );
    return connecting;
  };
  return {
    get,
    follow: subscribe => {
      let stop = (): void => {};
      const begin = (client: Client): void => {
        stop = subscribe(client);
      };
      waiting.add(begin);
      return () => {
        waiting.delete(begin);
        stop();
      };
    },
    close: async () => {
      const client = await connecting?.catch(() => null);
      if (client) close(client);
    },
  };
}

/** The same port, whose rejections are passed through `translate`: the daemon knows its own classes of errors only. */
export function translating<Port extends object>(port: Port, translate: (error: unknown) => unknown): Port {
  return new Proxy(port, {
    get(target, key, receiver) {
      const member: unknown = Reflect.get(target, key, receiver);
      if (typeof member !== "function") return member;
      return (...args: unknown[]) => {
        const result: unknown = member.apply(target, args);
        if (!(result instanceof Promise)) return result;
        return result.catch(error => {
          throw translate(error);
        });
      };
    },
  });
}
