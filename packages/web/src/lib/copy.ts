import { useEffect, useRef, useState } from "react";

/** What became of the last copying: null before it, and again a moment after it went well. */
export type Copied = "copied" | "refused" | null;

const SHOWN_MS = 1_500;

/** Copies a text on demand, and tells what became of it; where everything is refused the text must be shown whole. */
export function useCopy(text: string): { readonly copied: Copied; readonly copy: () => Promise<void> } {
  const [copied, setCopied] = useState<Copied>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async () => {
    const done = await copyText(text);
    setCopied(done ? "copied" : "refused");
    clearTimeout(timer.current);
    if (done) timer.current = setTimeout(() => setCopied(null), SHOWN_MS);
  };
  return { copied, copy };
}

/** False where the browser refuses: pages that are not served over HTTPS have no clipboard, others may be denied it. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** The way from before there was a clipboard: what is selected is copied by command. */
function copySelected(text: string): boolean {
  const before = document.activeElement as HTMLElement | null;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.style.cssText = "position:fixed;opacity:0";
  // Inside an open dialog, where there is one: what is outside of it cannot be selected.
  (before?.closest("dialog") ?? document.body).append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    before?.focus({ preventScroll: true });
  }
}
