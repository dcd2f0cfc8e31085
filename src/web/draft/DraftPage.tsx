import { Navigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { Findings } from '../split/findings/Findings.tsx'
import { Verdict } from '../split/findings/Verdict.tsx'
import { usePlace } from '../split/level/place.ts'
import { MatrixView } from '../split/MatrixView.tsx'
import { NoChangeNotice } from '../version/Notice.tsx'
import { draftAddresses } from './addresses.ts'
import { DraftHead } from './DraftHead.tsx'
import { useDesk } from './desk.ts'
import { MeetingDialog } from './MeetingDialog.tsx'
import '../version/version.css'

/** A draft as a place to work, for one or for two at a time: the proof, its findings with their mends, the matrix. */
export function DraftPage() {
  const { say } = useSpeech()
  const desk = useDesk()
  const place = usePlace(desk.document === undefined ? undefined : desk.draft?.split)
  const id = desk.document?.version.id ?? ''
  const at = useMemo(() => draftAddresses(id), [id])
  if (desk.document === undefined) return desk.error === null ? <Loading /> : <PageUnread of={desk.error} />
  const { document, bench, draft, fixed } = desk
  const { state } = document.version
  if (state === 'signed' || state === 'withdrawn') return <Navigate {...paths.version(id)} replace />
  if (state === 'discarded') return <p role="status">{say('version.is_discarded')}</p>
  return (
    <>
      <Title of={document.version.label} />
      <DraftHead document={document} bench={bench} fixed={fixed} />
      {draft === null ? (
        <Loading />
      ) : (
        <>
          <p className="muted">
            <Verdict bench={bench} />
          </p>
          <Findings bench={bench} place={place} path={at.activity} />
          <MatrixView bench={bench} draft={draft} name={id} place={place} at={at} everyone />
        </>
      )}
      <NoChangeNotice />
      <MeetingDialog />
    </>
  )
}
