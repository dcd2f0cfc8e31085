import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useSpeech } from '../../parts/language.ts'
import { Trouble } from '../../parts/useAct.tsx'
import { paths } from '../../paths.ts'
import { type Names, useRecordNames } from '../../people/names.ts'
import { Loading } from '../../shell/Trouble.tsx'
import { kindsQuery } from '../list/queries.ts'
import { type Decision, decisionQuery } from '../queries.ts'
import { AskForm } from './AskForm.tsx'
import type { Asked } from './form.ts'

/** A draft of one's own is filled in, or mended after it was sent back. */
export function DraftPage() {
  const { say, language } = useSpeech()
  const { decision: id } = useParams({ from: '/decisions/$decision/draft' })
  const found = useQuery({ ...decisionQuery(id, language), refetchOnWindowFocus: false })
  const kinds = useQuery(kindsQuery)
  const names = useRecordNames()
  const error = found.error ?? kinds.error
  if (error !== null) return <Trouble of={error} />
  if (found.data === undefined || kinds.data === undefined || names === null) return <Loading />
  const kind = kinds.data.kinds.find(one => one.id === found.data.kind.id)
  if (found.data.steps.change !== null || kind === undefined)
    return (
      <>
        <h1>{found.data.title}</h1>
        <p>{found.data.steps.change ?? say('ask.no_kind')}</p>
        <p>
          <Link className="btn" {...paths.decision(id)}>
            {say('ask.open')}
          </Link>
        </p>
      </>
    )
  return <Form decision={found.data} names={names} kind={kind} />
}

type FormProps = { decision: Decision; names: Names; kind: Parameters<typeof AskForm>[0]['kind'] }

/** What somebody is writing stays, whatever comes in meanwhile: the act then says that it was changed. */
function Form({ decision, names, kind }: FormProps) {
  const { id, rev, sentBack } = decision
  return (
    <AskForm
      key={id}
      kind={kind}
      names={names}
      start={askedFrom(decision)}
      draft={{ id, rev }}
      sentBack={sentBack}
      first={false}
    />
  )
}

/** What stands in the record, as its form holds it. */
function askedFrom({ site, area, class: of, assets, title, stated, content, until }: Decision): Asked {
  const { why, fields, rollback, minutes, items } = content
  return {
    ...{ site: site ?? '', area: area ?? '', class: of ?? '', title, stated, fields, why, rollback },
    assets: assets.map(({ id, tag, name }) => ({ id, tag, name, site: site ?? '', area })),
    minutes: minutes === null ? '' : String(minutes),
    items: items.map(item => ({ ...item, id: crypto.randomUUID() })),
    until: until ?? '',
    ...{ happened: '', acted: [] },
  }
}
