/**
 * Who is answered what, written by hand. The columns:
 * signed out, session over, token of another scope, no functions, vendor there, auditor there, of the other site, of that site,
 * corporate, administrator without functions, founder. `!`: told something of the site; `?`: told of others' sign-ins.
 */
export const patterns = {
  anyone: '200 200 200 200 200 200 200 200 200 200 200',
  over: '409 409 409 409 409 409 409 409 409 409 409',
  own: '401 401 403 200 200 200 200 200 200 200 200',
  ownNotNow: '401 401 403 409 409 409 409 409 409 409 409',
  administrators: '401 401 403 403 403 403 403 403 403 200 403',
  directory: '401 401 403 403 403 200! 200 200! 200! 200! 200!',
  memberOrAdministrator: '401 401 403 403 403 200 200 200 200 200 200',
  members: '401 401 403 403 403 200 200 200 200 403 200',
  membersThere: '401 401 403 403 403 200! 200 200! 200! 403 200!',
  corporateKeys: '401 401 403 403 403 403 409 409 409 403 200',
  everyPlantManager: '401 401 403 403 403 403 200 200 200 403 200',
  splitThere: '401 401 403 403 403 403 403 200 200 403 200',
  // Elsewhere the record that it changes is not seen.
  seenThere: '401 401 403 403 403 403 404 200 200 403 200',
  // Nobody holds what the split gives it to: the founders may.
  founders: '401 401 403 403 403 403 403 403 403 403 200',
  plantManagerThere: '401 401 403 403 403 403 404 200 403 403 403',
  // What the founders have sent is seen at its site, and is theirs to go on with.
  sentThere: '401 401 403 403 403 403 404 403 403 403 200',
  /** What a member reads of the site by name: elsewhere it is not there. */
  memberThere: '401 401 403 403 403 200! 404 200! 200! 403 200!',
  outside: '401 401 403 403 200! 403 403 403 403 403 403',
  outsideNotTold: '401 401 403 403 200 403 403 403 403 403 403',
  splitCorporate: '401 401 403 403 403 403 403 403 200 403 200',
} as const
