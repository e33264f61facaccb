import { Activity, type ReactNode, useState } from "react";
import { type DefiSection, useRoute } from "../../lib/route.ts";
import { DefiNav } from "./DefiNav.tsx";
import { DiscountPanel } from "./discount/DiscountPanel.tsx";
import { FarmsPanel } from "./farm/FarmsPanel.tsx";
import { LendPanel } from "./lend/LendPanel.tsx";
import { LeverPanel } from "./leverage/LeverPanel.tsx";
import { LiquidityPanel } from "./liquidity/LiquidityPanel.tsx";
import { VaultPanel } from "./vault/VaultPanel.tsx";
import { YieldsPanel } from "./yields/YieldsPanel.tsx";

const panels: Readonly<Record<DefiSection, ReactNode>> = {
  yields: <YieldsPanel />,
  liquidity: <LiquidityPanel />,
  farm: <FarmsPanel />,
  vault: <VaultPanel />,
  lend: <LendPanel />,
  leverage: <LeverPanel />,
  discount: <DiscountPanel />,
};

/**
 * What aKSMb is for besides holding it, a section each. One that was left keeps what was typed and what is under way, and
 * reads nothing meanwhile.
 */
export function Defi() {
  const route = useRoute();
  const open = route.defi;
  const [seen, setSeen] = useState<readonly DefiSection[]>([]);
  if (open && !seen.includes(open)) setSeen([...seen, open]);
  return (
    <>
      <DefiNav open={open} />
      {seen.map(section => (
        <Activity key={section} mode={section === open ? "visible" : "hidden"}>
          {panels[section]}
        </Activity>
      ))}
    </>
  );
}
