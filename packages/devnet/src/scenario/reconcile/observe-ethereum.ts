import { type AccountId, type Deployment, type EvmAddress, lowerAddress } from "@aksm/core";
import { createPublicClient, http, parseAbi } from "viem";
import type { Observed } from "./types.ts";

/** What the reconciliation reads of the contracts: spelled out here, so that it shares no decoder with what it checks. */
const abi = parseAbi([
  "event Minted(bytes32 indexed depositId, address indexed recipient, uint256 amount, uint256 shares)",
  "event Bound(bytes32 indexed depositId, address indexed recipient)",
  "event Returned(bytes32 indexed depositId, bytes32 to)",
  "event Reported(uint64 indexed number, bytes32 hash, uint32 era, uint256 rewards, uint256 slashes, uint256 provisions, uint256 costs, uint256 accepted, uint256 released, uint256 loss, uint256 setAside)",
  "event Finalized(uint64 afterRequest, uint64 indexed upToRequest, uint256 shares, uint256 amount, bytes32 anchorHash)",
  "event Cancelled(uint64 indexed requestId, address indexed owner, uint256 returned, uint256 burned)",
  "event TransferShares(address indexed from, address indexed to, uint256 shares)",
  "event FeeMinted(uint256 shares, uint256 tokens)",
  "struct Request { uint64 id; address owner; bytes32 recipient; uint256 shares; uint40 requestedAt; uint8 state; uint256 amount; }",
  "function getRequests(uint64 from, uint64 to) view returns (Request[])",
  "function lastRequest() view returns (uint64)",
  "function lastFinalized() view returns (uint64)",
  "struct Books { uint64 number; uint32 era; uint40 reportedAt; uint64 carriedOver; bytes32 hash; uint64 provisioned; uint64 releasing; uint32 releasedBy; uint64 recentLoss; }",
  "function books() view returns (Books)",
  "function costsSetAside() view returns (uint256)",
  "function totalShares() view returns (uint256)",
  "function totalPooled() view returns (uint256)",
  "function unvested() view returns (uint256)",
  "function treasury() view returns (address)",
  "function feeBps() view returns (uint256)",
  "function sharesOf(address owner) view returns (uint256)",
  "function balanceOf(address owner) view returns (uint256)",
]);
const states = ["waiting", "finalized", "paid", "cancelled", "parked"] as const;
const NO_RECIPIENT = `0x${"0".repeat(64)}`;

/** Reads the contracts' events since their birth and their state, at the finalized head. */
export async function observeEthereum(endpoint: string, { ethereum }: Deployment): Promise<Observed["ethereum"]> {
  const client = createPublicClient({
    transport: http(endpoint, { batch: true, timeout: 60_000, maxResponseBodySize: false }),
  });
  const { number: blockNumber } = await client.getBlock({ blockTag: "finalized" });
  const { token, pool, queue, slots } = ethereum.contracts;
  const range = { fromBlock: BigInt(ethereum.birth), toBlock: blockNumber, abi, strict: true } as const;
  const logs = <
    E extends "Minted" | "Bound" | "Returned" | "Reported" | "Finalized" | "Cancelled" | "TransferShares" | "FeeMinted",
  >(
    address: EvmAddress,
    eventName: E,
  ) => client.getContractEvents({ ...range, address, eventName });
  const at = { abi, blockNumber } as const;
  const ofToken = { ...at, address: token };
  const ofQueue = { ...at, address: queue };

  const [minted, bound, returned, reports, finalizations, cancels, moves, fees] = await Promise.all([
    logs(pool, "Minted"),
    logs(slots, "Bound"),
    logs(pool, "Returned"),
    logs(pool, "Reported"),
    logs(queue, "Finalized"),
    logs(queue, "Cancelled"),
    logs(token, "TransferShares"),
    logs(token, "FeeMinted"),
  ]);
  const [shares, pooled, unvested, costsSetAside, treasury, feeBps, books, lastRequest, lastFinalized] =
    await Promise.all([
      client.readContract({ ...ofToken, functionName: "totalShares" }),
      client.readContract({ ...ofToken, functionName: "totalPooled" }),
      client.readContract({ ...ofToken, functionName: "unvested" }),
      client.readContract({ ...ofToken, functionName: "costsSetAside" }),
      client.readContract({ ...ofToken, functionName: "treasury" }),
      client.readContract({ ...ofToken, functionName: "feeBps" }),
      client.readContract({ ...at, address: pool, functionName: "books" }),
      client.readContract({ ...ofQueue, functionName: "lastRequest" }),
      client.readContract({ ...ofQueue, functionName: "lastFinalized" }),
    ]);
  const requests = lastRequest
    ? await client.readContract({ ...ofQueue, functionName: "getRequests", args: [1n, lastRequest] })
    : [];
  const accounts = new Set(moves.map(({ args }) => lowerAddress(args.to)));
  const holders = await Promise.all(
    [...accounts].map(async account => ({
      account,
      shares: await client.readContract({ ...ofToken, functionName: "sharesOf", args: [account] }),
      tokens: await client.readContract({ ...ofToken, functionName: "balanceOf", args: [account] }),
    })),
  );
  return {
    number: Number(blockNumber),
    pool: { shares, pooled, unvested },
    costsSetAside,
    carriedOver: books.carriedOver,
    provisioned: books.provisioned,
    releasing: books.releasing,
    treasury: lowerAddress(treasury),
    lastReportNumber: Number(books.number),
    reports: reports.map(({ args }) => ({ ...args, number: Number(args.number) })),
    minted: minted.map(({ args }) => ({ ...args, recipient: lowerAddress(args.recipient) })),
    bound: bound.map(({ args }) => ({ ...args, recipient: lowerAddress(args.recipient) })),
    returned: returned.map(({ args }) => ({ ...args, to: args.to as AccountId })),
    feeShares: fees.reduce((total, { args }) => total + args.shares, 0n),
    feeTokens: fees.reduce((total, { args }) => total + args.tokens, 0n),
    feeBps,
    holders,
    queue: lowerAddress(queue),
    lastFinalized,
    requests: requests.map(request => ({
      id: request.id,
      recipient: request.recipient === NO_RECIPIENT ? null : (request.recipient as AccountId),
      shares: request.shares,
      amount: request.amount,
      state: stateOf(request.state),
    })),
    finalizations: finalizations.map(({ args }) => args),
    cancels: cancels.map(({ args: { requestId, returned, burned } }) => ({ requestId, returned, burned })),
  };
}

function stateOf(state: number): (typeof states)[number] {
  const known = states[state];
  if (!known) throw new Error(`the queue has a state ${state} that is not known here`);
  return known;
}
