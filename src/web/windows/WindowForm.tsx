import { useState } from 'react'
import { interventions } from '#rules/plant/constraint/constraint.ts'
import { choiceOf, noChoice, ruleOf } from '#rules/plant/window/choices.ts'
import { windowKinds } from '#rules/plant/window/window.ts'
import { sayIntervention } from '#words/window/feedText.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { type OutageWindow, queries, type Site } from '../api/queries.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import { PlaceField } from './PlaceField.tsx'
import { Preview } from './Preview.tsx'
import { RuleFields } from './RuleFields.tsx'
import { wallIn } from './wall.ts'

/** Tomorrow at ten in the evening, for eight hours: something to begin from. */
function suggestion(zone: string) {
  const day = (ahead: number) => wallIn(zone, Date.now() + ahead * 86_400_000).slice(0, 10)
  return { start: `${day(1)}T22:00`, end: `${day(2)}T06:00` }
}

/** What of a window is filled in: as it is, or something to begin from. */
function draftOf(site: Site, window: OutageWindow | undefined) {
  if (window === undefined) {
    const place = { area: null as string | null, cell: null as string | null }
    return {
      kind: 'window' as const,
      title: '',
      why: '',
      only: [],
      ...place,
      ...suggestion(site.zone),
      choice: noChoice,
    }
  }
  const { kind, title, why, interventions: only, area, cell, start, end, rule } = window
  return { kind, title, why, only: only ?? [], area, cell, start, end, choice: choiceOf(rule, start) }
}

/** The form in which a window or blackout is put in, or changed as a whole. */
export function WindowForm({ site, window }: { site: Site; window?: OutageWindow }) {
  const { say, language } = useSpeech()
  const [draft, setDraft] = useState<
    Omit<ReturnType<typeof draftOf>, 'kind' | 'only'> & {
      kind: OutageWindow['kind']
      only: readonly string[]
    }
  >(() => draftOf(site, window))
  const put = (more: Partial<typeof draft>) => setDraft(before => ({ ...before, ...more }))
  const { kind, title, why, only, area, cell, start, end, choice } = draft
  const said = {
    ...{ kind, start, end, also: [...(window?.also ?? [])], rule: ruleOf(choice, start) },
    interventions: only.length === 0 ? null : [...only],
  }
  const id = window?.id
  const save = async () => {
    if (window === undefined) {
      const body = { window: crypto.randomUUID(), site: site.id, area, cell, title, why, ...said }
      await told(api.POST('/api/windows', { params: { header: actHeaders() }, body }))
      setDraft(draftOf(site, undefined))
    } else {
      const params = { path: { window: window.id }, header: actHeaders(window.rev) }
      await told(api.PUT('/api/windows/{window}', { params, body: { title, why, ...said } }))
    }
    await queries.invalidateQueries({ queryKey: ['windows'] })
  }
  return (
    <FormDialog
      act={window === undefined ? 'window.add' : 'window.change'}
      label={say(window === undefined ? 'windows.add' : 'windows.change')}
      {...(window === undefined ? {} : { name: say('windows.change_of', { title: window.title }) })}
      look={window === undefined ? 'primary' : 'small'}
      onDo={save}
    >
      <fieldset className="plain-set row wrap">
        <legend className="vanish">{say('windows.field.kind')}</legend>
        {windowKinds.map(each => (
          <label key={each} className="row choice">
            <input type="radio" name="kind" checked={kind === each} onChange={() => put({ kind: each })} />
            {say(`windows.kind.${each}`)}
          </label>
        ))}
      </fieldset>
      <TextField
        label={say('windows.field.title')}
        value={title}
        onChange={to => put({ title: to })}
        required
      />
      <TextField label={say('windows.field.why')} value={why} onChange={to => put({ why: to })} required />
      {window === undefined && <PlaceField site={site} area={area} cell={cell} onChange={put} />}
      <div className="pair">
        <TextField
          label={say('windows.field.start')}
          type="datetime-local"
          value={start}
          onChange={to => put({ start: to })}
          required
        />
        <TextField
          label={say('windows.field.end')}
          type="datetime-local"
          value={end}
          onChange={to => put({ end: to })}
          required
        />
      </div>
      <RuleFields choice={choice} start={start} onChange={next => put({ choice: next })} />
      <fieldset className="plain-set">
        <legend>{say('windows.field.interventions')}</legend>
        <p className="small faint">{say('windows.field.interventions.hint')}</p>
        <div className="row wrap">
          {interventions.map(each => (
            <label key={each} className="row choice small">
              <input
                type="checkbox"
                checked={only.includes(each)}
                onChange={({ target }) =>
                  put({ only: target.checked ? [...only, each] : only.filter(one => one !== each) })
                }
              />
              {sayIntervention(language, each)}
            </label>
          ))}
        </div>
      </fieldset>
      <Preview
        site={site}
        tried={{ window: id ?? NEW, site: site.id, area, cell, ...said }}
        onBegin={to => put(beginOn(start, end, to))}
      />
    </FormDialog>
  )
}

/** What is not in the record yet. */
const NEW = '00000000-0000-4000-8000-000000000000'

/** Another beginning, as long as before. */
function beginOn(start: string, end: string, to: string) {
  const at = (wall: string) => Date.parse(`${wall}:00Z`)
  return { start: to, end: new Date(at(to) + at(end) - at(start)).toISOString().slice(0, 16) }
}
