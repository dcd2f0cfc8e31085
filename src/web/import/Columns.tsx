import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { assetClasses, assetStates } from '#rules/plant/asset.ts'
import { type ImportField, importFields } from '#rules/plant/import/fields.ts'
import { dateOrders, type Mapping } from '#rules/plant/import/mapping.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { Labelled, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { FormDialog } from '../people/FormDialog.tsx'
import { useMayNot } from '../session/may.ts'
import { ClassWords } from './ClassWords.tsx'
import { type Import, mappingsQuery, outdated } from './queries.ts'

type Props = { now: Import; detected: NonNullable<Import['detected']>; mapping: Mapping }

/** Which column says what of an asset, what holds for all rows, and the dry run that follows. */
export function Columns({ now, detected, mapping: first }: Props) {
  const { say } = useSpeech()
  const [mapping, setMapping] = useState(first)
  const kept = useQuery(mappingsQuery)
  const mayNot = useMayNot(now.kind === 'list' ? 'assets.import' : 'assets.observe')
  const run = useAct(async () => {
    await told(
      api.POST('/api/imports/{import}/readings', { params: { path: { import: now.id } }, body: { mapping } }),
    )
    await outdated()
  })
  const fieldOf = (head: string) => importFields.find(field => mapping.columns[field]?.includes(head)) ?? ''
  const put = (head: string, field: string) => {
    const columns = Object.fromEntries(
      Object.entries(mapping.columns).map(([name, heads]) => [
        name,
        (heads ?? []).filter(one => one !== head),
      ]),
    )
    if (field !== '') columns[field] = [...(columns[field] ?? []), head]
    const filled = Object.entries(columns).filter(([, heads]) => heads.length > 0)
    setMapping({ ...mapping, columns: Object.fromEntries(filled) })
  }
  const constant = (name: 'class' | 'state', value: string) => {
    const { [name]: _, ...rest } = mapping.constants
    setMapping({ ...mapping, constants: { ...rest, ...(value !== '' && { [name]: value }) } })
  }
  const column = (head: string) => (
    <Column
      key={head}
      head={head}
      example={
        detected.sample.map(row => row[detected.heads.indexOf(head)] ?? '').find(cell => cell !== '') ?? ''
      }
      field={fieldOf(head)}
      onChange={field => put(head, field)}
    />
  )
  const used = detected.heads.filter(head => fieldOf(head) !== '')
  const unused = detected.heads.filter(head => fieldOf(head) === '')
  return (
    <section className="panel import-new">
      <h2>{say('imports.mapping')}</h2>
      {kept.data !== undefined && kept.data.length > 0 && (
        <Labelled label={say('imports.mapping.kept')}>
          {field => (
            <select
              {...field}
              defaultValue=""
              onChange={event => {
                const one = kept.data.find(({ id }) => id === event.target.value)
                if (one !== undefined) setMapping(one.mapping as Mapping)
              }}
            >
              <option value="">{say('imports.mapping.detected')}</option>
              {kept.data.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
      <ul className="import-columns">{used.map(column)}</ul>
      {unused.length > 0 && (
        <details open={used.length === 0}>
          <summary>{say('imports.unused', { n: unused.length })}</summary>
          <ul className="import-columns">{unused.map(column)}</ul>
        </details>
      )}
      <div className="import-fields">
        <Labelled label={say('imports.constant.class')} hint={say('imports.constant.class.hint')}>
          {field => (
            <select
              {...field}
              value={mapping.constants.class ?? ''}
              onChange={event => constant('class', event.target.value)}
            >
              <option value="">{say('imports.constant.none')}</option>
              {assetClasses.map(one => (
                <option key={one} value={one}>
                  {say(`asset.class.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled label={say('imports.constant.state')}>
          {field => (
            <select
              {...field}
              value={mapping.constants.state ?? ''}
              onChange={event => constant('state', event.target.value)}
            >
              <option value="">{say('imports.constant.none')}</option>
              {assetStates.map(one => (
                <option key={one} value={one}>
                  {say(`asset.state.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled label={say('imports.dates')}>
          {field => (
            <select
              {...field}
              value={mapping.dates}
              onChange={event => setMapping({ ...mapping, dates: event.target.value as 'iso' })}
            >
              {dateOrders.map(one => (
                <option key={one} value={one}>
                  {say(`imports.dates.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      </div>
      <ClassWords
        now={now}
        classes={mapping.classes}
        onChange={classes => setMapping({ ...mapping, classes })}
      />
      <Trouble of={run.refused} />
      <div className="row wrap">
        <ActButton
          {...(now.state === 'compared' ? {} : { look: 'primary' as const })}
          onPress={() => void run.run()}
          refusal={mayNot ?? (used.length === 0 ? say('imports.mapping.none') : null)}
        >
          {say(now.state === 'compared' ? 'imports.dry_run.again' : 'imports.dry_run')}
        </ActButton>
        <Keep mapping={mapping} ready={detected.ready} />
      </div>
    </section>
  )
}

type ColumnProps = { head: string; example: string; field: string; onChange: (field: string) => void }

function Column({ head, example, field: value, onChange }: ColumnProps) {
  const { say } = useSpeech()
  return (
    <li>
      <Labelled label={head} hint={example.slice(0, 60)}>
        {field => (
          <select {...field} value={value} onChange={event => onChange(event.target.value)}>
            <option value="">{say('imports.not_used')}</option>
            {importFields.map(one => (
              <option key={one} value={one}>
                {say(labelOf(one))}
              </option>
            ))}
          </select>
        )}
      </Labelled>
    </li>
  )
}

const own = {
  ip: 'imports.field.ip',
  mac: 'imports.field.mac',
  slot: 'imports.field.slot',
  backedUpOn: 'asset.field.backup_on',
} as const
const labelOf = (field: ImportField) =>
  field === 'ip' || field === 'mac' || field === 'slot' || field === 'backedUpOn'
    ? own[field]
    : (`asset.field.${field}` as const)

/** The mapping is kept under a name, for the next file of its kind. */
function Keep({ mapping, ready }: { mapping: Mapping; ready: NonNullable<Import['detected']>['ready'] }) {
  const { say } = useSpeech()
  const [label, setLabel] = useState('')
  const keep = async () => {
    await told(
      api.PUT('/api/mappings/{mapping}', {
        params: { path: { mapping: crypto.randomUUID() }, header: actHeaders(0) },
        body: { label, ready, columns: mapping },
      }),
    )
    setLabel('')
    await outdated()
  }
  return (
    <FormDialog act="mapping.save" label={say('imports.mapping.keep')} onDo={keep}>
      <TextField label={say('imports.mapping.label')} value={label} onChange={setLabel} required />
    </FormDialog>
  )
}
