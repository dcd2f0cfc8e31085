import type { Params } from '#rules/refusal.ts'

/** How the database is getting on, as the key of a sentence in `words` and what it needs. */
export type Tell = (key: string, params?: Params) => void
