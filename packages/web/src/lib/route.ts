import { useSyncExternalStore } from "react";

/** What aKSMb is for, as the DeFi tab has it. */
export const DEFI_SECTIONS = ["liquidity", "farm", "vault", "lend"] as const;
export type DefiSection = (typeof DEFI_SECTIONS)[number];

/** `defi` is the section of the DeFi tab that is open beside; null where none is. */
export type Route =
  | { readonly page: "home"; readonly defi: DefiSection | null }
  | { readonly page: "account"; readonly address: string; readonly defi: DefiSection | null }
  | { readonly page: "validators" };

const DEFI = new RegExp(`^#(/account/.+?)?/defi/(${DEFI_SECTIONS.join("|")})$`);

/**
 * "#/account/<address>" watches an address, whatever is written there; "/defi/<section>" behind it or alone opens a section
 * of the DeFi tab. Everything unknown is the home page.
 */
export function parseRoute(hash: string): Route {
  if (hash === VALIDATORS_HREF) return { page: "validators" };
  const open = DEFI.exec(hash);
  const defi = (open?.[2] as DefiSection | undefined) ?? null;
  const address = /^#\/account\/(.+)$/.exec(open ? `#${open[1] ?? "/"}` : hash)?.[1];
  return address ? { page: "account", address: decoded(address), defi } : { page: "home", defi };
}

export const accountHref = (address: string): string => `#/account/${encodeURIComponent(address)}`;
export const HOME_HREF = "#/";
export const VALIDATORS_HREF = "#/validators";

/** The same view with this section of the DeFi tab open; null closes it. */
export function defiHref(route: Route, section: DefiSection | null): string {
  const view = route.page === "account" ? accountHref(route.address) : "#";
  return section === null ? (route.page === "account" ? view : HOME_HREF) : `${view}/defi/${section}`;
}

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
