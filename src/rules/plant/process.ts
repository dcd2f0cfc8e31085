import { holdsAt, type Place } from './place.ts'

/** What the process of a place is doing: the values of the standard split's fact `process-state`, so that conditions get them as they are. */
export const processStates = ['running', 'batch-open', 'cleaning', 'stopped', 'turnaround'] as const
export type ProcessState = (typeof processStates)[number]

/** The process state of a place, since when, and by whom it was set. */
export type Process = Place & {
  readonly state: ProcessState
  readonly since: Temporal.Instant
  readonly by: string
  readonly rev: number
}

/** What is known of a place's process: what was said of it, else of its area, else of its site; null where nobody has. */
export function processAt(processes: readonly Process[], place: Place): Process | null {
  const depth = ({ area, cell }: Place) => Number(area !== null) + Number(cell !== null)
  const known = processes.filter(one => holdsAt(one, place))
  return known.toSorted((a, b) => depth(b) - depth(a))[0] ?? null
}
