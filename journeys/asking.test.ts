import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { arriving } from '#testing/founding.ts'
import { type Person, ways } from '#testing/person.ts'
import { be } from '#testing/sample.ts'
import { sampleStage } from '#testing/stage.ts'

/** The same as the person asked for last, once more. */
async function asksAgain({ page }: Person, origin: string, title: string): Promise<void> {
  const of = async (path: string) => (await page.request.get(`${origin}/api/decisions${path}`)).json()
  const { decisions } = await of('?which=mine')
  const last = await of(`/${decisions.find((one: { title: string }) => one.title === title).id}`)
  const { site, area, stated, content, assets } = last
  const ids = assets.map(({ id }: { id: string }) => id)
  const decision = crypto.randomUUID()
  const asked = {
    decision,
    kind: 'firmware',
    title: `${title} again`,
    assets: ids,
    site,
    area,
    stated,
    content,
  }
  const statuses = await page.evaluate(async sent => {
    const post = async (path: string, body: object, headers: object = {}) => {
      const key = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), ...headers }
      return (await fetch(path, { method: 'POST', headers: key, body: JSON.stringify(body) })).status
    }
    const first = await post('/api/decisions', sent)
    return [first, await post(`/api/decisions/${sent.decision}/submissions`, {}, { 'if-match': '"1"' })]
  }, asked)
  expect(statuses).toEqual([200, 200])
}

