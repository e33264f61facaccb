import { getWsRawProvider, WsEvent } from "polkadot-api/ws";
import { SocketClass } from "#websocket";
import { NodeError, NodeUnreachable } from "../errors.ts";

/** How long a node may take for one answer. */
const ANSWER_MS = 60_000;
/** Pause before a subscription that failed is tried again. */
const RETRY_MS = 1_000;
/** A socket silent for this long is replaced by a new one, at the next endpoint. */
const SILENCE_MS = 120_000;

/** JSON-RPC with one of the nodes; connects again by itself and goes on to the next endpoint when one fails. */
export interface Session {
  /** Throws `NodeError` for the node's own refusals, `NodeUnreachable` where none answers. */
  request<Answer>(method: string, params: readonly unknown[]): Promise<Answer>;
  /** Calls back for every notification, also after reconnecting, until the returned function is called. */
  subscribe<Notification>(
    methods: { readonly start: string; readonly stop: string },
    listener: (notification: Notification) => void,
  ): () => void;
  close(): void;
}

interface Pending {
  readonly method: string;
  resolve(value: unknown): void;
  reject(error: Error): void;
  readonly timer: ReturnType<typeof setTimeout>;
}

interface Subscription {
  readonly methods: { readonly start: string; readonly stop: string };
  readonly listener: (notification: never) => void;
  id: string | null;
}

interface Message {
  readonly id?: string | number | null;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown };
  readonly params?: { readonly subscription: string; readonly result: unknown };
}

export function openSession(endpoints: readonly string[]): Session {
  const pending = new Map<number, Pending>();
  const subscriptions = new Set<Subscription>();
  let lastId = 0;
  let closed = false;
  let wasConnected = false;

  const provider = getWsRawProvider([...endpoints], {
    websocketClass: SocketClass,
    heartbeatTimeout: SILENCE_MS,
    onStatusChanged: status => {
      if (status.type !== WsEvent.CONNECTED) return;
      // Requests under way are sent again by the provider; subscriptions ended with the socket.
      if (wasConnected) for (const subscription of subscriptions) start(subscription);
      wasConnected = true;
    },
  });
  const connection = provider(message => receive(message as Message));

  function receive(message: Message): void {
    if (message.params) {
      const { subscription: id, result } = message.params;
      for (const subscription of subscriptions) if (subscription.id === id) subscription.listener(result as never);
      return;
    }
    const waiting = pending.get(Number(message.id));
    if (!waiting) return;
    pending.delete(Number(message.id));
    clearTimeout(waiting.timer);
    const { error } = message;
    if (error) {
      waiting.reject(new NodeError(waiting.method, error.code, error.message, error.data));
    } else waiting.resolve(message.result);
  }

  function send(method: string, params: readonly unknown[], resolve: Pending["resolve"], reject: Pending["reject"]) {
    if (closed) return reject(new NodeUnreachable("the connection to Kusama is closed"));
    const id = ++lastId;
    const timer = setTimeout(() => {
      pending.delete(id);
      reject(new NodeUnreachable(`no Kusama node answered ${method} in time; tried ${endpoints.join(", ")}`));
    }, ANSWER_MS);
    pending.set(id, { method, resolve, reject, timer });
    connection.send({ jsonrpc: "2.0", id, method, params });
  }

  const request = <Answer>(method: string, params: readonly unknown[]): Promise<Answer> =>
    new Promise<Answer>((resolve, reject) => send(method, params, resolve as Pending["resolve"], reject));

  function start(subscription: Subscription): void {
    subscription.id = null;
    const { methods } = subscription;
    // Not by a promise: the first notification may come in the same turn as the subscription's name.
    const started = (id: unknown): void => {
      if (subscriptions.has(subscription)) subscription.id = id as string;
      else void stop(methods.stop, id as string);
    };
    const failed = (): void => {
      // Tried again with the next socket; reads report the node's absence to whoever waits.
      unref(setTimeout(() => subscriptions.has(subscription) && !closed && start(subscription), RETRY_MS));
    };
    send(methods.start, [], started, failed);
  }

  const stop = (method: string, id: string): Promise<unknown> => request(method, [id]).catch(() => undefined);

  return {
    request,
    subscribe(methods, listener) {
      const subscription: Subscription = { methods, listener: listener as (notification: never) => void, id: null };
      subscriptions.add(subscription);
      start(subscription);
      return () => {
        subscriptions.delete(subscription);
        if (subscription.id !== null && !closed) void stop(methods.stop, subscription.id);
      };
    },
    close() {
      closed = true;
      subscriptions.clear();
      connection.disconnect();
      for (const waiting of pending.values()) {
        clearTimeout(waiting.timer);
        waiting.reject(new NodeUnreachable("the connection to Kusama was closed"));
      }
      pending.clear();
    },
  };
}

/** In Node a waiting timer keeps the process alive; browsers have plain numbers. */
const unref = (timer: unknown): void => (timer as { unref?: () => void }).unref?.();
