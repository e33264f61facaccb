import { useState } from "react";
import { Activity } from "../features/activity/Activity.tsx";
import { Rebases } from "../features/balance/Rebases.tsx";
import { Reports } from "../features/balance/Reports.tsx";
import { DefiPanel } from "../features/defi/DefiPanel.tsx";
import { FarmsPanel } from "../features/defi/farms/FarmsPanel.tsx";
import { VaultPanel } from "../features/defi/vault/VaultPanel.tsx";
import { HeldDeposits } from "../features/held/HeldDeposits.tsx";
import { Protocol } from "../features/protocol/Protocol.tsx";
import { StakePanel } from "../features/stake/StakePanel.tsx";
import { Requests } from "../features/unstake/Requests.tsx";
import { UnstakePanel } from "../features/unstake/UnstakePanel.tsx";
import { useWallet } from "../features/wallet/wallet.tsx";
import { useChainSecond } from "../lib/clock.ts";
import { Tabs } from "../lib/ui/Tabs.tsx";
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
      <div className="flex flex-col gap-5 lg:grid lg:grid-cols-[minmax(0,1fr)_24.5rem] lg:items-start">
        <div className="contents lg:flex lg:flex-col lg:gap-5">
          <Viewing viewed={viewed} />
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

function Actions() {
  const [tab, setTab] = useState<"stake" | "unstake" | "defi">("stake");
  return (
    <section
      aria-label="Stake, unstake and DeFi"
      className="min-w-0 rounded-2xl border border-line bg-surface p-4 shadow-card sm:p-5"
    >
      <Tabs
        label="Stake, unstake or DeFi"
        tabs={[
          { name: "stake", title: "Stake" },
          { name: "unstake", title: "Unstake" },
          { name: "defi", title: "DeFi" },
        ]}
        chosen={tab}
        onChoose={setTab}
      >
        <div hidden={tab !== "stake"}>
          <StakePanel />
        </div>
        <div hidden={tab !== "unstake"}>
          <UnstakePanel />
        </div>
        <div hidden={tab !== "defi"}>
          <DefiPanel />
          <FarmsPanel />
          <VaultPanel />
        </div>
      </Tabs>
    </section>
  );
}
