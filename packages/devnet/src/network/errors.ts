/** Errors that a person starting the network can mend; each says how. */

/** Thrown when a port is taken. */
export class PortInUse extends Error {
  override readonly name = "PortInUse";
  constructor(
    readonly service: string,
    readonly port: number,
    /** The option of `npm start` that chooses the port. */
    readonly option: string,
  ) {
    super(
      `Port ${port} for ${service} is in use by another program. Stop that program or choose another port with ` +
        `${option}.`,
    );
  }
}

/** Thrown when time would have to go back. */
export class TimeGoesBack extends Error {
  override readonly name = "TimeGoesBack";
}

/** Thrown when eras do not end, such as when the network is stalled. */
export class NoProgress extends Error {
  override readonly name = "NoProgress";
}

/** Thrown when something is asked of a network that has been stopped. */
export class NetworkStopped extends Error {
  override readonly name = "NetworkStopped";
  constructor() {
    super("The local network has been stopped");
  }
}
