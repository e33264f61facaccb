/** Playing as many stories as a bounded time allows. */

interface Timed {
  readonly name: string;
  readonly seconds: number;
  readonly shortSeconds?: number;
}

const DAY_MS = 86_400_000;

/** What chooses the first story and all that is random, where nobody chose it: another number each day. */
export const seedOfDay = (nowMs: number): number => Math.floor(nowMs / DAY_MS);

/** The stories in their order, beginning at another one for each seed, so that all of them get their turn. */
export const beginningAt = <T>(stories: readonly T[], seed: number): T[] => {
  const first = stories.length === 0 ? 0 : seed % stories.length;
  return [...stories.slice(first), ...stories.slice(0, first)];
};

/**
 * True where the story should be over within the box: by its usual cost, stretched by as much as the stories before it
 * took longer than theirs.
 */
export function fits(story: Timed, box: { seconds: number; elapsed: number; usual: number }): boolean {
  const slowness = box.usual > 0 ? Math.max(1, box.elapsed / box.usual) : 1;
  return box.elapsed + shortest(story) * slowness <= box.seconds;
}

/** Seconds that the story usually takes in a box. */
export const shortest = ({ seconds, shortSeconds }: Timed): number => shortSeconds ?? seconds;
