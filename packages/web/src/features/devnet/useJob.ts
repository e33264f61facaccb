import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { chainClock } from "../../lib/clock.ts";
import { type DevnetInfo, type Job, readInfo, readJob } from "./api.ts";

const INFO = ["chain", "devnet"];

/** The local network's clock and the job that it is doing or did last; a running one is found again after a refresh. */
export function useJob() {
  const queries = useQueryClient();
  const info = useQuery({ queryKey: INFO, queryFn: readInfo });
  const [last, setLast] = useState<string | null>(null);
  const running = info.data?.job?.id ?? null;
  const id = running ?? last;
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
  useEffect(() => {
    if (running !== null) setLast(running);
  }, [running]);
  /** Shows a job that was just begun at once: an answer to what was asked before it may still name the one before. */
  const follow = async (begun: Job) => {
    await queries.cancelQueries({ queryKey: INFO });
    queries.setQueryData(["job", begun.id], begun);
    setLast(begun.id);
    queries.setQueryData<DevnetInfo>(INFO, known => known && { ...known, job: begun });
  };
  return { job: job.data ?? null, problem: info.error?.message ?? job.error?.message ?? null, follow };
}
