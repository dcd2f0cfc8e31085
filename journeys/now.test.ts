import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { arriving } from '#testing/founding.ts'
import { type Person, ways } from '#testing/person.ts'
import { be } from '#testing/sample.ts'
import { sampleStage } from '#testing/stage.ts'
import type { Key } from '#words/say.ts'

const place = { site: 'lindenroda', area: 'utilities' }

/** Tells the record something that another page is for. */
async function tells(me: Person, method: string, path: string, body: object, rev?: number) {
  const headers = {
    ...{ 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    ...(rev !== undefined && { 'if-match': `"${rev}"` }),
  }
  const asked = { path, method, headers, body: JSON.stringify(body) }
  const status = await me.page.evaluate(async ({ path, ...init }) => (await fetch(path, init)).status, asked)
  expect([path, status]).toEqual([path, 200])
}
describe.each(ways)('what may be done now, $width px, $language', way => {
  const house = sampleStage()

  /** The shift says what the process of the place is doing, if it does not do so already. */
  async function process(me: Person, state: string) {
    const was = await house.database.db.within('*', tx =>
      tx
        .selectFrom('process_state')
        .select(['state', 'rev'])
        .where('site', '=', place.site)
        .where('area', '=', place.area)
        .executeTakeFirst(),
    )
    if (was?.state !== state) await tells(me, 'PUT', '/api/process', { ...place, state }, was?.rev ?? 0)
  }

  test('PLANT-4 SPLIT-5 control engineering decides what a controller tolerates; the shift asks on the spot and is told yes, no, whose and until when', {
    timeout: 300_000,
  }, async () => {
    const me = await arriving(house, way)
    await be(me, house.origin, 'Lena Brandt')
    const { id } = await house.database.db.within('*', tx =>
      tx.selectFrom('asset').select('id').where('tag', '=', 'UT-WFI-PLC').executeTakeFirstOrThrow(),
    )

    // What a class tolerates at the site: as it ships, until somebody decides otherwise.
    await me.page.goto(`${house.origin}/constraints?site=lindenroda`)
    await me.heading('constraint.title')
    const cell = me.page.locator('[data-cell="plc reboot"]')
    await cell.waitFor()
    await me.page.getByRole('link', { name: 'FL2-PLC-01A' }).waitFor()
    await me.clean('constraints')
    await cell.click()
    await me.clean('constraint, told')
    await me.press('constraint.decide')
    await me.dialog.getByRole('checkbox', { name: me.told('process.turnaround') }).uncheck()
    await me.fill('constraint.reason', 'Cleaning and standstill are enough here')
    await me.clean('constraint, deciding')
    await me.press('constraint.decide')
    await me.page.locator('[data-cell="plc reboot"].site').waitFor()

    // The shift lead stands before it, and it runs.
    await be(me, house.origin, 'Holger Stiebing')
    await process(me, 'running')
    await me.page.goto(`${house.origin}/assets/${id}`)
    const choose = async (intervention: string) => {
      const other = me.button('now.other')
      if (await other.isVisible()) await other.click()
      const word = me.told(`intervention.${intervention}` as Key)
      await me.page.locator('.choice').filter({ hasText: word }).click()
    }
    const verdict = (allowed: string) =>
      me.page.getByRole('heading', { name: me.told(`now.verdict.${allowed}` as Key), exact: true }).waitFor()
    await me.page.locator('.choice').first().waitFor()
    await me.clean('now, choosing')
    await choose('reboot')
    await verdict('not-now')
    await me.clean('now, not now')

    // It stops, and the open page knows.
    await process(me, 'stopped')
    await verdict('with-yes')
    const whose = await me.page.locator('.whose').textContent()
    expect(whose).toContain('Holger Stiebing')
    await me.reads('now.because.state', { state: me.told('process.stopped') })
    await me.page.getByText('Cleaning and standstill are enough here').waitFor()
    await me.clean('now, allowed')
    // What it does not tolerate is not the shift's to decide, and the button says whose it is.
    expect(await me.button('constraint.decide.asset').getAttribute('aria-disabled')).toBe('true')
    await choose('agent')
    await verdict('never')
    await me.reads('now.because.never')

    // A batch is opened, in a campaign.
    await be(me, house.origin, 'Chiara Fontana')
    const wall = (days: number) =>
      Temporal.Now.plainDateTimeISO('Europe/Berlin').add({ days }).toString().slice(0, 16)
    await tells(me, 'POST', '/api/windows', {
      ...{ window: randomUUID(), kind: 'blackout', ...place, title: 'Campaign 31', why: 'Batches' },
      ...{ start: wall(-1), end: wall(3) },
    })
    await be(me, house.origin, 'Holger Stiebing')
    await process(me, 'batch-open')
    await me.page.goto(`${house.origin}/assets/${id}`)
    await choose('reboot')
    await verdict('not-now')
    await me.page.getByText(me.told('process.batch-open')).first().waitFor()
    await choose('backup')
    await verdict('not-now')
    expect(await me.page.locator('.grounds').textContent()).toMatch(/Campaign 31.*\d\d:\d\d/)
    await me.clean('now, blackout')

    // Who decides a firmware update on this controller, by name: the process and the list say the facts.
    const answer = me.page.getByRole('region', { name: me.told('who.title') }).locator('.keys')
    await answer.waitFor()
    expect(await answer.textContent()).toMatch(/Lena Brandt|Karel Novák/)
    me.quiet()
  })
})
