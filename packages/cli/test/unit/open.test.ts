import { AksmError, EthereumUnavailable, KusamaUnavailable } from "@aksm/sdk";
import { expect, it } from "vitest";
import { openSdk, toldError } from "../../src/open.ts";

// Nobody listens on either.
const endpoints = { kusama: "ws://127.0.0.1:1", ethereum: "http://127.0.0.1:2" };
/** No more than is looked at before either chain answers. */
const deployment = {
  kusama: { genesisHash: `0x${"11".repeat(32)}` },
  ethereum: { chainId: 31_337, contracts: { pool: `0x${"22".repeat(20)}` } },
  policy: { minimumStake: 1n },
} as unknown as Parameters<typeof openSdk>[1];

it("says for whom it waits, and ends when told to", async () => {
  const ending = new AbortController();
  const said: string[] = [];
  const error = (text: string) => {
    said.push(text);
    ending.abort();
  };
  const opening = openSdk(endpoints, deployment, { out: error, error }, { signal: ending.signal, patienceMs: 1 });
  await expect(opening).rejects.toThrow();
  expect(said).toEqual(["Waiting for ws://127.0.0.1:1 and http://127.0.0.1:2 to answer …"]);
});

it("names the endpoint that is away, and throws on what is no error of the catalogue", () => {
  expect(toldError(new KusamaUnavailable(), endpoints)).toContain("does not answer (ws://127.0.0.1:1). Check");
  expect(toldError(new EthereumUnavailable(), endpoints)).toContain("does not answer (http://127.0.0.1:2). Check");
  expect(toldError(new AksmError("unexpected", "Something else"), endpoints)).toMatch(/^Something else\. /);
  expect(() => toldError(new TypeError("a fault"), endpoints)).toThrow("a fault");
});
