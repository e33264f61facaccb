import { createContext, useContext } from "react";
import type { Client } from "../lib/client.ts";

const ClientContext = createContext<Client | null>(null);

export const ClientProvider = ClientContext;

export function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) throw new Error("useClient is used outside of ClientProvider");
  return client;
}
