import { RetryableError } from "../errors.ts";

/**
 * The same port, whose answers are awaited for `ms` milliseconds at most: a node that took a request and then went
 * away must not hold a cycle for ever. Throws `RetryableError` at the deadline. Methods that return no promise pass.
 */
export function bounded<Port extends object>(port: Port, ms: number): Port {
  return new Proxy(port, {
    get(target, key, receiver) {
      const member: unknown = Reflect.get(target, key, receiver);
      if (typeof member !== "function") return member;
      return (...args: unknown[]) => {
        const result: unknown = member.apply(target, args);
        return result instanceof Promise ? within(result, ms, String(key)) : result;
      };
    },
  });
}

async function within<T>(work: Promise<T>, ms: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RetryableError(`no answer to ${what} within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
