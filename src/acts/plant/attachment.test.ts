import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { linkAll } from '#store/ledger/chain.ts'
import { attachmentOf, attachmentsOf } from '#store/plant/attachments.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { addAsset } from './addAsset.ts'
import { addAttachment } from './addAttachment.ts'
import { removeAttachment } from './removeAttachment.ts'

let base: TestDatabase
let at: Company
const asset = randomUUID()
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db)
  await at.done(at.ids.karel, addAsset, { asset, site: 'north', fields: { tag: 'PLC-1', class: 'plc' } })
})
afterAll(() => base.drop())

const bytes = Buffer.from('%PDF-1.7 wiring of panel A1')
const content = bytes.toString('base64')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const file = (more = {}) => ({ attachment: randomUUID(), asset, name: 'Panel A1.pdf', content, ...more })
const entryOf = async (act: string) =>
  base.db.owner.selectFrom('ledger_entry').selectAll().where('id', '=', act).executeTakeFirstOrThrow()

describe('PLANT-1 PLANT-2 files of assets and sites', () => {
  test('a file is kept whole; the ledger has its checksum in the history of the asset, and none of its bytes', async () => {
    const one = file()
    const done = await at.done(at.ids.karel, addAttachment, one)
    expect(done).toMatchObject({ kind: 'asset', subject: asset })
    const entry = await entryOf(done.act)
    expect(entry.after).toMatchObject({
      attachment: one.attachment,
      file: { name: 'Panel A1.pdf', type: 'pdf', size: bytes.length, sha256 },
    })
    expect(JSON.stringify(entry)).not.toContain(content)
    expect((await at.within(tx => attachmentOf(tx, one.attachment)))?.bytes).toEqual(bytes)
    // Sent again after a lost answer, it is the same file.
    expect(await at.done(at.ids.karel, addAttachment, one, { id: done.act })).toMatchObject({ again: true })
  })

  test('taken away, its bytes are gone, and checksum and reason stay in the ledger', async () => {
    const one = file({ name: 'Old plan.pdf' })
    await at.done(at.ids.karel, addAttachment, one)
    const why = 'It is of another panel'
    const done = await at.done(
      at.ids.karel,
      removeAttachment,
      { attachment: one.attachment, why },
      { rev: 1 },
    )
    expect(await entryOf(done.act)).toMatchObject({ why, subject: asset, before: { file: { sha256 } } })
    expect(await at.within(tx => attachmentOf(tx, one.attachment))).toBeUndefined()
    expect((await at.within(tx => attachmentsOf(tx, { asset }))).map(({ name }) => name)).not.toContain(
      'Old plan.pdf',
    )
    const row = base.db.owner.selectFrom('attachment').select(['bytes', 'sha256'])
    expect(await row.where('id', '=', one.attachment).executeTakeFirstOrThrow()).toEqual({
      bytes: null,
      sha256,
    })
    const again = await at.does(
      at.ids.karel,
      removeAttachment,
      { attachment: one.attachment, why },
      { rev: 2 },
    )
    expect(isRefusal(again) && again.refused).toBe('attachment.unknown')
    await linkAll(base.db)
  })

  test.each([
    ['of what it is not', { content: Buffer.from('MZ program').toString('base64') }, 'attachment.kind_wrong'],
    ['with a name that leads elsewhere', { name: '../plan.pdf' }, 'act.input_wrong'],
    ['that is not base64', { content: `${content}*` }, 'act.input_wrong'],
    ['without bytes', { content: '' }, 'attachment.empty'],
    ['of no asset', { asset: randomUUID() }, 'asset.unknown'],
    ['of an asset and a site at once', { site: 'north' }, 'act.input_wrong'],
    ['of a site that is not there', { asset: undefined, site: 'atlantis' }, 'site.unknown'],
  ])('a file %s is refused', async (_, more, code) => {
    const answer = await at.does(at.ids.karel, addAttachment, file(more))
    expect(isRefusal(answer) && answer.refused).toBe(code)
  })

  test('TRUST-2 whom the split does not give the asset list attaches nothing', async () => {
    const answer = await at.does(at.ids.farid, addAttachment, file())
    expect(isRefusal(answer) && answer.refused).toBe('access.split')
  })
})
