import { useClient } from "./client.tsx";

export function Footer() {
  const { config } = useClient();
  return (
    <footer className="mx-auto w-full max-w-6xl px-4 pb-6 text-xs text-ink-faint sm:px-6">
      <p>
        Read by your browser from <span className="code">{config.kusamaEndpoint}</span> and{" "}
        <span className="code">{config.ethereumEndpoint}</span>. {config.deployment.threshold} operators together can
        move the pool; fewer can do nothing. Staked KSM can be slashed.
      </p>
    </footer>
  );
}
