import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { type Manner, type Visit, visit } from './browser.ts'

/** A desk and a phone. */
const widths = [1440, 390] as const satisfies Manner['width'][]

/** What axe finds wrong on the page as it stands now, each with the first elements that it is about. */
async function faults({ page }: Visit, rules?: string[]): Promise<readonly string[]> {
  // Without frames there is nothing to gather from them: axe then needs no second page.
  // What passes is not told one by one: that would take a third of the time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  const { violations } = await (rules === undefined ? axe : axe.withRules(rules)).analyze()
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target, failureSummary }) => `${target} ${failureSummary ?? ''}`)
    return `${id}: ${places.join(' | ')}`
  })
}

/** Expects axe to find nothing on the page as it stands, nor the page to scroll aside. */
export async function expectCleanNow(at: Visit, state: string) {
  expect({ state, faults: await faults(at) }).toEqual({ state, faults: [] })
  expect({ state, aside: await asideOf(at) }).toEqual({ state, aside: 0 })
}

/** How far a page scrolls aside, in pixels. */
const asideOf = ({ page }: Visit) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Opens a page at both sizes, brings it to a state, and expects axe to find nothing, nor the page to scroll aside. */
export async function expectClean(browser: Browser, address: string, bring: (at: Visit) => Promise<void>) {
  for (const width of widths) {
    const at = await visit(browser, { width, scheme: 'light' })
    await at.page.goto(address)
    await bring(at)
    expect({ width, faults: await faults(at) }).toEqual({ width, faults: [] })
    expect({ width, aside: await asideOf(at) }).toEqual({ width, aside: 0 })
    // In the dark the same page has other colours, and nothing else.
    await at.page.emulateMedia({ colorScheme: 'dark' })
    await at.page.locator('html[data-mantine-color-scheme="dark"]').waitFor({ state: 'attached' })
    expect({ width, dark: await faults(at, ['color-contrast']) }).toEqual({ width, dark: [] })
    expect(at.complaints).toEqual([])
    await at.context.close()
  }
}
