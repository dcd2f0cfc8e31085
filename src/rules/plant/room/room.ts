/** What is kept locked (PLANT-10). */
export const roomKinds = [
  'panel',
  'cabinet',
  'server-room',
  'control-room',
  'engineering-station',
  'other',
] as const
export type RoomKind = (typeof roomKinds)[number]

export const locks = ['badge', 'key', 'both', 'none'] as const
export type Lock = (typeof locks)[number]

/**
 * Whom somebody takes along. `none`: nobody, only who may enter themselves comes in; `visitors`: who may not enter themselves comes
 * with somebody who may; `vendors`: people from outside always do, also where a function or a decision lets them in.
 */
export const escortRules = ['none', 'visitors', 'vendors'] as const
export type EscortRule = (typeof escortRules)[number]

/** The kind of decision that lets somebody in beside the rules. */
export const EXCEPTION_KIND = 'physical-access'

/** Hours that a visit is planned for at most: who comes again tomorrow signs in again. */
export const LONGEST_VISIT = 24
