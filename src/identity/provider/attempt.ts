import { z } from 'zod'
import { type Call, cookiesOf, type Gate } from '../gate.ts'
import { seal, unseal } from './seal.ts'

const TEN_MINUTES = 600

/** What a browser keeps between going to the provider and coming back, sealed: nobody else can come back in its place. */
const Attempt = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Where the provider sends the browser to. */
  redirect: z.string(),
  /** The account that is to be linked; null to sign in. */
  link: z.string().nullable(),
  until: z.number(),
})
export type Attempt = Omit<z.infer<typeof Attempt>, 'until'>

const nameOf = ({ secure }: Gate) => (secure ? '__Secure-countersign.attempt' : 'countersign.attempt')
const cookieOf = (gate: Gate, value: string, age: number) =>
  [`${nameOf(gate)}=${value}`, 'Path=/api/provider', 'HttpOnly', 'SameSite=Strict', `Max-Age=${age}`]
    .concat(gate.secure ? ['Secure'] : [])
    .join('; ')

/** The cookie of an attempt. It travels to our own page's request alone, which the provider's answer leads to. */
export async function keepAttempt(gate: Gate, attempt: Attempt): Promise<string> {
  const until = gate.now().epochMilliseconds + TEN_MINUTES * 1000
  const sealed = await seal(gate, 'attempt', JSON.stringify({ ...attempt, until }))
  return cookieOf(gate, encodeURIComponent(sealed), TEN_MINUTES)
}

export const forgetAttempt = (gate: Gate): string => cookieOf(gate, '', 0)

/** The attempt of a browser; null where it has none, or took longer than ten minutes. */
export async function attemptOf(gate: Gate, call: Call<unknown>): Promise<Attempt | null> {
  const brought = cookiesOf(call)
    .split(/;\s*/)
    .find(cookie => cookie.startsWith(`${nameOf(gate)}=`))
    ?.slice(nameOf(gate).length + 1)
  if (brought === undefined) return null
  const text = await unseal(gate, 'attempt', decodeURIComponent(brought)).catch(() => null)
  if (text === null) return null
  const { until, ...attempt } = Attempt.parse(JSON.parse(text))
  return until < gate.now().epochMilliseconds ? null : attempt
}
