import { readFile } from "node:fs/promises";
import { buildGenesis, type GenesisSpec, localGenesis, localSpec } from "../../../devnet/src/genesis/index.ts";
import { activeEra, sessionLength } from "../../../devnet/src/network/era.ts";
import { Chain } from "../../../devnet/src/node/chain/chain.ts";
import { type GenesisInput, parseGenesis } from "../../../devnet/src/node/chain/genesis.ts";
import { concat, fromHex, toHex } from "../../../devnet/src/node/encoding/bytes.ts";
import { blake2b128, hashingReady, twox128 } from "../../../devnet/src/node/encoding/hashing.ts";
import { rpcMethods } from "../../../devnet/src/node/rpc/methods/index.ts";
import { startRpcServer } from "../../../devnet/src/node/rpc/server.ts";
import { devSigner, signerAccount } from "../../src/index.ts";

const SECOND_MS = 1_000;
const BATCH_MS = 10;
const BEGINNING = Date.UTC(2026, 6, 1);

/** A Kusama in this process. Blocks come as transactions do, six seconds of chain time apart, or when asked for. */
export interface LocalKusama {
  readonly url: string;
  readonly chain: Chain;
  /** Makes a block from whatever waits. */
  produce(): Promise<void>;
  /** Lets sessions pass until the active era is the next one. */
  nextEra(): Promise<number>;
  /** Takes the node away from its clients and brings it back at the same address. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** The genesis of the local chain, or the one in the file that `KUSAMA_GENESIS` names, the tests' accounts funded. */
async function genesis(): Promise<GenesisInput> {
  await hashingReady();
  const file = process.env.KUSAMA_GENESIS;
  return file ? funded(JSON.parse(await readFile(file, "utf8")) as GenesisInput) : localGenesis(BEGINNING);
}

/** The development accounts that sign in these tests. */
const SIGNERS = ["//Alice", "//Charlie", "//Operator//1", "//Operator//2", "//Operator//3"];
const FUNDS = 1_000_000n * 10n ** 12n;

/** Gives each signer that the genesis does not know an account of its own, as a balance at genesis would. */
function funded(input: GenesisInput): GenesisInput {
  const top = { ...input.genesis.raw.top };
  const map = concat(twox128(Buffer.from("System")), twox128(Buffer.from("Account")));
  for (const suri of SIGNERS) {
    const account = fromHex(signerAccount(devSigner(suri)));
    const key = toHex(concat(map, blake2b128(account), account));
    // Nonce, consumers, providers and sufficients of 4 bytes each; then free, reserved, frozen and flags of 16.
    const record = Buffer.alloc(4 * 4 + 4 * 16);
    record.writeUInt32LE(1, 8);
    record.writeBigUInt64LE(FUNDS, 16);
    top[key] ??= toHex(record);
  }
  return { ...input, genesis: { raw: { top } } };
}

/** @param changes what its genesis has otherwise than the local chain's; then `KUSAMA_GENESIS` is not looked at */
export async function startLocalKusama(changes?: Partial<GenesisSpec>): Promise<LocalKusama> {
  const input = changes ? buildGenesis({ ...localSpec, ...changes }, { now: BEGINNING }) : genesis();
  const chain = await Chain.open(parseGenesis(await input));
  const methods = rpcMethods({ chain, info: { name: "test", version: "0" } });
  let server = await startRpcServer(methods, 0);
  let clock = Math.max(chain.timestamp(), BEGINNING);
  let batch: NodeJS.Timeout | undefined;
  const produceAfter = (milliseconds: number): void => {
    clock += milliseconds;
    chain.produce(clock);
  };
  const schedule = (): void => {
    batch ??= setTimeout(() => {
      batch = undefined;
      if (chain.pool.ready().length > 0) produceAfter(6 * SECOND_MS);
    }, BATCH_MS);
  };
  const stop = chain.onTransaction(schedule);
  produceAfter(6 * SECOND_MS);
  return {
    url: server.url,
    chain,
    produce: async () => produceAfter(6 * SECOND_MS),
    nextEra: async () => {
      const era = activeEra(chain);
      if (era === undefined) throw new Error("this chain has no eras");
      for (let session = 0; activeEra(chain) === era; session++) {
        if (session > 40) throw new Error(`era ${era} does not end`);
        produceAfter(sessionLength(chain));
      }
      return era + 1;
    },
    restart: async () => {
      await server.close();
      server = await startRpcServer(methods, server.port);
    },
    close: async () => {
      stop();
      clearTimeout(batch);
      await server.close();
    },
  };
}
