import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { isRefusal } from '#rules/refusal.ts'
import { type Key, sayRefusal } from '#words/say.ts'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'

/** What stands in place of a page that failed. */
export function Failed({ error }: ErrorComponentProps) {
  const { say } = useSpeech()
  return (
    <div className="stack" role="alert">
      <h1>{say('web.failed')}</h1>
      <p className="muted">{say('web.failed.do')}</p>
      <p className="mono faint">{error instanceof Error ? error.message : String(error)}</p>
      <p>
        <button type="button" className="btn primary" onClick={() => location.reload()}>
          {say('web.reload')}
        </button>
      </p>
    </div>
  )
}

/** A page that has nothing to show: why, and the way back to the start. */
export function Notice({ title, text }: { title: Key; text: Key }) {
  const { say } = useSpeech()
  return (
    <div className="stack">
      <Title of={say(title)} />
      <h1>{say(title)}</h1>
      <p className="muted">{say(text)}</p>
      <p>
        <Link {...paths.home()} className="btn primary">
          {say('web.nav.home')}
        </Link>
      </p>
    </div>
  )
}

/** What stands at an address that nothing stands at, or where the guard of a page says no: then why. */
export function Nowhere({ data }: { data?: unknown }) {
  const { say, language } = useSpeech()
  if (!isRefusal(data)) return <Notice title="web.nowhere" text="web.nowhere.do" />
  return (
    <div className="stack" role="alert">
      <Title of={say('web.not_yours')} />
      <h1>{say('web.not_yours')}</h1>
      <p>{sayRefusal(language, data)}</p>
    </div>
  )
}

/** In place of a page that could not be read: why, and the way back to the start. */
export function PageUnread({ of }: { of: unknown }) {
  const { say } = useSpeech()
  return (
    <div className="stack">
      <Title of={say('web.failed')} />
      <h1>{say('web.failed')}</h1>
      <Trouble of={of} />
      <p>
        <Link {...paths.home()} className="btn primary">
          {say('web.nav.home')}
        </Link>
      </p>
    </div>
  )
}

export function Loading() {
  const { say } = useSpeech()
  return (
    <p className="muted" role="status">
      {say('web.loading')}
    </p>
  )
}
