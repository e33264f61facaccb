import type { EvmAddress } from "@aksm/core";
import { authorizationOf, authorizeCall, leverageOf, loopedBy } from "@aksm/evm";
import type { Context } from "../../chains/context.ts";
import { EthereumFailed } from "../../errors/errors.ts";
import { checkRecipient } from "../../stake/check.ts";
import { carryOut } from "../../unstake/carryOut.ts";
import type { Receipt } from "../verb.ts";
import { closingOf, insistNotSteep, quoteClosing } from "./close.ts";
import { positionAt, readLoop } from "./measure.ts";
import { openingOf, quoteOpening } from "./open.ts";
import type { Closed, LeverageApi, LeveragePosition, Opened } from "./types.ts";
import { leverageVerb } from "./verb.ts";

/** `checked` turns whatever goes wrong into an error of the catalogue. */
export function leverageApi(context: Context, checked: <T>(work: () => Promise<T>) => Promise<T>): LeverageApi {
  const { connection } = context.evm;
  const position = async (owner: EvmAddress): Promise<LeveragePosition> => {
    const read = await readLoop(context, owner);
    return positionAt(context, read, read.account);
  };
  const opened = async (receipt: Receipt, owner: EvmAddress): Promise<Opened> => {
    const done = loopedBy(connection, receipt);
    if (done?.kind !== "opened") throw new EthereumFailed("it opened no loop");
    const { tokens, borrowedWei, boughtUnits } = done;
    return { ...sent(receipt), tokens, borrowedWei, boughtUnits, position: await position(owner) };
  };
  const closed = async (receipt: Receipt, owner: EvmAddress): Promise<Closed> => {
    const done = loopedBy(connection, receipt);
    if (done?.kind !== "closed") throw new EthereumFailed("it closed no loop");
    const { repaidWei, soldUnits, tokensBack } = done;
    return { ...sent(receipt), repaidWei, soldUnits, tokensBack, position: await position(owner) };
  };
  return {
    market: () => checked(async () => (await readLoop(context, null)).market),
    position: account => checked(() => position(checkRecipient(account))),
    open: leverageVerb(
      context,
      checked,
      terms => quoteOpening(context, terms),
      quote => openingOf(context, quote),
      quote => quote,
      opened,
    ),
    close: leverageVerb(
      context,
      checked,
      terms => quoteClosing(context, terms),
      quote => closingOf(context, quote),
      insistNotSteep,
      closed,
    ),
    authorized: account =>
      checked(async () => {
        leverageOf(connection);
        return (await authorizationOf(connection, checkRecipient(account))).authorized;
      }),
    revoke: ({ wallet }, follow = {}) =>
      checked(async () => sent(await carryOut(context, wallet, authorizeCall(connection, false), follow))),
  };
}

const sent = ({ transactionHash, blockNumber }: Receipt) => ({
  transaction: transactionHash,
  block: Number(blockNumber),
});
