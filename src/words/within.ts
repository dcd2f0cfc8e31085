import type { Language } from '#rules/split/facts.ts'
import { say } from './say.ts'

const units = ['minute', 'hour', 'day', 'working_hour', 'working_day'] as const

/** A time limit (`Within` of the split, such as "2 working days") in a language. */
export function sayWithin(language: Language, within: string): string {
  const [, amount = '', name = ''] = /^(\d+) (.+?)s?$/.exec(within) ?? []
  const unit = units.find(each => each === name.replace(' ', '_'))
  return unit === undefined ? within : say(language, `within.${unit}`, { count: Number(amount) })
}
