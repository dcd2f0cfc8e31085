import { actHeaders, api, told } from '../api/client.ts'
import { type PersonMore, queries } from '../api/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { useMayNot } from '../session/may.ts'
import type { Names } from './names.ts'

type Waiting = PersonMore['claimed'][number]

/** Functions with a key that the company's sign-in says of a person: they wait for somebody who gives them. */
export function Claimed({ person, names }: { person: PersonMore; names: Names }) {
  const { say } = useSpeech()
  const mayNot = useMayNot('holding.give')
  const give = useAct(async ({ function: fn, site }: Waiting) => {
    const body = { holding: crypto.randomUUID(), function: fn, person: person.id, site }
    await told(api.POST('/api/holdings', { params: { header: actHeaders() }, body }))
    await queries.invalidateQueries({ queryKey: ['people'] })
  })
  const waiting = person.claimed
  if (waiting.length === 0) return null
  return (
    <div className="stack">
      <h2>{say('people.claimed')}</h2>
      <ul className="stack">
        {waiting.map(each => {
          const name = `${names.fn(each.function)} · ${names.place(each.site, null)}`
          return (
            <li key={name} className="row wrap">
              <span>
                {name} <span className="faint mono small">{each.value}</span>
              </span>
              <ActButton
                look="small"
                name={say('people.claimed.give', { name })}
                onPress={() => void give.run(each)}
                refusal={mayNot}
              >
                {say('people.give')}
              </ActButton>
            </li>
          )
        })}
      </ul>
      <Trouble of={give.refused} />
    </div>
  )
}
