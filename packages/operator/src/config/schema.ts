import { z } from "zod";

const url = (protocols: string[], example: string) =>
  z.string().refine(
    text => {
      const parsed = URL.canParse(text) ? new URL(text) : null;
      return parsed !== null && protocols.includes(parsed.protocol);
    },
    { error: `no ${protocols.map(name => name.slice(0, -1)).join(" or ")} address`, params: { example } },
  );

/** The path of a file, or the process that has the key. */
const key = z.union([z.string().min(1), z.strictObject({ signer: z.strictObject({ socket: z.string().min(1) }) })], {
  error: 'neither the path of a file nor {"signer": {"socket": "<path>"}}',
});

/** The configuration file. Paths are relative to it; secrets are named by file and never written here. */
export const configSchema = z.strictObject({
  /** As in the deployment; shown in health and logs. */
  name: z.string().min(1),
  /** Place in the deployment's list of operators. */
  index: z.number().int().nonnegative(),
  /** The deployment file. */
  deployment: z.string().min(1),
  kusama: z.strictObject({ endpoint: url(["ws:", "wss:"], "wss://kusama-asset-hub.example") }),
  ethereum: z.strictObject({ endpoint: url(["http:", "https:"], "https://ethereum.example") }),
  /** Encrypted files with one secret each and the file with their password, or signers; not needed for a dry run. */
  keys: z
    .strictObject({
      kusama: key,
      ethereum: key,
      password: z.string().min(1).optional(),
    })
    .optional(),
  /** Folder of the store. */
  data: z.string().min(1),
  http: z.strictObject({
    host: z.string().min(1).default("127.0.0.1"),
    port: z.number().int().min(0).max(65_535),
  }),
  logLevel: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info"),
});

export type ConfigFile = z.infer<typeof configSchema>;

/** What to do about a wrong value, by its path. */
export const ADVICE: Readonly<Record<string, string>> = {
  name: "give the operator's name as in the deployment file",
  index: "give the operator's place in the deployment's list, counted from 0",
  deployment: "give the path of the deployment file",
  "kusama.endpoint": "give a WebSocket address such as wss://kusama-asset-hub.example",
  "ethereum.endpoint": "give an address such as https://ethereum.example",
  keys: 'give {"kusama": "<file>", "ethereum": "<file>", "password": "<file>"} with the paths of the key files',
  "keys.kusama": "give the path of the Kusama key file, or the signer's socket; see docs/runbooks/keys.md",
  "keys.ethereum": "give the path of the Ethereum key file, or the signer's socket; see docs/runbooks/keys.md",
  "keys.password": "give the path of the file with the password of the key files",
  data: "give the folder of the store",
  http: 'give {"host": "127.0.0.1", "port": 9100}',
  "http.host": "give the address to listen on, such as 127.0.0.1",
  "http.port": "give a port between 0 and 65535; 0 takes any free one",
  logLevel: "give one of trace, debug, info, warn, error, silent",
};
