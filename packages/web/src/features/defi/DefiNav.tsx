import { DEFI_SECTIONS, type DefiSection, defiHref, useRoute } from "../../lib/route.ts";

const titles: Readonly<Record<DefiSection, string>> = {
  yields: "Yields",
  liquidity: "Liquidity",
  farm: "Farm",
  vault: "Vault",
  lend: "Borrow",
  leverage: "Leverage",
  discount: "Discount",
};

/** The sections, each with an address of its own. */
export function DefiNav({ open }: { open: DefiSection | null }) {
  const route = useRoute();
  return (
    <nav aria-label="Uses of aKSMb" className="mb-5">
      <ul className="flex flex-wrap gap-1.5 text-sm font-medium">
        {DEFI_SECTIONS.map(section => (
          <li key={section}>
            <a
              href={defiHref(route, section)}
              aria-current={section === open ? "page" : undefined}
              data-testid={`use-${section}`}
              className={`flex min-h-9 items-center rounded-full border px-3.5 ${section === open ? "border-accent bg-accent-soft text-accent" : "border-line text-ink-soft hover:border-accent hover:text-accent"}`}
            >
              {titles[section]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
