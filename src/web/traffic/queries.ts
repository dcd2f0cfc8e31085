import { queryOptions } from '@tanstack/react-query'
import { actHeaders, api, NO_ANSWER, Refused, told } from '../api/client.ts'
import { type Got, queries } from '../api/queries.ts'

export type Check = Got<'/api/sites/{site}/network/checks/{check}'>
export type Found = Check['found']
export type Flows = Extract<Found, { kind: 'flows' }>
export type Rules = Extract<Found, { kind: 'rules' }>
export type Line = Flows['lines'][number]
export type Standing = Check['standing'][number]
export type Plan = NonNullable<Got<'/api/sites/{site}/network'>['inForce']>['content']

export const checksQuery = (site: string) =>
  queryOptions({
    queryKey: ['network', site, 'checks'],
    queryFn: () => told(api.GET('/api/sites/{site}/network/checks', { params: { path: { site } } })),
  })

export const checkQuery = (site: string, check: string) =>
  queryOptions({
    queryKey: ['network', site, 'checks', check],
    queryFn: () =>
      told(api.GET('/api/sites/{site}/network/checks/{check}', { params: { path: { site, check } } })),
  })

/** Raises all that a check found and nothing explains as one finding. */
export async function raiseFound(site: string, check: string): Promise<void> {
  const params = { path: { site, check }, header: actHeaders() }
  await told(
    api.POST('/api/sites/{site}/network/checks/{check}/findings', {
      params,
      body: { finding: crypto.randomUUID() },
    }),
  ).finally(() => queries.invalidateQueries({ queryKey: ['network', site] }))
  await queries.invalidateQueries({ queryKey: ['findings'] })
}

/** Sends a file to be checked while it is read, and hands back the id of the check. */
export async function sendCheck(
  site: string,
  kind: Found['kind'],
  file: File,
  days: string,
): Promise<string> {
  const check = crypto.randomUUID()
  const asked = new URLSearchParams({ check, kind, name: file.name, days })
  const headers = {
    ...actHeaders(),
    'content-type': 'application/octet-stream',
    'accept-language': document.documentElement.lang,
  }
  const answer = await fetch(`/api/sites/${site}/network/checks?${asked}`, {
    method: 'POST',
    body: file,
    headers,
  }).catch(() => null)
  if (answer === null) throw new Refused(NO_ANSWER, '')
  if (!answer.ok) {
    const { code = NO_ANSWER, title = '' } = (await answer.json().catch(() => ({}))) as {
      code?: string
      title?: string
    }
    throw new Refused(code, title)
  }
  await queries.invalidateQueries({ queryKey: ['network', site] })
  return check
}
