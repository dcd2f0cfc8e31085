import type { Escalation, Split } from './split.ts'

type Step = { readonly after: string; readonly to: readonly string[] }

/** What is wrong with an escalation path: it has no step, ends below the top, turns in a circle, or steps back in time. */
export type PathFault = 'empty' | 'ends' | 'circle' | 'order'

/** The steps of a path, those of the paths that go on from it included. A path that turns in a circle is cut there. */
export function stepsOf(split: Split, id: string | null): readonly Step[] {
  const steps: Step[] = []
  const seen = new Set<string>()
  for (let path = find(split, id); path && !seen.has(path.id); path = find(split, path.onward ?? null)) {
    seen.add(path.id)
    steps.push(...path.steps)
  }
  return steps
}

/** What is wrong with a path; null where it climbs, step by step, to a function at the top (SPLIT-6, SPLIT-9). */
export function pathFault(split: Split, id: string): PathFault | null {
  const seen = new Set<string>()
  for (let path = find(split, id); path; path = find(split, path.onward ?? null)) {
    if (seen.has(path.id)) return 'circle'
    seen.add(path.id)
  }
  const steps = stepsOf(split, id)
  const last = steps.at(-1)
  if (!last) return 'empty'
  if (steps.some((step, i) => steps.slice(0, i).some(earlier => sameFunctions(earlier, step))))
    return 'circle'
  if (steps.some((step, i) => i > 0 && minutes(step.after) <= minutes(steps[i - 1]!.after))) return 'order'
  const tops = split.functions.filter(fn => fn.top).map(fn => fn.id)
  return last.to.some(fn => tops.includes(fn)) ? null : 'ends'
}

const find = (split: Split, id: string | null): Escalation | undefined =>
  id === null ? undefined : split.escalations.find(path => path.id === id)

const sameFunctions = (a: Step, b: Step) => [...a.to].sort().join() === [...b.to].sort().join()

const units: Record<string, number> = { minute: 1, hour: 60, day: 1440 }

/** A time limit in minutes, for comparing only: a working day is taken as a day, since calendars differ. */
export function minutes(within: string): number {
  const [amount, unit] = within.replace('working ', '').split(' ')
  return Number(amount) * units[unit!.replace(/s$/, '')]!
}
