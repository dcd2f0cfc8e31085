import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { type DraftState, queries, type VersionDocument } from '../api/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { KeySlot } from '../parts/KeySlot.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { SideTag } from '../parts/SideTag.tsx'
import { useMe } from '../session/me.ts'
import { StandingFor } from '../version/Signatures.tsx'
import { keyStands } from './keyState.ts'
import { SignDialog, type Signed } from './SignDialog.tsx'

/** The two keys, drawn large: who turned them, who can, and why you cannot. */
export function Keys({ document, state }: { document: VersionDocument; state: DraftState }) {
  const { say, language } = useSpeech()
  const me = useMe()
  const [signing, setSigning] = useState(false)
  const stands = keyStands(state, document.signatures, me?.person ?? null)
  const names = new Map(Object.entries(document.names))
  const hasSigned = document.signatures.some(one => one.voidAt === null && one.person === me?.person)
  const refusal = state.notReady?.title ?? state.notYou?.title ?? null
  const sign = async (body: Signed) => {
    const params = { path: { version: document.version.id } }
    const headers = actHeaders(state.rev)
    await told(api.POST('/api/split/versions/{version}/signatures', { params, headers, body }))
    await queries.invalidateQueries({ queryKey: ['split'] })
  }
  return (
    <section className="panel big-keys" aria-label={say('sign.keys')}>
      {stands.map(({ key, state: stand, signature, mine }) => (
        <div key={key.side} className="big-key">
          <KeySlot side={key.side} state={stand} size={72} />
          <div className="stack">
            <p>
              <SideTag side={key.side} />
            </p>
            {stand === 'turned' && signature !== undefined ? (
              <p>
                <b>{signature.printedName}</b>
                <StandingFor person={signature.standingFor} names={names} /> {say('sign.has_turned')}
                <br />
                <span className="muted small">
                  {say(`meaning.${signature.meaning}`)}, {sayMoment(language, signature.at, signature.zone)}
                </span>
              </p>
            ) : (
              <p>
                {mine ? <b>{say('sign.yours')}</b> : say('sign.who_can')}{' '}
                <span className="muted">
                  {key.holders.length === 0
                    ? say('sign.nobody')
                    : key.holders
                        .map(holder =>
                          holder.for === null ? holder.name : say('sign.deputy', { name: holder.name }),
                        )
                        .join(', ')}
                </span>
              </p>
            )}
            {signature !== undefined && signature.voidAt !== null && stand !== 'turned' && (
              <p className="wrong small">
                {say('sign.was_void', {
                  name: signature.printedName,
                  at: sayMoment(language, signature.voidAt),
                })}
              </p>
            )}
            {mine && (
              <p>
                <ActButton look="primary" onPress={() => setSigning(true)} refusal={refusal}>
                  {say('sign.turn')}
                </ActButton>
              </p>
            )}
            {mine && refusal !== null && <p className="small muted">{refusal}</p>}
          </div>
        </div>
      ))}
      {!stands.some(({ mine }) => mine) && state.notYou !== null && (
        <p className="muted not-you row wrap">
          {!hasSigned && (
            <ActButton onPress={() => {}} refusal={state.notYou.title}>
              {say('sign.turn')}
            </ActButton>
          )}
          {state.notYou.title}
        </p>
      )}
      {signing && (
        <SignDialog
          title={say('sign.turn')}
          what={say('sign.what', { number: document.number, label: document.version.label })}
          hash={state.hash}
          subject={document.version.id}
          rev={state.rev}
          onSign={sign}
          onClose={() => setSigning(false)}
        />
      )}
    </section>
  )
}
