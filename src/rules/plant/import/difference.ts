export const differenceKinds = ['new', 'changed', 'missing'] as const
/** What a tool saw and the list does not have, has otherwise, or has and nobody saw. */
export type DifferenceKind = (typeof differenceKinds)[number]

export const differenceStates = ['open', 'accepted', 'rejected', 'superseded'] as const
/** Superseded: the same tool has looked again since. */
export type DifferenceState = (typeof differenceStates)[number]
