import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { DevAccount } from "../../lib/config.ts";

const STORED = "aksm.wallet";

interface Wallet {
  readonly accounts: readonly DevAccount[];
  /** The wallet in use, or null while none is chosen. */
  readonly account: DevAccount | null;
  readonly choose: (name: string | null) => void;
  readonly dialogOpen: boolean;
  readonly openDialog: () => void;
  readonly closeDialog: () => void;
}

const WalletContext = createContext<Wallet | null>(null);

/** The chosen wallet; it survives a refresh. */
export function WalletProvider({ accounts, children }: { accounts: readonly DevAccount[]; children: ReactNode }) {
  const [name, setName] = useState(() => localStorage.getItem(STORED));
  const [open, setOpen] = useState(false);
  const wallet = useMemo<Wallet>(
    () => ({
      accounts,
      account: accounts.find(account => account.name === name) ?? null,
      choose: chosen => {
        if (chosen === null) localStorage.removeItem(STORED);
        else localStorage.setItem(STORED, chosen);
        setName(chosen);
      },
      dialogOpen: open,
      openDialog: () => setOpen(true),
      closeDialog: () => setOpen(false),
    }),
    [accounts, name, open],
  );
  return <WalletContext value={wallet}>{children}</WalletContext>;
}

export function useWallet(): Wallet {
  const wallet = useContext(WalletContext);
  if (!wallet) throw new Error("useWallet is used outside of WalletProvider");
  return wallet;
}
