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
} as const;

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

/** The picture as a file of its own. */
export function toSvg({ width, height, title, description, shapes }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="system-ui, sans-serif">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="var(--picture-ground, #ffffff)"/>`,
    ...shapes.map(markup),
    "</svg>",
    "",
  ].join("\n");
}
