import { useState } from 'react'
import type { ColumnUse, Corrections, TableReport } from '#exchange/workbook/report.ts'
import { sayPlace } from '#words/place.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import type { Draft } from '../split/draft.ts'
import { type Opened, open as openAnew } from './opened.ts'

/** What was understood of the workbook: tables, heads, section rows, notes, legends. Heads and rows can be corrected. */
export function Understood({ file, draft }: { file: Opened; draft: Draft }) {
  const { say, language } = useSpeech()
  const [open, setOpen] = useState(false)
  const { report } = file
  if (report.tables.length === 0) return null
  const busy = draft.split.activities !== draft.first.activities ? say('understood.changes') : null
  const count = (pick: (table: TableReport) => number) =>
    report.tables.reduce((sum, each) => sum + pick(each), 0)
  return (
    <section className="panel understood">
      <div className="row between wrap">
        <div>
          <h2>{say('understood.title')}</h2>
          <p className="muted">
            {say('understood.counts', {
              tables: report.tables.length,
              heads: count(table => table.heads.length),
              sections: count(table => table.sections.length),
              notes: report.notes.length,
              legends: report.legends.length,
            })}
          </p>
        </div>
        <div className="row wrap">
          {Object.keys(file.corrections).length > 0 && (
            <ActButton onPress={() => void openAnew(file.bytes, file.name)} refusal={busy}>
              {say('understood.anew')}
            </ActButton>
          )}
          <button type="button" className="btn" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say(open ? 'understood.hide' : 'understood.show')}
          </button>
        </div>
      </div>
      {open &&
        report.tables.map(table => (
          <Table
            key={`${table.sheet} ${table.heads[0]?.key}`}
            table={table}
            file={file}
            busy={busy}
            alone={report.tables.every(({ sheet }) => sheet === table.sheet)}
          />
        ))}
      {open && report.notes.length > 0 && (
        <>
          <h3>{say('understood.notes')}</h3>
          <ul className="small notes">
            {report.notes.map(note => (
              <li key={sayPlace(language, note.where)}>
                <span className="mono faint">{sayPlace(language, note.where)}</span> {note.text}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

type TableProps = {
  table: TableReport
  file: Opened
  /** Why nothing can be corrected now. */
  busy: string | null
  /** Whether no other sheet has a table. */
  alone: boolean
}

/** One table: every head with what it was taken for, every section row. Taking one out reads the workbook anew. */
function Table({ table, file, busy, alone }: TableProps) {
  const { say } = useSpeech()
  const { bytes, name, corrections } = file
  const correct = (more: Corrections) => void openAnew(bytes, name, { ...corrections, ...more })
  const ignored = corrections.ignoreColumns ?? []
  const ignore = (key: string) =>
    correct({
      ignoreColumns: ignored.includes(key) ? ignored.filter(each => each !== key) : [...ignored, key],
    })
  const become = (key: string) => correct({ rows: { ...corrections.rows, [key]: 'activity' } })
  const leaveSheet = () => correct({ ignoreSheets: [...(corrections.ignoreSheets ?? []), table.sheet] })
  const takes: readonly ColumnUse[] = ['function', 'letter', 'ignored']
  return (
    <div className="stack">
      <div className="row heads">
        <h3>
          {table.sheet === '' ? say('understood.table') : table.sheet}{' '}
          <span className="faint">{say(`understood.layout.${table.layout}`)}</span>
        </h3>
        {!alone && (
          <ActButton
            look="plain link"
            name={`${say('understood.ignore')}: ${table.sheet}`}
            onPress={leaveSheet}
            refusal={busy}
          >
            {say('understood.ignore')}
          </ActButton>
        )}
      </div>
      <ul className="heads">
        {table.heads.map(head => (
          <li key={head.key} className={head.use === 'ignored' ? 'faint' : undefined}>
            <span className="mono faint small">{head.key}</span> {head.text}{' '}
            <span className="tag">{say(`understood.use.${head.use}`)}</span>
            {takes.includes(head.use) && (
              <ActButton
                look="plain link"
                name={`${say(head.use === 'ignored' ? 'understood.take' : 'understood.ignore')}: ${head.text}`}
                onPress={() => ignore(head.key)}
                refusal={busy}
              >
                {say(head.use === 'ignored' ? 'understood.take' : 'understood.ignore')}
              </ActButton>
            )}
          </li>
        ))}
      </ul>
      {table.sections.length > 0 && (
        <ul className="heads">
          {table.sections.map(section => (
            <li key={section.key}>
              <span className="mono faint small">{section.key}</span> {section.text}{' '}
              <span className={section.sure ? 'tag' : 'tag late'}>
                {say(section.sure ? 'understood.section' : 'understood.section_maybe')}
              </span>
              <ActButton
                look="plain link"
                name={`${section.text}: ${say('understood.is_activity')}`}
                onPress={() => become(section.key)}
                refusal={busy}
              >
                {say('understood.is_activity')}
              </ActButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
