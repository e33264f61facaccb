// A thread takes over no loader of TypeScript from its process, so among the sources it begins with that.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
