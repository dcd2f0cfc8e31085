import { useState } from 'react'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'

type Came = { readonly arrived: boolean; readonly said: string }

type Props = {
  label: string
  name?: string
  refusal?: string | null
  onTry: () => Promise<Came>
}

/** A button that tries something out, and what came of it. */
export function Trial({ label, name, refusal = null, onTry }: Props) {
  const { say } = useSpeech()
  const [came, setCame] = useState<Came | null>(null)
  const act = useAct(async () => {
    setCame(null)
    setCame(await onTry())
  })
  return (
    <div className="stack">
      <p>
        <ActButton onPress={() => void act.run()} refusal={refusal} {...(name === undefined ? {} : { name })}>
          {label}
        </ActButton>
      </p>
      <div role="status">
        {act.busy && <p className="muted">{say('web.loading')}</p>}
        {came !== null && (
          <p className={came.arrived ? 'came' : 'came wrong'}>
            <span aria-hidden>{came.arrived ? '✓' : '✕'}</span> {came.said}
          </p>
        )}
      </div>
      <Trouble of={act.refused} />
    </div>
  )
}
