import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { isRefusal } from '#rules/refusal.ts'
import { takeApart } from '#rules/split/parts.ts'
import type { Split } from '#rules/split/split.ts'
import { changesBetween } from '#rules/split/version/changes.ts'
import { sayRefusal } from '#words/say.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { queries, type VersionDocument, versionQuery } from '../api/queries.ts'
import { ArrivalNote } from '../check/ArrivalNote.tsx'
import { FileButton } from '../check/FileButton.tsx'
import { desk, type Opened, rememberSides } from '../check/opened.ts'
import { Sides } from '../check/Sides.tsx'
import { Understood } from '../check/Understood.tsx'
import { Unread } from '../check/Unread.tsx'
import '../check/check.css'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { useMayNot } from '../session/may.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { benches, type Draft } from '../split/draft.ts'
import { Findings } from '../split/findings/Findings.tsx'
import { Verdict } from '../split/findings/Verdict.tsx'
import '../split/split.css'

/** A workbook or split file comes into a draft: what was understood, its sides, and what it changes, before it does. */
export function ImportPage() {
  const { say } = useSpeech()
  const { draft: id } = useParams({ from: '/split/drafts/$draft/import' })
  const found = useQuery(versionQuery(id))
  const now = desk.use()
  const draft = benches.workbook.draft.use()
  if (found.data === undefined) return found.error === null ? <Loading /> : <PageUnread of={found.error} />
  const { label } = found.data.version
  return (
    <>
      <Title of={say('import.title')} />
      <header className="head">
        <div>
          <p className="crumbs">
            <Link {...paths.split()}>{say('web.nav.split')}</Link> / <Link {...paths.draft(id)}>{label}</Link>
          </p>
          <h1>{say('import.title')}</h1>
          <p className="muted">{say('import.about')}</p>
        </div>
        <FileButton
          label={say('check.choose')}
          {...(now.file === null ? { look: 'primary' as const } : {})}
        />
      </header>
      <ArrivalNote desk={now} />
      {now.file !== null && draft !== null && (
        <Preview key={now.file.id} document={found.data} file={now.file} draft={draft} />
      )}
    </>
  )
}

type Props = { document: VersionDocument; file: Opened; draft: Draft }

function Preview({ document, file, draft }: Props) {
  const { say, language } = useSpeech()
  const go = useNavigate()
  const mayNot = useMayNot('draft.import')
  const { split } = draft
  useEffect(() => rememberSides(split, file.report), [split, file.report])
  const { id, rev } = document.version
  const difference = differenceOf(document, split)
  const take = useAct(async () => {
    const digest = await crypto.subtle.digest('SHA-256', file.bytes as Uint8Array<ArrayBuffer>)
    const sha256 = [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
    await told(
      api.POST('/api/split/drafts/{draft}/imports', {
        params: { path: { draft: id }, header: actHeaders(rev) },
        body: {
          file: { name: file.name, sha256 },
          parts: takeApart(split).map(({ kind, key, position, body }) => ({ kind, key, position, body })),
        },
      }),
    )
    await queries.invalidateQueries({ queryKey: ['split'] })
    await go(paths.draft(id))
  })
  const sideless = split.functions.some(fn => fn.side === undefined) ? say('import.sides_first') : null
  const refusal = mayNot ?? (isRefusal(difference) ? sayRefusal(language, difference) : sideless)
  return (
    <>
      <section className="panel summary">
        <h2>{file.name}</h2>
        <p>
          <Verdict bench={benches.workbook} />
        </p>
        <p role="status">
          {isRefusal(difference) ? sayRefusal(language, difference) : say('import.difference', difference)}
        </p>
        <Trouble of={take.refused} />
        <p>
          <ActButton look="primary" onPress={() => void take.run()} refusal={refusal}>
            {say('import.do')}
          </ActButton>
        </p>
        {refusal !== null && <p className="small muted">{refusal}</p>}
      </section>
      <Findings bench={benches.workbook} without="side-unknown" />
      <Unread report={file.report} />
      <Sides bench={benches.workbook} split={split} report={file.report} startOpen={sideless !== null} />
      <Understood file={file} draft={draft} />
    </>
  )
}

/** How many parts of the draft a file adds, changes, and leaves out. */
function differenceOf(document: VersionDocument, split: Split) {
  const parts = document.parts as unknown as Parameters<typeof changesBetween>[0]
  const known = new Set(parts.map(({ kind, key }) => `${kind} ${key}`))
  const changes = changesBetween(parts, split)
  if (isRefusal(changes)) return changes
  const gone = changes.filter(({ body }) => body === null).length
  const added = changes.filter(({ kind, key }) => !known.has(`${kind} ${key}`)).length
  return { added, changed: changes.length - gone - added, gone }
}
