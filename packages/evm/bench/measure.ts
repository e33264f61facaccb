import { bondTokenAbi, certTokenAbi } from "@aksm/contracts";
import type { EvmAddress, Hex } from "@aksm/core";
import { type LocalAccount, mnemonicToAccount } from "viem/accounts";
import {
  attestedCall,
  type Cause,
  type ContractCall,
  cancelCall,
  connectEvm,
  deployContracts,
  type EvmClient,
  included,
  packSignatures,
  requestUnstakeCall,
  send,
} from "../src/index.ts";
import { type Anvil, DEV_KEYS, startAnvil } from "../test/chain/anvil.ts";
import { KSM, PARAMETERS, VALID } from "../test/chain/setup.ts";
import type { Measured } from "./peers.ts";

const PHRASE = "test test test test test test test test test test test junk";
const MEMBERS = 7;
const THRESHOLD = 5;
const BATCH = 50;
const HOUR = 3_600n;
/** Alice of Substrate's development phrase, on Kusama. */
const RECIPIENT: Hex = "0x02d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d8954";

const account = (addressIndex: number): LocalAccount => mnemonicToAccount(PHRASE, { addressIndex });
const lower = ({ address }: LocalAccount): EvmAddress => address.toLowerCase() as EvmAddress;
const word = (n: number | bigint): Hex => `0x${n.toString(16).padStart(64, "0")}`;
/** A deposit's id as packages/kusama makes it: 29 bytes for its block, 3 for its place there. */
const depositId = (block: number, place: number): Hex =>
  word((BigInt(`0x${"9d".repeat(27)}`) * 65_536n + BigInt(block)) * 2n ** 24n + BigInt(place));

/** Every operation once on an anvil of its own, as its own transaction, by the product's own calls. */
export async function measure(say: (text: string) => void): Promise<Measured> {
  const anvil = await startAnvil("--accounts", "12");
  try {
    const bench = await Bench.begin(anvil);
    return await bench.run(say);
  } finally {
    await anvil.stop();
  }
}

class Bench {
  #blocks = 0;
  #anchor: { number: number; hash: Hex; era: number } = PARAMETERS.initialAnchor;

  private constructor(
    readonly anvil: Anvil,
    readonly evm: EvmClient,
    readonly members: readonly LocalAccount[],
  ) {}

  static async begin(anvil: Anvil): Promise<Bench> {
    const members = Array.from({ length: MEMBERS }, (_, index) => account(index + 1));
    const deployed = await deployContracts({
      ...PARAMETERS,
      endpoint: anvil.url,
      deployerKey: DEV_KEYS[0],
      treasury: lower(account(11)),
      committee: members.map(lower),
      threshold: THRESHOLD,
    });
    const { chainId, contracts, birth } = deployed;
    const evm = await connectEvm(anvil.url, { threshold: THRESHOLD, ethereum: { chainId, contracts, birth } });
    return new Bench(anvil, evm, members);
  }

  async run(say: (text: string) => void): Promise<Measured> {
    const [alice, bob, anybody] = [account(8), account(9), account(10)];
    say("deployed; two holders stake, a report brings rewards that vest");
    await this.mint(alice, 100_000n * KSM);
    await this.mint(bob, 1_000n * KSM);
    await this.pass(24n * HOUR);
    await this.report(anybody);
    await this.pass(HOUR);
    await this.call(anybody, this.onToken("collectFee", []));
    await this.pass(HOUR);

    say("transfers");
    const transfer = await this.call(alice, this.onToken("transfer", [bob.address, KSM]));
    const transferNew = await this.call(alice, this.onToken("transfer", [fresh(1), KSM]));
    await this.call(alice, this.onToken("approve", [bob.address, 10n * KSM]));
    const transferFrom = await this.call(bob, this.onToken("transferFrom", [alice.address, bob.address, KSM]));

    say("wraps");
    for (const holder of [alice, bob]) {
      await this.call(holder, this.onToken("approve", [this.contracts.cert, 10n * KSM]));
      await this.call(holder, this.onCert("deposit", [KSM, holder.address]));
    }
    await this.pass(60n);
    const wrap = await this.call(alice, this.onCert("deposit", [KSM, alice.address]));
    await this.pass(60n);
    const half = 10n ** 18n / 2n;
    const unwrap = await this.call(alice, this.onCert("redeem", [half, alice.address, alice.address]));

    say("mints");
    await this.pass(60n);
    const mint = await this.mint(bob, KSM);
    await this.pass(60n);
    const mintNew = await this.mint(fresh(2), KSM);
    await this.pass(60n);
    const more = await this.mint(bob, KSM, THRESHOLD + 1);
    const { batch, batchNew, batchScattered } = await this.batches(anybody);

    say("requests");
    const ask = () => this.call(alice, requestUnstakeCall(this.evm.connection, { tokens: KSM }, RECIPIENT));
    await ask();
    await this.pass(60n);
    await this.finalize(anybody, 0n, 1n);
    await this.pass(60n);
    const request = await ask();
    await this.pass(60n);
    const finalize = await this.finalize(anybody, 1n, 2n);
    for (let id = 0; id < BATCH; id++) await ask();
    await this.pass(60n);
    const finalizeMany = await this.finalize(anybody, 2n, BigInt(BATCH + 2));
    const paidFirst: Cause = { kind: "paid", ...VALID, requestIds: [1n], kusamaBlockHash: word(1) };
    await this.attest(anybody, paidFirst);
    const paid = await this.attest(anybody, { ...paidFirst, requestIds: [2n] });
    await ask();
    await this.pass(60n);
    const cancel = await this.call(alice, cancelCall(this.evm.connection, BigInt(BATCH + 3)));

    say("the next day's report");
    await this.pass(20n * HOUR);
    const report = await this.report(anybody);
    return {
      transfer,
      transferNew,
      transferFrom,
      wrap,
      unwrap,
      mint,
      mintNew,
      batch,
      batchNew,
      batchScattered,
      signature: more - mint,
      request,
      finalize,
      finalizeMany,
      paid,
      report,
      cancel,
    };
  }

