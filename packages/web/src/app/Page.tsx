import { Activity } from "../features/activity/Activity.tsx";
import { Rebases } from "../features/balance/Rebases.tsx";
import { Reports } from "../features/balance/Reports.tsx";
import { HeldDeposits } from "../features/held/HeldDeposits.tsx";
import { Protocol } from "../features/protocol/Protocol.tsx";
import { Requests } from "../features/unstake/Requests.tsx";
import { useWallet } from "../features/wallet/wallet.tsx";
import { useChainSecond } from "../lib/clock.ts";
import { useRoute } from "../lib/route.ts";
import { Actions } from "./Actions.tsx";
import { useClient } from "./client.tsx";
import { useAccount, useOperators, useOverview, useReports } from "./data.ts";
import { Viewing } from "./Viewing.tsx";
import { useViewed } from "./viewed.ts";

/** The one page: the viewed account's balance and history, the two actions, the protocol. */
export function Page() {
  const { sdk } = useClient();
  const { deployment } = sdk;
  const { decimals, symbol } = deployment.kusama;
  const viewed = useViewed();
  const wallet = useWallet().account;
  const second = useChainSecond();
  const overview = useOverview().data;
  const reports = useReports().data;
  const operators = useOperators().data;
  const account = useAccount(viewed.kind === "ethereum" ? viewed.address : null);
  const shared = { decimals, symbol };
  const held = account.data ?? null;

  return (
    <div className="flex flex-col gap-5">
      {/* Whoever looks at the uses of the token compares many: they have the room then, and the balance stands beside them. */}
      <div
        className={`flex flex-col gap-5 lg:grid lg:items-start ${useRoute().defi ? "lg:grid-cols-[24.5rem_minmax(0,1fr)]" : "lg:grid-cols-[minmax(0,1fr)_24.5rem]"}`}
      >
        <div className="contents lg:flex lg:flex-col lg:gap-5">
          <div className="@container">
            <Viewing viewed={viewed} />
          </div>
          {held && held.requests.length > 0 && overview && second ? (
            <div className="order-2 lg:order-none">
              <Requests
                {...shared}
                requests={held.requests}
                pool={overview.pool}
                second={second}
                activeEra={overview.kusama.activeEra}
                bondingDuration={overview.limits.bondingDuration}
                encodeAddress={sdk.encodeAddress}
                owner={viewed.kind === "ethereum" && viewed.own ? wallet : null}
              />
            </div>
          ) : null}
          <div className="order-3 lg:order-none">
            {held && held.rebases.length > 0 ? (
              <Rebases {...shared} rebases={held.rebases} />
            ) : reports ? (
              <Reports {...shared} reports={reports} erasPerReport={deployment.policy.erasPerReport} />
            ) : null}
          </div>
        </div>
        <div className="contents lg:flex lg:flex-col lg:gap-5">
          <div className="order-1 lg:order-none">
            <Actions />
          </div>
          {wallet ? (
            <div className="order-1 empty:hidden lg:order-none">
              <HeldDeposits
                senders={[sdk.decodeAddress(wallet.kusama), sdk.depositAddress(wallet.ethereum).account]}
                owner={wallet}
              />
            </div>
          ) : null}
          {held ? (
            <div className="order-4 lg:order-none">
              <Activity {...shared} entries={held.activity} />
            </div>
          ) : null}
        </div>
      </div>
      {overview && second ? (
        <Protocol
          overview={overview}
          operators={operators ?? null}
          deployment={deployment}
          second={second}
          encodeAddress={sdk.encodeAddress}
        />
      ) : null}
    </div>
  );
}
