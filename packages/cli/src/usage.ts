/** What was typed is no command of ours. */
export class UsageError extends Error {
  override name = "UsageError";
}
