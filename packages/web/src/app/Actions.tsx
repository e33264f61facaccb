import { lazy, Suspense, useState } from "react";
import { StakePanel } from "../features/stake/StakePanel.tsx";
import { UnstakePanel } from "../features/unstake/UnstakePanel.tsx";
import { DEFI_SECTIONS, type DefiSection, defiHref, useRoute } from "../lib/route.ts";
import { Notice } from "../lib/ui/Notice.tsx";
import { Tabs } from "../lib/ui/Tabs.tsx";

/** Loaded where somebody looks at it. */
const Defi = lazy(async () => ({ default: (await import("../features/defi/Defi.tsx")).Defi }));

type Tab = "stake" | "unstake" | "defi";

/** What one can do. The section of the DeFi tab that is open stands in the page's address. */
export function Actions() {
  const route = useRoute();
  const open = route.defi;
  const [other, setOther] = useState<Exclude<Tab, "defi">>("stake");
  const [last, setLast] = useState<DefiSection | null>(null);
  if (open && open !== last) setLast(open);
  const tab: Tab = open ? "defi" : other;
  const choose = (chosen: Tab) => {
    if (chosen !== "defi") setOther(chosen);
    const section = chosen === "defi" ? (open ?? last ?? DEFI_SECTIONS[0]) : null;
    if (section !== open) window.location.hash = defiHref(route, section);
  };
  return (
    <section
      aria-label="Stake, unstake and DeFi"
      className="@container min-w-0 rounded-2xl border border-line bg-surface p-4 shadow-card sm:p-5"
    >
      <Tabs
        label="Stake, unstake or DeFi"
        tabs={[
          { name: "stake", title: "Stake" },
          { name: "unstake", title: "Unstake" },
          { name: "defi", title: "DeFi" },
        ]}
        chosen={tab}
        onChoose={choose}
      >
        <div hidden={tab !== "stake"}>
          <StakePanel />
        </div>
        <div hidden={tab !== "unstake"}>
          <UnstakePanel />
        </div>
        <div hidden={tab !== "defi"}>
          {last ? (
            <Suspense fallback={<Notice>Loading …</Notice>}>
              <Defi />
            </Suspense>
          ) : null}
        </div>
      </Tabs>
    </section>
  );
}
