import type { ListFilter } from '#rules/plant/list/filter.ts'
import type { Situation } from '#rules/split/facts.ts'
import type { SettingsSection } from './settings/sections.ts'
import type { PartSection } from './split/parts/sections.ts'

/** What stands in the address of a question: names and values as plain text. */
export type Search = Readonly<Record<string, string>>

type Asked = {
  readonly activity?: string | undefined
  readonly place?: string | undefined
  /** The day asked about; now without one. */
  readonly on?: string | undefined
  readonly facts?: Situation
}

/** Where a matrix is looked at from: a site or an area of it; without one the corporate level. */
export type AtPlace = { readonly place?: string }

/** A function that is vacant, and where: who gets it is asked at once. */
export type PeopleSearch = { readonly give?: string; readonly place?: string }

/** Which differences are looked at. */
export type DifferenceSearch = {
  readonly site?: string
  readonly kind?: 'new' | 'changed' | 'missing'
  readonly field?: string
  readonly source?: string
}

/** What of the ledger is looked at. */
export type LedgerSearch = {
  readonly person?: string
  readonly kind?: string
  readonly subject?: string
  readonly from?: string
  readonly to?: string
}

/** What of the list of assets is looked at: filters, order, and columns with commas. */
export type ListSearch = {
  readonly [Name in keyof ListFilter | 'sort' | 'direction' | 'columns']?: string
}

/** Whose labels are printed: assets by their ids, with commas, or a site or an area of it. */
export type LabelSearch = { readonly assets?: string; readonly site?: string; readonly area?: string }
/** What of the findings is looked at; the place is a site or an area of it. */
export type FindingSearch = {
  readonly which?: string
  readonly place?: string
  readonly source?: string
  readonly severity?: string
  readonly owner?: string
  readonly text?: string
}

/** Which decisions are looked at; open ones without it. */
export type DecisionSearch = {
  readonly which?: string
  readonly site?: string
  readonly kind?: string
  readonly state?: string
  readonly text?: string
}

/** What is known of a request before its form is filled in; `first`: people acted already (DECIDE-7). */
export type AskSearch = {
  readonly kind?: string
  readonly asset?: string
  /** What is to be done to the asset, where it is not known which kind that is. */
  readonly intervention?: string
  /** Several assets by their ids, with commas; or all that a filter of their list leaves, as it stands in its address. */
  readonly assets?: string
  readonly filter?: string
  readonly first?: string
}

/** Whose shift board, and whether it hangs on a wall. */
export type BoardSearch = { readonly place?: string; readonly wall?: string }

/** What of a site's zones and conduits is looked at: the draft, or a version by its number; what is in force where nothing is said. */
export type NetworkSearch = {
  readonly of?: 'draft' | number
  readonly zone?: string
  readonly conduit?: string
  /** Two zones that nothing joins, `one~other`. */
  readonly between?: string
  /** Traffic as it was seen is left out. */
  readonly seen?: 'no'
}

/** Which check of a site's traffic is looked at; the newest without it. */
export type TrafficSearch = { readonly check?: string }

/** Which kind of entry of the perimeter register is looked at; all without it. */
export type PerimeterSearch = { readonly kind?: string }

/** Windows of which site, and of which month (2026-11). */
export type WindowSearch = { readonly site?: string; readonly month?: string }

const at = (place: string | null | undefined): AtPlace =>
  place === null || place === undefined ? {} : { place }

const textsOf = (facts: Situation): Search =>
  Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, String(value)]))

