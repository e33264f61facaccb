/**
 * What sp-npos-elections 21.0.0 makes of the synthetic ballots: by size and balancing iterations, SHA-256 of the JSON text
 * `[winners, assignments]` in the shape of an election's file. Ten times Kusama is beyond what it does in minutes.
 */
export const REFERENCE: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  small: {
    "0": "00f1664e0416eb13497207df8fc2d827d44cc2466eed9c9017c99351a43499db",
    "10": "b4c448d96ed186caaa3f46b2c22c679aa99a6323e8fa4f409c6f44fda7e44dbe",
  },
  kusama: {
    "0": "17d15a4ba235dfa39ffe7bc88d9301a39160e66bb5e3ed83be3ca7c24a008dc7",
    "10": "42f1981a610cecb7bd8c51450496bf0791dd8066b2fe6bb0239ef861769b7c80",
  },
  polkadot: {
    "0": "20725373e074ed12c4e5354074daa26296b0dd2181f147fe263b3432e2383aaa",
    "10": "dfa4d5d468297a429b073194300df537f57ccaf81d3187ca22f8154241cc979a",
  },
};
