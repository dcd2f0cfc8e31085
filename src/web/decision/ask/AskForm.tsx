import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Refused } from '../../api/client.ts'
import { queries } from '../../api/queries.ts'
import { ActButton } from '../../parts/ActButton.tsx'
import { useSpeech } from '../../parts/language.ts'
import { Title } from '../../parts/Title.tsx'
import { Trouble, useAct } from '../../parts/useAct.tsx'
import { paths } from '../../paths.ts'
import type { Names } from '../../people/names.ts'
import { useMayNot } from '../../session/may.ts'
import { handInAll } from '../campaign/queries.ts'
import type { KindOf } from '../list/queries.ts'
import { ActedFields } from './ActedFields.tsx'
import { type Asked, hasSubject, isCampaign, titleOf } from './form.ts'
import { MoreFields } from './MoreFields.tsx'
import { PlanFields } from './PlanFields.tsx'
import { SubjectFields } from './SubjectFields.tsx'
import { type Draft, handIn, keep, openCampaign, record } from './send.ts'
import { WhoNeeded } from './WhoNeeded.tsx'
import './ask.css'

type Props = {
  kind: KindOf
  names: Names
  start: Asked
  draft: Draft | null
  /** Why it was sent back. */
  sentBack?: string | null
  first: boolean
}

/** A request of a kind: what it asks for, and beside it whom it would be put to if it were handed in now. */
export function AskForm({ kind, names, start, draft, sentBack = null, first }: Props) {
  const { say, label } = useSpeech()
  const navigate = useNavigate()
  const [asked, setAsked] = useState(start)
  const [kept, setKept] = useState(draft)
  const [missing, setMissing] = useState<readonly string[]>([])
  const mayAsk = useMayNot(first ? 'decision.record' : 'decision.request')
  const mayOpen = useMayNot('campaign.open')
  const name = label(kind.label)
  const campaign = kept === null && isCampaign(kind, asked)
  const goes = async (to: ReturnType<typeof paths.decision | typeof paths.campaign>) => {
    await queries.invalidateQueries({ queryKey: ['decisions'] })
    await queries.invalidateQueries({ queryKey: ['desk'] })
    await navigate(to)
  }
  const opens = (decision: string) => goes(paths.decision(decision))
  /** What is missing is marked where it belongs. */
  const marks = (error: unknown): never => {
    if (error instanceof Refused && error.code === 'decision.incomplete')
      setMissing((error.params.missing as string[] | undefined) ?? [])
    throw error
  }
  const sending = useAct(async (how: 'keep' | 'hand in' | 'record') => {
    setMissing([])
    if (campaign) {
      const id = await openCampaign(kind, name, asked, how === 'hand in').catch(marks)
      // What cannot be handed in stays a draft, which the campaign's page says.
      if (how === 'hand in') await handInAll(id).catch(() => undefined)
      return goes(paths.campaign(id))
    }
    if (how === 'record') return opens(await record(kind, name, asked, names).catch(marks))
    const now = await keep(kind, name, asked, kept)
    setKept(now)
    if (how === 'hand in') await handIn(now).catch(marks)
    return opens(now.id)
  })
  const part = {
    ...{ kind, names, asked, missing },
    onChange: (change: Partial<Asked>) => setAsked({ ...asked, ...change }),
  }
  const mayNot =
    (campaign ? mayOpen : mayAsk) ??
    (!hasSubject(kind, asked)
      ? say('ask.first.assets')
      : first && asked.happened === ''
        ? say('ask.happened.none')
        : first && asked.acted.length === 0
          ? say('ask.acted.none')
          : null)
  const title = draft === null ? name : say('ask.title.draft', { title: titleOf(name, asked) })
  return (
    <>
      <Title of={title} />
      <header className="head">
        <div>
          {draft === null && (
            <p className="crumbs">
              <Link {...paths.decisions()}>{say('web.nav.decisions')}</Link> /{' '}
              <Link {...paths.newDecision(first ? { first: 'yes' } : {})}>
                {say(first ? 'ask.title.first' : 'ask.title')}
              </Link>
            </p>
          )}
          <h1>{title}</h1>
          <p className="muted">{label(kind.about)}</p>
        </div>
      </header>
      {sentBack !== null && (
        <section className="panel sent-back" aria-label={say('ask.sent_back')}>
          <h2>{say('ask.sent_back')}</h2>
          <p>{sentBack}</p>
        </section>
      )}
      <form
        className="asking"
        onSubmit={event => {
          event.preventDefault()
          if (mayNot === null) void sending.run(first ? 'record' : 'keep')
        }}
      >
        <div className="asking-parts">
          <SubjectFields {...part} draft={kept !== null} first={first} />
          {first && <ActedFields {...part} />}
          <MoreFields {...part} first={first} />
          {kind.work && !first && <PlanFields {...part} />}
        </div>
        <WhoNeeded kind={kind} names={names} asked={asked} first={first} />
        <div className="asking-ends">
          <Trouble of={sending.refused} />
          {kept !== null && <p className="small muted">{say('ask.saved')}</p>}
          <div className="row wrap">
            {first ? (
              <ActButton submit look="primary" refusal={mayNot} beside>
                {say('ask.record')}
              </ActButton>
            ) : (
              <>
                <ActButton look="primary" refusal={mayNot} onPress={() => void sending.run('hand in')}>
                  {say(campaign ? 'ask.submit.campaign' : 'ask.submit')}
                </ActButton>
                <ActButton submit refusal={mayNot} beside>
                  {say(campaign ? 'ask.save.campaign' : 'ask.save')}
                </ActButton>
              </>
            )}
          </div>
        </div>
      </form>
    </>
  )
}
