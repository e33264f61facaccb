import { resolve } from "node:path";
import type { Deployment } from "@aksm/core";
import { KeyFileError } from "../keys/errors.ts";
import { isEncrypted, type KeyKind, openKeyFile, readPassword } from "../keys/files.ts";
import type { Fault } from "./faults.ts";
import type { ConfigFile } from "./schema.ts";
import { Secret } from "./secret.ts";

/** The secret itself, or the Unix socket of the signer that has it. */
export type KeySource = Secret<string> | { readonly socket: string };

export type Keys = Readonly<Record<KeyKind, KeySource>>;

export const isSecret = (source: KeySource): source is Secret<string> => source instanceof Secret;

/** The chain id of the local Ethereum, whose accounts and keys everybody knows. */
const LOCAL_CHAIN = 31_337;

/** Both must say so: the name alone is only a text, and a chain id alone might be somebody's private chain. */
const isLocal = ({ network, ethereum }: Pick<Deployment, "network" | "ethereum">): boolean =>
  ethereum.chainId === LOCAL_CHAIN && /(^|-)local$/.test(network);

export interface KeySources {
  readonly named: NonNullable<ConfigFile["keys"]>;
  /** What paths are relative to. */
  readonly folder: string;
  /** Null where it could not be read; then plain keys are refused. */
  readonly deployment: Deployment | null;
  readonly readText: (file: string, at: string) => string | null;
}

/** Where the keys of both chains are, opened where they are files; or null and the faults. */
export function readKeys({ named, folder, deployment, readText }: KeySources, faults: Fault[]): Keys | null {
  const kinds = ["kusama", "ethereum"] as const;
  const textOf = (kind: KeyKind): string | null => {
    const file = named[kind];
    return typeof file === "string" ? readText(resolve(folder, file), `keys.${kind}`) : null;
  };
  const texts = { kusama: textOf("kusama"), ethereum: textOf("ethereum") };
  const needsPassword = kinds.some(kind => texts[kind] !== null && isEncrypted(texts[kind]));
  const password = needsPassword ? passwordOf(named.password, folder, faults) : null;
  const [kusama, ethereum] = kinds.map((kind): KeySource | null => {
    const [source, text] = [named[kind], texts[kind]];
    if (typeof source !== "string") return { socket: resolve(folder, source.signer.socket) };
    if (text === null) return null;
    if (isEncrypted(text)) return password && openOne(kind, text, password, faults);
    if (deployment && isLocal(deployment)) return new Secret(text.trim());
    const problem = "a plain key file, which only the local network's well-known keys may be";
    const advice = `encrypt it: npm run operator -- keys encrypt --kind ${kind} --key-file <plain> --out <file>`;
    // Whoever gave no deployment hears of that first.
    if (deployment) faults.push({ at: `keys.${kind}`, problem, advice });
    return null;
  });
  return kusama && ethereum ? { kusama, ethereum } : null;
}

function passwordOf(file: string | undefined, folder: string, faults: Fault[]): Secret<string> | null {
  const at = "keys.password";
  if (file === undefined) {
    const advice = "name the file with their password, or what systemd passes as a credential";
    faults.push({ at, problem: "missing, and key files are encrypted", advice });
    return null;
  }
  return attempt(at, faults, () => new Secret(readPassword(resolve(folder, file))));
}

const openOne = (kind: KeyKind, text: string, password: Secret<string>, faults: Fault[]): Secret<string> | null =>
  attempt(`keys.${kind}`, faults, () => new Secret(openKeyFile(kind, text, password.reveal())));

function attempt<T>(at: string, faults: Fault[], act: () => T): T | null {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof KeyFileError)) throw error;
    faults.push({ at, problem: error.message, advice: error.advice });
    return null;
  }
}
