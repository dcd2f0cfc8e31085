import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { Finding } from '#rules/split/finding.ts'
import type { Split } from '#rules/split/split.ts'
import { sayValue } from '#words/cell.ts'
import { sayFinding } from '#words/finding.ts'
import { useSpeech } from '../../parts/language.ts'
import type { Path } from '../../paths.ts'
import type { Bench } from '../draft.ts'
import { MendButton } from './MendButton.tsx'

type Props = {
  bench: Bench
  split: Split
  finding: Finding
  path: ((activity: string, place: string | null) => Path) | undefined
}

/** One finding: its sentence, where it is, how many situations it holds in, an example, and the mend. */
export function FindingLine({ bench, split, finding, path }: Props) {
  const { say, label, language } = useSpeech()
  const [open, setOpen] = useState(false)
  const id = useId()
  const { severity, situation, count } = finding
  const activity = split.activities.find(each => each.id === finding.activity)
  const number = new Intl.NumberFormat(language)
  const facts = Object.entries(situation ?? {})
  return (
    <li className={`finding ${severity}`}>
      <span className="dot" role="img" aria-label={say(`finding.${severity}`)} />
      <div>
        <Sentence
          text={sayFinding(language, finding, split)}
          name={activity === undefined ? null : label(activity.label)}
          path={activity === undefined ? undefined : path?.(activity.id, finding.place)}
        />{' '}
        {situation !== null && (
          <span className="muted">{say('finding.situations', { count: number.format(count) })}</span>
        )}
        {open && (
          <dl className="example" id={id}>
            {facts.map(([name, value]) => {
              const fact = split.facts.find(each => each.id === name)
              return (
                <div key={name}>
                  <dt className="muted">{fact === undefined ? name : label(fact.label)}</dt>
                  <dd>{fact === undefined ? String(value) : sayValue(language, fact, value)}</dd>
                </div>
              )
            })}
          </dl>
        )}
      </div>
      <div className="row acts">
        <MendButton bench={bench} split={split} finding={finding} />
        {facts.length > 0 && (
          <button
            type="button"
            className="plain link"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            {say('finding.example')}
          </button>
        )}
      </div>
    </li>
  )
}

/** The finding's sentence: what is wrong stands out, and the activity's name leads to it. */
function Sentence({ text, name, path }: { text: string; name: string | null; path: Path | undefined }) {
  const colon = text.indexOf(': ')
  const [start, rest] = colon < 0 ? ['', text] : [text.slice(0, colon + 1), text.slice(colon + 1)]
  const at = name === null ? -1 : rest.indexOf(name)
  return (
    <>
      {start !== '' && <b>{start}</b>}
      {at < 0 || name === null || path === undefined ? (
        rest
      ) : (
        <>
          {rest.slice(0, at)}
          <Link {...path}>{name}</Link>
          {rest.slice(at + name.length)}
        </>
      )}
    </>
  )
}
