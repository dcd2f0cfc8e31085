import type { Entry } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { useRecordNames } from '../people/names.ts'
import { differences } from './differences.ts'
import { fieldName, valueName } from './named.ts'

/** What an act changed, in which function, from where, and its place in the chain. */
export function EntryMore({ entry, people }: { entry: Entry; people: ReadonlyMap<string, string> }) {
  const speech = useSpeech()
  const { say } = speech
  const record = useRecordNames()
  const changes = differences(entry.before, entry.after)
  const named = (path: string, value: string | null) => valueName(speech, path, value, { people, record })
  return (
    <div className="entry-more">
      {changes.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{say('ledger.what')}</th>
              <th scope="col">{say('ledger.before')}</th>
              <th scope="col">{say('ledger.after')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ path, before, after }) => (
              <tr key={path}>
                <th scope="row">{fieldName(speech, path)}</th>
                <td className="mono">{named(path, before)}</td>
                <td className="mono">{named(path, after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <dl className="small">
        <div>
          <dt>{say('ledger.act')}</dt>
          <dd className="mono">
            {entry.act} {entry.id}
          </dd>
        </div>
        {entry.function !== null && (
          <div>
            <dt>{say('ledger.as')}</dt>
            <dd>{record?.fn(entry.function) ?? entry.function}</dd>
          </div>
        )}
        <div>
          <dt>{say('ledger.from')}</dt>
          <dd className="mono">{[entry.channel, entry.address].filter(each => each !== null).join(', ')}</dd>
        </div>
        <div>
          <dt>{say('ledger.subject')}</dt>
          <dd className="mono">
            {entry.kind} {entry.subject}
          </dd>
        </div>
        {entry.hash !== null && (
          <div>
            <dt>{say('ledger.hash')}</dt>
            <dd className="mono">{entry.hash}</dd>
          </div>
        )}
      </dl>
    </div>
  )
}
