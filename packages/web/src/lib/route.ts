import { useSyncExternalStore } from "react";

export type Route =
  | { readonly page: "home" }
  | { readonly page: "account"; readonly address: string }
  | { readonly page: "validators" };

/** "#/account/<address>" watches an address, whatever is written there; everything unknown is the home page. */
export function parseRoute(hash: string): Route {
  if (hash === VALIDATORS_HREF) return { page: "validators" };
  const address = /^#\/account\/(.+)$/.exec(hash)?.[1];
  return address ? { page: "account", address: decoded(address) } : { page: "home" };
}

export const accountHref = (address: string): string => `#/account/${encodeURIComponent(address)}`;
export const HOME_HREF = "#/";
export const VALIDATORS_HREF = "#/validators";

/** As typed; a stray % stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text).trim();
  } catch {
    return text;
  }
}

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
};

export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => window.location.hash));
}
