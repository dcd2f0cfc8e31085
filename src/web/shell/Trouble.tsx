import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
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

/** What stands at an address that nothing stands at. */
export function Nowhere() {
  const { say } = useSpeech()
  return (
    <div className="stack">
      <Title of={say('web.nowhere')} />
      <h1>{say('web.nowhere')}</h1>
      <p className="muted">{say('web.nowhere.do')}</p>
      <p>
        <Link {...paths.check()} className="btn primary">
          {say('web.nav.check')}
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
