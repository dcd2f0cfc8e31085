import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { TextField } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import { Title } from '../../parts/Title.tsx'
import { paths } from '../../paths.ts'
import type { KindOf } from '../list/queries.ts'

const route = getRouteApi('/decisions/new')
const groups = ['work', 'ends', 'other'] as const
const groupOf = ({ work, ends }: KindOf): (typeof groups)[number] => (ends ? 'ends' : work ? 'work' : 'other')

/** Which kind of decision: in groups, each with what it is for; a word narrows them down. */
export function KindChoice({ kinds }: { kinds: readonly KindOf[] }) {
  const { say, label, language } = useSpeech()
  const search = route.useSearch()
  const [typed, setTyped] = useState('')
  const title = say(search.first === undefined ? 'ask.title' : 'ask.title.first')
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const byLabel = kinds.toSorted((a, b) => label(a.label).localeCompare(label(b.label), language))
  const found = byLabel.filter(kind => {
    const text = `${label(kind.label)} ${label(kind.about)}`.toLowerCase()
    return words.every(word => text.includes(word))
  })
  return (
    <>
      <Title of={title} />
      <header className="head">
        <div>
          <h1>{title}</h1>
          <p className="muted">{say(search.first === undefined ? 'ask.about' : 'ask.about.first')}</p>
        </div>
      </header>
      {kinds.length > 6 && (
        <search>
          <TextField label={say('ask.search')} value={typed} onChange={setTyped} type="search" />
        </search>
      )}
      {found.length === 0 && (
        <p className="muted" role="status">
          {say('ask.none')}
        </p>
      )}
      {groups
        .map(group => ({ group, those: found.filter(kind => groupOf(kind) === group) }))
        .filter(({ those }) => those.length > 0)
        .map(({ group, those }) => (
          <section key={group} className="kind-group" aria-labelledby={`kinds-${group}`}>
            <h2 id={`kinds-${group}`}>{say(`ask.group.${group}`)}</h2>
            <ul className="kinds">
              {those.map(kind => (
                <li key={kind.id}>
                  <Link className="panel kind" {...paths.newDecision({ ...search, kind: kind.id })}>
                    <b>{label(kind.label)}</b>
                    <span className="small muted">{label(kind.about)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  )
}
