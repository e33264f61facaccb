import type { AccountId, EvmAddress } from "@aksm/core";
import { externalAccount } from "@aksm/evm";
import { decodedCall, externalSigner, type KusamaSigner } from "@aksm/kusama";
import { isSecret, type KeySource } from "../config/keys.ts";
import { askSigner } from "../signer/ask.ts";
import { ANSWER_WITHIN } from "../signer/protocol.ts";
import { ethereumAccountOf } from "./ethereum.ts";
import { signerOf } from "./kusama.ts";

/** Signs on Kusama for the account, with the key at hand or where it is. */
export const kusamaSigner = (source: KeySource, account: AccountId): KusamaSigner =>
  isSecret(source)
    ? signerOf(source.reveal())
    : externalSigner(account, request =>
        askSigner(
          source.socket,
          { kind: "kusama-transaction", ...request, decoded: decodedCall(request) },
          ANSWER_WITHIN,
        ),
      );

/** The same on Ethereum. */
export const ethereumSigner = (source: KeySource, account: EvmAddress) =>
  isSecret(source)
    ? ethereumAccountOf(source.reveal())
    : externalAccount(account, request => askSigner(source.socket, request, ANSWER_WITHIN));
