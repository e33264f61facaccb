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
