import { useWallet } from "../features/wallet/wallet.tsx";
import { useChainSecond } from "../lib/clock.ts";
import { HOME_HREF, useRoute, VALIDATORS_HREF } from "../lib/route.ts";
import { showInstant } from "../lib/time.ts";
import { Badge } from "../lib/ui/Badge.tsx";
import { Button } from "../lib/ui/Button.tsx";
import { useClient } from "./client.tsx";
import { useHeads } from "./data.ts";
import { Logo } from "./Logo.tsx";

export function Header() {
  const { config } = useClient();
  const { account, openDialog } = useWallet();
  return (
    <header className="border-b border-line bg-surface">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-3 gap-y-3 px-4 py-3 sm:gap-x-6 sm:px-6">
        <a href={HOME_HREF} className="flex items-center gap-2.5 rounded-lg">
          <Logo />
          <span className="leading-tight">
            <span className="block text-[1.0625rem] font-bold tracking-tight">aKSM</span>
            <span className="hidden text-xs text-ink-faint sm:block">Kusama liquid staking</span>
          </span>
        </a>
        {config.devnet ? <Badge tone="dev">Local network</Badge> : null}
        <Sections />
        <div className="order-last w-full lg:order-none lg:ml-auto lg:w-auto">
          <ChainHeads />
        </div>
        <Button
          look="secondary"
          className="ml-auto px-3 sm:px-4 lg:ml-0"
          onClick={openDialog}
          data-testid="wallet-button"
          aria-haspopup="dialog"
        >
          {account ? (
            <>
              <span className="size-2 rounded-full bg-accent-bright" aria-hidden="true" />
              {account.name}
              <span className="sr-only">, dev wallet in use. Change wallet</span>
            </>
          ) : (
            "Choose a wallet"
          )}
        </Button>
      </div>
    </header>
  );
}

/** The page's two sections. */
function Sections() {
  const { page } = useRoute();
  const sections = [
    { href: HOME_HREF, title: "Stake", here: page !== "validators" },
    { href: VALIDATORS_HREF, title: "Validators", here: page === "validators" },
  ];
  return (
    <nav aria-label="Sections" className="order-last w-full lg:order-none lg:w-auto">
      <ul className="-ml-3 flex gap-1 text-sm font-medium lg:ml-0">
        {sections.map(({ href, title, here }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={here ? "page" : undefined}
              className={`block rounded-lg px-3 py-1.5 ${here ? "bg-sunken text-ink" : "text-ink-soft hover:text-accent"}`}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Where both chains are, and their clock. */
function ChainHeads() {
  const heads = useHeads();
  const second = useChainSecond();
  if (!heads.data) {
    return <p className="text-sm text-ink-faint">{heads.error ? "Chains unreachable" : "Reading both chains …"}</p>;
  }
  const { kusama, ethereum } = heads.data;
  return (
    <dl className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-ink-soft" data-testid="heads">
      <Head name="Kusama" block={kusama.number} detail={`era ${kusama.activeEra}`} />
      <Head name="Ethereum" block={ethereum.number} />
      <div className="flex items-baseline gap-1.5">
        <dt>Chain clock</dt>
        <dd className="figures text-ink" data-testid="chain-clock">
          {second === null ? "unknown" : showInstant(second * 1000)}
        </dd>
      </div>
    </dl>
  );
}

const Head = ({ name, block, detail }: { name: string; block: number; detail?: string }) => (
  <div className="flex items-baseline gap-1.5">
    <dt>{name}</dt>
    <dd className="figures text-ink">
      #{block}
      {detail ? <span className="text-ink-soft"> · {detail}</span> : null}
    </dd>
  </div>
);
