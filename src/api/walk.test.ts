import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerNames } from '#testing/access/callers.ts'
import { walking } from '#testing/access/walk.ts'
import { type Installation, installation } from '#testing/installation.ts'
import { type Description, routesOf } from '#testing/openapi.ts'

/**
 * Who is answered what, written by hand. The columns:
 * signed out, session over, token of another scope, no functions, vendor there, auditor there, of the other site, of that site,
 * corporate, administrator without functions, founder. `!`: told something of the site; `?`: told of others' sign-ins.
 */
const patterns = {
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

const expected: Readonly<Record<string, keyof typeof patterns | (string & {})>> = {
  'GET /api/openapi.json': 'anyone',
  'GET /api/health': 'anyone',
  'GET /api/visit': '200 200 200 200 200! 200! 200 200! 200 200 200',
  'POST /api/organisation': 'over',
  'POST /api/sample': 'over',
  'DELETE /api/sample': 'over',
  'GET /api/sample/people': 'over',
  'POST /api/sample/session': 'over',
  'POST /api/session': '401 200 200 200 200 200 200 200 200 200 200',
  'PUT /api/session': '401 200 200 200 200 200 200 200 200 200 200',
  'DELETE /api/session': 'anyone',
  'DELETE /api/sessions/:session': 'own',
  'GET /api/account': 'own',
  'POST /api/account/second-factor': 'own',
  'POST /api/account/second-factor/confirmations': 'ownNotNow',
  'POST /api/account/second-factor/removals': 'ownNotNow',
  'POST /api/account/second-factor/recovery-codes': 'ownNotNow',
  'GET /api/tokens': 'own',
  'POST /api/tokens': 'own',
  'POST /api/tokens/:token/revocations': 'own',
  'GET /api/services': 'administrators',
  'POST /api/services': 'administrators',
  'PUT /api/organisation/policy': 'administrators',
  'PUT /api/sites/:site/policy': 'administrators',
  'GET /api/invitations/:token': 'anyone',
  'POST /api/invitations/:token': 'anyone',
  'GET /api/split/versions': 'members',
  'GET /api/split/in-force': 'membersThere',
  'GET /api/split/versions/:version': 'membersThere',
  'GET /api/split/versions/:version/comparison': 'members',
  'GET /api/split/versions/:version/state': 'membersThere',
  'POST /api/split/versions/:version/withdrawals': 'corporateKeys',
  'POST /api/split/drafts': 'everyPlantManager',
  // The token is made for this, and for nothing else.
  'PUT /api/split/drafts/:draft': '401 401 200 403 403 403 403 403 200 403 200',
  'POST /api/split/drafts/:draft/changes': 'splitThere',
  'POST /api/split/drafts/:draft/imports': 'splitCorporate',
  'POST /api/split/drafts/:draft/discards': 'splitCorporate',
  'POST /api/split/drafts/:draft/submissions': 'splitCorporate',
  'POST /api/split/drafts/:draft/acceptances': 'splitThere',
  'DELETE /api/split/drafts/:draft/acceptances/:finding': 'splitThere',
  'GET /api/desk': '401 401 403 200 200 200 200 200! 200 200 200',
  'GET /api/access': 'memberOrAdministrator',
  'GET /api/people': 'directory',
  'GET /api/people/:person': 'directory',
  'GET /api/account/person': '401 401 403 200 200 200! 200 200! 200 200 200',
  'POST /api/people': 'administrators',
  'PUT /api/people/:person': 'administrators',
  'POST /api/people/:person/invitations': 'administrators',
  'POST /api/holdings': 'splitThere',
  'POST /api/holdings/:holding/endings': 'seenThere',
  'POST /api/deputies': 'splitThere',
  'POST /api/absences': 'splitThere',
  'POST /api/absences/:absence/endings': 'splitThere',
  'POST /api/deputies/:deputy/endings': 'splitThere',
  'POST /api/people/:person/leavings': 'administrators',
  'POST /api/people/:person/returns': 'administrators',
  'POST /api/people/:person/moves': 'splitThere',
  'POST /api/trainings': '401 401 403 403 403 403 403 200 403 403 403',
  'POST /api/trainings/:training/endings': '401 401 403 403 403 403 403 200 403 403 403',
  'GET /api/sites': 'directory',
  'POST /api/sites': 'administrators',
  'PUT /api/sites/:site': 'administrators',
  'POST /api/sites/:site/areas': 'administrators',
  'PUT /api/sites/:site/profile': 'plantManagerThere',
  'POST /api/sites/:site/areas/:area/cells': 'administrators',
  'GET /api/assets/:asset': '401 401 403 403 403 200! 404 200! 200! 403 200!',
  'POST /api/assets': 'founders',
  'GET /api/assets': '401 401 403 403 403 200! 200 200! 200! 403 200!',
  'GET /api/assets/count': 'members',
  'GET /api/assets/export': '401 401 403 403 403 200! 200 200! 200! 403 200!',
  'POST /api/assets/changes/previews': '401 401 403 403 403 200 200 200 200 403 200',
  'POST /api/assets/changes': 'founders',
  'GET /api/account/mail': 'own',
  'PUT /api/account/mail': 'own',
  'GET /api/views': 'members',
  'PUT /api/views/:view': 'own',
  'DELETE /api/views/:view': 'own',
  'PUT /api/assets/:asset': 'founders',
  'POST /api/assets/:asset/ratings': 'plantManagerThere',
  'GET /api/assets/:asset/now': '401 401 403 403 403 200! 404 200! 200! 403 200!',
  'GET /api/constraints': '401 401 403 403 403 200 404 200 200 403 200',
  'PUT /api/constraints/:class/:intervention': 'founders',
  'POST /api/constraints/:class/:intervention/endings': 'founders',
  'PUT /api/assets/:asset/constraints/:intervention': 'founders',
  'POST /api/assets/:asset/constraints/:intervention/endings': 'founders',
  'GET /api/imports': 'membersThere',
  'POST /api/imports': 'founders',
  'GET /api/imports/:import': '401 401 403 403 403 200! 404 200! 200! 403 200!',
  'PUT /api/imports/:import/pieces/:n': 'sentThere',
  'POST /api/imports/:import/detections': 'sentThere',
  'POST /api/imports/:import/readings': 'sentThere',
  'DELETE /api/imports/:import': 'sentThere',
  'GET /api/imports/:import/rows': '401 401 403 403 403 200 404 200 200 403 200',
  'GET /api/imports/:import/rejected': '401 401 403 403 403 200 404 200 200 403 200',
  'POST /api/imports/:import/applications': 'founders',
  'POST /api/imports/:import/observations': 'founders',
  'POST /api/imports/:import/takings-back': 'founders',
  'GET /api/mappings': 'members',
  'PUT /api/mappings/:mapping': 'founders',
  'GET /api/differences': 'membersThere',
  'POST /api/differences/acceptances': 'founders',
  'POST /api/differences/rejections': 'founders',
  'GET /api/production-scale': 'members',
  'GET /api/attachments': '401 401 403 403 403 200! 200 200! 200! 403 200!',
  'POST /api/attachments': 'founders',
  'POST /api/attachments/:attachment/removals': 'founders',
  'GET /api/attachments/:attachment/content': '401 401 403 403 403 200! 404 200! 200! 403 200!',
  'GET /api/labels': '401 401 403 403 403 200! 200 200! 200! 403 200!',
  'PUT /api/production-scale': 'splitCorporate',
  'GET /api/settings/mail': 'administrators',
  'PUT /api/settings/mail': 'administrators',
  'POST /api/settings/mail/trials': 'administrators',
  'GET /api/settings/webhooks': 'administrators',
  'POST /api/settings/webhooks': 'administrators',
  'PUT /api/settings/webhooks/:webhook': 'administrators',
  'DELETE /api/settings/webhooks/:webhook': 'administrators',
  'POST /api/settings/webhooks/:webhook/secrets': 'administrators',
  'POST /api/settings/webhooks/:webhook/trials': 'administrators',
  'GET /api/settings/deliveries': 'administrators',
  'POST /api/settings/deliveries/:delivery/resends': 'administrators',
  'GET /api/provider': 'administrators',
  'PUT /api/provider': 'administrators',
  // None answers here: whom it would let in, the tests with a real one say.
  'POST /api/provider/tests': '401 401 403 403 403 403 403 403 403 504 403',
  'POST /api/provider/attempts': '504 504 504 504 504 504 504 504 504 504 504',
  'POST /api/provider/sessions': '401 401 401 401 401 401 401 401 401 401 401',
  // By a number there are no passkeys.
  'POST /api/account/passkeys/options': 'ownNotNow',
  'POST /api/account/passkeys': 'ownNotNow',
  'POST /api/account/passkeys/signings': 'ownNotNow',
  'PUT /api/account/passkeys/:passkey': '401 401 403 404 404 404 404 404 404 404 404',
  'POST /api/account/passkeys/:passkey/removals': '401 401 403 404 404 404 404 404 404 404 404',
  'POST /api/session/passkey/options': 'over',
  'POST /api/session/passkey': 'over',
  'GET /api/calendar': '401 401 403 403 403 200! 404 200! 200! 200! 200!',
  'PUT /api/calendar': 'seenThere',
  'POST /api/rotas': 'splitThere',
  'POST /api/rotas/:rota/endings': 'seenThere',
  'GET /api/windows': '401 401 403 403 403 200! 404 200! 200! 403 200!',
  'GET /api/windows/now': '401 401 403 403 403 200 404 200 200 403 200',
  'POST /api/windows/trials': '401 401 403 403 403 200 404 200 200 403 200',
  'POST /api/windows/readings': '401 401 403 403 403 200 404 200 200 403 200',
  // Nobody plans outages here, so the founders may.
  'POST /api/windows': 'founders',
  'PUT /api/windows/:window': 'founders',
  'POST /api/windows/:window/moves': 'founders',
  'POST /api/windows/:window/cancellations': 'founders',
  // The shift leads are none of those who ask here.
  'PUT /api/process': '401 401 403 403 403 403 403 403 403 403 403',
  'GET /api/feeds': 'own',
  'POST /api/feeds': 'own',
  'POST /api/feeds/:feed/revocations': 'own',
  // Whoever has the link reads what its person sees: here of that site.
  'GET /api/feeds/:secret.ics': '200! 200! 200! 200! 200! 200! 200! 200! 200! 200! 200!',
  'GET /api/limits': 'members',
  'GET /api/findings': 'membersThere',
  'GET /api/findings/export': 'membersThere',
  'GET /api/findings/:finding': 'memberThere',
  'POST /api/findings': 'seenThere',
  'POST /api/findings/:finding/actions': 'seenThere',
  'POST /api/findings/:finding/closures': 'seenThere',
  'POST /api/findings/:finding/checks': 'seenThere',
  'POST /api/findings/:finding/reopenings': 'seenThere',
  'POST /api/findings/:finding/withdrawals': 'seenThere',
  'GET /api/board': 'memberThere',
  // The shift is none of theirs.
  'POST /api/shifts/handovers': '401 401 403 403 403 403 403 403 403 403 403',
  'POST /api/shifts/takeovers': '401 401 403 403 403 403 403 403 403 403 403',
  'GET /api/who': '401 401 403 403 403 200! 409 200! 200! 403 200!',
  'GET /api/ledger': '401 401 403 403 403 200! 200 200! 200! 200? 200!',
  // Who administers and is corporate, or audits all of the company, is none of these: ledger.test.ts.
  'GET /api/ledger/export': '401 401 403 403 403 403 403 403 403 403 403',
  // Read by who bears the risk or audits; here there is none under this id.
  'POST /api/restricted/:restricted/readings': '401 401 403 403 403 404 404 404 404 403 404',
  'GET /api/events': 'own',
  'GET /api/decision-kinds': 'members',
  'GET /api/decisions': 'membersThere',
  'GET /api/decisions/export': 'membersThere',
  'GET /api/decisions/:decision': 'memberThere',
  'POST /api/decisions/:decision/attachments': 'plantManagerThere',
  'GET /api/decision-kinds/:kind/needed': '401 401 403 403 403 200 409 200 200 403 200',
  'GET /api/decisions/:decision/slots': '401 401 403 403 403 200 404 200 200 403 200',
  'GET /api/decisions/:decision/sheet': '401 401 403 403 403 200 404 200 200 403 200',
  // What a vendor asks for is theirs; it is taken over by those who are responsible for it there, and here nobody is one.
  'GET /api/requests': 'outside',
  'GET /api/requests/:decision': 'outside',
  'POST /api/requests': 'outsideNotTold',
  'POST /api/decisions/:decision/sponsors': '401 401 403 403 403 403 404 403 403 403 403',
  'GET /api/campaigns': 'membersThere',
  'GET /api/campaigns/:campaign': 'memberThere',
  'POST /api/campaigns': '401 401 403 403 403 403 404 200 200 403 200',
  'POST /api/decisions': '401 401 403 403 403 403 404 200 200 403 200',
  'POST /api/decision-records': '401 401 403 403 403 403 404 200 200 403 200',
  // Drafts and decisions of which the plant manager there asked, advises, decides and checks.
  'PUT /api/decisions/:decision': 'plantManagerThere',
  'POST /api/decisions/:decision/submissions': 'plantManagerThere',
  // A vendor withdraws what is theirs; this is not.
  'POST /api/decisions/:decision/withdrawals': '401 401 403 403 404 403 404 200 403 403 403',
  'POST /api/decisions/:decision/judgements': 'plantManagerThere',
  'POST /api/decisions/:decision/advice': 'plantManagerThere',
  'POST /api/decisions/:decision/signatures': 'plantManagerThere',
  'POST /api/decisions/:decision/returns': 'plantManagerThere',
  'POST /api/decisions/:decision/refusals': 'plantManagerThere',
  'POST /api/decisions/:decision/suspensions': 'plantManagerThere',
  'POST /api/decisions/:decision/resumptions': 'plantManagerThere',
  'POST /api/decisions/:decision/schedules': 'plantManagerThere',
  'POST /api/decisions/:decision/checks': 'plantManagerThere',
  'POST /api/decisions/:decision/starts': 'plantManagerThere',
  'POST /api/decisions/:decision/extensions': 'plantManagerThere',
  'POST /api/decisions/:decision/releases': 'plantManagerThere',
  // The plant has not released it.
  'POST /api/decisions/:decision/halts': '401 401 403 403 403 403 404 409 409 403 409',
  'POST /api/decisions/:decision/interruptions': 'plantManagerThere',
  'POST /api/decisions/:decision/ends': 'plantManagerThere',
  'POST /api/decisions/:decision/verifications': 'plantManagerThere',
  'POST /api/decisions/:decision/reworks': 'plantManagerThere',
  'POST /api/decisions/:decision/uses': 'plantManagerThere',
  'GET /api/assets/:asset/approvals': '401 401 403 403 403 200 404 200 200 403 200',
  'GET /api/decisions/:decision/attendance': '401 401 403 403 403 200 404 200 200 403 200',
  // Last, since nobody has the old password afterwards.
  'PUT /api/account/password': 'own',
}

let at: Installation
let walk: ReturnType<typeof walking>
beforeAll(async () => {
  at = await installation()
  const { body } = await (await at.as(null)).ask('GET', '/api/openapi.json')
  walk = walking(at, body as Description)
})
afterAll(() => at.close())

test('TRUST-2 every route of the API is in the table above', () => {
  const routes = routesOf(at.app.printRoutes({ commonPrefix: false }))
  expect(routes.length).toBeGreaterThan(40)
  expect(Object.keys(expected).toSorted()).toEqual(routes.toSorted())
  console.log(
    `${routes.length} routes x ${callerNames.length} callers: ${routes.length * callerNames.length} combinations`,
  )
})

test.each(Object.entries(expected))('TRUST-2 %s', async (route, wanted) => {
  const { marks, faults } = await walk(route)
  expect(faults).toEqual([])
  const found = callerNames.map(name => marks[name]).join(' ')
  expect(found).toBe(wanted in patterns ? patterns[wanted as keyof typeof patterns] : wanted)
})
