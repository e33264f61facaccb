import type { Request } from "@aksm/sdk";
import { type FormEvent, type ReactNode, useState } from "react";
import { useClient } from "../../app/client.tsx";
import type { DevAccount } from "../../lib/config.ts";
import { Button } from "../../lib/ui/Button.tsx";
import { Field } from "../../lib/ui/Field.tsx";
import { Outcome } from "./Outcome.tsx";
import { checkAddress } from "./recipient.ts";
import { type ChangeState, useChange } from "./useChange.ts";

/** What the owner can still do about a request: give a waiting one up, have a parked one paid to somebody else. */
export function RequestActions({ request, owner }: { request: Request; owner: DevAccount }) {
  if (request.state === "waiting") return <GiveUp request={request} owner={owner} />;
  return request.state === "parked" ? <Redirect request={request} owner={owner} /> : null;
}

function GiveUp({ request, owner }: { request: Request; owner: DevAccount }) {
  const { sdk } = useClient();
  const { state, start, dismiss } = useChange();
  const [asked, setAsked] = useState(false);
  const token = `a${sdk.deployment.kusama.symbol}b`;
  if (!asked) {
    return (
      <Button look="quiet" className="mt-2 -ml-2 text-sm" onClick={() => setAsked(true)} data-testid="request-cancel">
        Give it up …
      </Button>
    );
  }
  const cancel = () =>
    start(follow => sdk.cancelRequest({ wallet: sdk.wallet(owner.ethereumKey), requestId: request.id }, follow));
  return (
    <Panel>
      <p>
        The {token} come back to your Ethereum account, worth what they were when you asked or what they are now,
        whichever is less: what the request has earned stays with all holders. It costs the network fee in ETH.
      </p>
      <Outcome state={state} />
      <div className="flex flex-wrap gap-2">
        <Button look="secondary" disabled={isBusy(state)} onClick={cancel} data-testid="request-cancel-sign">
          Give unstake #{request.id.toString()} up
        </Button>
        <Button
          look="quiet"
          disabled={isBusy(state)}
          onClick={() => {
            dismiss();
            setAsked(false);
          }}
        >
          Keep it
        </Button>
      </div>
    </Panel>
  );
}

function Redirect({ request, owner }: { request: Request; owner: DevAccount }) {
  const { sdk } = useClient();
  const { state, start } = useChange();
  const [text, setText] = useState("");
  const recipient = checkAddress(text, sdk.decodeRecipient);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!recipient.account || isBusy(state)) return;
    const wallet = sdk.wallet(owner.ethereumKey);
    void start(follow => sdk.redirect({ wallet, requestId: request.id, recipient: text.trim() }, follow));
  };
  return (
    <Panel>
      <form onSubmit={submit} noValidate className="space-y-3">
        <Field
          label={`Pay the ${sdk.deployment.kusama.symbol} to`}
          placeholder="Kusama address"
          value={text}
          onChange={event => setText(event.target.value)}
          testId="redirect-recipient"
          className="code"
          lines={2}
          error={recipient.problem}
          help="The same account will do where what made Kusama refuse has been mended. It costs the network fee in ETH."
        />
        <Outcome state={state} />
        <Button
          type="submit"
          look="secondary"
          disabled={!recipient.account || isBusy(state)}
          data-testid="redirect-sign"
        >
          Have it paid there
        </Button>
      </form>
    </Panel>
  );
}

/** Also once it is in a block: until that is final the request looks as it did. */
const isBusy = (state: ChangeState | null): boolean => state !== null && state.failure === null;

const Panel = ({ children }: { children: ReactNode }) => (
  <div className="mt-3 space-y-3 border-t border-line pt-3 text-sm">{children}</div>
);
