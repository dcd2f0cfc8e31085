/**
 * Something that must hold of whatever a seed makes. `each` throws where it doesn't, and else says what it has seen,
 * so that a run can print what it covered.
 */
export type Property = {
  readonly title: string
  readonly each: (seed: number) => Readonly<Record<string, number>>
}

export const FIRST_SEED = 20261122

/** Tries a property on `count` seeds and prints what they were; the error of the first failure names its seed. */
export function holdsFor(property: Property, count: number): void {
  const seen: Record<string, number> = {}
  for (let seed = FIRST_SEED; seed < FIRST_SEED + count; seed++)
    try {
      for (const [kind, n] of Object.entries(property.each(seed))) seen[kind] = (seen[kind] ?? 0) + n
    } catch (error) {
      throw new Error(`seed ${seed}: ${(error as Error).message}`, { cause: error })
    }
  console.log(`${property.title}: ${count} from seed ${FIRST_SEED}`, JSON.stringify(seen))
}
