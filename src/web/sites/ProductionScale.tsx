import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Level, levels } from '#rules/plant/asset.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { scaleQuery } from '../asset/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { AskDialog } from '../session/AskDialog.tsx'
import { useMayNot } from '../session/may.ts'

type Words = Partial<Record<Level, string>>

/** What low, medium and high mean to this company when it rates how critical an asset is for production. */
export function ProductionScale() {
  const { say } = useSpeech()
  const scale = useQuery({ ...scaleQuery, retry: false }).data
  const mayNot = useMayNot('scale.set')
  const [open, setOpen] = useState(false)
  if (scale === undefined) return null
  return (
    <section className="panel site" aria-label={say('scale.title')}>
      <div className="row between wrap">
        <h2>{say('scale.title')}</h2>
        <ActButton
          look="small"
          refusal={mayNot}
          name={say('site.change_of', { name: say('scale.title') })}
          onPress={() => setOpen(true)}
        >
          {say('asset.change')}
        </ActButton>
      </div>
      <p className="muted">{say(scale.levels === null ? 'scale.none' : 'scale.about')}</p>
      {scale.levels !== null && (
        <dl className="scale">
          {levels.map(level => (
            <div key={level}>
              <dt>{say(`asset.level.${level}`)}</dt>
              <dd>{scale.levels?.[level]}</dd>
            </div>
          ))}
        </dl>
      )}
      {open && <Word words={scale.levels ?? {}} rev={scale.rev} onClose={() => setOpen(false)} />}
    </section>
  )
}

function Word({ words, rev, onClose }: { words: Words; rev: number; onClose: () => void }) {
  const { say } = useSpeech()
  const [seen] = useState(rev)
  const [text, setText] = useState<Record<Level, string>>({ low: '', medium: '', high: '', ...words })
  const set = async () => {
    await told(api.PUT('/api/production-scale', { params: { header: actHeaders(seen) }, body: text }))
    await queries.invalidateQueries({ queryKey: ['scale'] })
  }
  return (
    <AskDialog title={say('scale.set')} button={say('asset.save')} onDo={set} onClose={onClose}>
      {levels.map(level => (
        <TextField
          key={level}
          label={say(`asset.level.${level}`)}
          value={text[level]}
          onChange={value => setText({ ...text, [level]: value })}
          required
        />
      ))}
    </AskDialog>
  )
}
