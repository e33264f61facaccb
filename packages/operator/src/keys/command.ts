import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { encodeAddress, expandSecret, signerAccount, signerFromSecret } from "@aksm/kusama";
import { ConfigError } from "../config/faults.ts";
import { evmAddressOf } from "../connect/ethereum.ts";
import { secretBytes } from "../connect/kusama.ts";
import { messageOf } from "../errors.ts";
import { KeyFileError } from "./errors.ts";
import { sealKeystore } from "./ethereum.ts";
import { type KeyKind, readPassword } from "./files.ts";
import { sealAccount } from "./kusama.ts";
import { askSecret, type Keyboard } from "./prompt.ts";

const USAGE = `Encrypted key files.

  keys encrypt --kind <kusama|ethereum> --out <file>
    --key-file <file>        a line of hex: the plain key; without it the key is asked for, unseen
    --password-file <file>   the password in its first line; without it the password is asked for, unseen
    --prefix <n>             of the Kusama address in the file, 2 unless told
`;

/** Prefix of Kusama's addresses; the operator itself reads no address from the file. */
const KUSAMA_PREFIX = 2;
const SHORTEST_PASSWORD = 12;

/** `keys encrypt`: writes the file, readable for its owner alone, and prints whose key it is. Throws `ConfigError`. */
export async function keysCommand(
  argv: readonly string[],
  input: Keyboard,
  output: NodeJS.WritableStream,
): Promise<number> {
  const { kind, out, keyFile, passwordFile, prefix, help } = parse(argv);
  if (help) {
    output.write(USAGE);
    return 0;
  }
  const key = await at("the key", async () =>
    keyFile === undefined ? askSecret("key (hex, not shown): ", input, output) : readFileSync(keyFile, "utf8"),
  );
  const password = await at("the password", () => newPassword(passwordFile, input, output));
  const { json, account } = await at("the key", async () => seal(kind, key.trim(), password, prefix));
  await at("--out", async () => writeFileSync(out, `${JSON.stringify(json, null, 2)}\n`, { mode: 0o600, flag: "wx" }));
  output.write(`${out}: the ${kind} key of ${account}\n`);
  return 0;
}

async function newPassword(file: string | undefined, input: Keyboard, output: NodeJS.WritableStream): Promise<string> {
  const password = file === undefined ? await askSecret("password (not shown): ", input, output) : readPassword(file);
  if (password.length < SHORTEST_PASSWORD) {
    throw new KeyFileError("the password is too short", `take ${SHORTEST_PASSWORD} characters or more`);
  }
  if (file === undefined && (await askSecret("the same again: ", input, output)) !== password) {
    throw new KeyFileError("the two passwords differ", "begin again");
  }
  return password;
}

function seal(kind: KeyKind, key: string, password: string, prefix: number): { json: unknown; account: string } {
  try {
    const bytes = secretBytes(key);
    if (kind === "ethereum") {
      const account = evmAddressOf(key);
      return { json: sealKeystore(bytes, account, password), account };
    }
    const signer = signerFromSecret(bytes);
    const address = encodeAddress(signerAccount(signer), prefix);
    const account = { secret: expandSecret(bytes), publicKey: signer.publicKey, address };
    return { json: sealAccount(account, password), account: address };
  } catch {
    // The reason is not passed on, since it might repeat the key.
    throw new KeyFileError("no key", "give 0x and 64 hex digits; for Kusama, 128 are a key as well");
  }
}

/** Faults as the configuration's; an error of the file system names its path and reason alone. */
async function at<T>(place: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const advice = error instanceof KeyFileError ? error.advice : "check the path; nothing is written over";
    throw new ConfigError([{ at: place, problem: messageOf(error), advice }]);
  }
}

function parse(argv: readonly string[]) {
  const fault = (where: string, problem: string) =>
    new ConfigError([{ at: where, problem, advice: "see keys --help" }]);
  const text = { type: "string" } as const;
  const options = { kind: text, out: text, "key-file": text, "password-file": text, prefix: text };
  let parsed: { values: { [Name in keyof typeof options]?: string } & { help?: boolean }; positionals: string[] };
  try {
    parsed = parseArgs({
      args: [...argv],
      options: { ...options, help: { type: "boolean" } },
      allowPositionals: true,
    });
  } catch {
    // What was typed may be a key in the wrong place.
    throw fault("arguments", "not understood");
  }
  const { values, positionals } = parsed;
  const { kind, out, prefix = String(KUSAMA_PREFIX), help = false } = values;
  if (!help) {
    if (positionals.length !== 1 || positionals[0] !== "encrypt") throw fault("arguments", "no command");
    if (kind !== "kusama" && kind !== "ethereum") throw fault("--kind", "neither kusama nor ethereum");
    if (!out) throw fault("--out", "missing");
    if (!/^\d{1,5}$/.test(prefix)) throw fault("--prefix", "no number");
  }
  return {
    kind: kind as KeyKind,
    out: out ?? "",
    keyFile: values["key-file"],
    passwordFile: values["password-file"],
    prefix: Number(prefix),
    help,
  };
}
