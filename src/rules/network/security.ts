import { z } from 'zod'

/** Levels of the Purdue model, from the process up; 3.5 is the DMZ between plant and office. */
export const purdueLevels = [0, 1, 2, 3, 3.5, 4, 5] as const
export type PurdueLevel = (typeof purdueLevels)[number]
export const PurdueLevel = z.literal(purdueLevels)

/**
 * The foundational requirements of IEC 62443-1-1, in their order: identification and authentication control, use control,
 * system integrity, data confidentiality, restricted data flow, timely response to events, resource availability.
 */
export const requirements = ['iac', 'uc', 'si', 'dc', 'rdf', 'tre', 'ra'] as const
export type Requirement = (typeof requirements)[number]

/** A security level for each foundational requirement, 0 to 4 (IEC 62443-3-3, annex A). */
export const Levels = z.array(z.int().min(0).max(4)).length(requirements.length)
export type Levels = readonly number[]

/** What a zone or conduit is to be told apart by (IEC 62443-3-2, ZCR 3.2 to 3.6). */
export const marks = ['untrusted', 'temporary', 'wireless', 'external', 'safety'] as const
export type Mark = (typeof marks)[number]

/**
 * What a zone is in conditions of the split (the fact `zone` of the standard split): a safety zone whatever its level, else by
 * its level. Null where it is none of the plant, or nobody has said.
 */
export function zoneFact(level: number | null, isSafety: boolean): string | null {
  if (isSafety) return 'safety'
  const facts: Readonly<Record<string, string>> = {
    0: 'control',
    1: 'control',
    2: 'supervision',
    3: 'site',
    3.5: 'dmz',
  }
  return level === null ? null : (facts[level] ?? null)
}

/** The three vectors of a zone; each is there as a whole, or was never said. */
export const vectorKinds = ['target', 'capability', 'achieved'] as const
export type Vectors = { readonly [Kind in (typeof vectorKinds)[number]]?: Levels | undefined }

/**
 * The requirements in which a zone does not have, or could not have (`capability`), what was set as its target; none where one
 * of the two was never said.
 */
export const gapsOf = (of: Vectors, kind: 'achieved' | 'capability'): readonly Requirement[] =>
  requirements.filter((_, i) => {
    const [wanted, had] = [of.target?.[i], of[kind]?.[i]]
    return wanted !== undefined && had !== undefined && had < wanted
  })
