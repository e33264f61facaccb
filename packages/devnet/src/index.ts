export { AnvilFailed, AnvilMissing } from "./ethereum/errors.ts";
export { NetworkStopped, NoProgress, PortInUse, TimeGoesBack } from "./network/errors.ts";
export { registerControls } from "./network/http.ts";
export { type Job, JobRunning } from "./network/jobs.ts";
export { type Network, startNetwork } from "./network/network.ts";
export { OrderRefused } from "./network/sudo.ts";
export type { FastForwardOptions, NetworkInfo, NetworkOptions, Progress, Span } from "./network/types.ts";
export { GenesisError, type GenesisInput } from "./node/chain/genesis.ts";
export { CorruptState, FolderInUse, NotANetworkFolder } from "./store/errors.ts";
