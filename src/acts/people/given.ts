import type { Sites } from '#rules/people/actor.ts'
import { isRefusal } from '#rules/refusal.ts'
import { type ActName, actNames, boundActivity } from '#rules/split/acts.ts'
import type { Activity, Override, Row, Split } from '#rules/split/split.ts'
import type { Tx } from '#store/database.ts'
import { documentOf, type Version } from '#store/split.ts'
import { standardSplit } from '../split/standard.ts'

/** What a signed version gives to its functions. */
export type Given = {
  /** For each act the functions that it is given to, each with the sites at which it is: everywhere, or by deviations. */
  readonly acts: ReadonlyMap<ActName, ReadonlyMap<string, Sites>>
  /** Its holders read the record: internal functions, and those that audit. */
  readonly reading: ReadonlySet<string>
  readonly auditing: ReadonlySet<string>
  /** The version's functions, with the training that they ask for. */
  readonly functions: Split['functions']
}

const READING: ActName = 'restricted.read'
const known = new Map<string, Given>()

/**
 * Who the version makes responsible or accountable for each act, or gives a key of it, and who reads. A signed version
 * never changes, so that this is worked out once.
 */
export async function givenBy(tx: Tx, version: Version): Promise<Given> {
  const found = known.get(version.id)
  if (found !== undefined) return found
  const split = await documentOf(tx, version)
  if (isRefusal(split)) throw new Error(`version ${version.number} is no split: ${split.refused}`)
  const standard = await standardSplit()
  const auditing = split.functions.filter(fn => fn.auditor).map(fn => fn.id)
  const acts = actNames.map(name => {
    const bound = boundActivity(split, standard, name)
    const functions = functionsOf(bound.split, bound.activity)
    // Who audits reads what is restricted, each time with an entry in the ledger, and does nothing else.
    for (const fn of auditing)
      if (name === READING) functions.set(fn, '*')
      else functions.delete(fn)
    return [name, functions] as const
  })
  const reading = split.functions.filter(fn => !fn.external || fn.auditor).map(fn => fn.id)
  const given = {
    acts: new Map(acts),
    reading: new Set(reading),
    auditing: new Set(auditing),
    functions: split.functions,
  }
  known.set(version.id, given)
  return given
}

function functionsOf({ overrides = [] }: Split, activity: Activity): Map<string, Sites> {
  const functions = new Map<string, Sites>()
  for (const one of overrides.filter(each => each.activity === activity.id))
    for (const fn of doersIn(one)) {
      const [site = ''] = one.place.split('/')
      functions.set(fn, [...(functions.get(fn) ?? []), site])
    }
  for (const fn of doersIn(activity)) functions.set(fn, '*')
  return functions
}

const doersIn = ({ row, rules = [] }: Activity | Override): readonly string[] =>
  [...(row === undefined ? [] : [row]), ...rules.map(rule => rule.row)].flatMap(rowDoers)

const rowDoers = ({ A, R, keys }: Row) => [A, R, keys].flat().filter(fn => fn !== undefined)
