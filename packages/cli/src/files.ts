import { constants } from "node:buffer";
import { randomBytes } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";

/** A file that can't be read, written or understood; the message names it and says why. */
export class FileError extends Error {
  override name = "FileError";
}

const reason = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/**
 * The text of a file, unpacked where it is gzip, whatever its name. Throws `FileError`, also for one that would be longer than `most`
 * bytes: a small file may unpack to more than there is memory.
 */
export function readText(file: string, most: number = constants.MAX_STRING_LENGTH): string {
  try {
    const bytes = readFileSync(file);
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: most }) : bytes).toString(
      "utf8",
    );
  } catch (cause) {
    throw new FileError(`${file} can't be read: ${reason(cause)}`, { cause });
  }
}

/** A file read and parsed; what the parser says is told with the file's name. Throws `FileError`. */
export function readAs<T>(file: string, parse: (text: string) => T): T {
  const text = readText(file);
  try {
    return parse(text);
  } catch (cause) {
    throw new FileError(`${file}: ${reason(cause)}`, { cause });
  }
}

/** Writes the whole file or, where it is broken off, nothing; packed where the name ends in `.gz`. Throws `FileError`. */
export function writeText(file: string, text: string): void {
  const part = `${file}.${randomBytes(4).toString("hex")}.part`;
  try {
    writeFileSync(part, file.endsWith(".gz") ? gzipSync(text) : text);
    renameSync(part, file);
  } catch (cause) {
    rmSync(part, { force: true });
    throw new FileError(`${file} can't be written: ${reason(cause)}`, { cause });
  }
}