  private get contracts() {
    return this.evm.connection.deployment.ethereum.contracts;
  }

  private onToken(functionName: "transfer" | "transferFrom" | "approve" | "collectFee", args: readonly unknown[]) {
    return { address: this.contracts.token, abi: bondTokenAbi, functionName, args };
  }

  private onCert(functionName: "deposit" | "redeem", args: readonly unknown[]) {
    return { address: this.contracts.cert, abi: certTokenAbi, functionName, args };
  }

  /** `gasUsed` of the call's receipt. */
  private async call(from: LocalAccount, call: ContractCall): Promise<number> {
    const hash = await send(this.evm.connection, this.evm.wallet(from), call);
    return Number((await included(this.evm.connection, hash)).gasUsed);
  }

  private async attest(from: LocalAccount, cause: Cause, signatures = THRESHOLD): Promise<number> {
    const signed = await Promise.all(this.members.map(member => this.evm.sign(member, cause)));
    const packed = packSignatures(signed, this.members.map(lower).toSorted(), signatures);
    return this.call(from, attestedCall(this.contracts, cause, packed));
  }

  private mint(to: LocalAccount | EvmAddress, amount: bigint, signatures = THRESHOLD): Promise<number> {
    const recipient = typeof to === "string" ? to : lower(to);
    const cause: Cause = { kind: "mint", ...VALID, depositId: depositId(++this.#blocks, 305), recipient, amount };
    return this.attest(account(10), cause, signatures);
  }

  private async batches(from: LocalAccount) {
    const deposits = (holders: number, block: (index: number) => number) =>
      Array.from({ length: BATCH }, (_, index) => ({
        // As events come: several for each deposit.
        depositId: depositId(block(index), 300 + 5 * index),
        recipient: fresh(1_000 + holders + index),
        amount: KSM + BigInt(index),
      }));
    const one = ++this.#blocks;
    const batchNew = await this.mintBatch(
      from,
      deposits(0, () => one),
    );
    await this.pass(60n);
    const two = ++this.#blocks;
    const batch = await this.mintBatch(
      from,
      deposits(0, () => two),
    );
    await this.pass(60n);
    const batchScattered = await this.mintBatch(
      from,
      deposits(0, () => ++this.#blocks),
    );
    return { batch, batchNew, batchScattered };
  }

  /** Gas of one deposit: its part of the whole transaction. */
  private async mintBatch(
    from: LocalAccount,
    deposits: readonly { depositId: Hex; recipient: EvmAddress; amount: bigint }[],
  ): Promise<number> {
    const cause: Cause = { kind: "mintBatch", ...VALID, deposits };
    return Math.round((await this.attest(from, cause)) / BATCH);
  }

  private finalize(from: LocalAccount, afterRequest: bigint, upToRequest: bigint): Promise<number> {
    const maxAmount = 1_000n * KSM;
    return this.attest(from, {
      kind: "finalize",
      ...VALID,
      afterRequest,
      upToRequest,
      maxAmount,
      anchorHash: this.#anchor.hash,
    });
  }

  private async report(from: LocalAccount): Promise<number> {
    const { number, hash, era } = this.#anchor;
    this.#anchor = {
      number: number + 100,
      hash: `0x${"b7".repeat(31)}${era.toString(16).padStart(2, "0")}`,
      era: era + 4,
    };
    return this.attest(from, {
      kind: "report",
      ...VALID,
      previousNumber: number,
      previousHash: hash,
      ...this.#anchor,
      rewards: 10n * KSM,
      slashes: 0n,
      provisions: 0n,
      costs: KSM / 10n,
    });
  }

  private async pass(seconds: bigint): Promise<void> {
    const { timestamp } = await this.evm.rpc.getBlock();
    await this.anvil.mine(1, timestamp + seconds);
  }
}

/** An address that has held nothing. */
const fresh = (n: number): EvmAddress => `0x${"ee".repeat(16)}${n.toString(16).padStart(8, "0")}`;
