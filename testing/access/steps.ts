import { randomUUID } from 'node:crypto'
import { addPerson } from '#acts/people/add.ts'
import { giveHolding } from '#acts/people/giveHolding.ts'
import { invitePerson } from '#acts/people/invite.ts'
import { addSite } from '#acts/site/add.ts'
import { acceptFindings } from '#acts/split/accept.ts'
import { changeDraft } from '#acts/split/change.ts'
import { openDraft } from '#acts/split/open.ts'
import { renameDraft } from '#acts/split/rename.ts'
import { stateOf } from '#acts/split/state.ts'
import { issueToken } from '#acts/token/issue.ts'
import { hashToken, newToken } from '#identity/link.ts'
import { isRefusal } from '#rules/refusal.ts'
import { takeApart } from '#rules/split/parts.ts'
import { findingKey } from '#rules/split/version/acceptance.ts'
import { versionOf } from '#store/split.ts'
import { emailOf, type Who } from '../company.ts'
import { PASSWORD } from '../identity.ts'
import type { Ask, Installation } from '../installation.ts'
import { plantSplit } from '../plant.ts'
import { attachmentSteps } from './stepsOfAttachments.ts'
import { decisionSteps } from './stepsOfDecisions.ts'
import { floorSteps } from './stepsOfFloor.ts'
import { importSteps } from './stepsOfImports.ts'
import { networkSteps } from './stepsOfNetwork.ts'
import { holding, peopleSteps, somebody } from './stepsOfPeople.ts'
import { perimeterSteps } from './stepsOfPerimeter.ts'
import { plantSteps } from './stepsOfPlant.ts'
import { postSteps } from './stepsOfPost.ts'
import { roomSteps } from './stepsOfRooms.ts'
import { timeSteps } from './stepsOfTime.ts'
import { windowSteps } from './stepsOfWindows.ts'

/** What to ask of a route, as somebody (null: signed out): where its path has names, and what it wants. */
export type Step = Ask & { readonly path?: string }
export type Make = (at: Installation, who: Who | null) => Promise<Step> | Step

const NEXT = 'a pump house full of moss'

