import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayDay } from '../parts/moment.ts'
import { AskDialog } from '../session/AskDialog.tsx'
import { useMayNot } from '../session/may.ts'
import { outdated, type Standard } from './queries.ts'
import { AddStandard, ChangeStandard } from './StandardForm.tsx'

type Props = { site: string; standards: readonly Standard[] }

/** The standard configurations that entries of a site may follow, with what each asks for. */
export function Standards({ site, standards }: Props) {
  const { say } = useSpeech()
  return (
    <section className="panel perimeter-facts" aria-labelledby="standards">
      <div className="row between wrap">
        <h2 id="standards">{say('perimeter.standards')}</h2>
        <AddStandard site={site} />
      </div>
      <p className="small muted">{say('perimeter.standards.about')}</p>
      {standards.length === 0 && <p className="muted">{say('perimeter.standards.none')}</p>}
      <ul className="perimeter-standards">
        {standards.map(one => (
          <One key={one.id} of={one} />
        ))}
      </ul>
    </section>
  )
}

function One({ of }: { of: Standard }) {
  const { say, language } = useSpeech()
  const [doing, setDoing] = useState<'change' | 'end' | null>(null)
  const mayNotChange = useMayNot('perimeter-standard.change')
  const mayNotEnd = useMayNot('perimeter-standard.end')
  const { name, kind, site, version, requirements } = of
  return (
    <li>
      <details>
        <summary>
          <b>{name}</b> <span className="muted">{say(`perimeter.kind.${kind}`)}</span>{' '}
          <span className="tag">
            {say(site === null ? 'perimeter.standards.company' : 'perimeter.standards.site')}
          </span>
        </summary>
        <p className="small muted">
          {say('perimeter.standards.line', { version, at: sayDay(language, of.at), by: of.by ?? '' })}
        </p>
        <ol className="perimeter-asks">
          {requirements.map(({ n, text }) => (
            <li key={n} value={n}>
              {text}
            </li>
          ))}
        </ol>
        <div className="row wrap">
          <ActButton
            look="small"
            refusal={mayNotChange ?? of.mayNot}
            name={say('perimeter.standards.change.of', { name })}
            onPress={() => setDoing('change')}
          >
            {say('perimeter.standards.change')}
          </ActButton>
          <ActButton
            look="small"
            refusal={mayNotEnd ?? of.mayNot}
            name={say('perimeter.standards.end.of', { name })}
            onPress={() => setDoing('end')}
          >
            {say('perimeter.standards.end')}
          </ActButton>
        </div>
      </details>
      {doing === 'change' && <ChangeStandard of={of} onClose={() => setDoing(null)} />}
      {doing === 'end' && <End of={of} onClose={() => setDoing(null)} />}
    </li>
  )
}

function End({ of: { id, name, rev }, onClose }: { of: Standard; onClose: () => void }) {
  const { say } = useSpeech()
  const [why, setWhy] = useState('')
  const end = async () => {
    const params = { path: { standard: id }, header: actHeaders(rev) }
    await told(api.POST('/api/perimeter-standards/{standard}/endings', { params, body: { why } }))
    await outdated()
  }
  return (
    <AskDialog
      title={say('perimeter.standards.end.of', { name })}
      button={say('perimeter.standards.end')}
      onDo={end}
      onClose={onClose}
    >
      <TextField label={say('web.why')} value={why} onChange={setWhy} required />
    </AskDialog>
  )
}
