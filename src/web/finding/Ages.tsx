import { ageBuckets } from '#rules/finding/age.ts'
import type { Findings } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'

/** How old the findings are that wait, and how long some are over their time. */
export function Ages({ counts: { age, late } }: { counts: Findings['counts'] }) {
  const { say } = useSpeech()
  const rows = [
    ['finding.ages', age],
    ['finding.lates', late],
  ] as const
  const name = (at: number) =>
    at < ageBuckets.length
      ? say('finding.bucket', { days: ageBuckets[at] ?? 0 })
      : say('finding.bucket.more', { days: ageBuckets.at(-1) ?? 0 })
  if (age.every(count => count === 0)) return null
  return (
    <div className="ages">
      <table>
        <thead>
          <tr>
            <td />
            {age.map((_, at) => (
              <th key={name(at)} scope="col">
                {name(at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, counts]) => (
            <tr key={key}>
              <th scope="row">{say(key)}</th>
              {counts.map((count, at) => (
                <td key={name(at)} className={count === 0 ? 'faint' : key === 'finding.lates' ? 'wrong' : ''}>
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
