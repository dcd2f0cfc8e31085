import { useQuery } from '@tanstack/react-query'
import { type AssetClass, assetClasses } from '#rules/plant/asset.ts'
import type { Mapping } from '#rules/plant/import/mapping.ts'
import { Labelled } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { type Import, unknownWordsQuery } from './queries.ts'

type Props = {
  now: Import
  classes: Mapping['classes']
  onChange: (classes: Mapping['classes']) => void
}

/** What a file's own words for classes mean: those that nobody knew, and those of which it has been said. */
export function ClassWords({ now, classes, onChange }: Props) {
  const { say } = useSpeech()
  const unknown = useQuery(unknownWordsQuery(now)).data?.words ?? []
  const said = Object.keys(classes).filter(key => !unknown.some(({ word }) => word.toLowerCase() === key))
  const words = [...unknown, ...said.map(word => ({ word, rows: null }))]
  if (words.length === 0) return null
  const put = (word: string, value: string) => {
    const { [word.toLowerCase()]: _, ...rest } = classes
    onChange(value === '' ? rest : { ...rest, [word.toLowerCase()]: value as AssetClass })
  }
  return (
    <fieldset className="plain-set import-words">
      <legend>{say('imports.words')}</legend>
      <p className="small muted">{say('imports.words.about')}</p>
      <div className="import-columns">
        {words.map(({ word, rows }) => (
          <Labelled
            key={word}
            label={word}
            {...(rows !== null && { hint: say('imports.word.rows', { n: rows }) })}
          >
            {field => (
              <select
                {...field}
                value={classes[word.toLowerCase()] ?? ''}
                onChange={event => put(word, event.target.value)}
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
        ))}
      </div>
    </fieldset>
  )
}
