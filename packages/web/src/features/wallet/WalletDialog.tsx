import { type FormEvent, useEffect, useRef, useState } from "react";
import { useClient } from "../../app/client.tsx";
import { readAddress } from "../../lib/address.ts";
import { shorten } from "../../lib/format.ts";
import { useRoute, viewHref } from "../../lib/route.ts";
import { Badge } from "../../lib/ui/Badge.tsx";
import { Button } from "../../lib/ui/Button.tsx";
import { Field } from "../../lib/ui/Field.tsx";
import { useWallet } from "./wallet.tsx";

/** Choose a built-in wallet, or watch any address without one. */
export function WalletDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const { accounts, account, choose, closeDialog } = useWallet();
  const { defi } = useRoute();
  useEffect(() => dialog.current?.showModal(), []);

  const take = (name: string | null) => {
    choose(name);
    window.location.hash = viewHref(null, defi);
    dialog.current?.close();
  };

  return (
    <dialog
      ref={dialog}
      onClose={closeDialog}
      aria-labelledby="wallet-title"
      data-testid="wallet-dialog"
      className="m-auto w-[calc(100%-2rem)] max-w-md rounded-2xl border border-line bg-surface p-6 text-ink shadow-card"
    >
      <div className="flex items-start justify-between gap-4">
        <h2 id="wallet-title" className="text-lg font-semibold">
          Choose a wallet
        </h2>
        <Button look="quiet" aria-label="Close" onClick={() => dialog.current?.close()}>
          ✕
        </Button>
      </div>
      {accounts.length > 0 ? (
        <>
          <p className="mt-1 mb-4 text-sm text-ink-soft">
            <Badge tone="dev">Dev wallets</Badge> Their keys are public and hold play money on this machine only. Each
            is one Kusama and one Ethereum account.
          </p>
          <ul className="space-y-2">
            {accounts.map(each => (
              <li key={each.name}>
                <button
                  type="button"
                  aria-pressed={each === account}
                  onClick={() => take(each.name)}
                  data-testid={`wallet-${each.name}`}
                  className={`flex w-full items-center justify-between gap-4 rounded-xl border px-4 py-3 text-left hover:border-accent ${each === account ? "border-accent bg-accent-soft" : "border-line-strong"}`}
                >
                  <span className="font-semibold">{each.name}</span>
                  <span className="code text-right text-xs text-ink-soft">
                    {shorten(each.kusama)} <span className="text-ink-faint">Kusama</span>
                    <br />
                    {shorten(each.ethereum)} <span className="text-ink-faint">Ethereum</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {account ? (
            <Button look="quiet" className="mt-2" onClick={() => take(null)}>
              Use no wallet
            </Button>
          ) : null}
        </>
      ) : null}
      <Watch onWatch={() => dialog.current?.close()} />
    </dialog>
  );
}

function Watch({ onWatch }: { onWatch: () => void }) {
  const { sdk } = useClient();
  const { defi } = useRoute();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    const address = readAddress(sdk, text.trim());
    if (address.kind === "invalid") return setProblem(address.problem);
    window.location.hash = viewHref(text.trim(), defi);
    onWatch();
  };
  return (
    <form onSubmit={submit} className="mt-5 border-t border-line pt-5">
      <Field
        label="Or watch an address"
        placeholder="0x… or Kusama address"
        value={text}
        onChange={event => {
          setText(event.target.value);
          setProblem(null);
        }}
        testId="watch-address"
        error={problem}
        className="text-sm"
        action={
          <Button look="quiet" type="submit">
            Watch
          </Button>
        }
      />
    </form>
  );
}
