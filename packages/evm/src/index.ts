export * from "./attestations/cause.ts";
export { ATTESTATION_TYPES, digest, recoverSigner, sign, typedData } from "./attestations/typedData.ts";
export * from "./errors.ts";
