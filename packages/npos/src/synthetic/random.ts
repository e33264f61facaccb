/** Random numbers from a seed: equal seeds give equal sequences on every machine. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to and without 1, in steps of 2^-32 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0, below `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** True with this chance. */
  chance(of: number): boolean {
    return this.next() < of;
  }

  /** About normally distributed, with mean 0 and deviation 1: a sum of twelve. No logarithm, which engines may round as they like. */
  normal(): number {
    let sum = -6;
    for (let each = 0; each < 12; each++) sum += this.next();
    return sum;
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)] as T;
  }

  /** All of them in another order. */
  shuffle<T>(items: readonly T[]): T[] {
    const shuffled = [...items];
    for (let place = shuffled.length - 1; place > 0; place--) {
      const other = this.below(place + 1);
      [shuffled[place], shuffled[other]] = [shuffled[other] as T, shuffled[place] as T];
    }
    return shuffled;
  }
}
