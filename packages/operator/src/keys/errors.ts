/** A key file that can't be opened. The message says why and never repeats what the file or the password holds. */
export class KeyFileError extends Error {
  override name = "KeyFileError";
  constructor(
    problem: string,
    readonly advice: string,
  ) {
    super(problem);
  }
}

export const damaged = (what: string): KeyFileError =>
  new KeyFileError(`the encrypted key file is damaged: ${what}`, "restore it from a copy, or encrypt the key again");

/** Both formats notice only that password and content do not fit: which of the two is wrong nobody can tell. */
export const wrongPassword = (): KeyFileError =>
  new KeyFileError(
    "the password does not open the encrypted key file",
    "check the password file; if it is right, the key file is damaged: restore it from a copy",
  );
