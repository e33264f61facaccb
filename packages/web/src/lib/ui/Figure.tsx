/** A figure with its name above and what it means below; in a `dl`. */
export function Figure({ name, value, note, testId }: { name: string; value: string; note: string; testId?: string }) {
  return (
    <div>
      <dt className="text-xs text-ink-faint">{name}</dt>
      <dd>
        <span className="figures text-lg font-semibold" data-testid={testId}>
          {value}
        </span>
        <span className="block text-xs text-ink-faint">{note}</span>
      </dd>
    </div>
  );
}
