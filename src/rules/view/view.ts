import { z } from 'zod'
import { decisionStates } from '../decision/cycle.ts'
import { SavedSearch } from '../plant/list/view.ts'

/** The lists of which people save views. */
export const viewedLists = ['assets', 'decisions'] as const
export type ViewedList = (typeof viewedLists)[number]

/** Which decisions are listed: `mine` are those that one asked for. */
export const decisionWhiches = ['open', 'mine', 'over', 'all'] as const

const Text = z.string().trim().min(1).max(200)
/** What a view of the decisions holds. */
export const SavedDecisions = z.strictObject({
  which: z.enum(decisionWhiches).exactOptional(),
  site: Text.exactOptional(),
  kind: Text.exactOptional(),
  state: z.enum(decisionStates).exactOptional(),
  text: Text.exactOptional(),
})

/** A list, and what of it is looked at. */
export const Shown = z.discriminatedUnion('list', [
  z.strictObject({ list: z.literal('assets'), search: SavedSearch }),
  z.strictObject({ list: z.literal('decisions'), search: SavedDecisions }),
])
export type Shown = z.output<typeof Shown>
