import type { ActName } from '../split/acts.ts'
import type { Side } from '../split/split.ts'
import type { Factor } from './account.ts'

/** A function that a person holds now: themselves, or standing in for `for`. Corporate where `site` is null. */
export type Held = {
  readonly function: string
  readonly site: string | null
  readonly area: string | null
  readonly for: string | null
}

/** Sites whose records are read; whoever holds a corporate function reads all. */
export type Sites = '*' | readonly string[]

/** Whether a place is among sites; the company as a whole (null) is only where all are. */
export const isAmong = (site: string | null, sites: Sites): boolean =>
  sites === '*' || (site !== null && sites.includes(site))

/** What a token allows of what its holder may do: acts by name, and reading. A person in a session is not held to any. */
export type Scope = '*' | readonly string[]
/** The part of a scope that lets a token read. */
export const READING = 'read'

/** Who acts, as the session and the record of people say. `person` is null while nobody is signed in. */
export type Actor = {
  readonly person: string | null
  readonly name: string | null
  readonly administrator: boolean
  readonly founder: Side | null
  readonly held: readonly Held[]
  /** The acts that the split gives to the functions held; before the first version, to the founders. */
  readonly may: readonly ActName[]
  /** Of these, what held functions give, with those that do; the rest is the founders', and given everywhere. */
  readonly by: Readonly<Partial<Record<ActName, readonly Held[]>>>
  /** Where they hold an internal function, or audit: there they read the record. */
  readonly sites: Sites
  /** Where they hold an internal function that does not audit: there they raise findings and see to them. */
  readonly works: Sites
  /** Where they hold an external function that does not audit: there they ask for what is their own, and read that alone. */
  readonly serves: Sites
  /** Where they audit: there they also read what is restricted. */
  readonly audits: Sites
  readonly scope: Scope
  /** What their session was opened with, or the one in which their token was made; null where there was none. */
  readonly factor: Factor | null
}

/** Nobody in particular: the first visit of an installation, and what the system does by itself. */
export const nobody: Actor = {
  person: null,
  name: null,
  administrator: false,
  founder: null,
  held: [],
  may: [],
  by: {},
  sites: '*',
  works: [],
  serves: [],
  audits: [],
  scope: '*',
  factor: null,
}
