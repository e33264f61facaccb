/** What a person who meets an error needs to know beside its message. */
export interface ErrorFacts {
  /** Was anything paid for the attempt? */
  readonly charged: "nothing" | "the network fee" | "unknown";
  readonly funds: string;
  readonly nextStep: string;
}

const KSM_UNTOUCHED = "Your KSM is where it was, in your Kusama account.";
const TOKENS_UNTOUCHED = "Your aKSMb is where it was, in your Ethereum account.";
const ALL_UNTOUCHED = "Nothing has moved.";

/** Every error that the SDK, the page and the command line can end with. */
export const CATALOGUE = {
  "amount-malformed": {
    charged: "nothing",
    funds: ALL_UNTOUCHED,
    nextStep: "Write the amount in digits with a point before the decimals.",
  },
  "stake-below-minimum": {
    charged: "nothing",
    funds: KSM_UNTOUCHED,
    nextStep: "Stake at least the minimum. A smaller transfer would not be credited.",
  },
  "stake-above-balance": {
    charged: "nothing",
    funds: KSM_UNTOUCHED,
    nextStep: "Choose Max, or bring more KSM to this account on Kusama Asset Hub.",
  },
  "stake-above-window": {
    charged: "nothing",
    funds: KSM_UNTOUCHED,
    nextStep: "Stake less, or wait: the day's limit has room again by the hour.",
  },
  "staking-paused": {
    charged: "nothing",
    funds: KSM_UNTOUCHED,
    nextStep: "Wait until staking is open again. What is staked already goes on earning.",
  },
  "operators-unreachable": {
    charged: "nothing",
    funds: "What you have sent stays where it is until operators are told of it.",
    nextStep: "Try again in a while. Money that was sent meanwhile is found then.",
  },
  "demand-refused": {
    charged: "nothing",
    funds: "The deposit is held for its sender, as before.",
    nextStep: "Do what the message names; a deposit that can't be minted can be sent back.",
  },
  "recipient-malformed": {
    charged: "nothing",
    funds: ALL_UNTOUCHED,
    nextStep: "Copy the Ethereum address from the wallet again.",
  },
  "lending-unsafe": {
    charged: "nothing",
    funds: ALL_UNTOUCHED,
    nextStep: "Borrow or withdraw less, repay a part, or lend more first.",
  },
  "steps-stopped": {
    charged: "the network fee",
    funds: "What the steps before it did stays; this one moved nothing.",
    nextStep:
      "Read your position again and do what is left. Wrapped ether that you have is used first where you repay.",
  },
  "lending-refused": {
    charged: "unknown",
    funds: "What the steps before it did stays; this one moved nothing.",
    nextStep: "Read your position again: somebody may have come first. Then try again with less.",
  },
  "leverage-refused": {
    charged: "nothing",
    funds: ALL_UNTOUCHED,
    nextStep: "Choose less leverage or a smaller amount; a loop that can't be unwound at once can be in parts.",
  },
  "slippage-out-of-bounds": {
    charged: "nothing",
    funds: ALL_UNTOUCHED,
    nextStep: "Leave slippagePpm out for the usual half a hundredth, or name one from 0 to below a fifth.",
  },
  "quote-not-accepted": {
    charged: "nothing",
    funds: ALL_UNTOUCHED,
    nextStep: "Look at what the quote loses and hand it over as accepted, or unwind in smaller parts.",
  },
  "unstake-below-minimum": {
    charged: "nothing",
    funds: TOKENS_UNTOUCHED,
    nextStep: "Unstake at least the minimum, so that the payment can arrive on Kusama.",
  },
  "unstake-above-balance": {
    charged: "nothing",
    funds: TOKENS_UNTOUCHED,
    nextStep: "Enter less, or unstake all of it.",
  },
  "address-malformed": {
    charged: "nothing",
    funds: TOKENS_UNTOUCHED,
    nextStep: "Copy the address from your Kusama wallet again.",
  },
  "address-wrong-network": {
    charged: "nothing",
    funds: TOKENS_UNTOUCHED,
    nextStep: "Choose Kusama in the wallet and copy the address again.",
  },
  "wallet-declined": {
    charged: "nothing",
    funds: ALL_UNTOUCHED,
    nextStep: "Start again and confirm in the wallet.",
  },
  "wallet-wrong-chain": {
    charged: "nothing",
    funds: TOKENS_UNTOUCHED,
    nextStep: "Switch the wallet to this network and try again.",
  },
  "ether-too-low": {
    charged: "nothing",
    funds: TOKENS_UNTOUCHED,
    nextStep: "Bring some ether to this account for the network fee.",
  },
  "kusama-refused": {
    charged: "nothing",
    funds: KSM_UNTOUCHED,
    nextStep: "Try again; if it is refused again, the reason in the message says what is missing.",
  },
  "kusama-failed": {
    charged: "the network fee",
    funds: "The rest of your KSM is where it was, in your Kusama account.",
    nextStep: "Look at the account's balance, and try again with a smaller amount.",
  },
  "ethereum-refused": {
    charged: "nothing",
    funds: TOKENS_UNTOUCHED,
    nextStep: "Mend what the message names and try again.",
  },
  "ethereum-failed": {
    charged: "the network fee",
    funds: TOKENS_UNTOUCHED,
    nextStep: "Try again; the message names the reason.",
  },
  "outcome-unknown": {
    charged: "unknown",
    funds: "The transaction was sent, and whether it was carried out is not known yet.",
    nextStep: "Do not repeat it. Wait, and look at the account again: the chains tell.",
  },
  "kusama-unavailable": {
    charged: "nothing",
    funds: ALL_UNTOUCHED,
    nextStep: "Check the Kusama endpoint, or wait and try again.",
  },
  "ethereum-unavailable": {
    charged: "nothing",
    funds: ALL_UNTOUCHED,
    nextStep: "Check the Ethereum endpoint, or wait and try again.",
  },
  "deployment-malformed": {
    charged: "nothing",
    funds: ALL_UNTOUCHED,
    nextStep: "Read the deployment's file with decodeDeployment of @aksm/core.",
  },
  "wrong-chain": {
    charged: "nothing",
    funds: ALL_UNTOUCHED,
    nextStep: "Use endpoints of the chains that this deployment is on.",
  },
  "request-not-yours": {
    charged: "nothing",
    funds: ALL_UNTOUCHED,
    nextStep: "Use the account that holds the request's receipt. One that is paid or cancelled has none any more.",
  },
  "request-not-waiting": {
    charged: "nothing",
    funds: "The request stands as it was: its KSM is owed and on its way.",
    nextStep: "Wait for the payment. What is finalized can't be given up.",
  },
  "request-not-parked": {
    charged: "nothing",
    funds: "The request stands as it was.",
    nextStep: "Wait. Only a request whose payment Kusama refused takes another recipient.",
  },
  "request-unknown": {
    charged: "nothing",
    funds: ALL_UNTOUCHED,
    nextStep: "Check the request's number.",
  },
  "amount-above-balance": {
    charged: "nothing",
    funds: ALL_UNTOUCHED,
    nextStep: "Enter less, or bring more to this account.",
  },
  "amount-not-above-zero": {
    charged: "nothing",
    funds: ALL_UNTOUCHED,
    nextStep: "Enter more than nothing.",
  },
  "price-moved": {
    charged: "nothing",
    funds: ALL_UNTOUCHED,
    nextStep: "Look at the new price and start again, or accept a larger difference.",
  },
  "no-market": {
    charged: "nothing",
    funds: ALL_UNTOUCHED,
    nextStep: "Choose a network whose deployment names one. Staking and unstaking need none.",
  },
  "no-usable-price": {
    charged: "nothing",
    funds: ALL_UNTOUCHED,
    nextStep: "Wait for the feed's next answer, or name a price that was seen now.",
  },
  unexpected: {
    charged: "unknown",
    funds: "The chains are the only record: reload and look at both accounts.",
    nextStep: "Reload the page. If it happens again, report the message.",
  },
} as const satisfies Record<string, ErrorFacts>;

export type ErrorCode = keyof typeof CATALOGUE;
