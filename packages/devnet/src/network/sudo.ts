/** Orders to the relay chain's stand-in, signed by the development key //Alice. */

import { sr25519CreateDerive } from "@polkadot-labs/hdkd";
import { DEV_PHRASE, entropyToMiniSecret, mnemonicToEntropy } from "@polkadot-labs/hdkd-helpers";
import { createClient, type PolkadotClient } from "polkadot-api";
import { getPolkadotSigner } from "polkadot-api/signer";
import { getWsProvider } from "polkadot-api/ws";
import { WebSocket } from "ws";

/** Thrown when the chain refuses an order. */
export class OrderRefused extends Error {
  override readonly name = "OrderRefused";
}

type ChainEvent = { readonly type: string; readonly value: { readonly type: string; readonly value: unknown } };
type Order = { readonly call: string; readonly args: Record<string, unknown> };

export class Sudo {
  readonly #url: string;
  #client: PolkadotClient | undefined;

  /** @param url the Kusama side's WebSocket address */
  constructor(url: string) {
    this.#url = url;
  }

  /**
   * Has the root origin make a call of the `Relay` pallet; settles when it is in a block and was carried out.
   *
   * @throws {@link OrderRefused}
   */
  async order({ call, args }: Order): Promise<void> {
    this.#client ??= createClient(getWsProvider(this.#url, { websocketClass: WebSocket as never }));
    const api = this.#client.getUnsafeApi();
    const make = api.tx.Relay?.[call];
    const sudo = api.tx.Sudo?.sudo;
    if (!make || !sudo) throw new OrderRefused(`The chain has no call ${make ? "Sudo.sudo" : `Relay.${call}`}`);
    const transaction = sudo({ call: make(args).decodedCall });
    const { ok, events, dispatchError } = await transaction.signAndSubmit(alice());
    const outcome = events.find((event: ChainEvent) => event.type === "Sudo" && event.value.type === "Sudid")?.value
      .value as { sudo_result: { success: boolean; value: unknown } } | undefined;
    if (!ok) throw new OrderRefused(`Relay.${call} failed: ${describe(dispatchError)}`);
    if (!outcome?.sudo_result.success)
      throw new OrderRefused(`Relay.${call} failed: ${describe(outcome?.sudo_result.value)}`);
  }

  close(): void {
    this.#client?.destroy();
  }
}

function alice() {
  const { publicKey, sign } = sr25519CreateDerive(entropyToMiniSecret(mnemonicToEntropy(DEV_PHRASE)))("//Alice");
  return getPolkadotSigner(publicKey, "Sr25519", sign);
}

function describe(error: unknown): string {
  return JSON.stringify(error, (_, value) => (typeof value === "bigint" ? String(value) : value));
}
