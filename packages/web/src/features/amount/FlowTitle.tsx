import { useEffect, useRef } from "react";

/** The heading of a step of a flow; takes the focus so that keyboard and screen reader follow the change. */
export function FlowTitle({ title }: { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h3 ref={heading} tabIndex={-1} className="mb-2 text-lg font-semibold outline-none">
      {title}
    </h3>
  );
}
