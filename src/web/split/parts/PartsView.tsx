import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSpeech } from '../../parts/language.ts'
import { Title } from '../../parts/Title.tsx'
import type { Path } from '../../paths.ts'
import type { Bench, Draft } from '../draft.ts'
import type { Addresses } from '../level/place.ts'
import { Activities } from './Activities.tsx'
import { Acts } from './Acts.tsx'
import { Functions } from './Functions.tsx'
import { Facts } from './fact/Facts.tsx'
import { Groups } from './Groups.tsx'
import { Impossible } from './Impossible.tsx'
import { Escalations } from './path/Escalations.tsx'
import { type PartSection, partSections } from './sections.ts'
import './parts.css'

type Props = {
  bench: Bench
  draft: Draft
  section: PartSection
  /** Where each section stands. */
  path: (section: PartSection) => Path
  at: Addresses
  back: ReactNode
  /** What can be done with the draft as a whole. */
  acts: ReactNode
}

/** Everything that a split is made of beside its rows: functions, activities, facts, paths, and who may change what. */
export function PartsView({ bench, draft, section, path, at, back, acts }: Props) {
  const { say } = useSpeech()
  const props = { bench, split: draft.split }
  return (
    <>
      <Title of={say(`parts.${section}`)} />
      <header className="head">
        <div>
          <p className="crumbs">{back}</p>
          <h1>{say('parts.title')}</h1>
          <p className="muted">{say(`parts.${section}_about`)}</p>
        </div>
        {acts}
      </header>
      <nav className="tabs" aria-label={say('parts.title')}>
        {partSections.map(each => (
          <Link
            key={each}
            {...path(each)}
            className="chip"
            aria-current={each === section ? 'page' : undefined}
          >
            {say(`parts.${each}`)}
          </Link>
        ))}
      </nav>
      {section === 'functions' && <Functions {...props} />}
      {section === 'activities' && <Activities {...props} at={at} />}
      {section === 'groups' && <Groups {...props} />}
      {section === 'facts' && <Facts {...props} />}
      {section === 'impossible' && <Impossible {...props} />}
      {section === 'escalations' && <Escalations {...props} />}
      {section === 'acts' && <Acts {...props} />}
    </>
  )
}
