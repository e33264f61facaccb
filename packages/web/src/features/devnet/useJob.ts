import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { chainClock } from "../../lib/clock.ts";
import { readInfo, readJob } from "./api.ts";

/** The local network's clock and the job that it is doing or did last; a running one is found again after a refresh. */
export function useJob() {
  const [own, setOwn] = useState<string | null>(null);
  const info = useQuery({ queryKey: ["chain", "devnet"], queryFn: readInfo });
  const id = info.data?.job?.id ?? own;
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
    if (id !== null) setOwn(id);
  }, [id]);
  return { job: job.data ?? null, problem: info.error?.message ?? job.error?.message ?? null, follow: setOwn };
}
