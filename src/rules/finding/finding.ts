/** Where a finding came from (PLANT-13). `person`: somebody saw it; the others are what will raise findings of their own. */
export const findingSources = [
  'person',
  'proof',
  'drift',
  'assessment',
  'exercise',
  'incident',
  'audit',
  'import',
  'duplicate',
  'traffic',
] as const
export type FindingSource = (typeof findingSources)[number]

/** How much it weighs, the heaviest first. */
export const severities = ['high', 'medium', 'low'] as const
export type Severity = (typeof severities)[number]

/** What a finding may be about, beside its place. */
export const subjectKinds = ['asset', 'version'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** `open`: nothing is agreed yet; `planned`: an action is; `closed`: done, and not yet looked at whether it worked. */
export const findingStates = ['open', 'planned', 'closed', 'checked', 'withdrawn'] as const
export type FindingState = (typeof findingStates)[number]

/** In these somebody still has to do something. */
export const waitingStates = ['open', 'planned', 'closed'] as const satisfies readonly FindingState[]
export type WaitingState = (typeof waitingStates)[number]

/** Whether somebody still has to do something. */
export const isWaiting = (state: FindingState): state is WaitingState =>
  waitingStates.some(one => one === state)

/** A place of the plant; `site` null is the corporate level. */
export type PlantPlace = {
  readonly site: string | null
  readonly area: string | null
  readonly cell: string | null
}

/** A place as splits name it: a cell has what its area has. Null is the corporate level. */
export const placeInSplit = ({ site, area }: Omit<PlantPlace, 'cell'>): string | null =>
  site === null ? null : area === null ? site : `${site}/${area}`
