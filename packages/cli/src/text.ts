/** Wider lines are hard to read, whatever the terminal. */
const WIDEST = 120;
const NARROWEST = 40;

/** Columns of a terminal that lines are broken to; the widest where it is none, such as a file. */
export const columnsOf = (columns: number | undefined): number =>
  Math.min(WIDEST, Math.max(NARROWEST, columns ?? WIDEST));

/**
 * A text broken between words into lines of at most so many columns. Further lines are indented by `hang`; a word that is longer than
 * a line stands alone on one.
 */
export function wrapped(text: string, columns: number, hang: number): string[] {
  const lines: string[] = [];
  let line = text.slice(0, text.length - text.trimStart().length);
  let empty = true;
  for (const word of text.trim().split(/ (?=\S)/)) {
    if (!empty && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = " ".repeat(hang);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
