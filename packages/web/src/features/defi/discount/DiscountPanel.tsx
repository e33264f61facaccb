import { useState } from "react";
import { useClient } from "../../../app/client.tsx";
import { defiHref, useRoute } from "../../../lib/route.ts";
import { Button } from "../../../lib/ui/Button.tsx";
import { Failure } from "../../../lib/ui/Failure.tsx";
import { Field } from "../../../lib/ui/Field.tsx";
import { Notice } from "../../../lib/ui/Notice.tsx";
import { checkAddress } from "../../unstake/recipient.ts";
import { useWalletState } from "../../wallet/useWalletState.ts";
import { useWallet } from "../../wallet/wallet.tsx";
import { UseTitle } from "../UseTitle.tsx";
import { DiscountFacts } from "./DiscountFacts.tsx";
import { DiscountProgress } from "./DiscountProgress.tsx";
import { budgetOf, chanceOf, eth } from "./judge.ts";
import { TradeFacts } from "./TradeFacts.tsx";
import { useDiscount, useDiscountFlow } from "./useDiscount.ts";

/** The market's price beside the fair value: bought below it and redeemed in one go, where that pays. */
export function DiscountPanel() {
  const { sdk } = useClient();
  const { format } = sdk;
  const { account, openDialog } = useWallet();
  const [text, setText] = useState("");
  const [typedRecipient, setRecipient] = useWalletState<string | null>(null);
  const budget = budgetOf(text);
  const { data: look, error, isPlaceholderData } = useDiscount(account?.ethereum ?? null, budget.wei);
  const flow = useDiscountFlow();
  const token = `a${format.symbol}b`;
  const source = sdk.deployment.ethereum.defi?.lending?.nativeFeedSource ?? "";

  if (flow.state && account) {
    return (
      <DiscountProgress
        {...format}
        state={flow.state}
        own={flow.state.by === account.ethereum}
        onAskAgain={() => void flow.askAgain(account)}
        onDone={flow.dismiss}
      />
    );
  }
  const recipientText = typedRecipient ?? account?.kusama ?? "";
  const recipient = checkAddress(recipientText, sdk.decodeRecipient);
  const chance = look ? chanceOf(look) : null;
  return (
    <section aria-labelledby="discount-title" data-testid="discount-panel">
      <UseTitle id="discount-title" title={`Buy ${token} below what it is worth`}>
        Every {token} can be redeemed for {format.symbol} at the redemption rate. Where the market sells it for less,
        buying and redeeming earns the difference.
      </UseTitle>
      {error ? (
        <div className="mt-4">
          <Failure error={error} />
        </div>
      ) : null}
      {look === null ? (
        <Notice testId="discount-none">
          Nobody tells what {format.symbol} costs in ether on this network, so that no fair value is known.
        </Notice>
      ) : look && !error ? (
        <DiscountFacts look={look} symbol={format.symbol} source={source} />
      ) : null}
      {look && chance && !error ? (
        <div className="mt-4 space-y-4">
          {chance.kind === "buy" || text !== "" ? (
            <Field
              label="Ether to spend at most"
              inputMode="decimal"
              placeholder="as much as pays"
              value={text}
              onChange={event => setText(event.target.value)}
              unit="ETH"
              testId="discount-budget"
              className="figures"
              error={budget.problem}
            />
          ) : null}
          {chance.kind === "buy" ? (
            <>
              <TradeFacts {...format} trade={chance.action.trade} />
              <Field
                label={`Pay the ${format.symbol} to`}
                placeholder="Kusama address"
                value={recipientText}
                onChange={event => setRecipient(event.target.value)}
                testId="discount-recipient"
                className="code"
                lines={2}
                error={recipient.problem}
              />
              <Button
                className="w-full"
                disabled={account !== null && (isPlaceholderData || budget.problem !== null || !recipient.account)}
                onClick={() => (account ? void flow.start(account, recipientText.trim(), chance.action) : openDialog())}
                data-testid="discount-buy"
              >
                {account ? `Buy for ${eth(chance.action.trade.give)} and redeem` : "Choose a wallet to buy and redeem"}
              </Button>
              <p className="text-xs text-ink-faint">
                Two signatures: the purchase, and the request for what it brought. {token} that you hold already stays.
              </p>
            </>
          ) : (
            <NoChance token={token} why={chance.kind === "none" ? chance.why : null} />
          )}
        </div>
      ) : null}
    </section>
  );
}

/** Why there is nothing to buy; `why` is null above the fair value. */
function NoChance({ token, why }: { token: string; why: string | null }) {
  const route = useRoute();
  if (why !== null) return <Notice testId="discount-no-chance">Buying to redeem does not pay now: {why}.</Notice>;
  return (
    <Notice testId="discount-no-chance">
      No discount now: who buys to redeem would lose. Who holds {token} can{" "}
      <a href={defiHref(route, "liquidity")} className="font-semibold underline underline-offset-4">
        sell it above its worth
      </a>
      .
    </Notice>
  );
}
