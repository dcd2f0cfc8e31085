import { actNames } from '#rules/split/acts.ts'
import type { Split } from '#rules/split/split.ts'
import { list } from '#words/finding.ts'
import { sayRefusal } from '#words/say.ts'
import { useSpeech } from '../../parts/language.ts'
import type { Bench } from '../draft.ts'
import { useElement } from './useElement.ts'

/** Which activity decides about each act of the product itself, and so who may do it. */
export function Acts({ bench, split }: { bench: Bench; split: Split }) {
  const { say, label, language } = useSpeech()
  const { put, refused } = useElement(bench)
  const bound = new Map((split.acts ?? []).map(({ act, activity }) => [act, activity]))
  const name = (fn: string) => label(split.functions.find(each => each.id === fn)?.label ?? { en: fn })
  const decides = (id: string | undefined) => {
    const row = split.activities.find(each => each.id === id)?.row
    return row === undefined
      ? say('parts.act_standard_why')
      : say('parts.act_decides', {
          owners: list(language, (row.A ?? []).map(name)),
          keys: list(language, (row.keys ?? []).map(name)),
        })
  }
  return (
    <section className="stack">
      {refused !== null && (
        <p className="wrong" role="alert">
          {sayRefusal(language, refused)}
        </p>
      )}
      <div className="panel element-list">
        <table>
          <caption className="vanish">{say('parts.acts')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('parts.act')}</th>
              <th scope="col">{say('parts.act_activity')}</th>
              <th scope="col">{say('parts.act_who')}</th>
            </tr>
          </thead>
          <tbody>
            {actNames.map(act => (
              <tr key={act}>
                <th scope="row">{say(`act.name.${act}`)}</th>
                <td data-label={say('parts.act_activity')}>
                  <select
                    className="field"
                    aria-label={say('parts.act_of', { act: say(`act.name.${act}`) })}
                    value={bound.get(act) ?? ''}
                    onChange={({ target: { value } }) =>
                      put({ kind: 'act', key: act, body: value === '' ? null : { act, activity: value } })
                    }
                  >
                    <option value="">{say('parts.act_standard')}</option>
                    {split.groups.map(group => (
                      <optgroup key={group.id} label={label(group.label)}>
                        {split.activities
                          .filter(each => each.group === group.id)
                          .map(each => (
                            <option key={each.id} value={each.id}>
                              {label(each.label)}
                            </option>
                          ))}
                      </optgroup>
                    ))}
                  </select>
                </td>
                <td className="small muted" data-label={say('parts.act_who')}>
                  {decides(bound.get(act))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
