import type { ReactNode } from "react";

/** A table of figures: the first column reads from the left, the others from the right. */
export function Table({
  columns,
  children,
}: {
  columns: readonly { readonly name: string; readonly wide?: boolean }[];
  children: ReactNode;
}) {
  return (
    <div className="@container">
      <table className="w-full text-left text-sm">
        <thead className="text-xs text-ink-faint">
          <tr>
            {columns.map(({ name, wide }, index) => (
              <th
                key={name}
                className={`pb-2 font-medium ${index === 0 ? "" : "pl-4 text-right"} ${wide ? "hidden @lg:table-cell" : ""}`}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">{children}</tbody>
      </table>
    </div>
  );
}

/** `wide` cells show where the table has room for them. */
export function Cell({
  first = false,
  wide = false,
  children,
}: {
  first?: boolean;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <td className={`py-2.5 align-top ${first ? "" : "figures pl-4 text-right"} ${wide ? "hidden @lg:table-cell" : ""}`}>
      {children}
    </td>
  );
}

/** "before → after", one under the other. */
export const Change = ({ before, after }: { before: string; after: string }) => (
  <>
    <span className="text-ink-faint">{before}</span>
    <span className="block whitespace-nowrap">→ {after}</span>
  </>
);
