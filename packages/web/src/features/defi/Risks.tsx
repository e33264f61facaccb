/** What one risks by a use, as a sentence across the whole width. */
export function Risks({ testId, children }: { testId: string; children: string }) {
  return (
    <p className="mt-2 border-t border-line pt-2 text-xs text-ink-soft" data-testid={testId}>
      <span className="font-medium text-ink">Risks:</span> {children}.
    </p>
  );
}
