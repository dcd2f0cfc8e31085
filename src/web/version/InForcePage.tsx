import { Link } from '@tanstack/react-router'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { Drafts } from './Drafts.tsx'
import { useInForce } from './inForce.ts'
import { OpenDraft } from './OpenDraft.tsx'
import { VersionView } from './VersionView.tsx'
import './version.css'

/** The split in force; before the first version, what it takes to have one. */
export function InForcePage() {
  const { say } = useSpeech()
  const { inForce, error } = useInForce()
  if (inForce) return <VersionView document={inForce.document} matrix={paths.split} />
  if (inForce === undefined) return error === null ? <Loading /> : <PageUnread of={error} />
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
