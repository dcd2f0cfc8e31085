import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { Choice } from '../asset/fact/Choice.tsx'
import { ActButton } from '../parts/ActButton.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { type Chosen, PersonField } from '../people/PersonField.tsx'
import { useMayNot } from '../session/may.ts'
import { useMe } from '../session/me.ts'
import { outdated, type WholeRoom } from './queries.ts'

const hours = [1, 2, 4, 8, 12] as const
const empty = { name: '', company: '', purpose: '', decision: '', hours: '2' }

/** Somebody is signed in at the door, with gloves on: a few large fields and one large button. */
export function SignIn({ of }: { of: WholeRoom }) {
  const { say } = useSpeech()
  const mayNot = useMayNot('entry.begin')
  const [open, setOpen] = useState(false)
  return (
    <>
      <ActButton look="big primary" refusal={mayNot} onPress={() => setOpen(true)}>
        {say('entry.sign_in')}
      </ActButton>
      {open && <Form of={of} onClose={() => setOpen(false)} />}
    </>
  )
}

function Form({ of, onClose }: { of: WholeRoom; onClose: () => void }) {
  const { say } = useSpeech()
  const me = useMe()
  const escorts = of.admitted.filter(one => one.person !== null && one.way === 'alone')
  const own = escorts.find(one => one.person === me?.person)
  const [kind, setKind] = useState<'visitor' | 'own'>('visitor')
  const [person, setPerson] = useState<Chosen | null>(null)
  const [said, setSaid] = useState(empty)
  const [escort, setEscort] = useState(own?.person ?? '')
  const set = (change: Partial<typeof empty>) => setSaid(now => ({ ...now, ...change }))
  const who = kind === 'own' ? { person: person?.id ?? null } : { name: said.name, company: said.company }
  const signing = useAct(async () => {
    const body = {
      ...{ entry: crypto.randomUUID(), room: of.room.id, ...who, purpose: said.purpose },
      hours: Number(said.hours),
      // Nobody takes themselves along.
      escort: escort === '' || (kind === 'own' && escort === person?.id) ? null : escort,
      decision: said.decision === '' ? null : said.decision,
    }
    await told(api.POST('/api/entries', { params: { header: actHeaders() }, body }))
    await outdated()
  })
  return (
    <Dialog title={`${say('entry.sign_in')}: ${of.room.name}`} onClose={onClose}>
      <form
        className="form"
        onSubmit={event => {
          event.preventDefault()
          void signing.run().then(done => done && onClose())
        }}
      >
        <fieldset className="plain-set row wrap room-which" aria-label={say('entry.who')}>
          {(['visitor', 'own'] as const).map(one => (
            <ActButton key={one} look="state" pressed={kind === one} onPress={() => setKind(one)}>
              {say(`entry.${one}`)}
            </ActButton>
          ))}
        </fieldset>
        {kind === 'own' ? (
          <PersonField label={say('entry.person')} value={person} onChange={setPerson} required />
        ) : (
          <>
            <TextField
              label={say('entry.name')}
              value={said.name}
              onChange={name => set({ name })}
              autoComplete="off"
              required
            />
            <TextField
              label={say('entry.company')}
              value={said.company}
              onChange={company => set({ company })}
              autoComplete="off"
            />
          </>
        )}
        <TextField
          label={say('entry.purpose')}
          value={said.purpose}
          onChange={purpose => set({ purpose })}
          autoComplete="off"
          required
        />
        <Choice
          label={say('entry.escort')}
          value={escort}
          onChange={setEscort}
          options={[
            ['', say('entry.escort.nobody')],
            ...escorts.map(one => [one.person ?? '', one.name] as const),
          ]}
        />
        {of.decisions.length > 0 && (
          <Choice
            label={say('entry.decision')}
            value={said.decision}
            onChange={decision => set({ decision })}
            options={[
              ['', say('entry.decision.none')],
              ...of.decisions.map(one => [one.id, `D-${one.number} ${one.title}`] as const),
            ]}
          />
        )}
        <Choice
          label={say('entry.hours')}
          value={said.hours}
          onChange={next => set({ hours: next })}
          options={hours.map(n => [String(n), say('entry.hours.n', { n })])}
        />
        <Trouble of={signing.refused} />
        <div className="row wrap">
          <button type="submit" className="btn big primary" aria-busy={signing.busy}>
            {say('entry.begin')}
          </button>
          <button type="button" className="btn big" onClick={onClose}>
            {say('web.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
