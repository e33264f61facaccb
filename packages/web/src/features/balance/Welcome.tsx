import { Button } from "../../lib/ui/Button.tsx";

/** What a newcomer sees in the balance's place. */
export function Welcome({ onChoose, devnet }: { onChoose: () => void; devnet: boolean }) {
  return (
    <section
      className="min-w-0 rounded-2xl border border-line bg-surface p-5 shadow-card @lg:p-7"
      data-testid="welcome"
    >
      <h1 className="max-w-xl text-2xl leading-tight font-bold tracking-tight @lg:text-[2rem]">
        Stake KSM once. Watch it grow. Leave at any time.
      </h1>
      <p className="mt-3 max-w-xl text-ink-soft">
        For every KSM you hold one aKSMb, a token whose balance grows by itself as validators earn. Unstake whenever you
        like: the KSM arrives on Kusama after the unbonding time, and earns until then.
      </p>
      <ol className="mt-6 grid gap-4 border-t border-line pt-5 text-sm @lg:grid-cols-3">
        <Point number={1} title="Stake">
          One signature on Kusama. Independent operators see it final and mint your aKSMb.
        </Point>
        <Point number={2} title="Earn">
          Reported rewards reach your balance second by second; nothing to claim.
        </Point>
        <Point number={3} title="Unstake">
          One signature on Ethereum. The KSM is sent to the address you name; nothing to claim either.
        </Point>
      </ol>
      <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button onClick={onChoose} data-testid="welcome-choose">
          {devnet ? "Choose a dev wallet" : "Choose a wallet"}
        </Button>
        {devnet ? <span className="text-sm text-ink-faint">Play money on this machine; no account needed.</span> : null}
      </div>
    </section>
  );
}

const Point = ({ number, title, children }: { number: number; title: string; children: string }) => (
  <li>
    <p className="font-semibold">
      <span className="figures mr-1.5 text-accent">{number}</span>
      {title}
    </p>
    <p className="mt-0.5 text-ink-soft">{children}</p>
  </li>
);
