import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { chainClock } from "../../lib/clock.ts";
import { type DevnetInfo, type Job, readInfo, readJob } from "./api.ts";

const INFO = ["chain", "devnet"];

/** The local network's clock and the job that it is doing or did last; a running one is found again after a refresh. */
export function useJob() {
  const queries = useQueryClient();
  const info = useQuery({ queryKey: INFO, queryFn: readInfo });
  const id = info.data?.job?.id ?? null;
  const job = useQuery({
    queryKey: ["job", id],
    queryFn: () => readJob(id as string),
    enabled: id !== null,
    retry: false,
    refetchInterval: query => (query.state.data && query.state.data.status !== "running" ? false : 400),
  });
  useEffect(() => {
    if (info.data) chainClock.observe(info.data.clock.now);
  }, [info.data]);
  /** Shows a job that was just begun at once: what was asked before it still names the one before. */
  const follow = async (begun: Job) => {
    await queries.cancelQueries({ queryKey: INFO });
    queries.setQueryData(["job", begun.id], begun);
    queries.setQueryData<DevnetInfo>(INFO, known => known && { ...known, job: begun });
  };
  return { job: job.data ?? null, problem: info.error?.message ?? job.error?.message ?? null, follow };
}
