import { PPM, weiOfCertDown, YEAR, type YieldLayer } from "@aksm/core";
import { marketState } from "@aksm/evm";
import { MARKET } from "../../setup/parameters.ts";
import { assert } from "../slashing.ts";
import type { User } from "../user.ts";
import type { Book } from "./book.ts";
import type { Holdings, Part } from "./table.ts";
import { eth } from "./tell.ts";

const KSM = 1_000_000_000_000n;

/** Of what stands for something staked or lent, as much went out as came in. */
export function insistOnEmpty({ flows }: Book): void {
  const net = new Map<string, bigint>();
  for (const { others } of flows) {
    for (const [token, amount] of others) net.set(token, (net.get(token) ?? 0n) + amount);
  }
  for (const [token, left] of net) assert(left === 0n, `${left} of ${token} are left in a layer`);
  assert(net.size >= 5, "layers moved nothing");
}

/** Every layer earned what it is for; a debt cost something, and what was bought cheap was worth more. */
export function insistOnYields(parts: readonly Part[], paid: bigint): void {
  const amount = (layer: string, source: string): Holdings => {
    const found = parts.find(part => part.layer === layer)?.brought.find(each => each.source === source)?.amount;
    assert(found !== undefined, `${layer} has no ${source}`);
    return found;
  };
  for (const { layer, brought } of parts) {
    if (!brought.some(({ source }) => source === "fees")) continue;
    const { units, wei } = amount(layer, "fees");
    assert(units > 0n && wei > 0n, `${layer} earned no fees`);
  }
  for (const [layer, source] of [
    ["farm:liquidity", "rewards"],
    ["farm:receipts", "rewards"],
    ["farm:receipts", "rewards of the farm below"],
    ["vault", "compounding"],
  ] as const) {
    const { units, wei } = amount(layer, source);
    assert(units > 0n && wei > 0n, `${layer} has no ${source}`);
  }
  assert(amount("farm:masterchef", "rewards").sushi > 0n, "MasterChef paid nothing");
  assert(amount("lending:compound", "interest").units > 0n, "lending earned nothing");
  assert(amount("borrowing:compound", "debt").wei < 0n, "a debt cost nothing");
  const gained = (paid * MARKET.weiPerCert) / KSM + amount("discount", "redeemed").wei;
  assert(gained > 0n, `what was bought below the fair value lost ${eth(-gained)}`);
}

/** What farms were told to pay is what they paid, since the second in which it was staked. */
export async function insistAsTold(
  chains: User,
  parts: readonly Part[],
  since: bigint,
  told: readonly YieldLayer[],
): Promise<void> {
  for (const [layer, ppm] of await rewardsAYear(chains, parts, since)) insistNear(layer, ppm, told);
}

/** What farms paid a year of what was staked, both at the market's price now. Millionths. */
async function rewardsAYear({ evm }: User, parts: readonly Part[], since: bigint): Promise<[string, bigint][]> {
  const market = await marketState(evm.connection);
  const seconds = market.block.timestamp - since;
  const wei = (amount: Holdings): bigint => weiOfCertDown(market, amount.units) + amount.wei;
  return parts.flatMap(({ layer, in: entered, brought }): [string, bigint][] => {
    const rewards = brought.find(({ source }) => source === "rewards");
    if (!rewards || layer === "farm:masterchef") return [];
    return [[layer, (wei(rewards.amount) * YEAR * PPM) / (wei(entered) * seconds)]];
  });
}

/** What was told beforehand is what came, but for what others did meanwhile: a twentieth of it at most. */
function insistNear(id: string, measured: bigint, told: readonly YieldLayer[]): void {
  const own = told.find(layer => layer.id === id)?.sources.filter(({ layer }) => layer === id) ?? [];
  const expected = own.reduce((sum, { yearlyPpm }) => sum + (yearlyPpm ?? 0n), 0n);
  const off = measured > expected ? measured - expected : expected - measured;
  assert(off * 20n <= expected, `${id} was told to pay ${expected} millionths a year, and paid ${measured}`);
}
