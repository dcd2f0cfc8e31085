import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { type Manner, type Visit, visit } from './browser.ts'

/** A phone and a desk, light and dark. */
const manners: readonly Required<Pick<Manner, 'width' | 'scheme'>>[] = [
  { width: 1440, scheme: 'light' },
  { width: 1440, scheme: 'dark' },
  { width: 390, scheme: 'light' },
  { width: 390, scheme: 'dark' },
]

/** What axe finds wrong on the page as it stands now, each with the first elements that it is about. */
async function faults({ page }: Visit): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
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

/** Opens a page in every manner, brings it to a state, and expects axe to find nothing, nor the page to scroll aside. */
export async function expectClean(browser: Browser, address: string, bring: (at: Visit) => Promise<void>) {
  for (const manner of manners) {
    const at = await visit(browser, manner)
    await at.page.goto(address)
    await bring(at)
    expect({ ...manner, faults: await faults(at) }).toEqual({ ...manner, faults: [] })
    expect({ ...manner, aside: await asideOf(at) }).toEqual({ ...manner, aside: 0 })
    expect(at.complaints).toEqual([])
    await at.context.close()
  }
}
