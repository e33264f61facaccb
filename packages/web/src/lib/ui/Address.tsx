import { useState } from "react";
import { shorten } from "../format.ts";

/** An address or hash, shortened for the eye, whole for the clipboard and the tooltip. */
export function Address({ value, head = 6, tail = 4 }: { value: string; head?: number; tail?: number }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
    setTimeout(() => setCopied(false), 1_500);
  };
  return (
    <button
      type="button"
      title={`${value} (click to copy)`}
      onClick={() => void copy()}
      className="code rounded underline decoration-line-strong decoration-dotted underline-offset-4 hover:text-accent"
    >
      {copied ? "copied" : shorten(value, head, tail)}
    </button>
  );
}
