import { slug } from '#exchange/workbook/tidy.ts'
import { type Fact, type Label, UNKNOWN } from '#rules/split/facts.ts'
import { freshId } from '#rules/split/level/fresh.ts'
import { labelOf, type Writing } from '../writing.ts'

export const factTypes = ['enum', 'boolean', 'integer', 'decimal'] as const
export type FactType = (typeof factTypes)[number]

/** A value as it is written; a new one has no id yet. */
export type ValueWriting = { readonly id: string | null; readonly label: Writing }

/** A fact while it is written: all that any kind of fact may need, as text. */
export type FactWriting = {
  readonly label: Writing
  readonly hint: Writing
  readonly type: FactType
  readonly values: readonly ValueWriting[]
  readonly open: boolean
  readonly min: string
  readonly max: string
  readonly unit: string
  /** The strictest value as text; of a new value the place in the list, as `#2`. */
  readonly strictest: string
}

const text = (number: number | undefined) => (number === undefined ? '' : String(number))

export const writingOf = (fact: Fact | null): FactWriting => ({
  label: fact?.label ?? {},
  hint: fact?.hint ?? {},
  type: fact?.type ?? 'enum',
  values:
    fact?.type === 'enum'
      ? fact.values
      : [
          { id: null, label: {} },
          { id: null, label: {} },
        ],
  open: fact?.type === 'enum' && fact.open === true,
  min: fact !== null && 'min' in fact ? text(fact.min) : '',
  max: fact !== null && 'max' in fact ? text(fact.max) : '',
  unit: (fact !== null && 'unit' in fact ? fact.unit : undefined) ?? '',
  strictest: fact === null ? '' : String(fact.strictest),
})

/** What a fact still lacks before it can be kept. */
export type Lack = 'no_name' | 'no_english' | 'no_values' | 'no_strictest' | 'no_number' | 'no_range'

/** The fact as it is kept, or what it lacks. New values get an id made of their name. */
export function factOf(writing: FactWriting, id: string): Fact | Lack {
  const label = labelOf(writing.label)
  const hint = labelOf(writing.hint)
  if (label === null) return 'no_name'
  if (hint === null && writing.hint.de?.trim()) return 'no_english'
  const named = { id, label, ...(hint !== null && { hint }) }
  switch (writing.type) {
    case 'boolean':
      return { ...named, type: 'boolean', strictest: yesNo(writing.strictest) }
    case 'enum':
      return enumOf(writing, named)
    default:
      return numberOf(writing, named, writing.type)
  }
}

type Named = { id: string; label: Label; hint?: Label }

function enumOf({ values, open, strictest }: FactWriting, named: Named): Fact | Lack {
  const kept: { id: string; label: Label }[] = []
  let strict = strictest
  for (const [at, { id, label: written }] of values.entries()) {
    const label = labelOf(written)
    if (label === null) return 'no_values'
    const key =
      id ??
      freshId(
        [...kept, ...values.flatMap(each => (each.id === null ? [] : [{ id: each.id }]))],
        slug(label.en) || 'value',
      )
    if (strictest === `#${at}`) strict = key
    kept.push({ id: key, label })
  }
  if (kept.length === 0) return 'no_values'
  if (strict === '' || strict.startsWith('#')) return 'no_strictest'
  return { ...named, type: 'enum', values: kept, ...(open && { open }), strictest: strict }
}

function numberOf(writing: FactWriting, named: Named, type: 'integer' | 'decimal'): Fact | Lack {
  const bound = (written: string) => (written.trim() === '' ? undefined : Number(written.replace(',', '.')))
  const [min, max] = [bound(writing.min), bound(writing.max)]
  const strictest = writing.strictest === UNKNOWN ? UNKNOWN : bound(writing.strictest)
  if (strictest === undefined) return 'no_strictest'
  if ([min, max, strictest].some(each => Number.isNaN(each))) return 'no_number'
  if (min !== undefined && max !== undefined && min > max) return 'no_range'
  return {
    ...named,
    type,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(writing.unit.trim() !== '' && { unit: writing.unit.trim() }),
    strictest: strictest as number | typeof UNKNOWN,
  }
}

const yesNo = (written: string): boolean | typeof UNKNOWN =>
  written === UNKNOWN ? UNKNOWN : written !== 'false'
