import { DevDock } from "../features/devnet/DevDock.tsx";
import { WalletDialog } from "../features/wallet/WalletDialog.tsx";
import { useWallet } from "../features/wallet/wallet.tsx";
import { useClient } from "./client.tsx";
import { useFollowChains, useOverview } from "./data.ts";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { Page } from "./Page.tsx";
import { Problems } from "./Problems.tsx";

export function App() {
  const { config, sdk } = useClient();
  const overview = useOverview().data;
  const nominated = new Set(overview?.ledgers.flatMap(ledger => ledger.nominations?.targets ?? []));
  const { dialogOpen } = useWallet();
  useFollowChains();
  return (
    <div className="flex min-h-screen flex-col">
      <Header />
      <main className="mx-auto w-full max-w-6xl flex-1 px-4 py-6 sm:px-6 sm:py-8">
        <Problems />
        <Page />
      </main>
      <Footer />
      {dialogOpen ? <WalletDialog /> : null}
      {config.devnet ? <DevDock validators={[...nominated].map(account => sdk.encodeAddress(account))} /> : null}
    </div>
  );
}
