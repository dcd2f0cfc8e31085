import { useMemo } from 'react'
import type { Bodies, PartKind } from '#rules/split/parts.ts'
import type { Rule, Split } from '#rules/split/split.ts'
import { functionLabel, list, placeLabel } from '#words/finding.ts'
import type { Key } from '#words/say.ts'
import { type Speech, useSpeech } from '../parts/language.ts'

type Placed = { readonly kind: PartKind; readonly key: string }
type Body = Bodies[PartKind] | null

const rowParts = ['A', 'R', 'C', 'I', 'keys', 'consents', 'within', 'escalation']

/** What the parts of a split, and their fields, are called where two versions of them stand side by side. */
export function useNamer(split: Split) {
  const speech = useSpeech()
  return useMemo(() => namer(speech, split), [speech, split])
}

function namer({ say, label, language }: Speech, split: Split) {
  const activity = (id: string) => split.activities.find(each => each.id === id)
  const part = ({ kind, key, mine, theirs }: Placed & { readonly mine?: Body; readonly theirs?: Body }) => {
    const body = mine ?? theirs ?? null
    if (kind === 'override') {
      const [place = '', of = ''] = key.split(':')
      const about = activity(of)
      return `${placeLabel(language, split, place)}: ${about === undefined ? of : label(about.label)}`
    }
    if (body !== null && 'label' in body) return label(body.label)
    return kind === 'head' ? label(split.label) : key
  }
  const field = ({ key }: Placed, path: string): string => {
    const [first = '', second = ''] = path.split(/\.(.*)/s)
    if (first === 'row' && rowParts.includes(second)) return say(`table.part.${second}` as Key)
    if (first === 'rules' && second !== '') {
      const at = activity(key)?.rules?.findIndex(({ id }) => id === second) ?? -1
      return at < 0 ? say('table.rule') : say('table.rule_number', { number: at + 1 })
    }
    const known = `part.field.${first}` as Key
    return fields.has(first) ? say(known) : path
  }
  const functions = (ids: readonly unknown[]) =>
    list(
      language,
      ids.map(id => (typeof id === 'string' ? functionLabel(language, split, id) : JSON.stringify(id))),
    )
  const value = (path: string, given: unknown): string => {
    if (given === undefined || given === null) return say('meeting.nothing')
    if (Array.isArray(given)) return given.length === 0 ? say('table.none') : functions(given)
    if (path.startsWith('rules.')) return rule(given as Rule)
    if (typeof given === 'object' && 'en' in given) return label(given as { en: string })
    return typeof given === 'object' ? JSON.stringify(given) : String(given)
  }
  const rule = ({ when, row }: Rule) => {
    const conditions = Object.entries(when).map(([fact, cell]) => `${fact} ${cell}`)
    const owners = (row.A ?? []).map(id => functionLabel(language, split, id))
    return [...conditions, `A: ${list(language, owners) || say('table.none')}`].join('; ')
  }
  return { part, field, value }
}

/** Fields that have a name for people; the others are told as they are written. */
const fields = new Set([
  'label',
  'about',
  'group',
  'side',
  'reason',
  'locked',
  'rules',
  'facts',
  'steps',
  'replaces',
])
