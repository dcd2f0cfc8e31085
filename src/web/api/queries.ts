import { QueryClient, queryOptions } from '@tanstack/react-query'
import type { Language } from '#rules/split/facts.ts'
import { api, NO_ANSWER, Refused, told } from './client.ts'
import type { paths } from './contract.ts'

export type Got<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Answer } } } }
}
  ? Answer
  : never

export type Visit = Got<'/api/visit'>
export type Me = NonNullable<Visit['me']>
export type VersionDocument = Got<'/api/split/versions/{version}'>
export type VersionHead = VersionDocument['version']
export type Signature = VersionDocument['signatures'][number]
export type DraftState = Got<'/api/split/versions/{version}/state'>
export type Person = Got<'/api/people'>['people'][number]
export type PersonMore = Got<'/api/people/{person}'>
export type Holding = Person['holdings'][number]
export type Site = Got<'/api/sites'>[number]
export type Entry = Got<'/api/ledger'>['entries'][number]
export type Mail = Got<'/api/settings/mail'>
export type Webhook = Got<'/api/settings/webhooks'>[number]
export type Delivery = Got<'/api/settings/deliveries'>['deliveries'][number]
export type DeskItem = Got<'/api/desk'>['items'][number]
export type Account = Got<'/api/account'>
export type Provider = Got<'/api/provider'>
export type Token = Got<'/api/tokens'>['tokens'][number]

/** What was read stays until something is said to have changed; what got no answer is asked for again. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      retry: (failures, error) => error instanceof Refused && error.code === NO_ANSWER && failures < 2,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})

export const visitQuery = queryOptions({ queryKey: ['visit'], queryFn: () => told(api.GET('/api/visit')) })

export const versionsQuery = (on: string | null = null) =>
  queryOptions({
    queryKey: ['split', 'versions', on],
    queryFn: () => told(api.GET('/api/split/versions', { params: { query: on === null ? {} : { on } } })),
  })

export const versionQuery = (version: string) =>
  queryOptions({
    queryKey: ['split', 'version', version],
    queryFn: () => told(api.GET('/api/split/versions/{version}', { params: { path: { version } } })),
  })

/** The version in force at an instant; now without one. */
export const inForceQuery = (on: string | null = null) =>
  queryOptions({
    queryKey: ['split', 'in-force', on],
    queryFn: () => told(api.GET('/api/split/in-force', { params: { query: on === null ? {} : { on } } })),
  })

/** Findings come as sentences, so each language has a state of its own. */
export const stateQuery = (version: string, language: Language) =>
  queryOptions({
    queryKey: ['split', 'state', version, language],
    queryFn: () => told(api.GET('/api/split/versions/{version}/state', { params: { path: { version } } })),
  })

export type PeopleAsked = NonNullable<paths['/api/people']['get']['parameters']['query']>

/** The first of the people who are asked for. */
export const peopleQuery = (asked: PeopleAsked) =>
  queryOptions({
    queryKey: ['people', 'first', asked],
    queryFn: () => told(api.GET('/api/people', { params: { query: asked } })),
  })

/** Everything about a person. */
export const personQuery = (person: string) =>
  queryOptions({
    queryKey: ['people', 'one', person],
    queryFn: () => told(api.GET('/api/people/{person}', { params: { path: { person } } })),
  })

/** Reasons come as sentences, so each language has a desk of its own. Time alone may bring something, too. */
export const deskQuery = (language: Language) =>
  queryOptions({
    queryKey: ['desk', language],
    queryFn: () => told(api.GET('/api/desk')),
    refetchInterval: 60_000,
  })
export const accessQuery = queryOptions({ queryKey: ['access'], queryFn: () => told(api.GET('/api/access')) })

export const sitesQuery = queryOptions({ queryKey: ['sites'], queryFn: () => told(api.GET('/api/sites')) })

export const mailQuery = queryOptions({
  queryKey: ['settings', 'mail'],
  queryFn: () => told(api.GET('/api/settings/mail')),
})

export const webhooksQuery = queryOptions({
  queryKey: ['settings', 'webhooks'],
  queryFn: () => told(api.GET('/api/settings/webhooks')),
})
export type Calendar = Got<'/api/calendar'>
export type RunningLimit = Got<'/api/limits'>[number]

/** Hours, days off and rotas of a site, or (null) of the corporate level. */
export const calendarQuery = (site: string | null) =>
  queryOptions({
    queryKey: ['calendar', site],
    queryFn: () => told(api.GET('/api/calendar', { params: { query: site === null ? {} : { site } } })),
  })

export type Windows = Got<'/api/windows'>
export type OutageWindow = Windows['windows'][number]
export type WindowTurn = Windows['turns'][number]
export type PlaceNow = Got<'/api/windows/now'>['places'][number]
export type Feed = Got<'/api/feeds'>[number]

/** Windows and blackouts of a site, with their turns between two instants. */
export const windowsQuery = (site: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['windows', site, from, to],
    queryFn: () => told(api.GET('/api/windows', { params: { query: { site, from, to } } })),
  })

/** What is open and running at the places of a site; time alone may change it. */
export const windowsNowQuery = (site: string) =>
  queryOptions({
    queryKey: ['windows', site, 'now'],
    queryFn: () => told(api.GET('/api/windows/now', { params: { query: { site } } })),
    refetchInterval: 60_000,
  })

export const feedsQuery = queryOptions({ queryKey: ['feeds'], queryFn: () => told(api.GET('/api/feeds')) })

export const limitsQuery = queryOptions({ queryKey: ['limits'], queryFn: () => told(api.GET('/api/limits')) })

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: () => told(api.GET('/api/account')),
})

export const tokensQuery = queryOptions({
  queryKey: ['tokens', 'own'],
  queryFn: () => told(api.GET('/api/tokens')),
})

export const servicesQuery = queryOptions({
  queryKey: ['tokens', 'services'],
  queryFn: () => told(api.GET('/api/services')),
})

export const providerQuery = queryOptions({
  queryKey: ['provider'],
  queryFn: () => told(api.GET('/api/provider')),
})

export const samplePeopleQuery = queryOptions({
  queryKey: ['sample', 'people'],
  queryFn: () => told(api.GET('/api/sample/people')),
})

export type Findings = Got<'/api/findings'>
export type Finding = Findings['findings'][number]
export type OneFinding = Got<'/api/findings/{finding}'>
export type Board = Got<'/api/board'>
export type HandOver = NonNullable<Board['waiting']>

/** Why a step may not be taken comes as a sentence, so each language has a finding of its own. */
export const findingQuery = (finding: string, language: Language) =>
  queryOptions({
    queryKey: ['findings', 'one', finding, language],
    queryFn: () => told(api.GET('/api/findings/{finding}', { params: { path: { finding } } })),
  })

/** The board of a place. Time alone moves it, too, and on a wall nobody asks it to. */
export const boardQuery = (place: string, language: Language) =>
  queryOptions({
    queryKey: ['board', place, language],
    queryFn: () => {
      const [site = '', area] = place.split('/')
      return told(api.GET('/api/board', { params: { query: { site, ...(area !== undefined && { area }) } } }))
    },
    refetchInterval: 60_000,
    refetchIntervalInBackground: true,
  })
