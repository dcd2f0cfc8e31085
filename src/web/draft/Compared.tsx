import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Split } from '#rules/split/split.ts'
import { useSpeech } from '../parts/language.ts'
import { SideTag } from '../parts/SideTag.tsx'
import { Trouble } from '../parts/useAct.tsx'
import type { Path } from '../paths.ts'
import { Loading } from '../shell/Trouble.tsx'
import { ask } from '../worker/ask.ts'
import './compare.css'

type Props = {
  before: Split
  after: Split
  /** Where an activity of the later one stands. */
  activity: (activity: string, place: string | null) => Path
}

const ways = ['activities', 'functions'] as const

/** What a later split changes for whom, in sentences: by activity, or by function. */
export function Compared({ before, after, activity }: Props) {
  const { say, language } = useSpeech()
  const [way, setWay] = useState<(typeof ways)[number]>('activities')
  const found = useQuery({
    queryKey: ['compared', language, before, after],
    queryFn: () => ask('compare', before, after, language),
    queryKeyHashFn: () => `compared ${language} ${idOf(before)} ${idOf(after)}`,
    gcTime: 0,
  })
  if (found.data === undefined) return found.error === null ? <Loading /> : <Trouble of={found.error} />
  const { activities, functions, elements } = found.data
  if (activities.length + elements.length === 0)
    return (
      <p className="muted" role="status">
        {say('compared.same')}
      </p>
    )
  const side = (id: string) => after.functions.find(fn => fn.id === id)?.side
  return (
    <>
      <fieldset className="row wrap ways-of">
        <legend className="vanish">{say('compared.by')}</legend>
        {ways.map(each => (
          <button
            key={each}
            type="button"
            className="chip"
            aria-pressed={way === each}
            onClick={() => setWay(each)}
          >
            {say(`compared.by.${each}`, {
              count: each === 'activities' ? activities.length : functions.length,
            })}
          </button>
        ))}
      </fieldset>
      <ul className="panel compared">
        {way === 'activities'
          ? activities.map(each => (
              <li key={`${each.activity} ${each.place}`}>
                <h2>
                  {after.activities.some(({ id }) => id === each.activity) ? (
                    <Link {...activity(each.activity, each.place)}>{each.title}</Link>
                  ) : (
                    each.title
                  )}
                </h2>
                <Sentences of={each.sentences} />
              </li>
            ))
          : functions.map(each => (
              <li key={each.function}>
                <h2>
                  <SideTag side={side(each.function)}>{each.title}</SideTag>
                </h2>
                <Sentences of={each.sentences} />
              </li>
            ))}
        {elements.length > 0 && way === 'activities' && (
          <li>
            <h2>{say('compared.besides')}</h2>
            <Sentences of={elements} />
          </li>
        )}
      </ul>
    </>
  )
}

const Sentences = ({ of }: { of: readonly string[] }) => (
  <ul>
    {of.map(sentence => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
)

const ids = new WeakMap<Split, number>()
let last = 0

/** A split is known by the object that it is: what has changed is another one. */
function idOf(split: Split): number {
  const known = ids.get(split) ?? ++last
  ids.set(split, known)
  return known
}
