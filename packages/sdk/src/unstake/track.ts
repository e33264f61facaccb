import { requestView } from "../account/requests.ts";
import type { Request } from "../account/types.ts";
import type { Context } from "../chains/context.ts";
import type { FollowOptions } from "../chains/types.ts";
import { untilFound } from "../chains/watch.ts";
import { RequestUnknown } from "../errors/errors.ts";
import { type Protocol, readProtocol } from "../protocol/overview.ts";

/** The request at the finalized heads. Throws `RequestUnknown`. */
export async function readRequest(context: Context, id: bigint): Promise<Request> {
  const request = await requestIn(context, id, await readProtocol(context));
  if (!request) throw new RequestUnknown(id);
  return request;
}

async function requestIn(context: Context, id: bigint, protocol: Protocol): Promise<Request | null> {
  const { ethereum, heads } = protocol;
  const last = ethereum.waiting.at(-1)?.id ?? ethereum.lastFinalized;
  if (id < 1n || id > last) return null;
  const [request] = await context.evm.requests(heads.ethereum, id, id);
  if (!request) return null;
  const paid = request.state === "paid" ? await context.evm.payment(id, heads.ethereum) : null;
  return requestView(context, protocol, request, paid);
}

/** Calls back with the request now and whenever something of it changed; resolves once it is paid or cancelled. */
export function trackRequest(
  context: Context,
  id: bigint,
  { onProgress = () => {}, signal }: FollowOptions<Request> = {},
): Promise<Request> {
  let told = "";
  return untilFound(
    context,
    async () => {
      const request = await requestIn(context, id, await readProtocol(context));
      // A request that was just made is not finalized yet.
      if (!request) return null;
      const { state, amount, recipient, expected } = request;
      const seen = [state, amount, recipient, expected?.fromEra, expected?.toEra, expected?.erasLeft].join();
      if (seen !== told) onProgress(request);
      told = seen;
      return state === "paid" || state === "cancelled" ? request : null;
    },
    signal,
  );
}
