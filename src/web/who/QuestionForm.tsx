import { Select } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import type { Fact } from '#rules/split/facts.ts'
import type { Split } from '#rules/split/split.ts'
import { useSpeech } from '../parts/language.ts'
import { FactField } from './FactField.tsx'
import { type Asked, withFact } from './question.ts'

type Props = {
  split: Split
  asked: Asked
  onAsk: (asked: Asked, replace: boolean) => void
  /** What else is asked, beside the place. */
  children?: ReactNode
}

/** What is asked: the activity, the place where there are some, and the facts that its table looks at. */
export function QuestionForm({ split, asked, onAsk, children }: Props) {
  const { say, label } = useSpeech()
  const id = useId()
  const activity = split.activities.find(each => each.id === asked.activity)
  const facts = factsOf(split, asked)
  const places = (split.sites ?? []).flatMap(site => [
    { id: site.id, name: label(site.label) },
    ...(site.areas ?? []).map(area => ({
      id: `${site.id}/${area.id}`,
      name: `${label(site.label)}, ${label(area.label)}`,
    })),
  ])
  return (
    <div className="panel question">
      <div className="row wrap top">
        <Select
          className="what"
          label={say('who.what')}
          placeholder={say('who.what.choose')}
          searchable
          maxDropdownHeight={380}
          nothingFoundMessage={say('who.what.none')}
          comboboxProps={{ withinPortal: false }}
          value={asked.activity ?? null}
          data={split.groups.map(group => ({
            group: label(group.label),
            items: split.activities
              .filter(each => each.group === group.id)
              .map(each => ({ value: each.id, label: label(each.label) })),
          }))}
          onChange={next => next !== null && onAsk({ ...asked, activity: next, facts: {} }, false)}
        />
        {places.length > 0 && (
          <div className="where">
            <label htmlFor={id} className="small muted">
              {say('who.at')}
            </label>
            <select
              id={id}
              className="field"
              value={asked.place ?? ''}
              onChange={event => onAsk({ ...asked, place: event.target.value || undefined }, true)}
            >
              <option value="">{say('who.at.everywhere')}</option>
              {places.map(place => (
                <option key={place.id} value={place.id}>
                  {place.name}
                </option>
              ))}
            </select>
          </div>
        )}
        {children}
      </div>
      {activity !== undefined && facts.length === 0 && <p className="small muted">{say('who.no_facts')}</p>}
      {facts.length > 0 && (
        <div className="facts">
          {facts.map(fact => (
            <FactField
              key={`${asked.activity} ${fact.id}`}
              fact={fact}
              value={asked.facts[fact.id]}
              onChange={value => onAsk({ ...asked, facts: withFact(asked.facts, fact.id, value) }, true)}
            />
          ))}
        </div>
      )}
    </div>
  )
}

/** The columns of the activity's table, with those that overrides at the place add. */
function factsOf(split: Split, { activity, place }: Asked): readonly Fact[] {
  const here = (split.overrides ?? []).filter(
    each => each.activity === activity && place !== undefined && `${place}/`.startsWith(`${each.place}/`),
  )
  const own = split.activities.find(each => each.id === activity)?.facts ?? []
  const ids = new Set([...own, ...here.flatMap(each => each.facts ?? [])])
  return [...ids].flatMap(id => split.facts.filter(fact => fact.id === id))
}
