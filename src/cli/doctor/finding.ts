import type { Params } from '#rules/refusal.ts'
import type { Key } from '#words/say.ts'

export const subjects = [
  'settings',
  'tls',
  'folder',
  'keys',
  'disk',
  'database',
  'schema',
  'clock',
  'ledger',
  'seals',
  'mail',
] as const
export type Subject = (typeof subjects)[number]

/** What the doctor found about one thing, and in the same sentence what to do. */
export type Finding = {
  readonly about: Subject
  readonly state: 'ok' | 'warning' | 'wrong'
  readonly key: Key
  readonly params: Params
}

export const finding = (
  about: Subject,
  state: Finding['state'],
  key: string,
  params: Params = {},
): Finding => ({
  about,
  state,
  key: key as Key,
  params,
})
