/** Where a command says what it found, and what went wrong or how far it has come. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Of the terminal; left out where it is none. `columnsOf` says how wide lines may be. */
  readonly columns?: number | undefined;
}
