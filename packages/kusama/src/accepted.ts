/**
 * Shapes other than the pinned ones that are known to decode alike, by item, each with the reason. Everything else that
 * differs stops the product.
 */
export const ACCEPTED: Readonly<Record<string, { readonly shape: string; readonly reason: string }>> = {};
