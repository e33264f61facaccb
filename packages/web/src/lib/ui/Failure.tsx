import { AksmError } from "@aksm/sdk";
import { Notice } from "./Notice.tsx";

/** What went wrong, where the money is and what to do. */
export function Failure({ error }: { error: unknown }) {
  return (
    <Notice tone="bad" testId="failure">
      <p className="font-semibold">{error instanceof Error ? error.message : String(error)}</p>
      {error instanceof AksmError ? (
        <p className="mt-1">
          {error.funds} {error.nextStep}
        </p>
      ) : null}
    </Notice>
  );
}
