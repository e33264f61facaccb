import type { YieldLayer } from "@aksm/core";
import type { Sdk } from "@aksm/sdk";
import type { DevAccount } from "../../accounts.ts";
import { postPrice } from "../../local/lending.ts";
import type { Local } from "../../local/start.ts";
import { type Teller, toJson } from "../report.ts";
import { assert } from "../slashing.ts";

/** An exit that has to unbond takes 32 eras, and those in which it is carried out. */
const MOST_ERAS = 36;
/** Nobody trades SUSHI here. */
const UNKNOWN = ["farm:masterchef"];

/** Days go by: somebody harvests the vault each day but the last, so that all of it is released, and the price is signed again. */
export async function passDays(local: Local, sdk: Sdk, harvester: DevAccount, days: number): Promise<void> {
  for (let day = 0; day < days; day++) {
    await local.network.fastForward({ days: 1 });
    if (day < days - 1) await sdk.vault.harvest({ wallet: sdk.wallet(harvester.ethereumKey) });
    await postPrice(local, null);
  }
}

/** Waits for the payment; the eras that it took. */
export async function untilPaid({ network }: Local, sdk: Sdk, requestId: bigint): Promise<number> {
  for (let eras = 0; ; eras++) {
    const { state } = await sdk.request(requestId);
    if (state === "paid") return eras;
    assert(eras < MOST_ERAS, `request ${requestId} is ${state} after ${eras} eras`);
    await network.fastForward({ eras: 1 });
  }
}

/** By now every part of every yield is known, but where nothing tells it; what each layer is told to bring, by operators too. */
export async function insistOnKnown(
  { network, operators }: Local,
  sdk: Sdk,
  teller: Teller,
): Promise<readonly YieldLayer[]> {
  // All read the same block then: none comes by itself.
  await network.settle();
  const { block, peg, layers } = await sdk.yields();
  for (const { id, sources, yearlyPpm, complete } of layers) {
    const missing = sources.filter(each => each.yearlyPpm === null);
    if (!UNKNOWN.includes(id)) {
      assert(
        missing.length === 0 && complete,
        `${id} is not known: ${missing.map(({ unknown }) => unknown).join("; ")}`,
      );
    }
    teller.step(
      `"${id}" is told to bring`,
      `${yearlyPpm === null ? "unknown" : `${Number(yearlyPpm) / 10_000} %`} a year`,
    );
  }
  for (const { url } of operators) {
    const told = (await (await fetch(`${url}/v1/yields`)).json()) as Told;
    assert(told.block.hash === block.hash, `${url} tells of block ${told.block.number}, not ${block.number}`);
    assert(JSON.stringify(told.layers) === toJson(layers), `${url} tells of other yields`);
    assert(peg.exitSeconds !== null, "nobody knows how long an exit takes");
    assert(JSON.stringify(told.peg) === toJson(peg), `${url} tells of another peg`);
    const alone = (await (await fetch(`${url}/v1/peg`)).json()) as Told;
    assert(JSON.stringify(alone.peg) === JSON.stringify(told.peg), `${url} tells of two pegs`);
  }
  teller.step("operators tell the same", `${operators.length} of them, of Ethereum block ${block.number}`);
  return layers;
}

/** As far as it is looked at. */
interface Told {
  readonly block: { readonly number: number; readonly hash: string };
  readonly peg: object;
  readonly layers: readonly object[];
}