/** How each route is asked so that whoever may use it gets what they want. Routes that want nothing are left out. */
export const steps: Readonly<Record<string, Make>> = {
  'POST /api/organisation': () => ({ body: founding() }),
  'POST /api/sample/session': at => ({ body: { person: at.ids.lena } }),
  'POST /api/session': (_, who) => ({ body: signIn(who) }),
  'PUT /api/session': (_, who) => ({ body: signIn(who) }),
  'DELETE /api/sessions/:session': async (at, who) => {
    const other = who === null ? null : await at.as(who)
    const { me } = ((await other?.ask('GET', '/api/visit'))?.body as { me: { session: string } }) ?? {}
    return { path: `/api/sessions/${me?.session ?? 'none'}` }
  },
  'PUT /api/account/password': () => ({ body: { password: PASSWORD, next: NEXT } }),
  'POST /api/account/second-factor': () => ({ body: { password: PASSWORD } }),
  'POST /api/account/second-factor/confirmations': () => ({ body: { code: '000000' } }),
  'POST /api/account/second-factor/removals': () => ({ body: { password: PASSWORD, code: '000000' } }),
  'POST /api/account/second-factor/recovery-codes': () => ({ body: { password: PASSWORD } }),
  'PUT /api/account/mail': () => ({ body: { daily: true }, rev: 0 }),
  'GET /api/invitations/:token': async at => ({ path: `/api/invitations/${await invited(at)}` }),
  'POST /api/invitations/:token': async at => ({
    path: `/api/invitations/${await invited(at)}`,
    body: { password: NEXT },
  }),

  'GET /api/split/versions/:version': at => ({ path: `/api/split/versions/${at.version}` }),
  'GET /api/split/versions/:version/comparison': at => ({
    path: `/api/split/versions/${at.version}/comparison`,
  }),
  'GET /api/split/versions/:version/state': async at => ({
    path: `/api/split/versions/${await drafted(at)}/state`,
  }),
  'POST /api/split/versions/:version/withdrawals': async at => {
    const { version, rev } = await once(at, signedForSomeDay)
    return { path: `/api/split/versions/${version}/withdrawals`, body: { why: 'Too early' }, rev }
  },
  'POST /api/split/drafts': () => ({ body: { draft: randomUUID(), label: 'A draft', from: 'in-force' } }),
  'PUT /api/split/drafts/:draft': async at => ({
    path: `/api/split/drafts/${await drafted(at)}`,
    body: { label: 'Another name', inForceFrom: null },
    rev: 2,
  }),
  'POST /api/split/drafts/:draft/changes': async at => ({
    path: `/api/split/drafts/${await drafted(at)}/changes`,
    body: { changes: [deviation] },
  }),
  'POST /api/split/drafts/:draft/imports': async at => ({
    path: `/api/split/drafts/${await drafted(at)}/imports`,
    body: { file: { name: 'plant.yaml', sha256: '0'.repeat(64) }, parts: plantParts },
    rev: 2,
  }),
  'POST /api/split/drafts/:draft/discards': async at => ({
    path: `/api/split/drafts/${await drafted(at)}/discards`,
    body: { why: 'Not needed' },
    rev: 2,
  }),
  'POST /api/split/drafts/:draft/submissions': async at => {
    const { draft, rev } = await readyToHandIn(at)
    return { path: `/api/split/drafts/${draft}/submissions`, body: { decision: randomUUID() }, rev }
  },
  'POST /api/split/drafts/:draft/acceptances': async at => {
    const draft = await once(at, drafted)
    const { rev, north } = await stateNow(at, draft)
    return {
      path: `/api/split/drafts/${draft}/acceptances`,
      body: { findings: [north], why: 'Not yet' },
      rev,
    }
  },
  'DELETE /api/split/drafts/:draft/acceptances/:finding': async at => {
    const draft = await once(at, drafted)
    const { rev, north } = await stateNow(at, draft)
    await at.done(at.ids.karel, acceptFindings, { draft, findings: [north], why: 'Not yet' }, { rev })
    return { path: `/api/split/drafts/${draft}/acceptances/${encodeURIComponent(north)}`, rev: rev + 1 }
  },

  'POST /api/people': () => ({ body: somebody() }),
  'PUT /api/people/:person': async at => {
    const { person, ...rest } = somebody()
    await at.done(at.ids.ines, addPerson, { person, ...rest })
    return { path: `/api/people/${person}`, body: { ...rest, administrator: false }, rev: 1 }
  },
  'POST /api/people/:person/invitations': async at => {
    const one = somebody()
    await at.done(at.ids.ines, addPerson, one)
    return { path: `/api/people/${one.person}/invitations`, body: { purpose: 'join' } }
  },
  ...peopleSteps,
  ...timeSteps,
  ...floorSteps,
  ...decisionSteps,
  'POST /api/sites': () => ({ body: site() }),
  'PUT /api/sites/:site': async at => {
    const one = site()
    await at.done(at.ids.ines, addSite, one)
    return { path: `/api/sites/${one.site}`, body: { label: 'Otherwise', zone: 'UTC' }, rev: 1 }
  },
  // The walk asks by a number, for which no passkey is made.
  'POST /api/account/passkeys/options': () => ({ body: { password: PASSWORD } }),
  'POST /api/account/passkeys': () => ({ body: { name: 'At the desk', response: {} } }),
  'POST /api/account/passkeys/signings': () => ({
    body: { subject: randomUUID(), rev: 1, meaning: 'approval' },
  }),
  'PUT /api/account/passkeys/:passkey': () => ({
    path: '/api/account/passkeys/none',
    body: { name: 'At the desk' },
  }),
  'POST /api/account/passkeys/:passkey/removals': () => ({
    path: '/api/account/passkeys/none/removals',
    body: { password: PASSWORD },
  }),
  'POST /api/session/passkey': () => ({ body: { response: {} } }),
  'PUT /api/provider': () => ({
    body: {
      issuer: 'http://127.0.0.1:9',
      client: 'countersign',
      secret: 'something to prove it with',
      label: 'Works',
      enabled: true,
    },
    rev: 0,
  }),
  'POST /api/provider/attempts': () => ({ body: {} }),
  'POST /api/provider/sessions': () => ({ body: { query: 'code=x' } }),
  'PUT /api/organisation/policy': () => ({ body: { secondFactor: false }, rev: 1 }),
  'PUT /api/sites/:site/policy': async at => {
    const one = site()
    await at.done(at.ids.ines, addSite, one)
    return { path: `/api/sites/${one.site}/policy`, body: { secondFactor: false }, rev: 1 }
  },
  'POST /api/sites/:site/areas': () => ({
    path: '/api/sites/north/areas',
    body: { area: randomUUID(), label: 'An area' },
  }),
  'POST /api/tokens': (at, who) => ({ body: token(at, who) }),
  'POST /api/tokens/:token/revocations': async (at, who) => {
    const one = { ...token(at, who), hash: hashToken(newToken()) }
    if (who !== null) await at.done(at.ids[who], issueToken, one)
    return { path: `/api/tokens/${one.token}/revocations`, rev: 1 }
  },
  'POST /api/services': () => ({
    body: { person: randomUUID(), service: `s-${randomUUID()}`, name: 'Historian' },
  }),
  'POST /api/restricted/:restricted/readings': () => ({
    path: `/api/restricted/${randomUUID()}/readings`,
    body: { why: 'Before I sign' },
  }),
  ...plantSteps,
  ...roomSteps,
  ...networkSteps,
  ...perimeterSteps,
  ...importSteps,
  ...attachmentSteps,
  ...postSteps,
  ...windowSteps,
  // Something of the site, and a sign-in, are all that is asked for.
  'GET /api/ledger': at => once(at, ledgerOfASecond),
  'GET /api/who': () => ({ path: '/api/who?activity=asset-inventory&place=north' }),
}

