export { AnvilFailed, AnvilMissing } from "./ethereum/errors.ts";
export { PortInUse } from "./network/errors.ts";
export { registerControls } from "./network/http.ts";
export { type Job, JobRunning } from "./network/jobs.ts";
export {
  type FastForwardOptions,
  type Network,
  type NetworkInfo,
  type NetworkOptions,
  NetworkStopped,
  NoProgress,
  type Progress,
  type Span,
  startNetwork,
  TimeGoesBack,
} from "./network/network.ts";
export { OrderRefused } from "./network/sudo.ts";
export { GenesisError, type GenesisInput } from "./node/chain/genesis.ts";
export { CorruptState, FolderInUse, NotANetworkFolder } from "./store/errors.ts";
