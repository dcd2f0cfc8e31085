import type { Params } from '../refusal.ts'

type Place = (params: Params) => string

/** Where the subject of a time limit waits, by the kind of the limit. */
const waits: Readonly<Record<string, (subject: string) => string>> = {
  signature: draft => `/split/drafts/${draft}/sign`,
}
/** The page on which what a time limit runs for is done, as a path of the web app. */
export const waitsAt = (kind: string, subject: string): string => waits[kind]?.(subject) ?? '/limits'

const waiting: Place = ({ kind, subject }) => waitsAt(String(kind), String(subject))

/** What people are told by mail, each with the page of the web app where it waits for them. */
const places = {
  'key.waits': ({ draft }) => `/split/drafts/${draft}/sign`,
  'function.given': () => '/desk',
  'deputy.named': () => '/desk',
  'limit.reminder': waiting,
  'limit.over': waiting,
  'limit.moved_up': waiting,
} as const satisfies Readonly<Record<string, Place>>

export type MessageKey = keyof typeof places

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
