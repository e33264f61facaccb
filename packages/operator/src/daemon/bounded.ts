import { RetryableError } from "../errors.ts";

/**
 * The same port, whose answers are awaited for `ms` milliseconds at most and not after the signal aborts: a node that
 * took a request and then went away must hold neither a cycle nor the end of the process. Throws `RetryableError` then.
 * Methods that return no promise pass.
 */
export function bounded<Port extends object>(port: Port, ms: number, signal: AbortSignal): Port {
  return new Proxy(port, {
    get(target, key, receiver) {
      const member: unknown = Reflect.get(target, key, receiver);
      if (typeof member !== "function") return member;
      return (...args: unknown[]) => {
        const result: unknown = member.apply(target, args);
        return result instanceof Promise ? within(result, ms, signal, String(key)) : result;
      };
    },
  });
}

async function within<T>(work: Promise<T>, ms: number, signal: AbortSignal, what: string): Promise<T> {
  let end = (): void => {};
  const deadline = new Promise<never>((_, reject) => {
    const stopped = (): void => reject(new RetryableError(`stopped while waiting for ${what}`));
    if (signal.aborted) return stopped();
    const timer = setTimeout(() => reject(new RetryableError(`no answer to ${what} within ${ms} ms`)), ms);
    signal.addEventListener("abort", stopped, { once: true });
    end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stopped);
    };
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    end();
  }
}
