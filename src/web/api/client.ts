import createClient from 'openapi-fetch'
import { UNATTENDED } from '#rules/people/account.ts'
import { kept } from '../parts/kept.ts'
import { unattended } from './attended.ts'
import type { paths } from './contract.ts'

/** Why the server did not do something: a stable code, its sentence in the person's language, and what it names. */
export class Refused extends Error {
  readonly code: string
  readonly params: Readonly<Record<string, unknown>>

  constructor(code: string, sentence: string, params: Readonly<Record<string, unknown>> = {}) {
    super(sentence)
    this.code = code
    this.params = params
  }
}

/** The code of a request that never got an answer. What it was to do may have been done. */
export const NO_ANSWER = 'web.no_answer'

/** Whether the session has ended while a page was open; what is on the page stays there. */
export const ended = kept(false)

const PATIENCE = 3

/**
 * Asks again where the server is too busy and says when to come back: it has not begun with the request. A person sees that
 * something takes its time, and after three times that it does not work.
 */
export async function patient(request: Request, tries = PATIENCE): Promise<Response> {
  const answer = await fetch(request.clone())
  const seconds = Number(answer.headers.get('retry-after'))
  if (answer.status !== 503 || !(seconds > 0) || tries === 0) return answer
  await new Promise(done => setTimeout(done, seconds * 1_000))
  return patient(request, tries - 1)
}

/** The API, typed by its own description. Answers come in the language that the page has. */
export const api = createClient<paths>({ baseUrl: '/', fetch: request => patient(request) })
api.use({
  onRequest({ request }) {
    request.headers.set('accept-language', document.documentElement.lang)
    if (unattended()) request.headers.set(UNATTENDED, '1')
    return request
  },
})

type Answered<T> = Promise<{ data?: T; error?: unknown; response: Response }>

/** What the API answered; throws `Refused` where it refused, or did not answer. */
export async function told<T>(asked: Answered<T>): Promise<T> {
  const answer = await asked.catch(() => null)
  if (answer === null) throw new Refused(NO_ANSWER, '')
  if (answer.response.ok) return answer.data as T
  const { code, title, params } = (answer.error ?? {}) as Partial<Problem>
  if (code === 'access.sign_in' || code === 'access.expired') ended.set(true)
  throw new Refused(code ?? NO_ANSWER, title ?? '', params)
}

type Problem = { code: string; title: string; params: Readonly<Record<string, unknown>> }

/** The headers of an act: its id, made here, and the state of the record that the person saw, where it changes one. */
export const actHeaders = (rev?: number, id: string = crypto.randomUUID()) => ({
  'idempotency-key': id,
  ...(rev === undefined ? {} : { 'if-match': `"${rev}"` }),
})
