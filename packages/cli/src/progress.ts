const EVERY_MS = 1_000;

/** Says how far long work has come, once a second at most and nothing in the first: `say` writes a line on standard error. */
export function progressOf(say: (line: string) => void, now: () => number = () => performance.now()) {
  let last = now();
  return (what: string, done: number, of: number): void => {
    const at = now();
    if (at - last < EVERY_MS) return;
    last = at;
    say(`${what}: ${done} of ${of}`);
  };
}
