import { supportedParts } from '#rules/plant/asset.ts'
import { useSpeech } from '../../parts/language.ts'
import { sayDay } from '../../parts/moment.ts'
import type { Asset } from '../queries.ts'

/** How far the vendor supports each part, until when, and on what condition; the least of them counts. */
export function Support({ asset }: { asset: Asset }) {
  const { say, language } = useSpeech()
  const said = asset.details.support ?? {}
  return (
    <>
      <p>{say('asset.support.whole', { state: say(`asset.support.${asset.support}`) })}</p>
      <table className="parts">
        <thead className="vanish">
          <tr>
            <th scope="col">{say('asset.support.part')}</th>
            <th scope="col">{say('asset.support.state')}</th>
          </tr>
        </thead>
        <tbody>
          {supportedParts.map(part => {
            const of = said[part]
            const state = of?.state ?? 'unknown'
            return (
              <tr key={part}>
                <th scope="row">
                  {say(`asset.part.${part}`)} <span className="mono">{asset[part]}</span>
                </th>
                <td>
                  <span
                    className={state === 'ended' ? 'tag late' : state === 'unknown' ? 'faint' : undefined}
                  >
                    {say(`asset.support.${state}`)}
                  </span>
                  {of?.until !== undefined && (
                    <span className="muted">
                      {' '}
                      {say(state === 'ended' ? 'asset.support.since_day' : 'asset.support.until_day', {
                        day: sayDay(language, of.until),
                      })}
                    </span>
                  )}
                  {of?.condition !== undefined && <div className="muted small">{of.condition}</div>}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
