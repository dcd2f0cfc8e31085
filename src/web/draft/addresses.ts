import { paths } from '../paths.ts'
import type { Addresses } from '../split/level/place.ts'

/** Where the matrix of a draft and its activities stand. */
export const draftAddresses = (draft: string): Addresses => ({
  matrix: place => paths.draft(draft, place),
  activity: (activity, place) => paths.draftActivity(draft, activity, place),
})

/** Where the matrix of a version and its activities stand. */
export const versionAddresses = (version: string): Addresses => ({
  matrix: place => paths.version(version, place),
  activity: (activity, place) => paths.versionActivity(version, activity, place),
})
