import type { Sites } from '../people/actor.ts'
import { type ActName, actNames, boundActivity } from './acts.ts'
import { type Activity, type Row, rowsOf, type Split } from './split.ts'

/** What a split gives to its functions. */
export type Given = {
  /** For each act the functions that it is given to, each with the sites at which it is: everywhere, or by deviations. */
  readonly acts: ReadonlyMap<ActName, ReadonlyMap<string, Sites>>
  /** Its holders read the record: internal functions, and those that audit. */
  readonly reading: ReadonlySet<string>
  readonly auditing: ReadonlySet<string>
  /** The functions, with the training that they ask for. */
  readonly functions: Split['functions']
}

/** Who audits reads what is restricted, each time with an entry in the ledger, and does nothing else. */
const AUDITED: ActName = 'restricted.read'

/** Whom a split makes responsible or accountable for each act, or gives a key of it, and who reads (TRUST-2). */
export function givenBy(split: Split, standard: Split): Given {
  const auditing = split.functions.filter(fn => fn.auditor).map(fn => fn.id)
  const acts = actNames.map(name => {
    const bound = boundActivity(split, standard, name)
    const functions = doersOf(bound.split, bound.activity)
    for (const fn of auditing)
      if (name === AUDITED) functions.set(fn, '*')
      else functions.delete(fn)
    return [name, functions] as const
  })
  const reading = split.functions.filter(fn => !fn.external || fn.auditor).map(fn => fn.id)
  return {
    acts: new Map(acts),
    reading: new Set(reading),
    auditing: new Set(auditing),
    functions: split.functions,
  }
}

function doersOf({ overrides = [] }: Split, activity: Activity): Map<string, Sites> {
  const functions = new Map<string, Sites>()
  for (const one of overrides.filter(each => each.activity === activity.id))
    for (const fn of rowsOf(one).flatMap(doersIn)) {
      const [site = ''] = one.place.split('/')
      functions.set(fn, [...(functions.get(fn) ?? []), site])
    }
  for (const fn of rowsOf(activity).flatMap(doersIn)) functions.set(fn, '*')
  return functions
}

const doersIn = ({ A, R, keys }: Row) => [A, R, keys].flat().filter(fn => fn !== undefined)

/** The functions that turn a key anywhere in a split. */
export const keyHolders = ({ activities, overrides = [] }: Split): ReadonlySet<string> =>
  new Set([...activities, ...overrides].flatMap(rowsOf).flatMap(({ keys = [] }) => keys))
