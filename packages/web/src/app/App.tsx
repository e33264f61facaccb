import { lazy, Suspense } from "react";
import { DevDock } from "../features/devnet/DevDock.tsx";
import { WalletDialog } from "../features/wallet/WalletDialog.tsx";
import { useWallet } from "../features/wallet/wallet.tsx";
import { useRoute } from "../lib/route.ts";
import { Notice } from "../lib/ui/Notice.tsx";
import { useClient } from "./client.tsx";
import { useFollowChains, useOverview } from "./data.ts";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { Page } from "./Page.tsx";
import { Problems } from "./Problems.tsx";

/** Loaded where somebody looks at it. */
const Validators = lazy(async () => ({ default: (await import("../features/validators/Validators.tsx")).Validators }));

export function App() {
  const { config, sdk } = useClient();
  const overview = useOverview().data;
  const nominated = new Set(overview?.ledgers.flatMap(ledger => ledger.nominations?.targets ?? []));
  const { dialogOpen } = useWallet();
  const { page } = useRoute();
  useFollowChains();
  return (
    <div className="flex min-h-screen flex-col">
      <Header />
      <main className="mx-auto w-full max-w-6xl flex-1 px-4 py-6 sm:px-6 sm:py-8">
        <Problems />
        {/* Stays where it is meanwhile: what is typed or under way there is not lost. */}
        <div hidden={page === "validators"}>
          <Page />
        </div>
        {page === "validators" ? (
          <Suspense fallback={<Notice>Loading …</Notice>}>
            <Validators />
          </Suspense>
        ) : null}
      </main>
      <Footer />
      {dialogOpen ? <WalletDialog /> : null}
      {config.devnet ? <DevDock validators={[...nominated].map(account => sdk.encodeAddress(account))} /> : null}
    </div>
  );
}
