/** What stands at the perimeter of a plant, or between its networks (PLANT-9). */
export const perimeterKinds = ['firewall', 'vlan', 'dmz', 'vpn', 'jump-host', 'remote-access'] as const
export type PerimeterKind = (typeof perimeterKinds)[number]

/** A requirement of a standard configuration: its number stays its own, and `since` is the version that worded it so. */
export type Requirement = { readonly n: number; readonly text: string; readonly since: number }

/** A sentence of a standard as somebody writes it: under the number that it has already, or as a new one. */
export type Worded = { readonly n: number | null; readonly text: string }

/** What a standard asks for, in which version, and the highest number that it ever gave. */
export type Standard = {
  readonly version: number
  readonly requirements: readonly Requirement[]
  readonly numbered: number
}

/** A standard that nobody has written yet. */
export const noStandard: Standard = { version: 0, requirements: [], numbered: 0 }

/**
 * The next version of a standard. A sentence that stays as it was stays of the version that worded it; one that is worded
 * otherwise keeps its number, and is to be assessed anew; a new one gets a number that none ever had. Where nothing that it asks
 * for is other than before, the version stays.
 */
export function nextVersion(was: Standard, worded: readonly Worded[]): Standard {
  const version = was.version + 1
  let { numbered } = was
  const taken = new Set<number>()
  const requirements = worded.map(({ n, text }): Requirement => {
    const old = was.requirements.find(one => one.n === n)
    if (old === undefined || taken.has(old.n)) {
      numbered += 1
      return { n: numbered, text, since: version }
    }
    taken.add(old.n)
    return old.text === text ? old : { n: old.n, text, since: version }
  })
  const same =
    requirements.length === was.requirements.length &&
    requirements.every((one, at) => one === was.requirements[at])
  return same ? was : { version, requirements, numbered }
}
