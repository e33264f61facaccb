import { type AccountId, compareBigint, type Electorate, type Hex, type Voter } from "@aksm/core";
import { readMany } from "../chain/bulk.ts";
import { type Chain, item } from "../chain/chain.ts";
import { BrokenVoterList } from "../errors.ts";
import { readStakes } from "./stakes.ts";

/** Voters whose nominations are read together: each has up to 24 targets of 32 bytes. */
const AT_A_TIME = 1_000;

/**
 * What an election at the block would start from, as `pallet_staking_async` makes its snapshot: voters in the order of the
 * bags list, the highest bag first; nobody without stake; validators vote for themselves; and no more than the chain's
 * elections take, where it says so. Stake is in planck, which is what votes are in while issuance is below 2^65 planck.
 *
 * Look-ups: one per bag and per node of the list, two per voter, one more for each that validates. Throws
 * `BrokenVoterList`.
 */
export async function readElectorate(chain: Chain, hash: Hex): Promise<Electorate> {
  const { runtime, values } = await chain.readWithRuntime(hash, [item("Staking.ValidatorCount")]);
  const candidates = (await chain.keys(hash, "Staking.Validators")).map(([account]) => account);
  const pages = runtime.constantIfAny("MultiBlockElection.Pages");
  const perPage = runtime.constantIfAny("MultiBlockElection.VoterSnapshotPerBlock");
  const most = pages === null || perPage === null ? Number.POSITIVE_INFINITY : pages * perPage;
  const listed = await readList(chain, hash);
  const voters: Voter[] = [];
  // Each account's text is kept once, however many nominate it.
  const texts = new Map(candidates.map(account => [account, account]));
  for (let start = 0; start < listed.length && voters.length < most; start += AT_A_TIME) {
    voters.push(...(await readVoters(chain, hash, listed.slice(start, start + AT_A_TIME), texts)));
  }
  return { seats: values[0], mined: pages !== null, candidates, voters: voters.slice(0, most) };
}

async function readVoters(
  chain: Chain,
  hash: Hex,
  accounts: readonly AccountId[],
  candidates: ReadonlyMap<AccountId, AccountId>,
): Promise<Voter[]> {
  const [stakes, nominations] = await Promise.all([
    readStakes(chain, hash, accounts),
    readMany(
      chain,
      hash,
      "Staking.Nominators",
      accounts.map((account): [AccountId] => [account]),
    ),
  ]);
  return accounts.flatMap((account, index): Voter[] => {
    const stake = stakes.get(account) ?? 0n;
    const targets = nominations[index]?.targets.map(target => candidates.get(target) ?? target);
    if (stake === 0n) return [];
    if (targets) return targets.length ? [{ account, stake, targets }] : [];
    return candidates.has(account) ? [{ account, stake, targets: [account] }] : [];
  });
}

/** The accounts of the bags list in its order: bags from the highest down, each from its head on. */
async function readList(chain: Chain, hash: Hex): Promise<AccountId[]> {
  const bags = (await chain.keys(hash, "VoterList.ListBags")).toSorted(([a], [b]) => compareBigint(b, a));
  const heads = await readMany(chain, hash, "VoterList.ListBags", bags);
  const keys = await chain.keys(hash, "VoterList.ListNodes");
  const nodes = await readMany(chain, hash, "VoterList.ListNodes", keys);
  const next = new Map(nodes.flatMap(node => (node ? [[node.id, node.next] as const] : [])));
  const list: AccountId[] = [];
  for (const bag of heads) {
    for (let at = bag?.head; at !== undefined; at = next.get(at)) {
      if (list.length === next.size) throw new BrokenVoterList(`the bags list comes back to ${at}`);
      list.push(at);
    }
  }
  if (list.length !== next.size) {
    throw new BrokenVoterList(`the bags list has ${next.size} nodes, of which ${list.length} are in bags`);
  }
  return list;
}
