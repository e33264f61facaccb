import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { WalletProvider } from "../features/wallet/wallet.tsx";
import type { Client } from "../lib/client.ts";
import { App } from "./App.tsx";
import { ClientProvider } from "./client.tsx";
import { Safe } from "./Safe.tsx";

const queries = new QueryClient({
  defaultOptions: { queries: { retry: 1, staleTime: 1_000, refetchOnWindowFocus: false, networkMode: "always" } },
});

/** The page around one client of the chains. */
export function Root({ client }: { client: Client }) {
  return (
    <Safe>
      <QueryClientProvider client={queries}>
        <ClientProvider value={client}>
          <WalletProvider accounts={client.config.devAccounts}>
            <App />
          </WalletProvider>
        </ClientProvider>
      </QueryClientProvider>
    </Safe>
  );
}
