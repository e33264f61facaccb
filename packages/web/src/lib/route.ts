import { useSyncExternalStore } from "react";

/** What aKSMb is for, as the DeFi tab has it. */
export const DEFI_SECTIONS = ["yields", "liquidity", "farm", "vault", "lend", "leverage", "discount"] as const;
export type DefiSection = (typeof DEFI_SECTIONS)[number];

/** `defi` is the section of the DeFi tab that is open beside; null where none is. */
export type Route =
  | { readonly page: "home"; readonly defi: DefiSection | null }
  | { readonly page: "account"; readonly address: string; readonly defi: DefiSection | null }
  | { readonly page: "validators"; readonly defi: null };

const DEFI = new RegExp(`^#(/account/.+?)?/defi/(${DEFI_SECTIONS.join("|")})$`);

/**
 * "#/account/<address>" watches an address, whatever is written there; "/defi/<section>" behind it or alone opens a section
 * of the DeFi tab. Everything unknown is the home page.
 */
export function parseRoute(hash: string): Route {
  if (hash === VALIDATORS_HREF) return { page: "validators", defi: null };
  const open = DEFI.exec(hash);
  const defi = (open?.[2] as DefiSection | undefined) ?? null;
  const address = /^#\/account\/(.+)$/.exec(open ? `#${open[1] ?? "/"}` : hash)?.[1];
  return address ? { page: "account", address: decoded(address), defi } : { page: "home", defi };
}

export const HOME_HREF = "#/";
export const VALIDATORS_HREF = "#/validators";

/** The page for an address that is watched, or for the wallet in use where it is null; with a section of the DeFi tab open. */
export function viewHref(address: string | null, defi: DefiSection | null = null): string {
  const view = address === null ? "#" : `#/account/${encodeURIComponent(address)}`;
  return defi === null ? (address === null ? HOME_HREF : view) : `${view}/defi/${defi}`;
}

/** The same view with this section of the DeFi tab open; null closes it. */
export const defiHref = (route: Route, section: DefiSection | null): string =>
  viewHref(route.page === "account" ? route.address : null, section);

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
