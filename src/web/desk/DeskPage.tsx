import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { mayRead } from '#rules/people/access.ts'
import { deskQuery } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { readerOf } from '../session/may.ts'
import { useMe } from '../session/me.ts'
import { Loading } from '../shell/Trouble.tsx'
import { DeskLine } from './DeskLine.tsx'
import './desk.css'

/** Everything that waits for the person who is here, the most urgent first, with the reason (DECIDE-10). */
export function DeskPage() {
  const { say, language } = useSpeech()
  const me = useMe()
  const desk = useQuery(deskQuery(language))
  if (desk.data === undefined) return desk.error === null ? <Loading /> : <Trouble of={desk.error} />
  const { items } = desk.data
  return (
    <>
      <Title of={say('web.nav.desk')} />
      <header className="head">
        <div>
          <h1>{say('web.nav.desk')}</h1>
          <p role="status">{say('desk.sentence', { count: items.length })}</p>
        </div>
        {me !== null && mayRead('member', readerOf(me)) === null && (
          <Link className="btn" {...paths.limits()}>
            {say('limits.title')}
          </Link>
        )}
      </header>
      {items.length === 0 ? (
        <p className="muted">{say('desk.empty')}</p>
      ) : (
        <ul className="desk">
          {items.map(item => (
            <DeskLine key={`${item.kind} ${item.subject} ${item.site}`} item={item} />
          ))}
        </ul>
      )}
    </>
  )
}
