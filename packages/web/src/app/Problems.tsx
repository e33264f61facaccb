import { Notice } from "../lib/ui/Notice.tsx";
import { useHeads, useOverview } from "./data.ts";

/** What cannot be read now, and how old the figures on the page are. */
export function Problems() {
  const heads = useHeads();
  const overview = useOverview();
  const error = heads.error ?? overview.error;
  if (!error) return null;
  const last = overview.data;
  return (
    <div className="mb-5">
      <Notice tone="bad" testId="unreachable">
        <strong>The chains cannot be read.</strong> {error.message}{" "}
        {last
          ? `What you see is from Kusama block #${last.kusama.number} and Ethereum block #${last.ethereum.number}. Nothing is lost; the page goes on by itself when they answer.`
          : "Is the local network running? The page goes on by itself when it answers."}
      </Notice>
    </div>
  );
}
