import type { SplitProof } from '#rules/split/finding.ts'
import { proveSplit } from '#rules/split/prove.ts'
import type { Split } from '#rules/split/split.ts'

/** How long the proof of one file may take, in milliseconds. */
const PATIENCE = 60_000

/** Proves a split; what is not proved within a minute is undecided. */
export function proveInTime(split: Split): SplitProof {
  const until = performance.now() + PATIENCE
  return proveSplit(split, { goOn: () => performance.now() < until })
}
