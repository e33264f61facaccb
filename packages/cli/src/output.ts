/** Where a command says what it found, and what went wrong or how far it has come. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** How wide lines of `out` may be. */
  readonly columns: number;
}
