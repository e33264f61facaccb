import encodeQR from "qr";

/** Modules of white around the code, as readers want it. */
const BORDER = 4;

/** The text for a camera. Black on white in either colour scheme: readers need the contrast. */
export function QrCode({ text, label, className = "" }: { text: string; label: string; className?: string }) {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: BORDER });
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")))
    .filter(Boolean)
    .join("");
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
      className={`rounded-xl border border-line bg-white ${className}`}
    >
      <path d={path} fill="#000" />
    </svg>
  );
}
