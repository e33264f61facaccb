import type { EvmAddress, Hex } from "@aksm/core";
import { parseAbi, parseSignature } from "viem";
import type { EvmConnection } from "../../connect.ts";
import { reading } from "../../errors.ts";
import { toEvmError } from "../../submit/decode.ts";
import { type ContractCall, contractCall, type EvmWallet } from "../../submit/send.ts";
import { morphoOf } from "../lending/adapter.ts";
import { leverageOf } from "./place.ts";

/** Morpho's authorization of our contract, signed. It is for all that the account has at Morpho, until it is taken back. */
export interface Authorization {
  readonly deadline: bigint;
  readonly v: number;
  readonly r: Hex;
  readonly s: Hex;
}

const ZERO = `0x${"00".repeat(32)}` as const;

/** Who is authorized already needs none. */
export const NO_AUTHORIZATION: Authorization = { deadline: 0n, v: 0, r: ZERO, s: ZERO };

const authorizationAbi = parseAbi([
  "function isAuthorized(address authorizer, address authorized) view returns (bool)",
  "function nonce(address authorizer) view returns (uint256)",
  "function setAuthorization(address authorized, bool newIsAuthorized)",
]);
const TYPES = {
  Authorization: [
    { name: "authorizer", type: "address" },
    { name: "authorized", type: "address" },
    { name: "isAuthorized", type: "bool" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
} as const;

const atMorpho = (connection: EvmConnection) =>
  ({ address: morphoOf(connection).morpho, abi: authorizationAbi }) as const;

/** Whether our contract may act on the owner's positions at Morpho, and whether the owner is a contract, which signs nothing. */
export async function authorizationOf(
  connection: EvmConnection,
  owner: EvmAddress,
): Promise<{ readonly authorized: boolean; readonly isContract: boolean }> {
  const args = [owner, leverageOf(connection)] as const;
  const [authorized, code] = await reading(
    "the authorization",
    Promise.all([
      connection.client.readContract({ ...atMorpho(connection), functionName: "isAuthorized", args }),
      connection.client.getCode({ address: owner }),
    ]),
  );
  return { authorized, isContract: code !== undefined && code !== "0x" };
}

/** By transaction: for accounts that can't sign one, and to take it back. */
export const authorizeCall = (connection: EvmConnection, allowed: boolean): ContractCall =>
  contractCall({
    ...atMorpho(connection),
    functionName: "setAuthorization",
    args: [leverageOf(connection), allowed],
  });

/** Has the wallet sign it. Throws `SigningDeclined`, `EndpointUnavailable`. */
export async function signAuthorization(
  connection: EvmConnection,
  wallet: EvmWallet,
  deadline: bigint,
): Promise<Authorization> {
  const { client, deployment } = connection;
  const at = atMorpho(connection);
  const authorizer = wallet.account.address;
  const nonce = await reading(
    "what an authorization signs",
    client.readContract({ ...at, functionName: "nonce", args: [authorizer] }),
  );
  try {
    const signature = await wallet.signTypedData({
      account: wallet.account,
      domain: { chainId: deployment.ethereum.chainId, verifyingContract: at.address },
      types: TYPES,
      primaryType: "Authorization",
      message: { authorizer, authorized: leverageOf(connection), isAuthorized: true, nonce, deadline },
    });
    const { r, s, yParity } = parseSignature(signature);
    return { deadline, v: 27 + yParity, r, s };
  } catch (error) {
    throw toEvmError("authorization", error);
  }
}
