/** What can be wrong with the folder that keeps a network; each message says what to do. */

const RESET =
  "Start with --reset to begin again with a new network; the old folder is then kept beside it under another name.";

/** Thrown when stored state cannot be read: nothing was changed or removed. */
export class CorruptState extends Error {
  override readonly name = "CorruptState";
  constructor(
    readonly file: string,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`The stored state in ${file} cannot be used: ${reason}. Nothing was changed. ${RESET}`, options);
  }
}

/** Thrown when another network runs on the folder. */
export class FolderInUse extends Error {
  override readonly name = "FolderInUse";
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`A local network already runs on ${folder} (process ${pid}). Stop it first, or use another folder.`);
  }
}

/** Thrown when a folder to be used or emptied holds something else. */
export class NotANetworkFolder extends Error {
  override readonly name = "NotANetworkFolder";
  constructor(readonly folder: string) {
    super(`${folder} is not empty and does not hold a local network. Choose another folder or empty it yourself.`);
  }
}
