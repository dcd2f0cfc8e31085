import { describe, expect, test } from 'vitest'
import { SAMPLE_PASSWORD } from '#identity/sample.ts'
import { arriving } from '#testing/founding.ts'
import { type Person, ways } from '#testing/person.ts'
import { accountOf, be } from '#testing/sample.ts'
import { sampleStage } from '#testing/stage.ts'

const TITLE = 'The filler loses its recipe'
type Ask = { role: string; impact: string | null; open: boolean; holders: { name: string }[] }
type Decision = { rev: number; state: string; slot: { from: string; to: string } | null; asks: Ask[] }

describe.each(ways)('a vendor, $width px, $language', way => {
  let moved = 0
  const house = sampleStage(() => Temporal.Now.instant().round('millisecond').add({ milliseconds: moved }))

  /** Sends a step as the person at this browser. */
  const sends = (person: Person, method: string, path: string, rev: number, body: object) =>
    person.page.evaluate(
      async ([method, path, rev, body]) => {
        const headers = {
          ...{ 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
          'if-match': `"${rev}"`,
        }
        const answer = await fetch(path, { method, headers, body: JSON.stringify(body) })
        if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
      },
      [method, path, rev, body] as const,
    )

  test('DECIDE-6 TRUST-2 asks to come in, is expected, stays too long across a shift change, and is ended by IT once the plant lets it', {
    timeout: 600_000,
  }, async () => {
    // The vendor finds nothing but their own requests, and asks in their own words.
    const mikael = await arriving(house, way)
    await be(mikael, house.origin, 'Mikael Strand')
    await mikael.heading('web.nav.requests')
    await mikael.clean('a vendor who has asked for nothing')
    await mikael.page.locator('.head .btn.primary').click()
    await mikael.fill('outside.form.title', TITLE)
    await mikael.fill('outside.form.why', 'It stops with fault 4711 twice a shift')
    const [who, wanted] = await mikael.page
      .locator('.request-form input')
      .all()
      .then(all => all.slice(1))
    await who!.fill('Mikael Strand, service')
    await wanted!.fill('Any day from ten on')
    for (const [at, text] of [
      'The controller of the first filling line',
      'Read its log, load recipes',
    ].entries())
      await mikael.page
        .locator('.request-form textarea')
        .nth(at + 1)
        .fill(text)
    await mikael.clean('a vendor asks')
    await mikael.press('outside.form.do')
    await mikael.reads('outside.says.waiting')
    const id = mikael.page.url().split('/').at(-1)!
    const own = () => mikael.page.locator('.request-sentence').textContent()
    /** Sessions end while days pass: they come in again. */
    const returns = async () => {
      await be(mikael, house.origin, 'Mikael Strand', `/requests/${id}`)
    }
    await mikael.page.goto(`${house.origin}/decisions`)
    await mikael.heading('web.not_yours')
    await mikael.page.goto(`${house.origin}/decisions/${id}`)
    await mikael.reads('outside.says.waiting')

    // Somebody inside takes it over, and says what is missing.
    const inside = await arriving(house, way)
    const becomes = async (name: string) => {
      await be(inside, house.origin, name, `/decisions/${id}`)
      await inside.page.locator('.decision-sentence').waitFor()
    }
    const sentence = () => inside.page.locator('.decision-sentence').textContent()
    const decision = async (): Promise<Decision> =>
      (await inside.page.request.get(`${house.origin}/api/decisions/${id}`)).json()
    const does = async (
      key: Parameters<typeof inside.press>[0],
      why: Parameters<typeof inside.press>[0],
      text: string,
    ) => {
      await inside.press(key)
      await inside.fill(why, text)
      await inside.press(key)
      await inside.dialog.waitFor({ state: 'detached' })
    }
    await be(inside, house.origin, 'Uwe Kranz', '/desk')
    await inside.page.locator('.waits', { hasText: TITLE }).getByRole('link').click()
    await inside.page.locator('.decision-sentence').waitFor()
    await inside.clean('asked from outside')
    await inside.press('decision.do.sponsor')
    await inside.page.waitForURL(/draft$/)
    const list = await inside.page.request.get(`${house.origin}/api/assets?site=lindenroda&text=FL1-PLC-01`)
    const { assets } = (await list.json()) as { assets: { id: string; tag: string }[] }
    const asset = assets.find(({ tag }) => tag === 'FL1-PLC-01')!.id
    const fields = {
      ...{ who: 'Mikael Strand, service', equipment: 'The controller', wanted: 'From ten on' },
      ...{ way: 'The jump host', may: 'Read its log, load recipes', 'may-not': 'Load a program' },
      watched: 'Uwe Kranz, at the line',
    }
    const content = {
      ...{
        why: 'It stops with fault 4711 twice a shift',
        fields,
        minutes: 30,
        rollback: 'The recipes of today',
      },
      items: [{ part: 'step', lane: 'operations', label: 'The cause is found' }],
    }
    await sends(inside, 'PUT', `/api/decisions/${id}`, (await decision()).rev, {
      ...{ title: TITLE, area: 'filling', class: null, assets: [asset], content, until: null },
      stated: { urgency: 'planned', 'alters-logic': false },
    })
    await inside.page.goto(`${house.origin}/decisions/${id}`)
    await inside.press('decision.do.submit')
    await inside.button('decision.do.submit').waitFor({ state: 'detached' })

    // Those whom the split names judge and advise; then both keys are turned, each by somebody of their own.
    const next = async (role: string) => (await decision()).asks.find(ask => ask.open && ask.role === role)
    for (let ask = await next('impact'); ask !== undefined; ask = await next('impact')) {
      await becomes(ask.holders[0]!.name)
      const body = { impact: ask.impact, answer: 'no', said: 'Not from there' }
      await sends(inside, 'POST', `/api/decisions/${id}/judgements`, (await decision()).rev, body)
    }
    for (let ask = await next('consult'); ask !== undefined; ask = await next('consult')) {
      await becomes(ask.holders[0]!.name)
      const { rev } = await decision()
      await sends(inside, 'POST', `/api/decisions/${id}/advice`, rev, { said: 'With the line stopped' })
    }
    const nextSlot = async () => (await next('key')) ?? (await next('consent'))
    for (let ask = await nextSlot(); ask !== undefined; ask = await nextSlot()) {
      const { name } = ask.holders[0]!
      await becomes(name)
      await inside.page.locator('.decision-keys .btn.primary').click()
      await inside.dialog.waitFor()
      await inside.fill('session.name', accountOf(name))
      await inside.fill('session.password', SAMPLE_PASSWORD)
      await inside.press('sign.do')
      await inside.dialog.waitFor({ state: 'detached' })
    }
    await becomes('Uwe Kranz')
    await expect.poll(() => inside.page.locator('.slot-form input').inputValue()).toContain('T')
    await inside.press('decision.plan.do')
    await inside.page.locator('.slot-time').waitFor()
    const until = async () => Date.parse((await decision()).slot!.to)

    // The shift begins it; then the shift changes, and its time is over.
    moved = Date.parse((await decision()).slot!.from) - Date.now() + 60_000
    await becomes('Renate Pohl')
    await inside.press('decision.do.start')
    await inside.button('decision.do.start').waitFor({ state: 'detached' })
    await returns()
    await expect.poll(own).toContain('Uwe Kranz')
    await mikael.clean('a vendor, under way')
    const board = '/board?place=lindenroda/filling'
    const takes = async (name: string) => {
      await be(inside, house.origin, name, board)
      await inside.press('shift.take_over')
      await inside.press('shift.take_over')
      await inside.reads('board.duty', { name })
    }
    await takes('Mirko Jansen')
    moved = (await until()) - Date.now() + 60_000
    await inside.page.reload()
    await inside.page.locator('li.late', { hasText: TITLE }).waitFor()
    await inside.page.goto(`${house.origin}/desk`)
    await inside.page.locator('.waits.urgent', { hasText: TITLE }).waitFor()
    await inside.clean('the desk of who has taken over')
    await returns()
    const [over = ''] = mikael.told('outside.says.over', { to: '~', name: '~' }).split('~')
    await expect.poll(own).toContain(over)
    await be(inside, house.origin, 'Renate Pohl', '/desk')
    await inside.page.locator('.desk, .muted').first().waitFor()
    expect(await inside.page.locator('.waits.urgent', { hasText: TITLE }).count()).toBe(0)

    // He lets it go on once, and then has it ended: nobody of IT could before.
    await becomes('Siobhan Keane')
    expect(await inside.button('decision.do.halt').count()).toBe(0)
    await becomes('Mirko Jansen')
    await inside.clean('over its time')
    await inside.press('decision.do.extend')
    const to = inside.dialog.locator('input')
    const later = new Date(`${await to.inputValue()}Z`).getTime() + 30 * 60_000
    await to.fill(new Date(later).toISOString().slice(0, 16))
    await inside.fill('web.why', 'The cause is nearly found')
    await inside.press('decision.do.extend')
    await inside.dialog.waitFor({ state: 'detached' })
    moved = (await until()) - Date.now() + 60_000
    await becomes('Mirko Jansen')
    await does('decision.do.release', 'web.why', 'Nothing is being loaded; the vendor does not answer')
    await expect.poll(sentence).toContain('Mirko Jansen')
    await becomes('Siobhan Keane')
    await inside.clean('IT may end it')
    await does('decision.do.halt', 'web.why', 'As the shift has asked')
    await inside.button('decision.do.halt').waitFor({ state: 'detached' })

    // Its end is signed off by the plant.
    await becomes('Mirko Jansen')
    await does('decision.do.verify', 'decision.verify.found', 'The line runs, and nobody is in')
    await expect.poll(sentence).toContain(inside.told('decision.says.closed'))
    await returns()
    await expect.poll(own).toContain(mikael.told('outside.says.closed'))
    mikael.quiet()
    inside.quiet()
  })
})