/** Every address of the web app, built here and nowhere else. */
export const paths = {
  home: () => ({ to: '/' }) as const,
  /** The one-time link that the server prints as long as there is no organisation. */
  first: (link: string) => ({ to: '/first/$link', params: { link } }) as const,
  /** The one-time link of a person, to set a password. */
  join: (token: string) => ({ to: '/join/$token', params: { token } }) as const,
  /** Whom one is in the sample company; `back` is the address to go on to. */
  sample: (back?: string) => ({ to: '/sample', search: back === undefined ? {} : { back } }) as const,
  /** `back` is the address to go on to. */
  signIn: (back?: string) => ({ to: '/sign-in', search: back === undefined ? {} : { back } }) as const,
  /** Where the company's own sign-in sends the browser back to. */
  provider: () => ({ to: '/sign-in/provider' }) as const,
  account: () => ({ to: '/account' }) as const,
  check: (place?: string | null) => ({ to: '/check', search: at(place) }) as const,
  /** An activity of the workbook that is open. */
  checked: (activity: string, place?: string | null) =>
    ({ to: '/check/$activity', params: { activity }, search: at(place) }) as const,
  standard: (place?: string | null) => ({ to: '/standard', search: at(place) }) as const,
  standardActivity: (activity: string, place?: string | null) =>
    ({ to: '/standard/$activity', params: { activity }, search: at(place) }) as const,
  standardParts: (section: PartSection = 'functions') =>
    ({ to: '/standard/parts/$section', params: { section } }) as const,
  /** The split in force. */
  split: (place?: string | null) => ({ to: '/split', search: at(place) }) as const,
  versions: () => ({ to: '/split/versions' }) as const,
  version: (version: string, place?: string | null) =>
    ({ to: '/split/versions/$version', params: { version }, search: at(place) }) as const,
  versionActivity: (version: string, activity: string, place?: string | null) =>
    ({
      to: '/split/versions/$version/activities/$activity',
      params: { version, activity },
      search: at(place),
    }) as const,
  versionPrint: (version: string) => ({ to: '/split/versions/$version/print', params: { version } }) as const,
  draft: (draft: string, place?: string | null) =>
    ({ to: '/split/drafts/$draft', params: { draft }, search: at(place) }) as const,
  draftActivity: (draft: string, activity: string, place?: string | null) =>
    ({
      to: '/split/drafts/$draft/activities/$activity',
      params: { draft, activity },
      search: at(place),
    }) as const,
  draftParts: (draft: string, section: PartSection = 'functions') =>
    ({ to: '/split/drafts/$draft/parts/$section', params: { draft, section } }) as const,
  draftCompare: (draft: string) => ({ to: '/split/drafts/$draft/compare', params: { draft } }) as const,
  draftImport: (draft: string) => ({ to: '/split/drafts/$draft/import', params: { draft } }) as const,
  draftSign: (draft: string) => ({ to: '/split/drafts/$draft/sign', params: { draft } }) as const,
  /** The whole question stands in the address, so that it can be shared. */
  who: ({ activity, place, on, facts = {} }: Asked) =>
    ({
      to: '/who',
      search: {
        ...(activity === undefined ? {} : { activity }),
        ...(place === undefined ? {} : { place }),
        ...(on === undefined ? {} : { on }),
        ...textsOf(facts),
      } as Search,
    }) as const,
  desk: () => ({ to: '/desk' }) as const,
  people: (search: PeopleSearch = {}) => ({ to: '/people', search }) as const,
  /** Who may what: the table of access. */
  access: () => ({ to: '/people/access' }) as const,
  sites: () => ({ to: '/sites' }) as const,
  /** Zones and conduits of a site; with a zone or conduit, what is agreed of it. */
  network: (site: string, search: NetworkSearch = {}) =>
    ({ to: '/sites/$site/network', params: { site }, search }) as const,
  /** What the network of a site does, beside what is agreed. */
  traffic: (site: string, search: TrafficSearch = {}) =>
    ({ to: '/sites/$site/traffic', params: { site }, search }) as const,
  /** The network and perimeter register of a site, and one of its entries. */
  perimeter: (site: string, search: PerimeterSearch = {}) =>
    ({ to: '/sites/$site/perimeter', params: { site }, search }) as const,
  perimeterEntry: (site: string, entry: string) =>
    ({ to: '/sites/$site/perimeter/$entry', params: { site, entry } }) as const,
  /** The locked places of a site, and one of them: there the code on its door leads. */
  rooms: (site: string) => ({ to: '/sites/$site/rooms', params: { site } }) as const,
  room: (room: string) => ({ to: '/rooms/$room', params: { room } }) as const,
  assets: (search: ListSearch = {}) => ({ to: '/assets', search }) as const,
  /** An asset; with an activity, who decides about that is answered there. */
  asset: (asset: string, { activity, facts = {} }: Pick<Asked, 'activity' | 'facts'> = {}) =>
    ({
      to: '/assets/$asset',
      params: { asset },
      search: { ...(activity === undefined ? {} : { activity }), ...textsOf(facts) } as Search,
    }) as const,
  /** A new asset of the list; `site` and `address` where they are known already. */
  newAsset: (site?: string, address?: string) =>
    ({
      to: '/assets/new',
      search: { ...(site === undefined ? {} : { site }), ...(address === undefined ? {} : { address }) },
    }) as const,
  /** Lists of assets from files, and one of them. */
  imports: () => ({ to: '/assets/import' }) as const,
  import: (id: string) => ({ to: '/assets/import/$import', params: { import: id } }) as const,
  /** Where what tools saw differs from the list. */
  differences: (search: DifferenceSearch = {}) => ({ to: '/assets/differences', search }) as const,
  /** What was seen to run otherwise than approved, at a site; without one, at the first. */
  configurations: (site?: string) =>
    ({ to: '/assets/configurations', search: site === undefined ? {} : { site } }) as const,
  /** Labels to be printed, of assets or of all in a site or an area of it. */
  labels: (of: LabelSearch) => ({ to: '/assets/labels', search: of }) as const,
  /** What administrators set up for the installation. */
  settings: () => ({ to: '/settings' }) as const,
  settingsOf: (section: SettingsSection) => ({ to: '/settings/$section', params: { section } }) as const,
  /** Hours, days off and on-call rotas of a site; without one those of the corporate level. */
  calendar: (site?: string | null) =>
    ({ to: '/calendar', search: site === null || site === undefined ? {} : { site } }) as const,
  /** What classes of asset tolerate at a site; without one in the whole company. */
  constraints: (site?: string | null) =>
    ({ to: '/constraints', search: site === null || site === undefined ? {} : { site } }) as const,
  /** Windows, blackouts and process states of a site; without one, of the first. */
  windows: (search: WindowSearch = {}) => ({ to: '/windows', search }) as const,
  windowsImport: (site: string) => ({ to: '/windows/import', search: { site } }) as const,
  limits: () => ({ to: '/limits' }) as const,
  decisions: (search: DecisionSearch = {}) => ({ to: '/decisions', search }) as const,
  decision: (decision: string) => ({ to: '/decisions/$decision', params: { decision } }) as const,
  /** Somebody asks for a decision, or enters what was done in an emergency. */
  newDecision: (search: AskSearch = {}) => ({ to: '/decisions/new', search }) as const,
  /** A draft of one's own, to be filled in. */
  decisionDraft: (decision: string) => ({ to: '/decisions/$decision/draft', params: { decision } }) as const,
  /** The same asked for at several sites: all of them, and one. */
  campaigns: () => ({ to: '/campaigns' }) as const,
  campaign: (campaign: string) => ({ to: '/campaigns/$campaign', params: { campaign } }) as const,
  /** What somebody outside asked for, one of these, and the form. */
  requests: () => ({ to: '/requests' }) as const,
  request: (decision: string) => ({ to: '/requests/$decision', params: { decision } }) as const,
  newRequest: (kind: string) => ({ to: '/requests/new', search: { kind } }) as const,
  findings: (search: FindingSearch = {}) => ({ to: '/findings', search }) as const,
  finding: (finding: string) => ({ to: '/findings/$finding', params: { finding } }) as const,
  /** The shift board of a site or an area; without one that which this browser showed last. */
  board: (search: BoardSearch = {}) => ({ to: '/board', search }) as const,
  ledger: (search: LedgerSearch = {}) => ({ to: '/ledger', search }) as const,
}

export type Path = ReturnType<(typeof paths)[keyof typeof paths]>

/** A path as text, to be shown or copied. */
export const address = (path: Path): string => {
  const params: Record<string, string> = 'params' in path ? path.params : {}
  const place = path.to.replace(/\$(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  return place + ('search' in path ? writeSearch(path.search) : '')
}

/** The part after the question mark, as plain text: no value is read as a number or as JSON. */
export const readSearch = (text: string): Search => Object.fromEntries(new URLSearchParams(text))

export const writeSearch = (search: Record<string, unknown>): string => {
  const pairs = Object.entries(search).filter(([, value]) => value !== undefined)
  const text = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString()
  return text === '' ? '' : `?${text}`
}
