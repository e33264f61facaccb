import type { AccountId, EvmAddress, Hex, Planck } from "@aksm/core";
import {
  accountFromKey,
  type ContractCall,
  ContractRefusal,
  cancelCall,
  requestOf,
  requestUnstakeCall,
  send,
} from "@aksm/evm";
import { devSigner, recipientBytes } from "@aksm/kusama";
import { keccak256, parseAbi, stringToHex, toHex } from "viem";
import type { DevAccount } from "../accounts.ts";
import type { Local } from "../local/start.ts";
import type { User } from "./user.ts";

const KSM = 1_000_000_000_000n;
const ETHER = 10n ** 18n;
/** Transfers that one batch has when the crowd is given its money. */
const BATCH = 50;
const ABI = parseAbi([
  "function transfer(address to, uint256 value) returns (bool)",
  "function setRecipient(uint64 requestId, bytes recipient)",
]);

/** What a member of the crowd may do. */
export const ACTIONS = ["stake", "stake little", "send to address", "transfer", "unstake", "cancel", "rename"] as const;
export type Action = (typeof ACTIONS)[number];

/** One draw of the dice: who does what, with whom, and how much of what there is, in thousandths. */
export interface Draw {
  readonly who: number;
  readonly action: Action;
  readonly other: number;
  readonly part: bigint;
}

/** Many users with keys of their own, on both chains. */
export class Crowd {
  readonly members: readonly DevAccount[];
  readonly #user: User;
  readonly #local: Local;
  /** Their requests, by owner; the day on which each was made. */
  readonly asked = new Map<bigint, { readonly who: number; readonly day: number }>();
  readonly #sent: { hash: Hex; who: number; day: number }[] = [];
  /** How often each was done, and how often a contract would not have it any more. */
  readonly done = new Map<Action | "refused", number>();

  constructor(user: User, local: Local, size: number) {
    this.#user = user;
    this.#local = local;
    this.members = Array.from({ length: size }, (_, index) => {
      const ethereumKey = keccak256(stringToHex(`aksm crowd ${index}`));
      const ethereum = accountFromKey(ethereumKey).address;
      return { name: `user ${index}`, suri: `//Crowd//${index}`, ethereum, ethereumKey };
    });
  }

  /** Gives each its KSM, and what Ethereum's fees take. */
  async endow(planck: Planck): Promise<void> {
    const accounts = this.members.map(member => this.#user.accountOf(member));
    for (let first = 0; first < accounts.length; first += BATCH) {
      const calls = accounts.slice(first, first + BATCH).map(value => ({
        type: "Balances",
        value: { type: "transfer_keep_alive", value: { dest: { type: "Id", value }, value: planck } },
      }));
      await this.#user.call(devSigner("//Others"), ["Utility", "batch_all"], { calls });
    }
    const { rpc } = this.#user.evm;
    await Promise.all(
      this.members.map(({ ethereum }) =>
        rpc.request({ method: "anvil_setBalance" as never, params: [ethereum, toHex(ETHER)] as never }),
      ),
    );
  }

  /** Does all that was drawn, at one moment; what comes of it is in blocks once the network has settled. */
  async act(draws: readonly Draw[], day: number): Promise<void> {
    const at = await this.#user.kusama.finalizedHead();
    const busy = new Set<number>();
    for (const draw of draws) {
      const { action, who } = draw;
      // One transaction of an account at a time: its nonce is that of the head.
      if (busy.has(who)) continue;
      busy.add(who);
      try {
        if (await this.#one(draw, day, at)) this.#count(action);
      } catch (error) {
        if (!(error instanceof ContractRefusal)) throw error;
        this.#count("refused");
      }
    }
  }

  /** Learns the requests that were made. To be called once the network has settled. */
  async note(): Promise<void> {
    for (const { hash, who, day } of this.#sent.splice(0)) {
      const id = requestOf(await this.#user.evm.rpc.getTransactionReceipt({ hash }));
      if (id !== null) this.asked.set(id, { who, day });
    }
  }

  async #one({ who, action, other, part }: Draw, day: number, at: { number: number; hash: Hex }): Promise<boolean> {
    const { kusama } = this.#user;
    const [self, friend] = [this.members[who] as DevAccount, this.members[other] as DevAccount];
    const { pool } = this.#local.deployment.kusama;
    switch (action) {
      case "stake":
        return this.#onKusama(self, kusama.stakeDeposit(pool, 10n * KSM + (part * 20n * KSM) / 1_000n, low(self)), at);
      case "stake little":
        return this.#onKusama(self, kusama.stakeDeposit(pool, KSM + (part * 5n * KSM) / 1_000n, low(self)), at);
      case "send to address":
        // Some of it is below the smallest stake, and waits there.
        await this.#user.announce(self, Number(part) % this.#local.operators.length);
        return this.#onKusama(
          self,
          kusama.transfer(this.#user.depositAccount(self), (part * 6n * KSM) / 1_000n + KSM / 10n),
          at,
        );
      case "transfer": {
        const value = ((await this.#user.balance(self)) * part) / 1_000n;
        if (value === 0n || who === other) return false;
        const { token } = this.#local.deployment.ethereum.contracts;
        await this.#onEthereum(self, {
          address: token,
          abi: ABI,
          functionName: "transfer",
          args: [friend.ethereum, value],
        });
        return true;
      }
      case "unstake": {
        const balance = await this.#user.balance(self);
        const tokens = part > 900n ? balance : (balance * part) / 1_000n;
        if (tokens < KSM / 10n) return false;
        const call = requestUnstakeCall(this.#user.evm.connection, { tokens }, this.#bytes(this.#user.accountOf(self)));
        this.#sent.push({ hash: await this.#onEthereum(self, call), who, day });
        return true;
      }
      case "cancel":
      case "rename": {
        // Second thoughts on a request of the same day: a later one may be out of the queue.
        const fresh = [...this.asked].filter(([, request]) => request.day === day);
        const [id, request] = fresh[other % Math.max(1, fresh.length)] ?? [];
        const owner = request && this.members[request.who];
        if (id === undefined || !owner) return false;
        const { queue } = this.#local.deployment.ethereum.contracts;
        const args = [id, this.#bytes(this.#user.accountOf(friend))];
        await this.#onEthereum(
          owner,
          action === "cancel"
            ? cancelCall(this.#user.evm.connection, id)
            : { address: queue, abi: ABI, functionName: "setRecipient", args },
        );
        return true;
      }
    }
  }

  async #onKusama(self: DevAccount, transaction: { callBytes: Uint8Array }, at: { number: number; hash: Hex }) {
    const nonce = await this.#user.kusama.nonce(this.#user.accountOf(self), at.hash);
    await this.#user.kusama.submit(transaction, devSigner(self.suri), { nonce, at });
    return true;
  }

  #onEthereum(self: DevAccount, call: ContractCall): Promise<Hex> {
    const { evm } = this.#user;
    return send(evm.connection, evm.wallet(accountFromKey(self.ethereumKey)), call);
  }

  #bytes(account: AccountId): Hex {
    return recipientBytes(account, this.#local.deployment.kusama.ss58Prefix);
  }

  #count(what: Action | "refused"): void {
    this.done.set(what, (this.done.get(what) ?? 0) + 1);
  }
}

const low = ({ ethereum }: DevAccount): EvmAddress => ethereum.toLowerCase() as EvmAddress;
