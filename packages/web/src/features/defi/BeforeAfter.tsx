/** A figure as it is, and as it would be, one under the other; once where it stays. */
export function BeforeAfter({ before, after, colour = "" }: { before: string; after: string; colour?: string }) {
  if (before === after) return <span className={`figures ${colour}`}>{after}</span>;
  return (
    <>
      <span className="figures block text-xs font-normal text-ink-faint">
        <span className="sr-only">before: </span>
        {before}
      </span>
      <span className={`figures block ${colour}`}>
        <span aria-hidden="true">→ </span>
        <span className="sr-only">after: </span>
        {after}
      </span>
    </>
  );
}
