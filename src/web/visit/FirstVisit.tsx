import { Link, useNavigate } from '@tanstack/react-router'
import { api, told } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { KeySlot } from '../parts/KeySlot.tsx'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import './visit.css'

/** The first visit: a sample company to look around in, one's own to set up, or a try without either. */
export function FirstVisit() {
  const { say } = useSpeech()
  const go = useNavigate()
  const look = useAct(async () => {
    await told(api.POST('/api/sample'))
    await queries.invalidateQueries({ queryKey: ['visit'] })
    await go(paths.sample())
  })
  return (
    <>
      <Title of={say('visit.title')} />
      <h1>{say('visit.title')}</h1>
      <p className="lead">{say('visit.about')}</p>
      <div className="ways">
        <section className="panel way">
          <div className="row">
            <KeySlot side="it" state="turned" size={44} silent />
            <KeySlot side="operations" state="turned" size={44} silent />
          </div>
          <h2>{say('visit.sample')}</h2>
          <p className="muted">{say('visit.sample.about')}</p>
          <Trouble of={look.refused} />
          <p>
            <button
              type="button"
              className="btn primary"
              aria-busy={look.busy}
              onClick={() => void look.run()}
            >
              {say('visit.sample.do')}
            </button>
          </p>
          <p role="status" className="small">
            {look.busy && say('visit.sample.wait')}
          </p>
        </section>
        <section className="panel way">
          <div className="row">
            <KeySlot side="it" state="waiting" size={44} silent />
            <KeySlot side="operations" state="waiting" size={44} silent />
          </div>
          <h2>{say('visit.own')}</h2>
          <p className="muted">{say('visit.own.about')}</p>
          <p>{say('visit.own.link')}</p>
          <p className="mono small faint">http://127.0.0.1:4680/first/…</p>
        </section>
      </div>
      <section className="try">
        <h2>{say('visit.try')}</h2>
        <ul className="row wrap">
          <li>
            <Link className="btn" {...paths.check()}>
              {say('web.nav.check')}
            </Link>
          </li>
          <li>
            <Link className="btn" {...paths.standard()}>
              {say('web.nav.standard')}
            </Link>
          </li>
          <li>
            <Link className="btn" {...paths.who({})}>
              {say('web.nav.who')}
            </Link>
          </li>
        </ul>
      </section>
    </>
  )
}
