import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launch } from '../../testing/browser.ts'
import { product } from '../../testing/product.ts'
import { expectAt, printTable, short } from '../print.ts'
import { quantile } from '../stats.ts'
import { draftIn } from './installation.ts'
import { edit, keystrokes, level, type Opened, watch } from './page.ts'
import { size } from './split.ts'

const ROUNDS = 5

/** A large split in a draft, opened in a browser by somebody who is signed in, on an installation of its own. */
export async function matrices(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-matrix-'))
  const server = product(['--data', folder])
  let browser: Browser | undefined
  try {
    const ready = await server.line('/first/')
    browser = await launch()
    const founder = await context(browser)
    const path = await draftIn(founder, /http:\S+/.exec(ready)?.[0] ?? '')
    const origin = await server.origin()
    await measure(browser, founder, origin + path)
    await verdicts(founder, origin)
  } finally {
    await browser?.close()
    await server.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
}

const context = (browser: Browser, storageState?: Awaited<ReturnType<BrowserContext['storageState']>>) =>
  browser.newContext({ viewport: { width: 1440, height: 900 }, ...(storageState && { storageState }) })

async function pageIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript(watch)
  return page
}

async function measure(browser: Browser, founder: BrowserContext, address: string): Promise<void> {
  const signedIn = await founder.storageState()
  const cold: Opened[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const fresh = await context(browser, signedIn)
    cold.push(await opened(await pageIn(fresh), address))
    await fresh.close()
  }
  const page = await pageIn(founder)
  await opened(page, address)
  const warm: Opened[] = []
  for (let round = 0; round < ROUNDS; round++) warm.push(await opened(page, address))
  const levels: number[] = []
  const edits: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (const to of [`site${round}`, `site${round}/area0`, null]) levels.push(await page.evaluate(level, to))
    edits.push(await page.evaluate(edit, `activity${round * 7}`))
  }
  const row = (what: string, took: readonly number[]) => [
    what,
    took.length,
    ...[0.5, 1].map(share => `${short(quantile(took, share))} ms`),
  ]
  printTable(
    `The matrix of a draft, ${size.activities} activities × ${size.functions} functions × 3 levels, in a browser`,
    ['', 'times', 'median', 'slowest'],
    [
      row(
        'opened, nothing cached: cells are there',
        cold.map(each => each.there),
      ),
      row(
        'opened, nothing cached: a cell is edited',
        cold.map(each => each.edited),
      ),
      row(
        'opened, nothing cached: proved',
        cold.map(each => each.proved),
      ),
      row(
        'opened again: cells are there',
        warm.map(each => each.there),
      ),
      row(
        'opened again: a cell is edited',
        warm.map(each => each.edited),
      ),
      row(
        'opened again: proved',
        warm.map(each => each.proved),
      ),
      row('another level, to shown', levels),
      row('one letter, to shown', edits),
    ],
  )
  const wanted = { wanted: 2_000, unit: 'ms', atMost: true }
  const slowest = (took: readonly Opened[]) =>
    quantile(
      took.map(each => each.edited),
      1,
    )
  expectAt({
    what: 'matrix opened, nothing cached, to an editor in a cell, slowest',
    measured: slowest(cold),
    ...wanted,
  })
  expectAt({
    what: 'matrix opened again, to an editor in a cell, slowest',
    measured: slowest(warm),
    ...wanted,
  })
}

/** A condition of the standard split's vendor session typed anew, until the verdict has changed. */
async function verdicts(visitor: BrowserContext, origin: string): Promise<void> {
  const page = await visitor.newPage()
  await page.goto(`${origin}/standard/vendor-session`)
  await page
    .getByRole('row', { name: /^Rule 1/ })
    .getByRole('button', { name: 'emergency "emergency"' })
    .click()
  const texts = Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? '"urgent"' : '"emergency"'))
  const took = await page.evaluate(keystrokes, texts)
  const [median, slowest] = [0.5, 1].map(share => quantile(took, share))
  printTable(
    'A condition typed anew, until the verdict has changed',
    ['', 'times', 'median', 'slowest'],
    [['keystroke to verdict', took.length, ...[median, slowest].map(ms => `${short(ms ?? 0)} ms`)]],
  )
  expectAt({
    what: 'keystroke to verdict, median',
    measured: median ?? 0,
    wanted: 100,
    unit: 'ms',
    atMost: true,
  })
}

async function opened(page: Page, address: string): Promise<Opened> {
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(() => 'proved' in ((window as never as { opened?: Opened }).opened ?? {}))
  return page.evaluate(() => (window as never as { opened: Opened }).opened)
}
