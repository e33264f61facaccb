import type { AccountId } from "@aksm/core";
import metadata from "@polkadot/types-support/metadata/v15/asset-hub-kusama-hex";
import { guardAccount, ledgerAccounts, multisigAccount, sortAccounts } from "../../src/accounts.ts";
import { fromHex } from "../../src/bytes.ts";
import { Runtime } from "../../src/chain/runtime.ts";
import type { PoolContext } from "../../src/context.ts";

/** The runtime of Kusama Asset Hub as its published metadata describes it. */
export const realRuntime = Runtime.fromMetadata(fromHex(metadata));

export const account = (byte: number): AccountId => `0x${byte.toString(16).padStart(2, "0").repeat(32)}`;

const pool = account(0xaa);
const signatories = sortAccounts([account(1), account(2), account(3)]);

export const ctx: PoolContext = {
  pool,
  multisig: multisigAccount(signatories, 2),
  guard: guardAccount(pool),
  ledgers: ledgerAccounts(pool, 2),
  signatories,
  threshold: 2,
  minimumStake: 1_000n,
  unmintable: [],
};
