import type { BulkField } from '#rules/plant/list/columns.ts'
import type { paths as Contract } from '../api/contract.ts'
import { useSpeech } from '../parts/language.ts'

export type Preview =
  Contract['/api/assets/changes/previews']['post']['responses'][200]['content']['application/json']
type Props = { preview: Preview; sayValue: (field: BulkField, value: string | null) => string }

/** What a change of many assets would do: how many change from what, how many are so already, and what is refused and why. */
export function BulkPreview({ preview, sayValue }: Props) {
  const { say } = useSpeech()
  return (
    <div className="stack" role="status">
      <p>
        <b>{say('list.bulk.changes', { count: preview.changes })}</b>{' '}
        {preview.same > 0 && say('list.bulk.same', { count: preview.same })}
      </p>
      {preview.from.map(({ field, values }) => (
        <ul key={field}>
          {values.map(({ value, count }) => (
            <li key={value}>{say('list.bulk.from', { count, value: sayValue(field, value) })}</li>
          ))}
        </ul>
      ))}
      {preview.why.map(({ code, sentence, count, tags }) => (
        <p key={`${code}${sentence}`} className="refused">
          {say('list.bulk.refused', { count })} {sentence} <span className="mono">{tags.join(', ')}</span>
        </p>
      ))}
    </div>
  )
}
