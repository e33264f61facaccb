import { farmAbi } from "@aksm/contracts";
import { type EthereumBlock, type EvmAddress, type FarmPlace, yearlyDown } from "@aksm/core";
import type { EvmConnection } from "../../connect.ts";
import { reading } from "../../errors.ts";
import { readingAt } from "../../state/readingAt.ts";
import { contractCall } from "../../submit/send.ts";
import type { FarmAdapter } from "./adapter.ts";

/** Our own `Farm`. */
export function streams({ client }: EvmConnection, place: FarmPlace): FarmAdapter {
  const farm = { address: place.address, abi: farmAbi } as const;
  const at = ({ number }: EthereumBlock) => ({ blockNumber: BigInt(number) });
  const rewardTokens = async (): Promise<readonly EvmAddress[]> =>
    (await reading("the farm's rewards", client.readContract({ ...farm, functionName: "rewards" }))).map(
      token => token.toLowerCase() as EvmAddress,
    );
  return {
    place,
    rewardTokens,
    stake: (amount, owner) => contractCall({ ...farm, functionName: "stake", args: [amount, owner] }),
    unstake: (amount, owner) => contractCall({ ...farm, functionName: "unstake", args: [amount, owner] }),
    claim: owner => contractCall({ ...farm, functionName: "claim", args: [owner] }),
    earned: async (owner, block) => {
      const tokens = await rewardTokens();
      const earned = tokens.map(token =>
        client.readContract({ ...farm, functionName: "earned", args: [owner, token], ...at(block) }),
      );
      return readingAt(block, Promise.all(earned));
    },
    stakedBy: (owner, block) =>
      readingAt(block, client.readContract({ ...farm, functionName: "balanceOf", args: [owner], ...at(block) })),
    state: async block => {
      const tokens = await rewardTokens();
      const streamOf = (token: EvmAddress) =>
        client.readContract({ ...farm, functionName: "streamOf", args: [token], ...at(block) });
      const [total, ...all] = await readingAt(
        block,
        Promise.all([
          client.readContract({ ...farm, functionName: "totalSupply", ...at(block) }),
          ...tokens.map(streamOf),
        ] as const),
      );
      return {
        total,
        paces: all.map(stream => ({ units: yearlyDown(stream, block.timestamp), per: "year", end: stream.end })),
      };
    },
  };
}
