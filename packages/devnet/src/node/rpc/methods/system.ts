import { ss58Decode } from "@polkadot-labs/hdkd-helpers";
import { concat, toHex } from "../../encoding/bytes.ts";
import { Reader, u32 } from "../../encoding/scale.ts";
import { blockOrHead, bytes, text } from "../params.ts";
import { INVALID_PARAMS, type RpcContext, RpcError, type RpcMethods } from "../types.ts";

const CLASSES = ["normal", "operational", "mandatory"];

export function systemMethods({ chain, info }: RpcContext): RpcMethods {
  const accountNextIndex = (address: string): number => {
    const account = publicKey(address);
    let nonce = new Reader(chain.call("AccountNonceApi_account_nonce", account, chain.head)).u32();
    const pending = new Set(chain.pool.pending.flatMap(entry => entry.validity.provides));
    while (pending.has(toHex(concat(account, u32(nonce))))) nonce++;
    return nonce;
  };
  const feeCall = (name: string, params: readonly unknown[]) => {
    const extrinsic = bytes(params, 0);
    const input = concat(extrinsic, u32(extrinsic.length));
    return new Reader(chain.call(`TransactionPaymentApi_${name}`, input, blockOrHead(chain, params, 1)));
  };
  return {
    system_name: () => info.name,
    system_version: () => info.version,
    system_chain: () => chain.genesis.name,
    system_chainType: () => "Development",
    system_properties: () => chain.genesis.properties,
    system_health: () => ({ peers: 0, isSyncing: false, shouldHavePeers: false }),
    system_peers: () => [],
    system_nodeRoles: () => ["Authority"],
    system_localPeerId: () => "12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp",
    system_localListenAddresses: () => [],
    system_syncState: () => {
      const { number } = chain.head.header;
      return { startingBlock: 0, currentBlock: number, highestBlock: number };
    },
    system_accountNextIndex: ({ params }) => accountNextIndex(text(params, 0)),
    account_nextIndex: ({ params }) => accountNextIndex(text(params, 0)),
    payment_queryInfo: ({ params }) => {
      const reader = feeCall("query_info", params);
      const weight = { ref_time: Number(reader.compact()), proof_size: Number(reader.compact()) };
      return { weight, class: CLASSES[reader.u8()], partialFee: String(reader.u128()) };
    },
    payment_queryFeeDetails: ({ params }) => {
      const reader = feeCall("query_fee_details", params);
      if (reader.u8() === 0) return { inclusionFee: null };
      const fee = () => `0x${reader.u128().toString(16)}`;
      return { inclusionFee: { baseFee: fee(), lenFee: fee(), adjustedWeightFee: fee() } };
    },
  };
}

function publicKey(address: string): Uint8Array {
  try {
    const [key] = ss58Decode(address);
    if (key.length === 32) return key;
  } catch {
    // Answered below: a malformed address is the client's error.
  }
  throw new RpcError(INVALID_PARAMS, "Invalid params", `not an SS58 address of 32 bytes: ${address.slice(0, 60)}`);
}
