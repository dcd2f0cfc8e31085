import { weekdays } from '../../time/weekday.ts'

type Weekday = (typeof weekdays)[number]

/** How often something comes: what people choose from; `own` is any other rule of RFC 5545. */
export const rhythms = ['once', 'daily', 'weekly', 'nth', 'last', 'monthday', 'yearly', 'own'] as const
export type Rhythm = (typeof rhythms)[number]

/** A rule of a series as plain choices. The day of the month or year is that of the first turn. */
export type Choice = {
  readonly every: Rhythm
  /** Every so many days, weeks, months or years. */
  readonly interval: number
  /** Of every week. */
  readonly days: readonly Weekday[]
  readonly ends: 'never' | 'until' | 'count'
  /** The last day, ISO date. */
  readonly until: string
  readonly count: number
  /** The rule itself, where no choice fits it. */
  readonly own: string
}

export const noChoice: Choice = {
  ...{ every: 'once', interval: 1, days: [], ends: 'never', until: '', count: 10, own: '' },
}

/** The rule of RFC 5545 that a choice means for a series that begins then; null for what comes once. */
export function ruleOf(choice: Choice, start: string): string | null {
  const { every, interval, ends, until, count, own } = choice
  if (every === 'once') return null
  if (every === 'own') return own
  const often = interval > 1 ? `;INTERVAL=${interval}` : ''
  const last = { never: '', until: `;UNTIL=${until.replaceAll('-', '')}T235900`, count: `;COUNT=${count}` }[
    ends
  ]
  return basisOf(choice, dayOf(start)).replace(/^FREQ=\w+/, `$&${often}`) + last
}

/** The day on which a series begins, and what day of its month and week that is. Also asked where there is no Temporal. */
export function dayOf(start: string) {
  const [year, month, day] = start.slice(0, 10).split('-').map(Number) as [number, number, number]
  const weekday = weekdays[(new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7]!
  return { month, day, weekday, nth: Math.ceil(day / 7) }
}

function basisOf({ every, days }: Choice, start: ReturnType<typeof dayOf>): string {
  const day = start.weekday
  switch (every) {
    case 'weekly':
      return `FREQ=WEEKLY;BYDAY=${(days.length === 0 ? [day] : weekdays.filter(each => days.includes(each))).join(',')}`
    case 'nth':
      return `FREQ=MONTHLY;BYDAY=${start.nth}${day}`
    case 'last':
      return `FREQ=MONTHLY;BYDAY=-1${day}`
    case 'monthday':
      return `FREQ=MONTHLY;BYMONTHDAY=${start.day}`
    case 'yearly':
      return `FREQ=YEARLY;BYMONTH=${start.month};BYMONTHDAY=${start.day}`
    default:
      return 'FREQ=DAILY'
  }
}

/** The choice that a rule is; `own` where none means the very same. */
export function choiceOf(rule: string | null, start: string): Choice {
  if (rule === null) return noChoice
  const parts = Object.fromEntries(rule.split(';').map(part => part.split('=') as [string, string]))
  const { INTERVAL = '1', COUNT, UNTIL, BYDAY = '' } = parts
  const ends = COUNT !== undefined ? 'count' : UNTIL !== undefined ? 'until' : 'never'
  const known: Omit<Choice, 'every'> = {
    interval: Number(INTERVAL),
    days: weekdays.filter(each => BYDAY.split(',').includes(each)),
    ends,
    until: UNTIL === undefined ? '' : UNTIL.slice(0, 8).replace(/(....)(..)(..)/, '$1-$2-$3'),
    count: Number(COUNT ?? noChoice.count),
    own: rule,
  }
  const same = (text: string | null) => sorted(text ?? '') === sorted(rule)
  const every = rhythms.find(each => each !== 'own' && same(ruleOf({ ...known, every: each }, start)))
  return { ...known, every: every ?? 'own' }
}

/** The parts of a rule in one order; when on its last day a series ends makes no other series of it. */
const sorted = (rule: string) =>
  rule
    .replace(/(UNTIL=\d{8})T\d{6}/, '$1')
    .split(';')
    .filter(part => part !== 'INTERVAL=1' && !part.startsWith('WKST='))
    .toSorted()
    .join(';')
