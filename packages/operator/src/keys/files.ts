import { readFileSync, statSync } from "node:fs";
import { KeyFileError } from "./errors.ts";
import { openKeystore } from "./ethereum.ts";
import { openAccount } from "./kusama.ts";

export type KeyKind = "kusama" | "ethereum";

/** Encrypted files are JSON objects, plain ones a line of hex. */
export const isEncrypted = (text: string): boolean => text.trimStart().startsWith("{");

/** The secret in an encrypted file, as 0x and hex. Throws `KeyFileError`. */
export function openKeyFile(kind: KeyKind, text: string, password: string): string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The parser's message repeats the text.
    throw new KeyFileError("the encrypted key file is damaged: no JSON", "restore it from a copy");
  }
  const secret = kind === "kusama" ? openAccount(json, password) : openKeystore(json, password);
  return `0x${Buffer.from(secret).toString("hex")}`;
}

/**
 * The first line of a password file, which may also be a pipe (`/dev/fd/3`) or what systemd passes as a credential.
 * Throws `KeyFileError` for one that others may read, and for an empty one.
 */
export function readPassword(file: string): string {
  let text: string;
  try {
    const stat = statSync(file);
    if (stat.isFile() && (stat.mode & 0o007) !== 0) {
      throw new KeyFileError(
        `everybody on this machine may open ${file}`,
        `run chmod 600 ${file}, then change the password`,
      );
    }
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof KeyFileError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? "unreadable";
    throw new KeyFileError(`${file} can't be read (${code})`, "check the path and the permissions");
  }
  const password = text.split(/\r?\n/, 1)[0] ?? "";
  if (!password) throw new KeyFileError(`${file} has no password in its first line`, "write the password into it");
  return password;
}
