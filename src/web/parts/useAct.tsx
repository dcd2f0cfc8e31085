import { useState } from 'react'
import { NO_ANSWER, Refused } from '../api/client.ts'
import { type Speech, useSpeech } from './language.ts'

/** Why something did not go, as a sentence. */
export const sayTrouble = ({ say }: Speech, error: unknown): string => {
  if (!(error instanceof Refused)) return error instanceof Error ? error.message : String(error)
  return error.code === NO_ANSWER || error.message === '' ? say('web.no_answer') : error.message
}

/** Runs something that the server may refuse: one at a time, with the reason where it does. */
export function useAct<Args extends readonly unknown[]>(act: (...args: Args) => Promise<unknown>) {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<unknown>(null)
  const run = async (...args: Args): Promise<boolean> => {
    if (busy) return false
    setBusy(true)
    try {
      await act(...args)
      setRefused(null)
      return true
    } catch (error) {
      setRefused(error)
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, refused, run, forget: () => setRefused(null) }
}

/** The reason of the last refusal, told to everyone; nothing while there is none. */
export function Trouble({ of }: { of: unknown }) {
  const speech = useSpeech()
  if (of === null || of === undefined) return null
  return (
    <p className="refused" role="alert">
      {sayTrouble(speech, of)}
    </p>
  )
}
