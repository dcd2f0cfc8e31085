import { useState } from 'react'
import type { PlanChange } from '#rules/network/plan/changes.ts'
import type { Plan } from '#rules/network/plan/plan.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'

/** As many differences as are named at first. */
const NAMED = 12

type Props = {
  before: Plan | null
  after: Plan
  changes: readonly PlanChange[]
  onZone: (zone: string) => void
  onConduit: (conduit: string) => void
}

/** What differs between two plans; what is in the later one opens beside the picture. */
export function Changes({ before, after, changes, onZone, onConduit }: Props) {
  const { say, label } = useSpeech()
  const [all, setAll] = useState(false)
  return (
    <>
      <ul className="network-changes">
        {(all ? changes : changes.slice(0, NAMED)).map(({ part, id, conduit, how }) => {
          const [of, whole] = [part === 'zone' ? 'zones' : 'conduits', conduit ?? id] as const
          const there = after[of].find(one => one.id === whole)
          const name = label((there ?? before?.[of].find(one => one.id === whole))?.label ?? { en: whole })
          return (
            <li key={`${part} ${conduit} ${id}`}>
              <span className={how === 'removed' ? 'tag wrong' : 'tag'}>{say(`network.change.${how}`)}</span>{' '}
              {say(part === 'zone' ? 'network.zone' : 'network.conduit')}{' '}
              {there === undefined ? (
                <b>{name}</b>
              ) : (
                <button
                  type="button"
                  className="plain link"
                  onClick={() => (part === 'zone' ? onZone(whole) : onConduit(whole))}
                >
                  {name}
                </button>
              )}
              {part === 'permission' && <span className="mono">: {id}</span>}
            </li>
          )
        })}
      </ul>
      {changes.length > NAMED && !all && (
        <ActButton look="plain link" onPress={() => setAll(true)}>
          {say('network.more', { count: changes.length - NAMED })}
        </ActButton>
      )}
    </>
  )
}
