import type { Picture, Shape } from "@aksm/npos/pictures";
import { createElement, type ReactNode, useEffect, useId, useRef, useState } from "react";

/** A picture of packages/npos, drawn for the width there is, in the page's colours. Its title and description are read out. */
export function Drawing({ draw, testId }: { draw: (width: number) => Picture; testId?: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  return (
    <div ref={frame} data-testid={testId}>
      {width ? <Drawn picture={draw(width)} /> : null}
    </div>
  );
}

function Drawn({ picture: { width, height, title, description, shapes } }: { picture: Picture }) {
  const id = useId();
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className="picture block max-w-full overflow-visible"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {shapes.map(elementOf)}
    </svg>
  );
}

function elementOf(shape: Shape | string, key: number): ReactNode {
  if (typeof shape === "string") return shape;
  const attributes = Object.entries(shape.attributes).map(([name, value]) => [inReact(name), value]);
  return createElement(shape.tag, { key, ...Object.fromEntries(attributes) }, ...(shape.children ?? []).map(elementOf));
}

/** "font-size" is `fontSize` in React. */
const inReact = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Whole pixels that the element is wide; null before it is laid out. */
function useWidth(element: { readonly current: HTMLElement | null }): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const node = element.current;
    if (!node) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(node.clientWidth) || null));
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
