import { certTokenAbi } from "@aksm/contracts";
import type { EvmAddress } from "@aksm/core";
import type { EvmConnection } from "../../connect.ts";
import { type ContractCall, contractCall } from "../../submit/send.ts";
import { liquidityOf } from "../market.ts";
import { wethAbi } from "./published.ts";

const certOf = ({ deployment }: EvmConnection) =>
  ({ address: deployment.ethereum.contracts.cert, abi: certTokenAbi }) as const;
const wethOf = (connection: EvmConnection) => ({ address: liquidityOf(connection).weth, abi: wethAbi }) as const;

/** So many aKSMc from as many shares of aKSMb. */
export const wrapIntoCertsCall = (connection: EvmConnection, owner: EvmAddress, units: bigint): ContractCall =>
  contractCall({ ...certOf(connection), functionName: "mint", args: [units, owner] });

export const unwrapCertsCall = (connection: EvmConnection, owner: EvmAddress, units: bigint): ContractCall =>
  contractCall({ ...certOf(connection), functionName: "redeem", args: [units, owner, owner] });

export const wrapEtherCall = (connection: EvmConnection, wei: bigint): ContractCall =>
  contractCall({ ...wethOf(connection), functionName: "deposit", args: [], value: wei });

export const unwrapEtherCall = (connection: EvmConnection, wei: bigint): ContractCall =>
  contractCall({ ...wethOf(connection), functionName: "withdraw", args: [wei] });
