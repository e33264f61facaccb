#!/usr/bin/env node
/** `npx aksm COMMAND`: the sources run as they are. */
import { register } from "tsx/esm/api";

register();
await import("../src/main.ts");
