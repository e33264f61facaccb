import { type AccountId, demandText } from "@aksm/core";
import { devSigner, type HeldDeposit, type Told } from "@aksm/sdk";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useClient } from "../../app/client.tsx";
import { useHeads, useHeldDeposits, useOverview, usePlaceInLine } from "../../app/data.ts";
import type { DevAccount } from "../../lib/config.ts";
import { showAmount } from "../../lib/format.ts";
import { Address } from "../../lib/ui/Address.tsx";
import { Button } from "../../lib/ui/Button.tsx";
import { Card } from "../../lib/ui/Card.tsx";
import { Failure } from "../../lib/ui/Failure.tsx";
import { Outcome } from "../unstake/Outcome.tsx";
import { useChange } from "../unstake/useChange.ts";
import { standingOf } from "./words.ts";

/** Money that the accounts sent to the pool and that is neither minted nor sent back; nothing where there is none. */
export function HeldDeposits({ senders, owner }: { senders: readonly AccountId[]; owner: DevAccount | null }) {
  const head = useHeads().data?.kusama.number ?? 0;
  // What is minted in the next block needs no mention.
  const held = (useHeldDeposits(senders).data ?? []).filter(
    each => each.reason !== null || head >= each.block + BLOCKS_UNSEEN,
  );
  if (!held.length) return null;
  return (
    <Card title="Deposits that wait" testId="held">
      <ul className="space-y-3">
        {held.map(deposit => (
          <Held key={deposit.id} deposit={deposit} owner={owner} />
        ))}
      </ul>
    </Card>
  );
}

const BLOCKS_UNSEEN = 2;

type Choice = "bind" | "return";

function Held({ deposit, owner }: { deposit: HeldDeposit; owner: DevAccount | null }) {
  const { sdk } = useClient();
  const { kusama, policy } = sdk.deployment;
  const queries = useQueryClient();
  const head = useHeads().data?.kusama.number ?? 0;
  const minimumStake = useOverview().data?.minimumStake ?? policy.minimumStake;
  const standing = standingOf(deposit, { ...policy, minimumStake }, head);
  const told = useMutation<Told, unknown, { choice: Choice; wallet: DevAccount }>({
    mutationFn: ({ choice, wallet }) => {
      const [signer, depositId] = [devSigner(wallet.suri), deposit.id];
      if (choice === "bind") return sdk.bindDeposit({ signer, depositId, recipient: wallet.ethereum });
      if (!deposit.swept) return sdk.returnDeposit({ signer, depositId });
      return sdk.returnDeposit({ wallet: sdk.wallet(wallet.ethereumKey), depositId, to: wallet.kusama });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ["chain"] }),
  });
  const open = owner !== null && !told.isSuccess;
  return (
    <li data-testid="held-deposit" className="rounded-xl border border-line bg-sunken p-4 text-sm">
      <p className="text-base font-semibold">
        <span className="figures">{showAmount(deposit.amount, kusama.decimals, 6)}</span> {kusama.symbol}
        <span className="ml-2 text-sm font-normal text-ink-soft">Kusama block #{deposit.block}</span>
      </p>
      <p className="mt-1 text-ink-soft">{standing.text}</p>
      {deposit.recipient ? (
        <p className="mt-1 text-ink-soft">
          For <Address value={deposit.recipient} />
        </p>
      ) : null}
      {deposit.reason === null && !deposit.returning ? <Waiting deposit={deposit} owner={owner} head={head} /> : null}
      {told.isSuccess ? (
        <p role="status" className="mt-2 text-accent" data-testid="held-told">
          {told.data.taken} of {told.data.operators} operators took your word; it takes a few blocks.
        </p>
      ) : null}
      {told.error ? (
        <div className="mt-3">
          <Failure error={told.error} />
        </div>
      ) : null}
      {open && (standing.canBind || standing.canReturn) ? (
        <div className="mt-3 flex flex-wrap gap-2">
          {standing.canBind ? (
            <Button
              look="secondary"
              disabled={told.isPending}
              title={demandText({ kind: "bind", depositId: deposit.id, recipient: owner.ethereum })}
              onClick={() => told.mutate({ choice: "bind", wallet: owner })}
              data-testid="held-bind"
            >
              Mint it to my account
            </Button>
          ) : null}
          {standing.canReturn ? (
            <Button
              look="quiet"
              disabled={told.isPending}
              onClick={() => told.mutate({ choice: "return", wallet: owner })}
              data-testid="held-return"
            >
              {deposit.swept ? "Send it to my Kusama account" : "Send it back"}
            </Button>
          ) : null}
        </div>
      ) : null}
      {open && standing.canBind ? (
        <p className="mt-2 text-xs text-ink-faint">
          To <Address value={owner.ethereum} />. A signature without a transaction: it costs nothing.
        </p>
      ) : null}
    </li>
  );
}

/** The place in line, and the way past it for whoever pays for a mint of its own. */
function Waiting({ deposit, owner, head }: { deposit: HeldDeposit; owner: DevAccount | null; head: number }) {
  const { sdk } = useClient();
  const { state, start } = useChange();
  const place = usePlaceInLine(deposit.id).data;
  if (!place) return null;
  const before =
    place.ahead === 0 ? "Nothing is" : `${place.ahead} ${place.ahead === 1 ? "deposit is" : "deposits are"}`;
  return (
    <div className="mt-1 space-y-2 text-ink-soft" data-testid="held-place">
      <p>
        {before} before it.{" "}
        {place.from > head ? `Smaller deposits are minted together, this one at Kusama block #${place.from}.` : null}
      </p>
      {owner ? (
        <Button
          look="quiet"
          className="-ml-2"
          disabled={state !== null && state.failure === null}
          onClick={() =>
            start(follow => sdk.mintNow({ wallet: sdk.wallet(owner.ethereumKey), depositId: deposit.id }, follow))
          }
          data-testid="held-mint-now"
        >
          Mint it now, at my own cost in ETH
        </Button>
      ) : null}
      <Outcome state={state} />
    </div>
  );
}
