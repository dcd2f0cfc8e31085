import type { Params } from '../refusal.ts'

type Place = (params: Params) => string

/** A time limit says itself where what it runs for is done. */
const named: Place = ({ page }) => String(page)

/** What people are told by mail, each with the page of the web app where it waits for them. */
const places = {
  'function.given': () => '/desk',
  'deputy.named': () => '/desk',
  'finding.raised': ({ finding }) => `/findings/${finding}`,
  'decision.asked': ({ decision }) => `/decisions/${decision}`,
  'decision.moved': ({ decision }) => `/decisions/${decision}`,
  'finding.planned': ({ finding }) => `/findings/${finding}`,
  'shift.handed_over': ({ site, area }) => `/board?place=${area === '' ? site : `${site}/${area}`}`,
  'limit.reminder': named,
  'limit.over': named,
  'limit.moved_up': named,
} as const satisfies Readonly<Record<string, Place>>

export type MessageKey = keyof typeof places

/** What cannot wait for the mail of the day: whose time runs out, or is out. */
export const atOnce: readonly MessageKey[] = [
  'shift.handed_over',
  'limit.reminder',
  'limit.over',
  'limit.moved_up',
]

/**
 * What an act tells people: who (ids of persons), what, and what its sentence needs. It says that something waits and
 * where, never what of the plant is weak: mails lie in other people's hands.
 */
export type Message = {
  readonly to: readonly string[]
  readonly message: MessageKey
  readonly params: Params
}

/** The page where what a message tells of waits, as a path of the web app. */
export const placeOf = ({ message, params }: Pick<Message, 'message' | 'params'>): string =>
  places[message](params)
