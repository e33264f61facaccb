import type { EthereumBlock, EvmAddress, FarmPlace } from "@aksm/core";
import { erc20Abi, parseAbi } from "viem";
import type { EvmConnection } from "../../connect.ts";
import { reading } from "../../errors.ts";
import { readingAt } from "../../state/readingAt.ts";
import { contractCall } from "../../submit/send.ts";
import type { FarmAdapter } from "./adapter.ts";

/** What is asked of MasterChef as published. */
const chefAbi = parseAbi([
  "function sushi() view returns (address)",
  "function sushiPerBlock() view returns (uint256)",
  "function totalAllocPoint() view returns (uint256)",
  "function getMultiplier(uint256 from, uint256 to) view returns (uint256)",
  "function poolInfo(uint256 pid) view returns (address lpToken, uint256 allocPoint, uint256 lastRewardBlock, uint256 accSushiPerShare)",
  "function userInfo(uint256 pid, address user) view returns (uint256 amount, uint256 rewardDebt)",
  "function pendingSushi(uint256 pid, address user) view returns (uint256)",
  "function deposit(uint256 pid, uint256 amount)",
  "function withdraw(uint256 pid, uint256 amount)",
]);

/** A pool of MasterChef. It knows nobody but its caller, so that the owner of each call is who sends it. */
export function masterChef(
  { client }: EvmConnection,
  place: Extract<FarmPlace, { readonly kind: "masterchef" }>,
): FarmAdapter {
  const chef = { address: place.address, abi: chefAbi } as const;
  const pid = BigInt(place.poolId);
  const at = ({ number }: EthereumBlock) => ({ blockNumber: BigInt(number) });
  return {
    place,
    rewardTokens: async () => {
      const token = await reading("the farm's reward", client.readContract({ ...chef, functionName: "sushi" }));
      return [token.toLowerCase() as EvmAddress];
    },
    stake: amount => contractCall({ ...chef, functionName: "deposit", args: [pid, amount] }),
    unstake: amount => contractCall({ ...chef, functionName: "withdraw", args: [pid, amount] }),
    // To deposit nothing pays what was earned: it has no other way to claim.
    claim: () => contractCall({ ...chef, functionName: "deposit", args: [pid, 0n] }),
    earned: async (owner, block) => {
      const pending = client.readContract({ ...chef, functionName: "pendingSushi", args: [pid, owner], ...at(block) });
      return [await readingAt(block, pending)];
    },
    stakedBy: async (owner, block) => {
      const user = client.readContract({ ...chef, functionName: "userInfo", args: [pid, owner], ...at(block) });
      return (await readingAt(block, user))[0];
    },
    state: async block => {
      const next = [BigInt(block.number), BigInt(block.number) + 1n] as const;
      const [total, each, all, multiplier, pool] = await readingAt(
        block,
        Promise.all([
          // What it divides by: everything of the token that lies there, staked or not.
          client.readContract({
            ...{ address: place.staked, abi: erc20Abi, functionName: "balanceOf" },
            args: [place.address],
            ...at(block),
          }),
          client.readContract({ ...chef, functionName: "sushiPerBlock", ...at(block) }),
          client.readContract({ ...chef, functionName: "totalAllocPoint", ...at(block) }),
          client.readContract({ ...chef, functionName: "getMultiplier", args: next, ...at(block) }),
          client.readContract({ ...chef, functionName: "poolInfo", args: [pid], ...at(block) }),
        ]),
      );
      const units = all === 0n ? 0n : (multiplier * each * pool[1]) / all;
      return { total, paces: [{ units, per: "block", end: null }] };
    },
  };
}
