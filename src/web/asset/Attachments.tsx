import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { attachable, attachmentKinds, kindOf } from '#rules/plant/attachment.ts'
import { isRefusal } from '#rules/refusal.ts'
import { sayRefusal } from '#words/say.ts'
import { actHeaders, api, Refused, told } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayDay } from '../parts/moment.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { AskDialog } from '../session/AskDialog.tsx'
import { type Attachment, attachmentsQuery } from './queries.ts'

/** Of an asset, of a site itself, or of a decision in the state in which it is seen. */
type Of =
  | { readonly asset: string }
  | { readonly site: string }
  | { readonly decision: string; readonly rev: number }
type Props = { of: Of; title?: string; mayNot: string | null }

/** Files: to be saved, added, and taken away with a reason; evidence of a decision stays. */
export function Attachments({ of, title, mayNot }: Props) {
  const { say, language } = useSpeech()
  const found = useQuery(attachmentsQuery('decision' in of ? { decision: of.decision } : of))
  const [going, setGoing] = useState<Attachment | null>(null)
  return (
    <>
      <div className="row between wrap">
        <h2>{title ?? say('attachment.title')}</h2>
        <Attach of={of} title={title} mayNot={mayNot} />
      </div>
      <Trouble of={found.error} />
      {found.data?.length === 0 && <p className="muted">{say('attachment.none')}</p>}
      <ul className="attachments">
        {found.data?.map(one => (
          <li key={one.id}>
            <span>
              <a href={`/api/attachments/${one.id}/content`} download={one.name}>
                {one.name}
              </a>{' '}
              <span className="faint small">
                {sizeOf(language, one.size)} · {sayDay(language, one.addedAt)} {one.addedBy}
              </span>
              <br />
              <span className="mono faint small" title={one.sha256}>
                SHA-256 {one.sha256.slice(0, 12)}…
              </span>
            </span>
            {one.decision === null && (
              <ActButton
                look="small"
                refusal={mayNot}
                name={say('attachment.remove_of', { name: one.name })}
                onPress={() => setGoing(one)}
              >
                {say('attachment.remove')}
              </ActButton>
            )}
          </li>
        ))}
      </ul>
      {going !== null && <Remove one={going} onClose={() => setGoing(null)} />}
    </>
  )
}

const again = async () => {
  await queries.invalidateQueries({ queryKey: ['attachments'] })
  await queries.invalidateQueries({ queryKey: ['ledger'] })
}

function Attach({ of, title, mayNot }: { of: Of; title: string | undefined; mayNot: string | null }) {
  const { say, language } = useSpeech()
  const input = useRef<HTMLInputElement>(null)
  const attach = useAct(async (file: File) => {
    // Looked at here first, so that nobody waits for an upload that is refused.
    const kind = kindOf(new Uint8Array(await file.arrayBuffer()), file.name)
    if (isRefusal(kind)) throw new Refused(kind.refused, sayRefusal(language, kind))
    const body = { attachment: crypto.randomUUID(), name: file.name, content: await base64(file) }
    if ('decision' in of) {
      const params = { path: { decision: of.decision }, header: actHeaders(of.rev) }
      await told(api.POST('/api/decisions/{decision}/attachments', { params, body }))
      await queries.invalidateQueries({ queryKey: ['decisions'] })
    } else {
      await told(api.POST('/api/attachments', { params: { header: actHeaders() }, body: { ...body, ...of } }))
    }
    await again()
  })
  const accept = attachmentKinds.flatMap(kind => attachable[kind].endings.map(ending => `.${ending}`)).join()
  const label = say('attachment.add')
  return (
    <>
      <ActButton
        look="small"
        refusal={mayNot}
        onPress={() => input.current?.click()}
        {...(title === undefined ? {} : { name: `${label}: ${title}` })}
      >
        {label}
      </ActButton>
      <input
        ref={input}
        type="file"
        className="vanish"
        tabIndex={-1}
        aria-hidden="true"
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file !== undefined) void attach.run(file)
          target.value = ''
        }}
      />
      {attach.busy && <span role="status">{say('web.loading')}</span>}
      <Trouble of={attach.refused} />
    </>
  )
}

function Remove({ one, onClose }: { one: Attachment; onClose: () => void }) {
  const { say } = useSpeech()
  const [why, setWhy] = useState('')
  const remove = async () => {
    const params = { path: { attachment: one.id }, header: actHeaders(one.rev) }
    await told(api.POST('/api/attachments/{attachment}/removals', { params, body: { why } }))
    await again()
  }
  return (
    <AskDialog
      title={say('attachment.remove_of', { name: one.name })}
      button={say('attachment.remove')}
      onDo={remove}
      onClose={onClose}
    >
      <p>{say('attachment.remove.about')}</p>
      <TextField label={say('web.why')} value={why} onChange={setWhy} required />
    </AskDialog>
  )
}

const base64 = (file: File): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => failed(reader.error)
    reader.readAsDataURL(file)
  })

function sizeOf(language: string, bytes: number): string {
  const [unit, value] = bytes < 1_000_000 ? ['kilobyte', bytes / 1_000] : ['megabyte', bytes / 1_000_000]
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value)
}
