import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RowKind } from '#rules/plant/import/import.ts'
import { isKey, type Key } from '#words/say.ts'
import { useSpeech } from '../parts/language.ts'
import { Trouble } from '../parts/useAct.tsx'
import { type Import, type ImportRows, importRowsQuery } from './queries.ts'

const kinds = ['new', 'changed', 'missing', 'conflicting', 'rejected', 'same'] as const

/** What taking it over would do, by kind, a page at a time. */
export function DryRun({ now, counts }: { now: Import; counts: NonNullable<Import['counts']> }) {
  const { say } = useSpeech()
  const full = kinds.find(kind => counts[kind] > 0) ?? 'new'
  const [kind, setKind] = useState<RowKind>(full)
  return (
    <section className="panel import-new" aria-labelledby="dry-run">
      <h2 id="dry-run">{say('imports.dry_run')}</h2>
      <p role="status">{say('imports.found', counts)}</p>
      {counts.odd > 0 && <p className="small">{say('imports.odd', { n: counts.odd })}</p>}
      <fieldset className="plain-set tabs">
        <legend className="vanish">{say('imports.dry_run')}</legend>
        {kinds.map(one => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={one === kind}
            onClick={() => setKind(one)}
          >
            {say(`imports.rows.${one}`)} {counts[one].toLocaleString()}
          </button>
        ))}
      </fieldset>
      <p className="small muted">{say(`imports.rows.${kind}.about`)}</p>
      {kind === 'rejected' && counts.rejected > 0 && (
        <p>
          <a href={`/api/imports/${now.id}/rejected`} download className="btn">
            {say('imports.rejected.save')}
          </a>
        </p>
      )}
      <Rows key={kind} id={now.id} kind={kind} />
    </section>
  )
}

function Rows({ id, kind }: { id: string; kind: RowKind }) {
  const { say, language } = useSpeech()
  const [after, setAfter] = useState<readonly string[]>([])
  const found = useQuery(importRowsQuery(id, kind, after.at(-1), language))
  if (found.data === undefined) return <Trouble of={found.error} />
  const { rows, more } = found.data
  if (rows.length === 0) return <p className="muted">{say('imports.rows.none')}</p>
  return (
    <>
      <ul className="import-rows">
        {rows.map(row => (
          <Row key={row.place} row={row} />
        ))}
      </ul>
      <div className="row wrap">
        {after.length > 0 && (
          <button type="button" className="btn" onClick={() => setAfter(after.slice(0, -1))}>
            {say('imports.previous')}
          </button>
        )}
        {more && (
          <button
            type="button"
            className="btn"
            onClick={() => setAfter([...after, rows.at(-1)?.place ?? ''])}
          >
            {say('imports.next')}
          </button>
        )}
      </div>
    </>
  )
}

function Row({ row }: { row: ImportRows['rows'][number] }) {
  const { say } = useSpeech()
  const name = row.asset?.tag ?? row.fields.find(({ field }) => field === 'tag' || field === 'name')?.said
  return (
    <li>
      <p>
        {row.line !== null && <span className="faint small">{say('imports.line', { line: row.line })} </span>}
        {name !== undefined && <b className="mono">{name}</b>}
        {row.matched !== null && (
          <span className="small muted"> {say(`imports.matched.${row.matched}` as Key)}</span>
        )}
        {row.odd && <span className="tag late">{say('imports.odd.tag')}</span>}
      </p>
      {row.why.map(({ code, title }) => (
        <p key={code} className="wrong-text">
          {title}
        </p>
      ))}
      <FieldsSaid fields={row.fields} />
    </li>
  )
}

type Said = { field: string; said: string; listed?: string | null }

/** What is said of an asset, with what the list has now where it differs. */
export function FieldsSaid({ fields }: { fields: readonly Said[] }) {
  const { say } = useSpeech()
  if (fields.length === 0) return null
  const label = (field: string) =>
    isKey(`asset.field.${field}`) ? say(`asset.field.${field}` as Key) : field
  const value = (field: string, text: string) =>
    isKey(`asset.${field}.${text}`) ? say(`asset.${field}.${text}` as Key) : text
  return (
    <dl className="said">
      {fields.map(({ field, said, listed = null }) => (
        <div key={field}>
          <dt className="small faint">{label(field)}</dt>
          <dd>
            {listed !== null && (
              <>
                <del>{listed === '' ? say('imports.empty') : value(field, listed)}</del>{' '}
              </>
            )}
            {listed === null ? value(field, said) : <ins>{value(field, said)}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
