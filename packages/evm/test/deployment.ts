import type { EvmDeployment } from "../src/connect.ts";

const address = (digit: string) => `0x${digit.repeat(40)}` as const;

/** A deployment with made-up contract addresses. */
export const deployment = ({ chainId }: { chainId: number }): EvmDeployment => ({
  threshold: 2,
  ethereum: {
    chainId,
    birth: 0,
    contracts: {
      timelock: address("8"),
      guardian: address("9"),
      committee: address("1"),
      token: address("2"),
      pool: address("3"),
      queue: address("4"),
      slots: address("5"),
      cert: address("6"),
      rateProvider: address("7"),
      priceFeed: address("a"),
      lens: address("b"),
      registry: address("c"),
      governor: address("d"),
    },
  },
});
