import { describe, expect, test } from 'vitest'
import { arriving, found, founders, handIn, join } from '#testing/founding.ts'
import { ways } from '#testing/person.ts'
import { stage } from '#testing/stage.ts'

/** As a plant keeps it: sections, a row with two A, and one with none. */
const workbook = [
  'OT security matrix;;;;',
  'Activity;IT Security;SOC;Plant Manager;Automation',
  'Remote access;;;;',
  'Vendor sessions;A;I;C;R',
  'Firewall rules;A/R;I;A;C',
  'Changes;;;;',
  'Firmware update;C;;A;R',
  'Change of control logic;I;;C;A/R',
].join('\r\n')

describe.each(ways)('own company, $width px, $language', way => {
  const house = stage()

  test('SPLIT-7 SPLIT-10 DECIDE-4 an own company from a workbook: the founders sign its first version', {
    timeout: 300_000,
  }, async () => {
    const jonas = await arriving(house, way)
    const ines = await arriving(house, way)
    await jonas.page.goto(house.origin)
    await jonas.heading('visit.title')
    await jonas.clean('first visit')
    const link = await found(jonas, house)
    await jonas.clean('start')

    // The workbook is read in the browser; what it does not say is asked.
    await jonas.press('start.workbook.do')
    await jonas.heading('import.title')
    await jonas.clean('import, empty')
    const bytes = { name: 'matrix.csv', mimeType: 'text/csv', buffer: Buffer.from(workbook) }
    await jonas.page.locator('input[type=file]').setInputFiles(bytes)
    const sides = {
      SOC: 'it',
      Automation: 'operations',
      'IT Security': 'it',
      'Plant Manager': 'operations',
    } as const
    for (const [name, side] of Object.entries(sides)) {
      const choice = jonas.page
        .getByRole('group', { name })
        .getByRole('button', { name: jonas.told(`split.side.${side}`) })
      if ((await choice.getAttribute('aria-pressed')) !== 'true') await choice.click()
    }
    await jonas.press('mend.choose-owner')
    await jonas.page.getByRole('menuitem', { name: 'IT Security' }).click()
    await expect.poll(() => jonas.button('import.do').getAttribute('aria-disabled')).toBeNull()
    await jonas.clean('import, read')
    await jonas.press('import.do')
    await jonas.page.getByRole('grid').waitFor()
    await jonas.clean('draft')

    await jonas.follow('draft.put_in_force')
    await jonas.heading('sign.title', { number: 1 })
    await jonas.reads('sign.ready')
    await jonas.clean('handing in')
    await handIn(jonas)
    await jonas.sign(founders.it.email, founders.it.password)
    await jonas.reads('decision.slot.signed')
    await jonas.clean('signing, one key')

    await join(ines, link)
    await ines.page.getByRole('link', { name: jonas.told('draft.first_name') }).click()
    await ines.follow('draft.put_in_force')
    await ines.heading('sign.title', { number: 1 })
    await ines.clean('handed in')
    await ines.follow('sign.to_decision')
    await ines.sign(founders.operations.email, founders.operations.password)
    await ines.follow('decision.read_version')
    await ines.heading('version.in_force')
    await ines.page.getByRole('grid').waitFor()
    await ines.clean('in force')

    // The other one's page has followed by itself.
    await jonas
      .button('decision.read_version')
      .or(jonas.page.getByRole('link', { name: jonas.told('decision.read_version') }))
      .waitFor()
    expect(await jonas.page.getByText(founders.operations.name).count()).toBeGreaterThan(0)
    jonas.quiet()
    ines.quiet()
  })
})
