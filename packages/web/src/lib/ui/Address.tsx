import { useCopy } from "../copy.ts";
import { shorten } from "../format.ts";

/**
 * An address or hash: shortened for the eye, or `whole` where money depends on every letter; whole for the clipboard and the
 * tooltip, and to be selected where the browser refuses to copy.
 */
export function Address({
  value,
  head = 6,
  tail = 4,
  whole = false,
}: {
  value: string;
  head?: number;
  tail?: number;
  whole?: boolean;
}) {
  const { copied, copy } = useCopy(value);
  return (
    <>
      <button
        type="button"
        title={`${value} (click to copy)`}
        onClick={() => void copy()}
        className={`code rounded underline decoration-line-strong decoration-dotted underline-offset-4 hover:text-accent ${whole ? "text-right text-xs wrap-anywhere" : ""}`}
      >
        {copied === "copied" ? "copied" : whole ? value : shorten(value, head, tail)}
      </button>
      <span role="status">
        {copied === "refused" ? (
          <span className="block text-xs font-normal text-ink-soft">
            The browser does not copy. {whole ? "Select it." : "Select it here: "}
            {whole ? null : <span className="code wrap-anywhere select-all">{value}</span>}
          </span>
        ) : null}
      </span>
    </>
  );
}
