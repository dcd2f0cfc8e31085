import { type Fact, UNKNOWN } from '#rules/split/facts.ts'

type EnumFact = Extract<Fact, { type: 'enum' }>
type NumberFact = Extract<Fact, { type: 'integer' | 'decimal' }>

/**
 * The facts of several tables, each said once. `beside` are those that a file of ours brought along: what its tables
 * say of values and bounds counts, since another tool may have changed them; the rest is kept.
 */
export function factBook(beside: readonly Fact[]) {
  const book = new Map(beside.map(fact => [fact.id, fact]))
  const ours = new Set(book.keys())
  const fresh = new Set(ours)
  return {
    all: (): Fact[] => [...book.values()],
    /** Takes up a table's fact and answers its id, which is a new one where another table means something else. */
    add(fact: Fact, activity: string): string {
      const known = book.get(fact.id)
      const joined = known ? join(known, fact, fresh.delete(fact.id), ours.has(fact.id)) : fact
      let id = joined ? fact.id : `${fact.id}-${activity}`
      while (!joined && book.has(id)) id = `${id}-2`
      book.set(id, joined ?? { ...fact, id })
      return id
    },
  }
}

/**
 * One fact for two of the same id; null where they differ. `fresh`: the known one came beside the tables, and gives
 * way to what the first of them says. `ours`: it came beside them.
 */
function join(known: Fact, fact: Fact, fresh: boolean, ours: boolean): Fact | null {
  const joined = joinTypes(known, fact, fresh, ours)
  if (!joined) return null
  if (fresh) return { ...joined, label: { ...joined.label, en: fact.label.en } }
  // Where one table has an answer of its own for what is unknown, unknown is a situation of its own.
  return !ours && fact.strictest === UNKNOWN ? { ...joined, strictest: UNKNOWN } : joined
}

function joinTypes(known: Fact, fact: Fact, fresh: boolean, ours: boolean): Fact | null {
  if (known.type === 'enum') return fact.type === 'enum' ? joinEnums(known, fact, fresh) : null
  if (known.type === 'boolean') return fact.type === 'boolean' ? known : null
  if (fact.type !== 'integer' && fact.type !== 'decimal') return null
  // DMN has one type of number: whether it is whole is said beside the tables.
  return known.type === fact.type || ours ? joinNumbers(known, fact, fresh) : null
}

function joinEnums(known: EnumFact, fact: EnumFact, fresh: boolean): Fact | null {
  const says = (values: EnumFact['values'], id: string) => values.some(value => value.id === id)
  const added = fact.values.filter(({ id }) => !says(known.values, id))
  // In a DMN list of values `unknown` is null, which declares nothing.
  const kept = known.values.filter(({ id }) => fact.open || id === UNKNOWN || says(fact.values, id))
  if (added.length === 0 && kept.length === known.values.length && known.open === fact.open) return known
  if (!fresh && !(known.open && fact.open)) return null
  const values = [...kept, ...added]
  const valid = known.strictest === UNKNOWN || says(values, known.strictest)
  const { open: _, ...rest } = known
  return {
    ...rest,
    ...(fact.open && { open: true }),
    values,
    strictest: valid ? known.strictest : (values[0]?.id ?? UNKNOWN),
  }
}

function joinNumbers(known: NumberFact, fact: NumberFact, fresh: boolean): Fact | null {
  const { min, max } = fact
  if (known.min === min && known.max === max) return known
  if (!fresh) return null
  const { min: _low, max: _high, ...rest } = known
  const inside = (value: number) => Math.min(Math.max(value, min ?? -Infinity), max ?? Infinity)
  return {
    ...rest,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    strictest: known.strictest === UNKNOWN ? UNKNOWN : inside(known.strictest),
  }
}
