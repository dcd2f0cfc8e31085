import { useNavigate } from '@tanstack/react-router'
import { openDraft, type Start } from '../draft/open.ts'
import { CopyText } from '../parts/copy/CopyText.tsx'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'

/** After the founding: the other founder's link, and what the first draft of the split starts from. */
export function StartPage({ invitation, other }: { invitation: string; other: string }) {
  const { say } = useSpeech()
  const go = useNavigate()
  const open = useAct(async (from: Start | 'workbook') => {
    const draft = await openDraft(from === 'workbook' ? 'empty' : from, say('draft.first_name'))
    await go(from === 'workbook' ? paths.draftImport(draft) : paths.draft(draft))
  })
  const way = (from: Start | 'workbook', primary = false) => (
    <li className="panel way">
      <h2>{say(`start.${from}` as 'start.standard')}</h2>
      <p className="muted">{say(`start.${from}.about` as 'start.standard.about')}</p>
      <p>
        <button
          type="button"
          className={primary ? 'btn primary' : 'btn'}
          aria-busy={open.busy}
          onClick={() => void open.run(from)}
        >
          {say(`start.${from}.do` as 'start.standard.do')}
        </button>
      </p>
    </li>
  )
  return (
    <>
      <Title of={say('start.title')} />
      <h1>{say('start.title')}</h1>
      <section className="panel way">
        <h2>{say('start.link', { name: other })}</h2>
        <p className="muted">{say('start.link.about', { name: other })}</p>
        <CopyText text={location.origin + invitation} />
      </section>
      <h2>{say('start.from')}</h2>
      <Trouble of={open.refused} />
      <ul className="ways">
        {way('standard', true)}
        {way('workbook')}
        {way('empty')}
      </ul>
    </>
  )
}
