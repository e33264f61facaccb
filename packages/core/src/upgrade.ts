/** A block whose runtime is another one than its parent's. */
export interface RuntimeUpgrade {
  readonly number: number;
  /** Active era at that block. */
  readonly activeEra: number;
  readonly specVersion: number;
}

/**
 * Why nothing is signed for now, or null: after an upgrade of Kusama's runtime one whole era passes first, so that people can
 * look at what it changes beside the shapes that are compared. It is told by blocks and eras alone, the same to everybody.
 */
export function upgradeHold(upgrade: RuntimeUpgrade | null, activeEra: number): string | null {
  if (!upgrade || activeEra >= upgrade.activeEra + 2) return null;
  return (
    `Kusama's runtime became version ${upgrade.specVersion} at block ${upgrade.number}: ` +
    `nothing is signed before era ${upgrade.activeEra + 2}`
  );
}
