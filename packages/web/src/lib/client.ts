import type { AccountId, Deployment, EvmAddress, Hex, Planck } from "@aksm/core";
import type { Config, DevAccount } from "./config.ts";
import type { AccountView, Arrival, Heads, KusamaAccountView, OperatorView, Overview, ReportView } from "./model.ts";

/** What a stake will cost, from a dry run on the chain. Planck. */
export interface StakeQuote {
  readonly fee: Planck;
  /** The most that can be staked while fee and existential deposit stay. */
  readonly maximum: Planck;
}

export interface UnstakeQuote {
  /** Null where the account cannot be asked (no wallet chosen, or the dry run was refused). */
  readonly feeWei: bigint | null;
  readonly arrival: Arrival;
}

export type StakeStage =
  | { readonly stage: "signing" }
  | { readonly stage: "sent"; readonly transaction: Hex }
  | { readonly stage: "included"; readonly transaction: Hex; readonly block: number }
  | { readonly stage: "finalized"; readonly transaction: Hex; readonly block: number }
  | { readonly stage: "minted"; readonly block: number; readonly minted: Planck };

export type UnstakeStage =
  | { readonly stage: "signing" }
  | { readonly stage: "sent"; readonly transaction: Hex }
  | { readonly stage: "requested"; readonly requestId: bigint; readonly block: number };

/** What the page asks of the chains. Everything is read from them; nothing has a default. */
export interface Client {
  readonly config: Config;
  readonly deployment: Deployment;
  heads(): Promise<Heads>;
  overview(): Promise<Overview>;
  operators(): Promise<readonly OperatorView[]>;
  reports(): Promise<readonly ReportView[]>;
  account(address: EvmAddress): Promise<AccountView>;
  kusamaAccount(account: AccountId): Promise<KusamaAccountView>;
  stakeQuote(from: AccountId, recipient: EvmAddress): Promise<StakeQuote>;
  unstakeQuote(): Promise<UnstakeQuote>;
  stake(account: DevAccount, amount: Planck, onStage: (stage: StakeStage) => void): Promise<void>;
  requestUnstake(
    account: DevAccount,
    amount: Planck | "all",
    recipient: AccountId,
    onStage: (stage: UnstakeStage) => void,
  ): Promise<void>;
  /** Throws an error whose message says what is wrong with the address. */
  decodeAddress(text: string): AccountId;
  encodeAddress(account: AccountId): string;
}
