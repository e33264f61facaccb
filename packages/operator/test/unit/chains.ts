import {
  type BlockFlows,
  type BlockRef,
  type Electorate,
  type EthereumBlock,
  type EthereumState,
  type EvmAddress,
  type Hex,
  type KusamaState,
  type LedgerState,
  NO_FLOWS,
  type Planck,
  type ValidatorRecords,
  type Yields,
} from "@aksm/core";
import type {
  Attestation,
  Cause,
  EthereumPort,
  KusamaAct,
  KusamaPort,
  Opening,
  PendingPayout,
  Settlement,
} from "../../src/ports.ts";

export const id = (n: number, bytes = 32): Hex => `0x${n.toString(16).padStart(bytes * 2, "0")}`;

/** A Kusama of a few numbers, for the daemon's own logic; the chain tier has real ones. */
export class TinyKusama implements KusamaPort {
  head: BlockRef = { number: 1, hash: id(1) };
  guard = 0;
  ownNonce = 0;
  openingList: Opening[] = [];
  readonly sent: KusamaAct[] = [];
  readonly flowsOf = new Map<number, Partial<BlockFlows>>();
  failure: Error | null = null;
  #listeners = new Set<(head: BlockRef) => void>();

  grow(blocks = 1): void {
    const number = this.head.number + blocks;
    this.head = { number, hash: id(number) };
    for (const listener of this.#listeners) listener(this.head);
  }
  finalizedHead = async () => this.head;
  onFinalized = (listener: (head: BlockRef) => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  blockHash = async (number: number) => id(number);
  flows = async ({ number, hash }: BlockRef): Promise<BlockFlows> => {
    if (this.failure) throw this.failure;
    return {
      number,
      hash,
      activeEra: Math.floor(number / 6),
      timestampMs: BigInt(number) * 6_000n,
      specVersion: 7,
      ...NO_FLOWS,
      ...this.flowsOf.get(number),
    };
  };
  state = async (): Promise<KusamaState> => ({
    sequence: this.guard,
    limits: {
      existentialDeposit: 1n,
      bondingDuration: 28,
      maxUnlockingChunks: 32,
      maxNominations: 24,
      minNominatorBond: 10n,
      lowestActiveStake: 10n,
    },
    costs: {
      withdraw: 1_000,
      collect: 1_000,
      pay: 1_000,
      return: 1_000,
      refund: 1_000,
      rebond: 1_000,
      bond: 1_000,
      bondExtra: 1_000,
      chill: 1_000,
      unbond: 1_000,
      nominate: 1_000,
    },
    pool: { account: id(40), free: 0n, reserved: 0n },
    ledgers: this.ledgers,
    pendingSlashes: 0n,
    offencesQueued: false,
  });
  validatorRecords = async (): Promise<ValidatorRecords> => ({ eras: [], validators: [] });
  electorate = async (): Promise<Electorate> => ({ seats: 1, mined: false, candidates: [], voters: [] });
  sequence = async () => this.guard;
  looks = 0;
  openings = async () => {
    this.looks++;
    return this.openingList;
  };
  payouts: PendingPayout[] = [];
  payoutLooks = 0;
  pendingPayouts = async () => {
    this.payoutLooks++;
    return this.payouts;
  };
  payoutLimit = async () => this.payoutsAtOnce;
  payoutsAtOnce = 5;
  ledgers: LedgerState[] = [];
  readonly deposits = new Map<EvmAddress, Planck>();
  deposited = async (_: Hex, recipients: readonly EvmAddress[]) =>
    recipients.map(recipient => this.deposits.get(recipient) ?? 0n);
  sweepLimit = async () => 2;
  isSignedBy = async (text: string, signature: Hex) => signature.startsWith(id(text.length));
  custody = async () => [];
  nonce = async () => this.ownNonce;
  submit = async (act: KusamaAct, _: { nonce: number }): Promise<Hex> => {
    this.sent.push(act);
    return id(this.sent.length);
  };
}

/** An Ethereum of a few numbers. */
export class TinyEthereum implements EthereumPort {
  head: EthereumBlock = { number: 1, hash: id(1), timestamp: 6n };
  readonly minted = new Set<Hex>();
  stakingPause: EthereumState["stakingPause"] = null;
  minimumStake = 1n;
  readonly submitted: { cause: Cause; attestations: readonly Attestation[] }[] = [];
  #listeners = new Set<(head: EthereumBlock) => void>();
  readonly signer: number;
  constructor(signer: number) {
    this.signer = signer;
  }

  grow(): void {
    const number = this.head.number + 1;
    this.head = { number, hash: id(number), timestamp: BigInt(number) * 6n };
    for (const listener of this.#listeners) listener(this.head);
  }
  finalizedBlock = async () => this.head;
  onFinalized = (listener: (head: EthereumBlock) => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  pairedBlock = async (deadline: bigint) => (this.head.timestamp > deadline ? this.head : null);
  state = async (block: EthereumBlock): Promise<EthereumState> => ({
    block,
    committeeEpoch: 1n,
    poolState: { shares: 0n, pooled: 0n, rewardRate: 0n, updatedAt: 0n, vestEnd: 0n, feeBps: 0n },
    lastReport: { number: 1, hash: id(1), era: 0 },
    stakingPause: this.stakingPause,
    mintable: 10n ** 18n,
    minimumStake: this.minimumStake,
    targets: {
      version: 2n,
      mode: "open",
      defaults: {
        validatorWeight: 1_000_000,
        validatorCap: 50_000,
        operatorWeight: 1_000_000,
        operatorCap: 200_000,
      },
      validators: [],
      operators: [],
    },
    contest: null,
    provisioned: 0n,
    costsSetAside: 0n,
    lastFinalized: 0n,
    parkings: 0n,
    waiting: [],
    unpaid: [],
  });
  mintedAt = async (ids: readonly Hex[]) => new Set(ids.filter(deposit => this.minted.has(deposit)));
  readonly settled: Settlement[] = [];
  settlements = async ({ from, to }: { from: number; to: number }) =>
    this.settled.filter(({ block }) => block >= from && block <= to);
  paidAt = async () => new Set<bigint>();
  parkings = async () => new Map<bigint, number>();
  found: Yields | null = null;
  failure: Error | null = null;
  /** For which unbonding yields were asked, each time. */
  readonly bondings: number[] = [];
  yields = async (bondingDuration: number) => {
    this.bondings.push(bondingDuration);
    if (this.failure) throw this.failure;
    return this.found && { ...this.found, block: this.head };
  };
  digest = (cause: Cause): Hex => {
    if (cause.kind === "mintBatch")
      return id(1_000 + cause.deposits.length + 10_000 * Number(BigInt(cause.deposits[0]?.depositId ?? 0n)));
    return cause.kind === "mint" ? cause.depositId : id(9);
  };
  sign = async (cause: Cause): Promise<Attestation> => ({
    digest: this.digest(cause),
    signer: id(this.signer, 20),
    signature: id(this.signer, 65),
  });
  isSignedBy = async (text: string, signature: Hex) => signature.startsWith(id(text.length));
  recover = async (_: Hex, signature: Hex) => id(Number(BigInt(signature)), 20);
  gas = 0n;
  submit = async (cause: Cause, attestations: readonly Attestation[]) => {
    this.submitted.push({ cause, attestations });
    return { hash: id(1), gas: this.gas };
  };
}
