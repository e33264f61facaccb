import type { BlockRef, Hex } from "@aksm/core";
import { compact, compactBn } from "@polkadot-api/substrate-bindings";
import { concat, fromHex, littleEndian } from "../bytes.ts";
import type { Chain } from "../chain/chain.ts";
import type { Runtime } from "../chain/runtime.ts";
import { UnexpectedShape } from "../errors.ts";
import type { KusamaSigner } from "../keys.ts";

/** Blocks after which a transaction that nobody included is void. */
export const MORTAL_BLOCKS = 64;

interface Extension {
  readonly value: Uint8Array;
  readonly additionalSigned: Uint8Array;
}

const NOTHING = new Uint8Array();

/** Signs `callBytes` as a mortal transaction born at the block. */
export async function signTransaction(
  chain: Chain,
  callBytes: Uint8Array,
  signer: KusamaSigner,
  { nonce, at }: { nonce: number; at: BlockRef },
): Promise<Uint8Array> {
  const runtime = await chain.runtimeAhead(at.hash);
  const known = extensionValues(runtime, chain.genesisHash, nonce, at);
  const extensions = Object.fromEntries(
    runtime.extensions.map(extension => [
      extension.identifier,
      { identifier: extension.identifier, ...(known[extension.identifier] ?? neutral(runtime, extension)) },
    ]),
  );
  return signer.signTx(callBytes, extensions, runtime.metadata, at.number);
}

function extensionValues(
  runtime: Runtime,
  genesisHash: Hex,
  nonce: number,
  at: BlockRef,
): Readonly<Record<string, Extension>> {
  return {
    CheckSpecVersion: { value: NOTHING, additionalSigned: littleEndian(runtime.specVersion, 4) },
    CheckTxVersion: { value: NOTHING, additionalSigned: littleEndian(runtime.transactionVersion, 4) },
    CheckGenesis: { value: NOTHING, additionalSigned: fromHex(genesisHash) },
    CheckMortality: { value: mortality(at.number), additionalSigned: fromHex(at.hash) },
    CheckNonce: { value: compact.enc(nonce), additionalSigned: NOTHING },
    // No tip, and the fee in the chain's own token.
    ChargeTransactionPayment: { value: compactBn.enc(0n), additionalSigned: NOTHING },
    ChargeAssetTxPayment: { value: concat(compactBn.enc(0n), Uint8Array.of(0)), additionalSigned: NOTHING },
    // Disabled: the signer does not vouch for the metadata.
    CheckMetadataHash: { value: Uint8Array.of(0), additionalSigned: Uint8Array.of(0) },
  };
}

/** Extensions that carry nothing, or nothing unless asked, are left empty; any other must be known by name. */
function neutral(
  { codecs }: Runtime,
  extension: { identifier: string; type: number; additionalSigned: number },
): Extension {
  const empty = (type: number): Uint8Array => {
    if (codecs.isEmpty(type)) return NOTHING;
    if (codecs.isOption(type)) return Uint8Array.of(0);
    throw new UnexpectedShape([`signed extension ${extension.identifier} is not known`]);
  };
  return { value: empty(extension.type), additionalSigned: empty(extension.additionalSigned) };
}

/** The two bytes of a mortal era of `MORTAL_BLOCKS` (a power of two) that begins at the block. */
function mortality(number: number): Uint8Array {
  const phase = number % MORTAL_BLOCKS;
  return littleEndian((Math.log2(MORTAL_BLOCKS) - 1) | (phase << 4), 2);
}
