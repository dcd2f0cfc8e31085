import { isKey } from '#words/say.ts'
import type { Speech } from '../parts/language.ts'
import type { Names } from '../people/names.ts'

/** What a field is called, from its path; names of parts of a split stay what they are. */
export function fieldName({ say }: Pick<Speech, 'say'>, path: string): string {
  return path
    .split('.')
    .map(name => {
      const key = `ledger.field.${name}`
      return isKey(key) ? say(key) : name
    })
    .join(', ')
}

/** What a value means to a person, where it names somebody or something: else the value as it stands. */
export function valueName(
  { say }: Pick<Speech, 'say'>,
  path: string,
  value: string | null,
  names: {
    readonly people: ReadonlyMap<string, string>
    readonly record: Pick<Names, 'fn' | 'place'> | null
  },
): string | null {
  if (value === null) return null
  const field = path.split('.').at(-1)
  if (value === 'true') return say('ledger.yes')
  if (value === 'false') return say('ledger.no')
  if (field === 'function') return names.record?.fn(value) ?? value
  if (field === 'site') return names.record?.place(value, null) ?? value
  return names.people.get(value) ?? value
}
