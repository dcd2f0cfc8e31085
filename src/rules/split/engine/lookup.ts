import type { FactValue, Situation } from '../facts.ts'
import type { Column } from './column.ts'
import { segmentOf } from './cut.ts'
import type { Painted } from './paint.ts'
import { UNDECLARED, type Winner } from './winner.ts'

type LookUp = (situation: Situation) => Winner
/** What a fact's value adds to the place in the table; far below zero where it is not declared. */
type Place = (column: number, value: FactValue | undefined) => number
const NOWHERE = -0x40000000

/**
 * Asks a table of winners: for each fact the segment of its value times the stride, then one look-up of the sum. With
 * `code` that is written out as code for the table's columns, four times as fast as a loop over them; not for pages,
 * where a content security policy forbids it.
 */
export function lookUp(columns: readonly Column[], { winners, strides }: Painted, code: boolean): LookUp {
  const place: Place = (c, value) => {
    const segment = segmentOf(columns[c]!, value)
    return segment < 0 ? NOWHERE : segment * strides[c]!
  }
  if (code) return writtenOut(columns, strides, winners, place)
  return situation => {
    let at = 0
    for (let c = 0; c < columns.length; c++) at += place(c, situation[columns[c]!.fact.id])
    return at < 0 ? UNDECLARED : winners[at]!
  }
}

/** How many look-ups have been written out. */
let made = 0

function writtenOut(
  columns: readonly Column[],
  strides: readonly number[],
  winners: Painted['winners'],
  place: Place,
): LookUp {
  const parts = columns.map((column, c) => partOf(column, c, strides[c]!))
  // Equal texts would share one function and its profile, whatever table each was made for.
  const body = `/* ${made++} */ return f => { let at = 0, v, l, h; ${parts.map(part => part.code).join(' ')} return at < 0 ? ${UNDECLARED} : winners[at] }`
  const names = parts.flatMap((_, c) => [`keys${c}`, `places${c}`])
  return new Function('winners', 'place', ...names, body)(
    winners,
    place,
    ...parts.flatMap(part => [part.keys, part.places]),
  )
}

type Part = { readonly code: string; readonly keys?: readonly string[]; readonly places?: Int32Array }

/** The code that adds one column's part to `at`: the common values written out, all others left to `place`. */
function partOf(column: Column, c: number, stride: number): Part {
  const { fact } = column
  const read = `v = f[${JSON.stringify(fact.id)}];`
  const other = `place(${c}, v)`
  if (fact.type === 'boolean')
    return { code: `${read} at += v === true ? 0 : v === false ? ${stride} : ${other};` }
  if (
    fact.type === 'integer' &&
    fact.min !== undefined &&
    fact.max !== undefined &&
    column.size === fact.max - fact.min + 1
  )
    return {
      code: `${read} at += v >= ${fact.min} && v <= ${fact.max} && (v | 0) === v ? (v - ${fact.min}) * ${stride} : ${other};`,
    }
  if (fact.type === 'enum') {
    const hash = perfectHash(fact.values.map(value => value.id))
    if (hash)
      return {
        code: `${read} if (typeof v === 'string') { l = v.length; h = ${hash.code}; at += keys${c}[h] === v ? places${c}[h] : ${other}; } else at += ${other};`,
        keys: hash.keys,
        places: hash.slots.map(value => (value < 0 ? 0 : value * stride)),
      }
  }
  return { code: `${read} at += ${other};` }
}

/**
 * A hash over a text's last one or two letters and its length that no two of the values share; null where none is found.
 * `slots`: the value at each hash, -1 for none; `keys`: its text.
 */
function perfectHash(texts: readonly string[]) {
  // As property names the texts are interned, as those parsed from JSON are: then they compare by address.
  const values = Object.keys(Object.fromEntries(texts.map(text => [`${text} `.slice(0, -1), 0])))
  if (values.length !== texts.length || values.some((value, i) => value !== texts[i])) return null
  for (let size = 16; size <= 16 * texts.length; size *= 2)
    for (let a = 0; a < 32; a++)
      for (const b of [0, 5, 11]) {
        const slots = new Int32Array(size).fill(-1)
        const clash = values.some((text, i) => {
          const l = text.length
          const h = (text.charCodeAt(l - 1) + text.charCodeAt(l - 2) * a + l * b) & (size - 1)
          if (slots[h] !== -1) return true
          slots[h] = i
          return false
        })
        if (!clash)
          return {
            slots,
            keys: [...slots].map(i => (i < 0 ? '' : values[i]!)),
            code: `(v.charCodeAt(l - 1)${a ? ` + v.charCodeAt(l - 2) * ${a}` : ''} + l * ${b}) & ${size - 1}`,
          }
      }
  return null
}
