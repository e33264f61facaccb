export { decodeFacts, type FactsFile } from "../facts/decode.ts";
export { encodeFacts, toJson } from "../facts/encode.ts";
export { FactsFormatError } from "../facts/read.ts";
export { SCORE_POLICY } from "../scoring/policy.ts";
export { scoreValidators } from "../scoring/score.ts";
export * from "../scoring/types.ts";
export { allocate, type Progress } from "./allocate.ts";
export { ALLOCATION_POLICY } from "./policy.ts";
export * from "./types.ts";
