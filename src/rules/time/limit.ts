import { before, type Calendar } from './calendar.ts'
import { addWithin, reminderAt } from './within.ts'

/** What a time limit does when a moment of it has come. */
export const stepKinds = ['reminder', 'limit', 'escalation'] as const
export type StepKind = (typeof stepKinds)[number]

/** One moment of a time limit: what it does, when, and the functions that hear of it. */
export type LimitStep = {
  readonly n: number
  readonly what: StepKind
  readonly at: Temporal.Instant
  readonly to: readonly string[]
}

export type Limit = {
  readonly calendar: Calendar
  readonly opened: Temporal.Instant
  /** By when it has to be done, where people have agreed on that themselves. */
  readonly agreed?: Temporal.Instant | undefined
  /** A `Within` of the split. */
  readonly within: string
  /** The functions that the question waits for. */
  readonly waits: readonly string[]
  /** The escalation path as `stepsOf` gives it; `after` counts from the opening. */
  readonly path: readonly { readonly after: string; readonly to: readonly string[] }[]
  /** The functions that it waits for work round the clock. */
  readonly roundTheClock: boolean
}

/**
 * Every moment of a time limit in order, known when it is opened (SPLIT-9, DECIDE-8): a reminder after three quarters of
 * the time, the limit, and the steps of the escalation path. A question never moves up before its limit is over, nor
 * from one step to the next back in time, whatever the calendar makes of working days and hours side by side. Where people
 * have agreed on the time, the path counts from its end.
 */
export function limitSteps({
  calendar,
  opened,
  agreed,
  within,
  waits,
  path,
  roundTheClock,
}: Limit): readonly LimitStep[] {
  const clock = { roundTheClock }
  const due = agreed ?? addWithin(calendar, opened, within, clock)
  // An agreed day may be years ahead: its working hours are not counted one by one.
  const reminder =
    agreed === undefined
      ? reminderAt(calendar, opened, due, within, clock)
      : opened.add({
          milliseconds: Math.floor(((due.epochMilliseconds - opened.epochMilliseconds) * 3) / 4),
        })
  const steps: LimitStep[] = [
    { n: 1, what: 'reminder', at: reminder, to: waits },
    { n: 2, what: 'limit', at: due, to: waits },
  ]
  for (const { after, to } of path) {
    const last = steps.at(-1)!.at
    const at = addWithin(calendar, agreed ?? opened, after, clock)
    steps.push({ n: steps.length + 1, what: 'escalation', at: before(at, last) ? last : at, to })
  }
  return steps
}
