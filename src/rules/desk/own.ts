import { deputyCircles, heldBy, untrainedOf } from '../split/people/people.ts'
import type { Split } from '../split/split.ts'
import { type DeskItem, deskItem } from './desk.ts'

/** What keeps a person from standing for what they hold, and a circle that their deputies turn in (SPLIT-8). */
export function ownOf(split: Split, person: string, now: Temporal.Instant): readonly DeskItem[] {
  const on = now.toString()
  const untrained = heldBy(split, person, on).flatMap(({ function: fn, place }) => {
    const lacking = untrainedOf(split, fn, place, on).find(one => one.person === person)
    if (lacking === undefined) return []
    const [site = null] = place?.split('/') ?? []
    const params = { function: fn, courses: lacking.courses }
    return [deskItem({ kind: 'untrained', subject: fn, site, params, to: '/account' })]
  })
  const circles = deputyCircles(split, on)
    .filter(circle => circle.includes(person))
    .map(people =>
      deskItem({ kind: 'deputy-circle', subject: people.join(), params: { people }, to: '/account' }),
    )
  return [...untrained, ...circles]
}
