import { useState } from 'react'
import type { Mapping } from '#rules/plant/import/mapping.ts'
import { api, told } from '../api/client.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { Labelled, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { Columns } from './Columns.tsx'
import { type Import, outdated } from './queries.ts'

type Props = { now: Import; detected: NonNullable<Import['detected']> }
const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const
const delimiters = [',', ';', '\t', '|'] as const

/** What was found out about the file, where a person can say otherwise; and how its columns fit. */
export function Detected({ now, detected }: Props) {
  const { say } = useSpeech()
  const [encoding, setEncoding] = useState(now.says.encoding ?? detected.encoding)
  const [delimiter, setDelimiter] = useState(now.says.delimiter ?? detected.delimiter)
  const [line, setLine] = useState(String(now.says.headLine ?? detected.headLine ?? ''))
  const again = useAct(async () => {
    const says = {
      ...(encoding !== null && { encoding }),
      ...(delimiter !== null && { delimiter: delimiter as ',' }),
      ...(/^\d+$/.test(line) && { headLine: Number(line) }),
    }
    await told(
      api.POST('/api/imports/{import}/detections', { params: { path: { import: now.id } }, body: { says } }),
    )
    await outdated()
  })
  const facts = [
    say(`imports.format.${detected.format}`),
    ...(detected.packed ? [say('imports.packed')] : []),
    ...(detected.sheet !== null ? [say('imports.sheet', { sheet: detected.sheet })] : []),
    ...(detected.mergedHead ? [say('imports.merged_head')] : []),
    say('imports.columns', { n: detected.heads.length }),
    say(`imports.ready.${detected.ready}`),
    ...(detected.decimalComma ? [say('imports.decimal_comma')] : []),
    ...(detected.dates === null ? [say('imports.dates.ambiguous')] : []),
    ...(detected.mixed ? [say('imports.mixed')] : []),
  ]
  const isText = detected.encoding !== null
  return (
    <>
      <section className="panel import-new">
        <h2>{say('imports.detected')}</h2>
        <p>{facts.join(' · ')}</p>
        {isText && (
          <div className="import-fields">
            <Labelled label={say('imports.encoding')}>
              {field => (
                <select
                  {...field}
                  value={encoding ?? ''}
                  onChange={event => setEncoding(event.target.value as 'utf-8')}
                >
                  {encodings.map(one => (
                    <option key={one} value={one}>
                      {one.toUpperCase()}
                    </option>
                  ))}
                </select>
              )}
            </Labelled>
            {detected.delimiter !== null && (
              <Labelled label={say('imports.delimiter')}>
                {field => (
                  <select
                    {...field}
                    value={delimiter ?? ''}
                    onChange={event => setDelimiter(event.target.value)}
                  >
                    {delimiters.map(one => (
                      <option key={one} value={one}>
                        {one === '\t' ? say('imports.tab') : one}
                      </option>
                    ))}
                  </select>
                )}
              </Labelled>
            )}
            {detected.headLine !== null && (
              <TextField
                label={say('imports.head_line')}
                value={line}
                onChange={setLine}
                inputMode="numeric"
              />
            )}
            <span className="at-foot">
              <ActButton onPress={() => void again.run()}>{say('imports.detect_again')}</ActButton>
            </span>
          </div>
        )}
        <Trouble of={again.refused} />
      </section>
      <Columns
        key={`${detected.heads.join()}`}
        now={now}
        detected={detected}
        mapping={(now.mapping ?? detected.mapping) as Mapping}
      />
    </>
  )
}
