import type { Site, Windows } from '../api/queries.ts'

export type Turn = Windows['turns'][number]
/** A month of a site. */
export type Month = {
  site: Site
  month: string
  weeks: readonly (readonly string[])[]
  found: Windows
}
/** What the views show: the turns of a month, days off, and what a press on a turn opens. */
export type Shown = Month & {
  daysOff: ReadonlyMap<string, string>
  onPress: (turn: Turn) => void
}
