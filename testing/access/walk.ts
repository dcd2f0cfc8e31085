import type { Answered, Client, Installation } from '../installation.ts'
import { type Description, misfit } from '../openapi.ts'
import { browsers, type CallerName, callerNames, callers } from './callers.ts'
import { type Step, steps } from './steps.ts'

/** These end the session that they are asked in, or what it was opened with. */
const ENDING = new Set([
  'POST /api/session',
  'PUT /api/session',
  'DELETE /api/session',
  'DELETE /api/sessions/:session',
  'POST /api/invitations/:token',
  'PUT /api/account/password',
])

/** What an answer lets be known: `!` something of the site that is asked about, `?` that others have signed in. */
function toldBy({ status, body }: Answered, own: string | undefined): string {
  if (status !== 200) return ''
  const { entries } = body as { entries?: unknown }
  const listed = Array.isArray(entries) ? (entries as { kind: string; subject: string }[]) : []
  const others = listed.some(({ kind, subject }) => kind === 'account' && subject !== own)
  return `${/\bnorth\b/.test(JSON.stringify(body)) ? '!' : ''}${others ? '?' : ''}`
}

export type Walked = {
  /** What a caller was answered: the status, and what was let be known. */
  readonly marks: Readonly<Record<CallerName, string>>
  /** What is wrong with answers whatever their status: against the API's description, or kept on the way. */
  readonly faults: readonly string[]
}

/** Asks a route as every caller, or as those named, each with what it wants. */
export function walking(at: Installation, description: Description) {
  const browser = browsers(at)
  return async (route: string, names: readonly CallerName[] = callerNames): Promise<Walked> => {
    const [method = '', url = ''] = route.split(' ')
    const marks: Partial<Record<CallerName, string>> = {}
    const faults: string[] = []
    for (const name of names) {
      const step = (await steps[route]?.(at, callers[name])) ?? {}
      const answer = await asked(await browser(name, ENDING.has(route)), method, url, step)
      const who = callers[name]
      const told = method === 'GET' ? toldBy(answer, who === null ? undefined : at.ids[who]) : ''
      marks[name] = `${answer.status}${told}`
      const wrong = misfit(description, route, answer)
      if (wrong !== null) faults.push(`${name}: ${wrong} ${JSON.stringify(answer.body).slice(0, 300)}`)
      if (answer.headers.get('cache-control') !== 'no-store') faults.push(`${name}: may be kept on the way`)
    }
    return { marks: marks as Walked['marks'], faults }
  }
}

/** An answer, whole; of a stream that does not end, its head. */
async function asked(
  client: Client,
  method: string,
  url: string,
  { path = url, ...ask }: Step,
): Promise<Answered> {
  if (url !== '/api/events') return client.ask(method, path, ask)
  const leave = new AbortController()
  const { status, headers, body } = await fetch(client.origin + path, {
    headers: {
      cookie: [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...Object.fromEntries(client.headers),
    },
    signal: leave.signal,
  })
  const first = await body?.getReader().read()
  leave.abort()
  const text = new TextDecoder().decode(first?.value)
  return { status, headers, body: status === 200 ? text : JSON.parse(text) }
}
