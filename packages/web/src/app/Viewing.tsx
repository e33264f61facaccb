import { BalanceCard } from "../features/balance/BalanceCard.tsx";
import { Welcome } from "../features/balance/Welcome.tsx";
import { useWallet } from "../features/wallet/wallet.tsx";
import { useChainSecond } from "../lib/clock.ts";
import { HOME_HREF } from "../lib/route.ts";
import { showAge } from "../lib/time.ts";
import { Badge } from "../lib/ui/Badge.tsx";
import { Notice } from "../lib/ui/Notice.tsx";
import { useClient } from "./client.tsx";
import { useAccount, useHeads, useOverview } from "./data.ts";
import { KusamaWatch } from "./KusamaWatch.tsx";
import type { Viewed } from "./viewed.ts";

const STALE_MS = 10_000;

/** The first thing on the page: whose money this is and how much. */
export function Viewing({ viewed }: { viewed: Viewed }) {
  const { config, sdk } = useClient();
  const { deployment } = sdk;
  const { openDialog } = useWallet();
  const second = useChainSecond();
  const heads = useHeads();
  const overview = useOverview().data;
  const account = useAccount(viewed.kind === "ethereum" ? viewed.address : null);

  if (viewed.kind === "none") return <Welcome onChoose={openDialog} devnet={config.devnet} />;
  if (viewed.kind === "invalid") {
    return (
      <Notice tone="bad" testId="not-watched">
        <p>{viewed.problem}.</p>
        <a href={HOME_HREF} className="font-semibold underline underline-offset-4">
          To the start page
        </a>
      </Notice>
    );
  }
  if (viewed.kind === "kusama") return <KusamaWatch account={viewed.account} address={viewed.address} />;
  if (!account.data || !overview || !second) {
    return <Notice>{account.error ? account.error.message : "Reading the account from both chains …"}</Notice>;
  }
  const ageMs = heads.isError ? Date.now() - heads.dataUpdatedAt : 0;
  return (
    <BalanceCard
      decimals={deployment.kusama.decimals}
      symbol={deployment.kusama.symbol}
      pool={overview.pool}
      shares={account.data.shares}
      second={second}
      lastReport={overview.lastReport}
      owner={viewed.own ? "Your balance" : `Balance of ${viewed.address}`}
      stale={
        ageMs > STALE_MS ? (
          <Badge tone="wait" testId="stale">
            as of Ethereum block #{account.data.block.number}, {showAge(ageMs)}
          </Badge>
        ) : null
      }
    />
  );
}
