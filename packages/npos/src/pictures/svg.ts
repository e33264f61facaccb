/**
 * A picture as data: the command line writes it as SVG text, a page renders the same elements. Lengths are in CSS pixels.
 * Colours are custom properties with a fallback, so that a page's theme can set them.
 */
export interface Shape {
  readonly tag: "circle" | "g" | "line" | "path" | "rect" | "text" | "title";
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children?: readonly (Shape | string)[];
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** One line, for those who do not see it, too. */
  readonly title: string;
  /** What it shows, in a sentence or two. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}

/** Colours by what they stand for. */
export const INK = {
  text: "var(--picture-text, #1f2937)",
  faint: "var(--picture-faint, #9ca3af)",
  real: "var(--picture-real, #94a3b8)",
  predicted: "var(--picture-predicted, #2563eb)",
  wrong: "var(--picture-wrong, #dc2626)",
  quiet: "var(--picture-quiet, #6b7280)",
  line: "var(--picture-line, #e5e7eb)",
  ours: "var(--picture-ours, #be185d)",
  room: "var(--picture-room, #fce7f3)",
} as const;

/** Of a file that is looked at in the dark; a page sets its own. */
const DARK = {
  ground: "#111827",
  text: "#f3f4f6",
  faint: "#9ca3af",
  real: "#64748b",
  predicted: "#60a5fa",
  wrong: "#f87171",
  quiet: "#b6bcc6",
  line: "#374151",
  ours: "#f472b6",
  room: "#4a2338",
};
const DARK_STYLE = `@media (prefers-color-scheme: dark) { svg { ${Object.entries(DARK)
  .map(([name, colour]) => `--picture-${name}: ${colour};`)
  .join(" ")} } }`;

export const shape = (tag: Shape["tag"], attributes: Shape["attributes"], ...children: (Shape | string)[]): Shape => ({
  tag,
  attributes,
  children,
});

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, each => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[each] as string);

function markup(element: Shape | string): string {
  if (typeof element === "string") return escaped(element);
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const inner = (element.children ?? []).map(markup).join("");
  return inner
    ? `<${element.tag}${attributes.join("")}>${inner}</${element.tag}>`
    : `<${element.tag}${attributes.join("")}/>`;
}

/** The picture as a file of its own; its colours follow the viewer's setting. */
export function toSvg({ width, height, title, description, shapes }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="system-ui, sans-serif">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(description)}</desc>`,
    `<style>${DARK_STYLE}</style>`,
    `<rect width="${width}" height="${height}" fill="var(--picture-ground, #ffffff)"/>`,
    ...shapes.map(markup),
    "</svg>",
    "",
  ].join("\n");
}
