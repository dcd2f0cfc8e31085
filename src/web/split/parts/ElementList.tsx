import type { ReactNode } from 'react'
import type { Label } from '#rules/split/facts.ts'
import { useSpeech } from '../../parts/language.ts'
import { Lacking } from './LabelFields.tsx'
import { lacking } from './writing.ts'

export type ElementRow = {
  readonly key: string
  readonly label: Label
  /** The side's mark before the name, or what stands beside it. */
  readonly before?: ReactNode
  readonly after?: ReactNode
  readonly cells: readonly ReactNode[]
}

type Props = {
  name: string
  heads: readonly string[]
  rows: readonly ElementRow[]
  add: string
  onAdd: () => void
  onEdit: (key: string) => void
}

/** The elements of one kind: a press on a name opens it. */
export function ElementList({ name, heads, rows, add, onAdd, onEdit }: Props) {
  const { say, label } = useSpeech()
  const missing = rows.filter(row => lacking(row.label).length > 0).length
  return (
    <section className="stack">
      <div className="row between wrap">
        <p className="muted">
          {say('parts.count', { count: rows.length })}
          {missing > 0 && ` ${say('parts.missing_count', { count: missing })}`}
        </p>
        <button type="button" className="btn" onClick={onAdd}>
          {add}
        </button>
      </div>
      <div className="panel element-list">
        <table>
          <caption className="vanish">{name}</caption>
          <thead>
            <tr>
              {heads.map(head => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.key}>
                <th scope="row">
                  <button type="button" className="plain name" onClick={() => onEdit(row.key)}>
                    {row.before} <span className="link">{label(row.label)}</span>
                  </button>{' '}
                  {row.after} <Lacking label={row.label} />
                </th>
                {row.cells.map((cell, at) => (
                  <td key={at} data-label={heads[at + 1]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
