import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useClient } from "../../app/client.tsx";
import { useHeads } from "../../app/data.ts";

/** Operators work it out once in an era: seldom asked again, often only until they have that of the era. */
const SELDOM_MS = 60_000;
const OFTEN_MS = 4_000;

export function useAllocation() {
  const { sdk } = useClient();
  const era = useHeads().data?.kusama.activeEra ?? null;
  return useQuery({
    queryKey: ["validators", era],
    queryFn: () => sdk.validators.allocation(),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => {
      const record = state.data?.record;
      return record && (era === null || record.anchor.era >= era) && !state.data?.behind.length ? SELDOM_MS : OFTEN_MS;
    },
  });
}

/** What the chain elected for the active era: it stays as it is until the next. */
export function useElected() {
  const { sdk } = useClient();
  const era = useHeads().data?.kusama.activeEra ?? null;
  return useQuery({
    queryKey: ["elected", era],
    queryFn: () => sdk.validators.elected(),
    enabled: era !== null,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
}
