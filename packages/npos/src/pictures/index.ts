export { type AllocationPictureOptions, allocationPicture } from "./allocation.ts";
export { concentrationPicture } from "./concentration.ts";
export type { Frame } from "./parts.ts";
export { type SetsOptions, setsPicture } from "./sets.ts";
export { INK, type Picture, type Shape, shape, toSvg } from "./svg.ts";
