/** The parts of a split that have an editor of their own, in the order of their tabs. */
export const partSections = [
  'functions',
  'activities',
  'groups',
  'facts',
  'impossible',
  'escalations',
  'acts',
] as const
export type PartSection = (typeof partSections)[number]

export const isPartSection = (text: string): text is PartSection => partSections.includes(text as PartSection)
