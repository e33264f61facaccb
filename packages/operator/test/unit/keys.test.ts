import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError } from "../../src/config/faults.ts";
import { identify } from "../../src/connect/chains.ts";
import { keysCommand } from "../../src/keys/command.ts";
import { isEncrypted, openKeyFile, readPassword } from "../../src/keys/files.ts";
import type { Keyboard } from "../../src/keys/prompt.ts";

/** The account of the seed of 32 sevens, exported by the wallets' own library with this password. */
const EXPORTED = `{"encoded":"4yjHX0saWbIG4+hrPGeDT7VuxIrQfWdZ8WA9mwgjTjkAAAIAAQAAAAgAAAB7otpnf++PgSYquJHG0daMYmBA1LbPKW0uTihNMQHL1lEQH9ry8Ps42437fpBYuDrjJ25rpbv3ETtnTYLLZCRPs65XugtIp7mIS3MjEb9jtJAeS6luW8lhmZhIjq94+8Tmj+GQUunOZcDua42zHUjcZSVt3PB4ZCmgch2lWLTICo+VT8a7rZaEE+71zDvpsSuvMg4bowfLRlWmsvLf","encoding":{"content":["pkcs8","sr25519"],"type":["scrypt","xsalsa20-poly1305"],"version":"3"},"address":"FNyzZv9GWYEpzox3kX9Y9PWzWNneEFBWRs7PrLw8Eqsqwhk","meta":{}}`;
const EXPORT = {
  password: "correct horse",
  account: "0x7c0f469d3bd340bae718203fa30ca071a5e37c751e891dbded837b213d45d91d",
};

/** The example of the keystore's own specification. */
const KEYSTORE = {
  crypto: {
    cipher: "aes-128-ctr",
    cipherparams: { iv: "83dbcc02d8ccb40e466191a123791e0e" },
    ciphertext: "d172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c",
    kdf: "scrypt",
    kdfparams: {
      dklen: 32,
      n: 262_144,
      r: 1,
      p: 8,
      salt: "ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19",
    },
    mac: "2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097",
  },
  id: "3198bc9c-6672-5ab3-d995-4942343ae5b6",
  version: 3,
};
const KEYSTORE_KEY = "0x7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aksm-keys-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, text: string, mode = 0o600): string => {
  const file = join(folder, name);
  writeFileSync(file, text, { mode });
  return file;
};
const nobody = Object.assign(new PassThrough(), { isTTY: false }) as Keyboard;

describe("encrypted key files", () => {
  it("are read as wallets export a Kusama account", () => {
    expect(identify.kusama(openKeyFile("kusama", EXPORTED, EXPORT.password))).toBe(EXPORT.account);
  });

  it("are read as the keystore's specification has them", () => {
    expect(openKeyFile("ethereum", JSON.stringify(KEYSTORE), "testpassword")).toBe(KEYSTORE_KEY);
  });

  it("refuse a wrong password", () => {
    expect(() => openKeyFile("kusama", EXPORTED, "correct house")).toThrow(/password does not open/);
    expect(() => openKeyFile("ethereum", JSON.stringify(KEYSTORE), "testpasswore")).toThrow(/password does not open/);
  });

  it("refuse a damaged file, also where one bit of what is sealed is another", () => {
    const { crypto } = KEYSTORE;
    const flipped = { ...KEYSTORE, crypto: { ...crypto, ciphertext: `e${crypto.ciphertext.slice(1)}` } };
    expect(() => openKeyFile("ethereum", JSON.stringify(flipped), "testpassword")).toThrow(/does not open/);
    expect(() => openKeyFile("ethereum", JSON.stringify({ ...KEYSTORE, version: 4 }), "x")).toThrow(/damaged/);
    expect(() => openKeyFile("ethereum", "{", "x")).toThrow(/damaged: no JSON/);
    const account = JSON.parse(EXPORTED) as { encoded: string };
    const short = JSON.stringify({ ...account, encoded: account.encoded.slice(0, -8) });
    expect(() => openKeyFile("kusama", short, EXPORT.password)).toThrow(/damaged/);
  });

  it("refuse a file that asks for more memory than there is", () => {
    const { crypto } = KEYSTORE;
    const greedy = { ...crypto, kdfparams: { ...crypto.kdfparams, n: 2 ** 40 } };
    expect(() => openKeyFile("ethereum", JSON.stringify({ ...KEYSTORE, crypto: greedy }), "x")).toThrow(
      /out of bounds/,
    );
  });
});

describe("a password file", () => {
  it("gives its first line", () => expect(readPassword(write("p", "open sesame\r\nmore"))).toBe("open sesame"));

  it("that everybody may read is refused", () => {
    expect(() => readPassword(write("p", "open sesame", 0o644))).toThrow(/everybody on this machine/);
  });

  it("that is empty or missing is refused", () => {
    expect(() => readPassword(write("p", "\n"))).toThrow(/no password/);
    expect(() => readPassword(join(folder, "none"))).toThrow(/ENOENT/);
  });
});

describe("keys encrypt", () => {
  const key = `0x${"5e".repeat(32)}`;

  it.each(["kusama", "ethereum"] as const)("makes a %s file that opens to the same account", async kind => {
    const [keyFile, passwordFile, out] = [
      write("plain", `${key}\n`),
      write("p", "a long password\n"),
      join(folder, "out"),
    ];
    const output = new PassThrough();
    const argv = ["encrypt", "--kind", kind, "--out", out, "--key-file", keyFile, "--password-file", passwordFile];
    await keysCommand(argv, nobody, output);
    const text = readFileSync(out, "utf8");
    expect(isEncrypted(text)).toBe(true);
    expect(identify[kind](openKeyFile(kind, text, "a long password"))).toBe(identify[kind](key));
    expect(statSync(out).mode & 0o777).toBe(0o600);
    expect(String(output.read())).not.toContain(key.slice(2));
    await expect(keysCommand(argv, nobody, output), "an existing file is kept").rejects.toThrow(/EEXIST/);
  });

  it("asks without showing what is typed", async () => {
    const raw: boolean[] = [];
    const input = Object.assign(new PassThrough(), {
      isTTY: true,
      setRawMode: (on: boolean) => raw.push(on),
    }) as PassThrough & Keyboard;
    const output = new PassThrough();
    let shown = "";
    const answers = [`${key}\r`, "a long passwort\u007fd\r", "a long password\r"];
    output.on("data", data => {
      shown += data;
      if (String(data).endsWith(": ")) setImmediate(() => input.write(answers.shift()));
    });
    const out = join(folder, "out");
    await keysCommand(["encrypt", "--kind", "ethereum", "--out", out], input, output);
    expect(openKeyFile("ethereum", readFileSync(out, "utf8"), "a long password")).toBe(key);
    expect(shown).not.toMatch(/5e5e|long/);
    expect(raw).toEqual([true, false, true, false, true, false]);
  });

  it("says what is wrong without repeating what was given", async () => {
    const nearly = `${key}5e`;
    const argv = ["encrypt", "--kind", "kusama", "--out", join(folder, "out")];
    const files = ["--key-file", write("plain", nearly), "--password-file", write("p", "a long password")];
    const error = await keysCommand([...argv, ...files], nobody, new PassThrough()).catch(error => error);
    expect(error).toBeInstanceOf(ConfigError);
    expect(`${error.stack}`).not.toContain("5e5e");
    await expect(keysCommand([...argv, key], nobody, new PassThrough())).rejects.toThrow(/no command/);
    await expect(keysCommand(argv, nobody, new PassThrough())).rejects.toThrow(/no terminal/);
  });
});
