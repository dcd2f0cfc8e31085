import { describe, expect, test } from 'vitest'
import { arriving } from '#testing/founding.ts'
import { type Person, ways } from '#testing/person.ts'
import { be } from '#testing/sample.ts'
import { sampleStage } from '#testing/stage.ts'

const TITLE = 'The door of cabinet 12 does not close'
const WALL = { width: 1920, height: 1080 }

describe.each(ways)('findings and the shift board, $width px, $language', way => {
  const house = sampleStage()

  test('PLANT-13 PLANT-12 a finding is raised, planned, closed and checked; a shift is handed over and taken over', {
    timeout: 300_000,
  }, async () => {
    const one = await arriving(house, way)
    const place = 'lindenroda/packaging'
    const becomes = (name: string) => be(one, house.origin, name)
    /** What stands in the dialog is done, and it closes. */
    const does = async (key: Parameters<typeof one.press>[0], by = one) => {
      await by.press(key)
      await expect.poll(() => by.dialog.count(), { timeout: 10_000 }).toBe(0)
    }
    const state = (of: 'open' | 'planned' | 'closed' | 'checked') => one.reads(`finding.state.${of}`)

    // The shift lead sees something, and is told at once whose it will be.
    await becomes('Aylin Demir')
    await one.page.goto(`${house.origin}/board?place=${place}`)
    await one.reads('board.open')
    await one.press('finding.raise')
    await one.fill('finding.what', TITLE)
    await one.dialog.getByLabel(one.told('finding.stops')).check()
    await one.dialog.getByLabel(one.told('finding.activity')).selectOption('physical-access')
    await one.page.getByText(/Detlef Rössler/).waitFor()
    await one.clean('raising a finding')
    await does('finding.raise')
    await one.page.getByRole('heading', { level: 1, name: TITLE }).waitFor()
    await state('open')
    const path = new URL(one.page.url()).pathname
    await one.page
      .getByText(/Detlef Rössler/)
      .first()
      .waitFor()

    // Whose it is finds it on the desk, and says what is done.
    await becomes('Detlef Rössler')
    await one.page.goto(`${house.origin}/desk`)
    await one.page.locator('.waits', { hasText: TITLE }).getByRole('link').click()
    await one.press('finding.do.plan')
    await one.fill('finding.action', 'Fit a new hinge')
    await one.dialog
      .getByLabel(one.told('finding.action.until'), { exact: true })
      .fill(`${Temporal.Now.plainDateISO().add({ days: 30 })}`)
    await does('finding.do.plan')
    await state('planned')
    await one.press('finding.do.close')
    await one.fill('finding.done', 'Fitted it')
    await does('finding.do.close')
    await state('closed')
    // Nobody checks what they closed.
    expect(await one.button('finding.do.check').getAttribute('aria-disabled')).toBe('true')
    await one.reads('finding.own_closure')
    await one.clean('a finding that he closed himself')

    await becomes('Uwe Kranz')
    await one.page.goto(house.origin + path)
    await one.press('finding.do.check')
    await one.fill('finding.found', 'It closes')
    await does('finding.do.check')
    await state('checked')
    await one.clean('a finding, checked')
    await one.page.goto(`${house.origin}/findings?which=over`)
    await one.page.getByRole('link', { name: TITLE }).waitFor()
    await one.page.goto(`${house.origin}/findings?text=labeller`)
    await one.page.locator('.finding-line').first().waitFor()
    await one.clean('findings that wait')

    // The shift of the filling lines was handed over, and waits; whoever comes reads it and takes over.
    await becomes('Mirko Jansen')
    await one.page.goto(`${house.origin}/desk`)
    await one.page.getByRole('link', { name: new RegExp(`^${one.told('desk.do.shift')}`) }).click()
    await one.page.locator('.waiting').waitFor()
    await one.page.getByText('Filler 3 runs').first().waitFor()
    await one.clean('board, a hand-over waits')
    await one.press('shift.take_over')
    await does('shift.take_over')
    await one.reads('board.duty', { name: 'Mirko Jansen' })
    expect(await one.page.locator('.waiting').count()).toBe(0)
    await one.press('shift.hand_over')
    await one.fill('shift.notes', 'The door of cabinet 12 is mended.')
    await one.clean('handing over')
    await does('shift.hand_over')
    await one.page.locator('.waiting', { hasText: 'The door of cabinet 12 is mended.' }).waitFor()
    expect(await one.button('shift.take_over').getAttribute('aria-disabled')).toBe('true')
    await one.clean('board, handed over')

    // A wall display shows it by itself, large, and nothing else.
    await one.page.setViewportSize(WALL)
    await one.follow('board.wall')
    await one.page.locator('.board.wall').waitFor()
    expect(await one.page.getByRole('navigation').count()).toBe(0)
    await one.clean('board on a wall')
    const other = await arriving(house, way)
    await be(other, house.origin, 'Renate Pohl', '/board?place=lindenroda/filling')
    await other.press('shift.take_over')
    await does('shift.take_over', other)
    await other.reads('board.duty', { name: 'Renate Pohl' })
    await one.reads('board.duty', { name: 'Renate Pohl' })
    expect(await fits(one)).toBe(true)
    one.quiet()
    other.quiet()
  })
})

/** Whether the board stands on a wall display without being scrolled. */
const fits = ({ page }: Person) => page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)
