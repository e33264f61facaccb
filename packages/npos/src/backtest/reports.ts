import type { Timeline, TimelineEra, World } from "../synthetic/world.ts";
import { syntheticAccount } from "../synthetic/world.ts";

/** What one report says of one validator. */
interface ReportRow {
  readonly name: string;
  readonly commission: bigint;
  readonly points: number;
  readonly due: number;
  readonly missed: number;
}

/** A table of ONE-T: how the validators of some eras voted. */
interface Report {
  readonly first: number;
  readonly last: number;
  readonly rows: ReadonlyMap<string, ReportRow>;
}

/** The text is no report, or the reports do not follow each other. */
export class ReportError extends Error {
  override name = "ReportError";
}

const TITLE = /for Kusama from (\d+) \/\/ \d+ to (\d+) \/\/ \d+/;
/** Of points: 20 for a block, and what parachains gave. */
const BLOCK_POINTS = 20;
const KSM = 1_000_000_000_000n;
/** Not in reports, so taken as alike for all. */
const BACKING = 8_000n * KSM;

/**
 * Real validators by two or more reports, oldest first: each report is one step. Names tell who is who, and what stands before
 * a slash in them whose it is; names that stand twice in a report are left out. Stakes, slashes and own stakes are not in
 * reports: backing is alike for all. Throws `ReportError`.
 */
export function worldOfReports(texts: readonly string[]): World {
  const reports = texts.map(readReport);
  if (reports.length < 2)
    throw new ReportError("two reports or more are needed: one to choose by, one to be scored by");
  for (const [place, report] of reports.entries()) {
    if (report.first <= (reports[place - 1]?.last ?? 0))
      throw new ReportError("the reports are not in the order of their eras");
  }
  const names = [...new Set(reports.flatMap(({ rows }) => [...rows.keys()]))].sort();
  return {
    source: `real, Kusama, ONE-T reports of eras ${reports.map(({ first, last }) => `${first} to ${last}`).join(" and ")}; backing is not in them and taken as alike`,
    kind: "real",
    eras: reports.map(({ last }) => last),
    payout: (BACKING * BigInt(reports[0]?.rows.size ?? 0) * 104n) / 1_000_000n,
    timelines: names.map((name, id): Timeline => {
      const cluster = /^(.+?)\s*\//.exec(name)?.[1] ?? name;
      return {
        account: syntheticAccount(4, id),
        name,
        identity: /\.\.\./.test(name) ? null : cluster,
        infrastructure: null,
        ownStake: 0n,
        eras: reports.map(({ last, rows }) => eraOf(last, rows.get(name))),
      };
    }),
  };
}

const eraOf = (era: number, row: ReportRow | undefined): TimelineEra => ({
  era,
  elected: row !== undefined,
  points: row?.points ?? 0,
  commission: row?.commission ?? 1_000_000_000n,
  blocked: row === undefined,
  total: row ? BACKING : 0n,
  votes: row ? { due: row.due, missed: row.missed } : null,
  slashed: 0n,
});

function readReport(text: string): Report {
  const title = TITLE.exec(text);
  if (!title) throw new ReportError('the title is missing: "… for Kusama from ERA // SESSION to ERA // SESSION"');
  const lines = text.split("\n").map(line => line.split("\t"));
  const head = lines.find(cells => cells[0] === "#" && cells.includes("Validator"));
  if (!head) throw new ReportError("the line of headings is missing");
  const at = (cells: readonly string[], heading: string): string => cells[head.indexOf(heading)]?.trim() ?? "";
  const rows = new Map<string, ReportRow>();
  const twice = new Set<string>();
  for (const cells of lines) {
    if (!/^\d+$/.test(cells[0] ?? "")) continue;
    const number = (heading: string): number => {
      const value = Number(at(cells, heading));
      return Number.isFinite(value) ? value : 0;
    };
    const name = at(cells, "Validator");
    if (rows.has(name)) twice.add(name);
    const [implicit, explicit, missed] = [number("✓i"), number("✓e"), number("✗")];
    rows.set(name, {
      name,
      commission: BigInt(Math.round(number("Commission (%)") * 10_000_000)),
      points: Math.round(number("P/V Sessions") * number("Avg. PPTS") + BLOCK_POINTS * number("❒")),
      due: implicit + explicit + missed,
      missed,
    });
  }
  for (const name of twice) rows.delete(name);
  if (!rows.size) throw new ReportError("no validator is in the report");
  return { first: Number(title[1]), last: Number(title[2]), rows };
}