const signIn = (who: Who | null) =>
  who === null
    ? { name: emailOf('lena'), password: 'not this one' }
    : { name: emailOf(who), password: PASSWORD }
const token = (at: Installation, who: Who | null) => ({
  token: randomUUID(),
  person: at.ids[who ?? 'lena'],
  label: 'A script',
  scope: ['read'],
  expires: Temporal.Now.instant().add({ hours: 24 }).toString(),
})
const site = () => ({ site: randomUUID(), label: { en: 'A site' }, zone: 'UTC' })
const founding = () => ({
  link: 'none',
  label: 'Works',
  it: somebody(),
  operations: somebody(),
  administrator: 'it',
  password: NEXT,
  site: site(),
})

async function invited(at: Installation): Promise<string> {
  const [one, token] = [somebody(), newToken()]
  await at.done(at.ids.ines, addPerson, one)
  const link = { invitation: randomUUID(), person: one.person, purpose: 'join', hash: hashToken(token) }
  await at.done(at.ids.ines, invitePerson, link)
  return token
}

const deviation = {
  kind: 'override',
  key: 'north:asset-inventory',
  position: 1,
  body: {
    place: 'north',
    activity: 'asset-inventory',
    reason: 'Two do it all',
    on: 1,
    row: { R: ['shift-lead'] },
  },
  rev: null,
}
const plantParts = takeApart(plantSplit(({ overrides }) => void overrides.splice(0))).map(
  ({ site: _, ...part }) => part,
)

/** A draft of the founder of operations that changes something, at its state 2. */
async function drafted(at: Installation): Promise<string> {
  const draft = randomUUID()
  const key = `group-${draft}`
  const group = { kind: 'group', key, position: 9_999, body: { id: key, label: { en: 'More' } }, rev: null }
  await at.done(at.ids.karel, openDraft, { draft, label: 'A draft', from: 'in-force' })
  await at.done(at.ids.karel, changeDraft, { draft, changes: [group] })
  return draft
}

async function readyToHandIn(at: Installation) {
  const draft = await drafted(at)
  const { rev, findings } = await stateNow(at, draft)
  await at.done(at.ids.karel, acceptFindings, { draft, findings, why: 'Not yet' }, { rev })
  return { draft, rev: rev + 1 }
}

async function signedForSomeDay(at: Installation) {
  const version = await drafted(at)
  const inForceFrom = '2999-01-01T00:00:00Z'
  const { rev } = await stateNow(at, version)
  await at.done(at.ids.karel, renameDraft, { draft: version, label: 'Some day', inForceFrom }, { rev })
  await at.sign(version)
  return { version, rev: (await stateNow(at, version)).rev }
}

/** A moment of the ledger in which somebody signed in, and something happened at the site. */
async function ledgerOfASecond(at: Installation): Promise<Step> {
  const from = Temporal.Now.instant()
  await at.as('lena')
  await at.done(at.ids.farid, giveHolding, holding(at))
  return { path: `/api/ledger?from=${from}&to=${Temporal.Now.instant().add({ milliseconds: 1 })}` }
}

/** What is made once for all who ask, since only the last of them may change it, or each may again. */
const made = new WeakMap<Installation, Map<unknown, Promise<unknown>>>()
function once<Result>(at: Installation, make: (at: Installation) => Promise<Result>): Promise<Result> {
  const known = made.get(at) ?? new Map()
  made.set(at, known)
  if (!known.has(make)) known.set(make, make(at))
  return known.get(make)
}

async function stateNow(at: Installation, draft: string) {
  const now = Temporal.Now.instant()
  const found = await at.within(async tx => stateOf(tx, (await versionOf(tx, draft))!, now))
  if (isRefusal(found)) throw new Error(found.refused)
  const { version, proof } = found
  const errors = proof.findings.filter(({ severity }) => severity === 'error')
  const north = errors.find(({ place }) => place?.split('/')[0] === 'north')
  return {
    rev: version.rev,
    findings: errors.map(findingKey),
    north: north === undefined ? '' : findingKey(north),
  }
}
