import type { Site } from '../api/queries.ts'
import { Labelled } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { namePlace } from './place.ts'

type At = { readonly area: string | null; readonly cell: string | null }
type Props = At & { site: Site; onChange: (at: At) => void }

/** Where something holds: the whole site, an area, or a cell. */
export function PlaceField({ site, area, cell, onChange }: Props) {
  const speech = useSpeech()
  const places: readonly At[] = [
    { area: null, cell: null },
    ...site.areas.flatMap(one => [
      { area: one.id, cell: null },
      ...one.cells.map(({ id }) => ({ area: one.id, cell: id })),
    ]),
  ]
  const keyOf = (at: At) => `${at.area ?? ''}/${at.cell ?? ''}`
  return (
    <Labelled label={speech.say('windows.field.place')}>
      {field => (
        <select
          {...field}
          value={keyOf({ area, cell })}
          onChange={({ target }) => onChange(places.find(at => keyOf(at) === target.value)!)}
        >
          {places.map(at => (
            <option key={keyOf(at)} value={keyOf(at)}>
              {namePlace(speech, site, at)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
