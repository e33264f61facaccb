/** How far something has come, 0 to 1. `working` shows movement while it goes on. */
export function Progress({
  value,
  label,
  working = false,
  tone = "accent",
}: {
  value: number;
  label: string;
  working?: boolean;
  tone?: "accent" | "dev";
}) {
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className="h-2 overflow-hidden rounded-full bg-line"
    >
      <div
        className={`h-full rounded-full transition-[width] duration-500 ${tone === "dev" ? "bg-dev" : "bg-accent-bright"} ${working ? "bar-working" : ""}`}
        style={{ width: `${Math.max(percent, 2)}%` }}
      />
    </div>
  );
}
