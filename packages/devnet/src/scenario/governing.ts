import type { AccountId, Hex } from "@aksm/core";
import { accountFromKey, included, send } from "@aksm/evm";
import { devSigner } from "@aksm/kusama";
import { encodeFunctionData, keccak256, parseAbi, stringToHex, zeroHash } from "viem";
import { type DevAccount, deployer } from "../accounts.ts";
import type { Local } from "../local/start.ts";
import type { User } from "./user.ts";

const ABI = parseAbi([
  "function approve(address spender, uint256 value) returns (bool)",
  "function deposit(uint256 assets, address receiver) returns (uint256)",
  "function redeem(uint256 shares, address receiver, address owner) returns (uint256)",
  "function balanceOf(address owner) view returns (uint256)",
  "function delegate(address delegatee)",
  "function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns (uint256)",
  "function castVote(uint256 proposalId, uint8 support) returns (uint256)",
  "function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns (uint256)",
  "function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns (uint256)",
  "function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns (uint256)",
  "struct Terms { uint64 minimumStake; uint64 windowFloor; uint24 windowPpm; uint24 maxDailyGrowthPpm; uint24 maxDailyLossPpm; bool windingDown; }",
  "function terms() view returns (Terms)",
  "function setTerms(Terms terms)",
  "struct Target { uint8 standing; uint32 weight; uint32 cap; }",
  "struct Validator { bytes32 id; bytes32 operator; Target target; }",
  "function setValidators(Validator[] entries)",
]);

/** By the contract's numbers. */
const EXCLUDED = { standing: 2, weight: 0, cap: 0 };

/** A holder who governs: by votes of what it has wrapped, through the Governor and the Timelock, as anybody must. */
export class Voter {
  readonly #user: User;
  readonly #local: Local;
  readonly #wallet: DevAccount;

  constructor(user: User, local: Local, wallet: DevAccount) {
    this.#user = user;
    this.#local = local;
    this.#wallet = wallet;
  }

  async #send(address: Hex, functionName: string, args: readonly unknown[]): Promise<void> {
    const { connection } = this.#user.evm;
    const wallet = this.#user.evm.wallet(accountFromKey(this.#wallet.ethereumKey));
    const hash = await send(connection, wallet, { address, abi: ABI, functionName, args });
    await included(connection, hash);
  }

  /** Turns as much aKSMb into votes; they count for what is proposed a day later. */
  async wrap(tokens: bigint): Promise<void> {
    const { token, cert } = this.#local.deployment.ethereum.contracts;
    const { ethereum } = this.#wallet;
    await this.#send(token, "approve", [cert, 2n * tokens]);
    await this.#send(cert, "deposit", [tokens, ethereum]);
    await this.#send(cert, "delegate", [ethereum]);
  }

  /** All of it is aKSMb again. */
  async unwrap(): Promise<void> {
    const { cert } = this.#local.deployment.ethereum.contracts;
    const { ethereum } = this.#wallet;
    const read = { address: cert, abi: ABI, functionName: "balanceOf", args: [ethereum] } as const;
    await this.#send(cert, "redeem", [await this.#user.evm.rpc.readContract(read), ethereum, ethereum]);
  }

  /** Has the pool wound down, three weeks later. */
  async windDown(pass: (days: number) => Promise<void>): Promise<void> {
    const { pool } = this.#local.deployment.ethereum.contracts;
    const terms = await this.#user.evm.rpc.readContract({ address: pool, abi: ABI, functionName: "terms" });
    const data = encodeFunctionData({ abi: ABI, functionName: "setTerms", args: [{ ...terms, windingDown: true }] });
    await this.#decide(pool, data, "wind the pool down", pass);
  }

  /** Has these validators excluded, three weeks later. */
  async exclude(validators: readonly AccountId[], pass: (days: number) => Promise<void>): Promise<void> {
    const entries = validators.toSorted().map(id => ({ id, operator: zeroHash, target: EXCLUDED }));
    const data = encodeFunctionData({ abi: ABI, functionName: "setValidators", args: [entries] });
    await this.#decide(this.#local.deployment.ethereum.contracts.registry, data, "exclude validators", pass);
  }

  /** Proposes, votes, and lets the Timelock carry it out once it may: three weeks in all. */
  async #decide(target: Hex, data: Hex, about: string, pass: (days: number) => Promise<void>): Promise<void> {
    const { governor } = this.#local.deployment.ethereum.contracts;
    const what = [[target], [0n], [data]] as const;
    const named = [...what, keccak256(stringToHex(about))] as const;
    await pass(2);
    await this.#send(governor, "propose", [...what, about]);
    await pass(1);
    const id = await this.#user.evm.rpc.readContract({
      address: governor,
      abi: ABI,
      functionName: "getProposalId",
      args: named as never,
    });
    await this.#send(governor, "castVote", [id, 1]);
    await pass(6);
    await this.#send(governor, "queue", named);
    await pass(15);
    await this.#send(governor, "execute", named);
  }
}

/** From now on sessions last at least so long, milliseconds; the root of the local chain may say so. */
export async function sessionsOf(user: User, milliseconds: number): Promise<void> {
  const call = { type: "Relay", value: { type: "set_session_length", value: { milliseconds: BigInt(milliseconds) } } };
  await user.call(devSigner(deployer.suri), ["Sudo", "sudo"], { call });
}
