import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Refused } from '../api/client.ts'
import { inForceQuery } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { Loading } from '../shell/Trouble.tsx'
import { Drafts } from './Drafts.tsx'
import { OpenDraft } from './OpenDraft.tsx'
import { VersionView } from './VersionView.tsx'
import './version.css'

/** The split in force; before the first version, what it takes to have one. */
export function InForcePage() {
  const { say } = useSpeech()
  const found = useQuery(inForceQuery())
  if (found.data !== undefined && found.error === null)
    return <VersionView document={found.data} matrix={paths.split} />
  if (found.error === null) return <Loading />
  if (!(found.error instanceof Refused) || found.error.code !== 'split.none_in_force')
    return found.data === undefined ? (
      <Trouble of={found.error} />
    ) : (
      <VersionView document={found.data} matrix={paths.split} />
    )
  return (
    <>
      <Title of={say('version.in_force')} />
      <header className="head">
        <div>
          <h1>{say('version.none')}</h1>
          <p className="muted">{say('version.none.about')}</p>
        </div>
        <div className="row wrap">
          <OpenDraft from="standard" label={say('start.standard.do')} look="primary" />
          <OpenDraft from="empty" label={say('start.empty.do')} />
          <Link className="btn" {...paths.versions()}>
            {say('version.history')}
          </Link>
        </div>
      </header>
      <Drafts />
    </>
  )
}
