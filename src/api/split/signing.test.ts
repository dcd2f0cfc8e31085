import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acceptFindings } from '#acts/split/accept.ts'
import { changeDraft } from '#acts/split/change.ts'
import { openDraft } from '#acts/split/open.ts'
import { emailOf, type Who } from '#testing/company.ts'
import { PASSWORD } from '#testing/identity.ts'
import { type Client, type Installation, installation } from '#testing/installation.ts'

let at: Installation
beforeAll(async () => {
  at = await installation()
})
afterAll(() => at.close())

const group = {
  kind: 'group',
  key: 'more',
  position: 9_999,
  body: { id: 'more', label: { en: 'More' } },
  rev: null,
}
const given = (who: Who) => ({ account: emailOf(who), password: PASSWORD })
const sign = (client: Client, decision: string, rev: number, proof: object, id: string = randomUUID()) =>
  client.ask('POST', `/api/decisions/${decision}/signatures`, {
    id,
    rev,
    body: { meaning: 'approval', zone: 'Europe/Berlin', given: proof },
  })
const state = async (client: Client, draft: string) =>
  (await client.ask('GET', `/api/split/versions/${draft}/state`)).body as {
    rev: number
    findings: { key: string; severity: string }[]
    notReady: { code: string } | null
    decision: { id: string; state: string; rev: number } | null
  }

test('DECIDE-4 both keys are turned over HTTP, each with identity proven anew, and sent again they are answered alike', async () => {
  const draft = randomUUID()
  await at.done(at.ids.farid, openDraft, { draft, label: 'A draft', from: 'in-force' })
  await at.done(at.ids.farid, changeDraft, { draft, changes: [group] })
  const [amara, karel, farid] = await Promise.all([at.as('amara'), at.as('karel'), at.as('farid')])
  const before = await state(amara, draft)
  expect(before.notReady).toMatchObject({ code: 'split.findings_in_the_way' })
  const findings = before.findings.filter(({ severity }) => severity === 'error').map(({ key }) => key)
  await at.done(at.ids.farid, acceptFindings, { draft, findings, why: 'Not yet' }, { rev: before.rev })
  const { rev: handed } = await state(farid, draft)
  const decision = randomUUID()
  const handIn = { rev: handed, body: { decision } }
  expect(await farid.ask('POST', `/api/split/drafts/${draft}/submissions`, handIn)).toMatchObject({
    status: 200,
  })
  const { decision: about } = await state(farid, draft)
  expect(about).toMatchObject({ id: decision, state: 'deciding' })
  const rev = about!.rev
  expect(await sign(farid, decision, rev, given('farid'))).toMatchObject({
    body: { code: 'decision.not_asked' },
  })

  expect(await sign(amara, decision, rev, { password: PASSWORD })).toMatchObject({
    body: { code: 'signature.all_components' },
  })
  expect(await sign(amara, decision, rev, { ...given('amara'), password: 'no' })).toMatchObject({
    body: { code: 'signature.wrong' },
  })
  expect(await sign(amara, decision, rev, given('karel'))).toMatchObject({
    body: { code: 'signature.wrong' },
  })
  const id = randomUUID()
  const first = await sign(amara, decision, rev, given('amara'), id)
  expect(first).toMatchObject({ status: 200, body: { act: id, again: false } })
  // What proved the identity need not do so twice, nor be there any more.
  const again = await sign(amara, decision, rev, {}, id)
  expect(again.body).toEqual({ ...(first.body as object), again: true })
  expect(again.headers.get('etag')).toBe(first.headers.get('etag'))
  expect(await sign(karel, decision, rev, {}, id)).toMatchObject({
    body: { code: 'signature.all_components' },
  })

  expect(await sign(karel, decision, rev + 1, given('karel'))).toMatchObject({ status: 200 })
  const { body } = await karel.ask('GET', `/api/split/versions/${draft}`)
  expect(body).toMatchObject({
    version: { state: 'signed', number: 2, inForce: true },
    signatures: [
      { printedName: 'Amara Okafor', side: 'it', meaning: 'approval', zone: 'Europe/Berlin', voidAt: null },
      { printedName: 'Karel Novák', side: 'operations' },
    ],
  })
})
