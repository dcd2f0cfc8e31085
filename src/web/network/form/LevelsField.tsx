import { gapsOf, vectorKinds as kinds, requirements, type Vectors } from '#rules/network/security.ts'
import { useSpeech } from '../../parts/language.ts'

/** The three vectors of security levels, each requirement a row; nothing is set as long as a column is empty. */
export function LevelsField({ value, onChange }: { value: Vectors; onChange: (value: Vectors) => void }) {
  const { say } = useSpeech()
  const set = (kind: (typeof kinds)[number], i: number, text: string) => {
    const was = value[kind] ?? requirements.map(() => 0)
    const next = was.map((level, at) => (at === i ? Number(text) : level))
    onChange({ ...value, [kind]: text === '' ? undefined : next })
  }
  return (
    <fieldset className="plain-set levels-field">
      <legend>{say('network.levels')}</legend>
      <table>
        <thead>
          <tr>
            <td />
            {kinds.map(kind => (
              <th key={kind} scope="col">
                {say(`network.levels.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {requirements.map((requirement, i) => (
            <tr key={requirement}>
              <th scope="row">{say(`network.requirement.${requirement}`)}</th>
              {kinds.map(kind => (
                <td key={kind}>
                  <select
                    className="field"
                    aria-label={`${say(`network.requirement.${requirement}`)}, ${say(`network.levels.${kind}`)}`}
                    value={value[kind]?.[i] ?? ''}
                    onChange={event => set(kind, i, event.target.value)}
                  >
                    <option value="">–</option>
                    {[0, 1, 2, 3, 4].map(level => (
                      <option key={level} value={level}>
                        {level}
                      </option>
                    ))}
                  </select>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  )
}

/** The vectors of a zone, with what is below its target marked; a sentence where none was set. */
export function LevelsTable({ of }: { of: Vectors }) {
  const { say } = useSpeech()
  const there = kinds.filter(kind => of[kind] !== undefined)
  const below = { target: [], capability: gapsOf(of, 'capability'), achieved: gapsOf(of, 'achieved') }
  if (there.length === 0) return <p className="muted">{say('network.levels.none')}</p>
  return (
    <table className="levels-table">
      <thead>
        <tr>
          <td />
          {there.map(kind => (
            <th key={kind} scope="col">
              {say(`network.levels.${kind}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {requirements.map((requirement, i) => (
          <tr key={requirement}>
            <th scope="row">{say(`network.requirement.${requirement}`)}</th>
            {there.map(kind => (
              <td key={kind}>
                {(below[kind] as readonly string[]).includes(requirement) ? (
                  <span className={kind === 'achieved' ? 'tag wrong' : 'tag late'}>
                    {of[kind]?.[i]} <span className="vanish">{say('network.gap')}</span>
                  </span>
                ) : (
                  of[kind]?.[i]
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
