import type { EvmAddress, Hex } from "@aksm/core";
import {
  type CustomSource,
  hashTypedData,
  keccak256,
  type LocalAccount,
  parseSignature,
  type SerializeTransactionFn,
  serializeTransaction,
  stringify,
  type TypedDataDefinition,
} from "viem";
import { toAccount } from "viem/accounts";
import { recoverSigner } from "../attestations/typedData.ts";
import { SignerFailed } from "../errors.ts";
import { type DecodedTransaction, decodedTransaction } from "./decoded.ts";

/** What whoever holds the key elsewhere is asked to sign, in plain JSON: large numbers are decimal text. */
export type EthereumRequest =
  | {
      readonly kind: "attestation";
      readonly account: EvmAddress;
      /** EIP-712: domain, types, primaryType and message. */
      readonly typedData: unknown;
    }
  | {
      readonly kind: "ethereum-transaction";
      readonly account: EvmAddress;
      /** As it is hashed and signed: typed and serialized, without a signature. */
      readonly unsigned: Hex;
      /** For people and other signers: `judge` reads what is signed. */
      readonly decoded: DecodedTransaction | null;
    };

/**
 * An account whose key this process never has. `ask` resolves to a signature of 65 bytes, which is verified here. What it
 * throws, and a signature of somebody else, become `SignerFailed`.
 */
export function externalAccount(account: EvmAddress, ask: (request: EthereumRequest) => Promise<Hex>): LocalAccount {
  const signed = async (request: EthereumRequest, hash: Hex): Promise<Hex> => {
    let signature: Hex;
    try {
      signature = await ask(request);
    } catch (error) {
      throw new SignerFailed(error instanceof Error ? error.message : String(error), error);
    }
    const signer = await recoverSigner(hash, signature);
    if (signer === account) return signature;
    throw new SignerFailed(
      `the signer answered with ${signer ? `a signature of ${signer}` : "what is no signature"}, not of ${account}`,
    );
  };
  const signTransaction: CustomSource["signTransaction"] = async (transaction, options) => {
    const serialize = (options?.serializer ?? serializeTransaction) as SerializeTransactionFn;
    const unsigned = await serialize(transaction);
    const decoded = decodedTransaction(unsigned);
    const signature = await signed({ kind: "ethereum-transaction", account, unsigned, decoded }, keccak256(unsigned));
    return serialize(transaction, parseSignature(signature));
  };
  return toAccount({
    address: account,
    signMessage: () => Promise.reject(new SignerFailed("an external signer signs no messages")),
    signTypedData: data => {
      const typedData = data as unknown as TypedDataDefinition;
      const plain: unknown = JSON.parse(stringify(typedData));
      return signed({ kind: "attestation", account, typedData: plain }, hashTypedData(typedData));
    },
    signTransaction,
  });
}
