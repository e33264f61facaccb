import { useState } from "react";
import { useWallet } from "./wallet.tsx";

/**
 * State that belongs to the wallet in use, as what is reviewed and who is paid: under another wallet it is as it was in the
 * beginning, so that nobody signs what was worked out for somebody else.
 */
export function useWalletState<T>(initial: T): [value: T, set: (value: T) => void] {
  const of = useWallet().account?.ethereum ?? null;
  const [held, setHeld] = useState<{ readonly of: string | null; readonly value: T }>({ of, value: initial });
  return [held.of === of ? held.value : initial, value => setHeld({ of, value })];
}
