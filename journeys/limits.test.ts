import { describe, expect, test } from 'vitest'
import { limitRound } from '#rounds/limits.ts'
import { acceptAll, arriving, found, founders, handIn, join } from '#testing/founding.ts'
import { ways } from '#testing/person.ts'
import { stage } from '#testing/stage.ts'

describe.each(ways)('time limits, $width px, $language', way => {
  let moved = 0
  const now = () =>
    Temporal.Now.instant()
      .round('millisecond')
      .add({ hours: moved * 24 })
  const house = stage(now)

  test('SPLIT-9 DECIDE-8 a key waits: with the clock moved, its time limit reminds, ends and moves up, each once', {
    timeout: 300_000,
  }, async () => {
    const jonas = await arriving(house, way)
    const ines = await arriving(house, way)
    const link = await found(jonas, house)
    await jonas.press('start.standard.do')
    await jonas.page.getByRole('grid').waitFor()
    await jonas.follow('draft.put_in_force')
    await jonas.heading('sign.title', { number: 1 })
    await acceptAll(jonas, 'We have just begun')
    await handIn(jonas)
    await jonas.sign(founders.it.email, founders.it.password)
    await jonas.reads('decision.slot.signed')
    await join(ines, link)

    /** What the ledger has of the limit, the newest first, once the rounds have got there. */
    const steps = async () => {
      const rows = await house.database.db.within('*', tx =>
        tx
          .selectFrom('ledger_entry')
          .select(['act', 'after'])
          .where('act', 'like', 'limit.%')
          .orderBy('at')
          .execute(),
      )
      return rows.map(({ act, after }) => `${act} ${(after as { n?: number }).n ?? ''}`.trim())
    }
    await expect.poll(steps, { timeout: 20_000 }).toEqual(['limit.open'])
    await ines.page.goto(`${house.origin}/limits`)
    await ines.heading('limits.title')
    await ines.reads('limits.running')
    await ines.reads('limits.mine')
    await ines.clean('limit, running')

    // Seven weeks later it has reminded, half a year later it has moved up to the top: now, not with the server's next round.
    moved = 7 * 7
    await limitRound(house.database.db, now())
    await expect.poll(steps, { timeout: 20_000 }).toEqual(['limit.open', 'limit.step 1'])
    moved = 26 * 7
    await limitRound(house.database.db, now())
    const all = ['limit.open', 'limit.step 1', 'limit.step 2', 'limit.step 3', 'limit.step 4']
    await expect.poll(async () => (await steps()).slice(0, 5), { timeout: 20_000 }).toEqual(all)
    const first = await steps()
    const { email, password } = founders.operations
    await ines.page.goto(`${house.origin}/sign-in?back=/limits`)
    await ines.fill('session.name', email)
    await ines.fill('session.password', password)
    await ines.press('session.sign_in')
    await ines.heading('limits.title')
    await ines.reads('limits.over')
    await ines.reads('limits.up_to')
    await ines.clean('limit, moved up')
    // Her desk says until when it was hers to do.
    await ines.page.goto(`${house.origin}/desk`)
    await ines.heading('web.nav.desk')
    await ines.page.locator('.waits.urgent .late').waitFor()
    await ines.clean('desk with a limit')
    await ines.page.goto(`${house.origin}/ledger?kind=decision`)
    await ines.page.getByText(ines.told('ledger.said.limit.open')).waitFor()
    expect(await steps()).toEqual(first)
    await ines.clean('ledger of a limit')

    // The other key ends it.
    await ines.page.goto(`${house.origin}/limits`)
    await ines.page.locator('.limit a').first().click()
    await ines.sign(email, password)
    await ines.follow('decision.read_version')
    await ines.heading('version.in_force')
    await limitRound(house.database.db, now())
    await expect.poll(async () => (await steps()).at(-1), { timeout: 20_000 }).toBe('limit.close')

    // By the version in force, a question says by when it is decided here if it is asked now.
    await ines.page.goto(`${house.origin}/who?activity=siem&place=ravnholm`)
    await ines.page.getByText(ines.told('who.due_by', { moment: '' }).slice(0, 15)).waitFor()
    await ines.clean('who decides, by when')
    ines.quiet()
  })

  test('SPLIT-9 PLANT-1 the hours and days off of a site are changed, and its next days follow', {
    timeout: 120_000,
  }, async () => {
    const ines = await arriving(house, way)
    const { email, password } = founders.operations
    await ines.page.goto(`${house.origin}/sign-in?back=/calendar%3Fsite%3Dravnholm`)
    await ines.fill('session.name', email)
    await ines.fill('session.password', password)
    await ines.press('session.sign_in')
    await ines.heading('calendar.title', { name: 'Ravnholm' })
    await ines.reads('calendar.usual')
    await ines.clean('calendar, usual')
    await ines.press('calendar.change')
    await ines.fill('calendar.to', '14:30')
    await ines.press('calendar.add_holiday')
    await ines.fill('calendar.holiday.name', 'Works outing')
    await ines.fill('calendar.manner.yearly.field', '06-13')
    await ines.clean('calendar, changing')
    await ines.press('calendar.change')
    await ines.page.getByText('08:00–14:30').first().waitFor()
    await ines.page.getByText('Works outing').first().waitFor()
    await ines.clean('calendar, changed')
    ines.quiet()
  })
})
