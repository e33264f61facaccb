import { useSyncExternalStore } from "react";

export type Route = { readonly page: "home" } | { readonly page: "account"; readonly address: string };

/** "#/account/<address>" watches an address; everything else is the home page. */
export function parseRoute(hash: string): Route {
  const address = /^#\/account\/([A-Za-z0-9]+)$/.exec(hash)?.[1];
  return address ? { page: "account", address } : { page: "home" };
}

export const accountHref = (address: string): string => `#/account/${address}`;

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
};

export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => window.location.hash));
}
