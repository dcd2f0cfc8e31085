import { toReconfirm } from '#rules/split/level/placed.ts'
import type { Split } from '#rules/split/split.ts'
import { useSpeech } from '../../parts/language.ts'
import { above, usePlaceName } from './place.ts'

/** How far a place goes its own way, in a sentence. */
export function PlaceLine({ split, place }: { split: Split; place: string }) {
  const { say } = useSpeech()
  const name = usePlaceName(split)
  const own = (split.overrides ?? []).filter(each => each.place === place)
  const late = own.filter(each => {
    const activity = split.activities.find(one => one.id === each.activity)
    return activity !== undefined && toReconfirm(each, activity)
  })
  const values = { place: name(place), above: name(above(place)), count: own.length }
  return (
    <p className="muted">
      {say(own.length === 0 ? 'level.none_differs' : 'level.some_differ', values)}{' '}
      {late.length > 0 && say('level.reconfirm_count', { count: late.length })}
    </p>
  )
}
