import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { proposeTraffic } from '../network/queries.ts'
import { Labelled, LongField, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import type { Line, Plan } from './queries.ts'
import { useSaid } from './said.ts'

type Props = { site: string; line: Line; conduits: Plan['conduits']; title: string }

/** A line is proposed as agreed traffic: what it is stands there already, what for and until when is asked. */
export function ProposeTraffic({ site, line, conduits, title: of }: Props) {
  const { say, label } = useSpeech()
  const { what, hosts } = useSaid()
  const go = useNavigate()
  const [conduit, setConduit] = useState(conduits[0]?.id ?? '')
  const [title, setTitle] = useState(what(line))
  const [why, setWhy] = useState('')
  const [until, setUntil] = useState('')
  const propose = async () => {
    const decision = crypto.randomUUID()
    const chosen = conduits.find(({ id }) => id === conduit)
    await proposeTraffic(site, {
      ...{ decision, title, why, conduit, protocol: [line.protocol], service: line.service },
      ports: line.port === null || !['tcp', 'udp'].includes(line.protocol) ? [] : [String(line.port)],
      direction: chosen?.from === line.from ? 'forward' : 'back',
      ...{ from: null, until: until === '' ? null : until },
    })
    await go(paths.decision(decision))
  }
  return (
    <FormDialog
      act="network.propose"
      label={say('traffic.propose')}
      look="small"
      name={say('traffic.propose.of', { line: of })}
      onDo={propose}
    >
      <p>
        <b>{of}</b>
        <br />
        <span className="small mono faint">
          {hosts(line.sources)} → {hosts(line.targets)}
        </span>
      </p>
      <p className="small muted">{say('traffic.propose.about')}</p>
      {conduits.length > 1 && (
        <Labelled label={say('traffic.propose.conduit')}>
          {field => (
            <select {...field} value={conduit} onChange={event => setConduit(event.target.value)}>
              {conduits.map(one => (
                <option key={one.id} value={one.id}>
                  {label(one.label)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
      <TextField label={say('traffic.propose.title')} value={title} onChange={setTitle} required />
      <LongField label={say('traffic.propose.why')} value={why} onChange={setWhy} />
      <TextField
        label={say('traffic.propose.until')}
        hint={say('traffic.propose.until.hint')}
        type="date"
        value={until}
        onChange={setUntil}
      />
    </FormDialog>
  )
}