describe.each(ways)('asking for a decision, $width px, $language', way => {
  const house = sampleStage()

  test('DECIDE-1 DECIDE-7 DECIDE-10 work on an asset is asked for where it stands, reaches those who judge it, and an emergency is entered afterwards', {
    timeout: 300_000,
  }, async () => {
    const me = await arriving(house, way)
    const line = (title: string) => me.page.locator('.decision-line', { hasText: title })
    const title = `FL1-PLC-01 ${way.width}`

    // Maintenance stands before the controller, and asks for its firmware.
    await be(me, house.origin, 'Uwe Kranz')
    const { id } = await house.database.db.within('*', tx =>
      tx.selectFrom('asset').select('id').where('tag', '=', 'FL1-PLC-01').executeTakeFirstOrThrow(),
    )
    await me.page.goto(`${house.origin}/assets/${id}`)
    await me.follow('ask.for_asset')
    await me.heading('ask.title')
    await me.page.locator('.kind', { hasText: /Firmware[- ][Uu]pdate/ }).click()
    const needed = me.page.locator('.needed')
    await needed.getByText('Marek Dvořák').first().waitFor()
    expect(await needed.textContent()).toMatch(/Felix Achterberg/)

    // What is missing is named, and it is kept meanwhile.
    await me.fill('ask.name', title)
    await me.press('ask.submit')
    await me.reads('ask.saved')
    expect(await me.page.locator('.refused').textContent()).toMatch(/New version|Neue Version/)
    await me.clean('asking, something is missing')
    await me.fill('ask.why', 'The vendor has mended the web server')
    await me.page.getByLabel(/^(New version|Neue Version)$/).fill('5.2')
    await me.page.getByLabel(/^(Where it comes from|Woher sie stammt)/).fill('The vendor’s portal')
    await me.page.getByLabel(me.told('ask.item'), { exact: true }).fill('Load it')
    await me.fill('ask.minutes', '90')
    await me.fill('ask.rollback', 'The version of today is kept')
    await me.press('ask.submit')
    await me.page.getByRole('heading', { level: 1, name: title }).waitFor()

    // It is in the list, and among what they asked for.
    await me.page.goto(`${house.origin}/decisions?which=mine`)
    await line(title).getByText(me.told('decision.state.assessing')).waitFor()
    expect(await me.page.locator('.tabs [aria-current]').count()).toBe(1)
    await me.clean('decisions')
    // On a phone the list comes first, and what narrows it down stands behind a button.
    if (way.width === 390) {
      expect((await line(title).boundingBox())?.y).toBeLessThan(620)
      await me.press('list.fold', { count: 0 })
    }
    await me.fill('decisions.search', 'no such thing')
    await me.reads('decisions.none')
    await me.press('list.view.save')
    await me.fill('list.view.name', 'No such')
    await me.press('list.view.save')
    await me.dialog.waitFor({ state: 'detached' })
    await me.fill('decisions.search', title)
    await line(title).waitFor()
    const download = me.page.waitForEvent('download')
    await me.page.getByRole('link', { name: me.told('list.save.csv') }).click()
    const file = await readFile(await (await download).path(), 'utf8')
    expect(file.trim().split('\r\n')).toHaveLength(2)
    await me.page.getByRole('button', { name: 'No such', exact: true }).click()
    await me.reads('decisions.none')
    await me.clean('decisions, a view')
    await me.page.goto(`${house.origin}/desk`)
    await me.page
      .getByRole('region', { name: me.told('desk.asked') })
      .getByRole('link', { name: title })
      .waitFor()

    // Who judges it has it on the desk, with the reason.
    await be(me, house.origin, 'Marek Dvořák', '/desk')
    const waits = me.page.locator('.waits', { hasText: title })
    await waits.getByRole('link', { name: me.told('desk.do.decision.impact') }).waitFor()
    await me.clean('desk with decisions')

    // The same is asked of them for another controller: one question on the desk, answered for both at once.
    await be(me, house.origin, 'Uwe Kranz')
    await asksAgain(me, house.origin, title)
    await be(me, house.origin, 'Marek Dvořák', '/desk')
    const both = { impacts: me.told('decision.impact.safety'), count: 2 }
    await me.reads('desk.batch.impact', both)
    await me.press('desk.batch.open')
    const batch = me.page.locator('.batch')
    await batch.getByText(/safety function|Sicherheitsfunktion/).waitFor()
    for (const box of await batch.getByRole('checkbox').all()) await box.check()
    await batch.getByText(me.told('decision.answer.pick.no'), { exact: true }).click()
    await me.clean('the same question for two')
    await me.press('desk.batch.do', { count: 2 })
    await batch.waitFor({ state: 'detached' })
    await expect.poll(() => me.page.locator('.waits', { hasText: title }).count()).toBe(0)

    // What was sent back is mended, with the reason on top.
    await be(me, house.origin, 'Gus Halloran', '/desk')
    await me.page.getByRole('link', { name: new RegExp(`^${me.told('desk.do.decision.back')}`) }).click()
    await me.follow('ask.change')
    await me.page.getByText('Who compares the checksum').first().waitFor()
    await me.fill('ask.rollback', 'The old one lies on the laptop of maintenance, checksum on the label')
    await me.press('ask.submit')
    await me.page.getByRole('heading', { level: 1, name: 'Firmware on freezing tunnel 1' }).waitFor()

    // At night somebody acted; two presses from the list it is entered, for somebody else.
    await me.page.goto(`${house.origin}/decisions`)
    await me.follow('decisions.acted')
    await me.page.locator('.kind', { hasText: /break-fix|Störungsbehebung/ }).click()
    await me.pick('ask.assets.add', 'KT-PLC', 'KT-PLC-01 Cookers')
    await me.fill('ask.name', `Night ${way.width}`)
    await me.fill('ask.happened', '2026-11-20T03:10')
    await me.fill('ask.why.first', 'The cookers stood, and were started by hand')
    await me.page.getByLabel(/^(What was wrong|Was gestört war)$/).fill('No start signal')
    await me.page.getByLabel(/^(What is done about it|Was dagegen getan wird)$/).fill('Started by hand')
    await me.press('ask.record')
    await me.page.getByRole('heading', { level: 1, name: `Night ${way.width}` }).waitFor()
    await me.page.goto(`${house.origin}/decisions?which=mine`)
    await line(`Night ${way.width}`).getByText(me.told('decision.state.acted')).waitFor()
    me.quiet()
  })
})
