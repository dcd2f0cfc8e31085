export const versionStates = ['draft', 'signed', 'withdrawn', 'discarded'] as const
export type VersionState = (typeof versionStates)[number]
