const date = new Intl.DateTimeFormat(undefined, { weekday: "short", day: "numeric", month: "short" });
const time = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });

/** The reader's own time zone, to the second. */
export const showInstant = (ms: number): string => full.format(ms);

/** "Tue, 4 Aug, 14:05" in the reader's own time zone. */
export const showMoment = (ms: number): string => `${date.format(ms)}, ${time.format(ms)}`;

/** "Tue, 4 Aug, 14:05 – 18:05", with the second date only where it differs. */
export function showRange(fromMs: number, toMs: number): string {
  const sameDay = date.format(fromMs) === date.format(toMs);
  return `${showMoment(fromMs)} – ${sameDay ? time.format(toMs) : showMoment(toMs)}`;
}

/** A length of time in its two largest units: "2 d 4 h", "3 min 20 s", "12 s". */
export function showDuration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  const parts: [number, string][] = [
    [Math.floor(seconds / 86_400), "d"],
    [Math.floor(seconds / 3_600) % 24, "h"],
    [Math.floor(seconds / 60) % 60, "min"],
    [seconds % 60, "s"],
  ];
  const first = parts.findIndex(([value]) => value > 0);
  if (first < 0) return "0 s";
  return parts
    .slice(first, first + 2)
    .filter(([value]) => value > 0)
    .map(([value, unit]) => `${value} ${unit}`)
    .join(" ");
}

export const showAge = (ms: number): string => (ms < 5_000 ? "just now" : `${showDuration(ms)} ago`);
