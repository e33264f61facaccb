export declare class ChromiumMissing extends Error {}
/** The path of an executable Chromium. Throws `ChromiumMissing`. */
export declare function chromiumPath(): string;
export declare const chromiumFlags: string[];
