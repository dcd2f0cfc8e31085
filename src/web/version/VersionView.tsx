import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { sides } from '#rules/split/split.ts'
import type { VersionDocument } from '../api/queries.ts'
import { versionAddresses } from '../draft/addresses.ts'
import { KeySlot } from '../parts/KeySlot.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { Title } from '../parts/Title.tsx'
import { type Path, paths } from '../paths.ts'
import { Loading } from '../shell/Trouble.tsx'
import { Findings } from '../split/findings/Findings.tsx'
import { Verdict } from '../split/findings/Verdict.tsx'
import { usePlace } from '../split/level/place.ts'
import { MatrixView } from '../split/MatrixView.tsx'
import { SaveMenu } from '../split/SaveMenu.tsx'
import { Drafts } from './Drafts.tsx'
import { NoChangeNotice } from './Notice.tsx'
import { OpenDraft } from './OpenDraft.tsx'
import { StandingFor } from './Signatures.tsx'
import { sayState } from './said.ts'
import { useShown } from './shown.ts'
import { Withdraw } from './Withdraw.tsx'
import './version.css'

type Props = { document: VersionDocument; matrix: (place: string | null) => Path }

/** A version to read: what it is, who signed it, and its matrix. Changing it takes a draft. */
export function VersionView({ document, matrix }: Props) {
  const speech = useSpeech()
  const { say, language } = speech
  const { version, signatures, number } = document
  const { bench, draft } = useShown(document)
  const place = usePlace(draft?.split)
  const at = useMemo(() => ({ ...versionAddresses(version.id), matrix }), [matrix, version.id])
  const names = new Map(Object.entries(document.names))
  const valid = signatures.filter(({ voidAt }) => voidAt === null)
  return (
    <>
      <Title of={say('version.number', { number })} />
      <header className="head">
        <div>
          <p className="crumbs">
            <Link {...paths.split()}>{say('web.nav.split')}</Link> / {version.label}
          </p>
          <h1>{version.inForce ? say('version.in_force') : say('version.number', { number })}</h1>
          <p>{sayState(speech, version)}</p>
          <p className="muted">
            <Verdict bench={bench} />
          </p>
        </div>
        <div className="row wrap">
          <Link className="btn" {...paths.versions()}>
            {say('version.history')}
          </Link>
          <Link className="btn" {...paths.versionPrint(version.id)}>
            {say('version.print')}
          </Link>
          <SaveMenu bench={bench} label={say('draft.export')} />
          <Withdraw version={version} />
          <OpenDraft
            from={version.inForce ? 'in-force' : version.id}
            label={say(version.inForce ? 'draft.open' : 'draft.open_from')}
            look="primary"
          />
        </div>
      </header>
      <ul className="signed-keys">
        {sides.map(side => {
          const signature = valid.find(each => each.side === side)
          return (
            <li key={side} className="row">
              <KeySlot side={side} state={signature === undefined ? 'waiting' : 'turned'} size={36} />
              <span>
                {signature === undefined ? (
                  <span className="muted">{say('sign.open')}</span>
                ) : (
                  <>
                    <b>{signature.printedName}</b>
                    <StandingFor person={signature.standingFor} names={names} />
                    <br />
                    <span className="muted small">
                      {say(`meaning.${signature.meaning}`)},{' '}
                      {sayMoment(language, signature.at, signature.zone)}
                    </span>
                  </>
                )}
              </span>
            </li>
          )
        })}
      </ul>
      <Drafts />
      {draft === null ? (
        <Loading />
      ) : (
        <>
          <details className="found">
            <summary>{say('version.findings')}</summary>
            <Findings bench={bench} place={place} path={at.activity} />
          </details>
          <MatrixView bench={bench} draft={draft} name={version.id} place={place} at={at} />
        </>
      )}
      <NoChangeNotice>
        <OpenDraft from={version.inForce ? 'in-force' : version.id} look="small" />
      </NoChangeNotice>
    </>
  )
}
