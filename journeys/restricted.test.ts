import { describe, expect, test } from 'vitest'
import { arriving, found } from '#testing/founding.ts'
import { ways } from '#testing/person.ts'
import { stage } from '#testing/stage.ts'

const WEAK = 'The panel has no lock'

describe.each(ways)('what is restricted, $width px, $language', way => {
  const house = stage()

  test('TRUST-2 a weakness is accepted with a restricted reason, and read by who needs it, on record', {
    timeout: 300_000,
  }, async () => {
    const jonas = await arriving(house, way)
    await found(jonas, house)
    await jonas.press('start.standard.do')
    await jonas.page.getByRole('grid').waitFor()
    await jonas.follow('draft.put_in_force')
    await jonas.heading('sign.title', { number: 1 })

    // The first finding is accepted with a reason that only those read who need it.
    await jonas.page.locator('.obstacle button').first().click()
    await jonas.fill('web.why', WEAK)
    await jonas.dialog.getByRole('checkbox').check()
    await jonas.clean('accepting, restricted')
    await jonas.press('accept.do')
    await jonas.dialog.waitFor({ state: 'detached' })
    await jonas.page.getByText(jonas.told('restricted.reason')).first().waitFor()
    expect(await jonas.page.getByText(WEAK).count()).toBe(0)

    await jonas.press('restricted.read')
    await jonas.fill('web.why', 'Before I sign')
    await jonas.clean('reading what is restricted')
    await jonas.press('restricted.read')
    await jonas.page.getByText(WEAK).waitFor()
    const read = await house.database.db.owner
      .selectFrom('ledger_entry')
      .select(['why', 'kind'])
      .where('act', '=', 'restricted.read')
      .execute()
    expect(read).toEqual([{ why: 'Before I sign', kind: 'split' }])
    jonas.quiet()
  })
})
