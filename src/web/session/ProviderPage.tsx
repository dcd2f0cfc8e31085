import { Link, useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { api, told } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { address, paths } from '../paths.ts'
import { arrive } from './me.ts'
import './session.css'

/** Where the company's own sign-in sends the browser back to: hands on what it said, and goes on. */
export function ProviderPage() {
  const { say } = useSpeech()
  const { history } = useRouter()
  const query = useRef(location.search.slice(1))
  const act = useAct(async () => {
    // What came back counts once, and is nobody's to see in the address.
    globalThis.history.replaceState(null, '', location.pathname)
    const session = await told(api.POST('/api/provider/sessions', { body: { query: query.current } }))
    if (session !== null) return arrive(address(paths.home()), to => history.replace(to))
    await queries.invalidateQueries({ queryKey: ['account'] })
    history.replace(address(paths.account()))
  })
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void act.run()
  })
  return (
    <section className="panel door">
      <Title of={say('session.provider.back')} />
      <h1>{say('session.provider.back')}</h1>
      {act.refused === null ? (
        <p role="status" className="muted">
          {say('session.provider.wait')}
        </p>
      ) : (
        <>
          <Trouble of={act.refused} />
          <p>
            <Link {...paths.signIn()} className="btn">
              {say('session.provider.again')}
            </Link>
          </p>
        </>
      )}
    </section>
  )
}
