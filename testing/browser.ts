import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { listen } from '#api/running/listen.ts'
import { isRefusal } from '#rules/refusal.ts'
import { assemble } from '../src/assemble.ts'
import { packedChromium } from './chromium/packed.ts'
import type { TestDatabase } from './database.ts'
import { home } from './house.ts'

/** What keeps the browser from calling its maker; nothing else, or content security policies are not enforced. */
const args = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** Starts a real Chromium: from the npm package on Linux, elsewhere the one that Playwright has installed. */
export async function launch(): Promise<Browser> {
  if (process.platform === 'linux')
    return chromium.launch({ executablePath: packedChromium(), args: ['--no-sandbox', ...args] })
  return chromium.launch({ args }).catch(error => {
    throw new Error(
      `The journeys need Chromium for Playwright: run "npx playwright-core install chromium" once. (${error.message})`,
    )
  })
}

const pages = join(home, 'dist', 'web')

/** The product as it is started for a journey; `first` is the path that the server would print. */
export type Served = {
  readonly origin: string
  readonly first: string
  readonly database: TestDatabase
  readonly close: () => Promise<void>
}

/**
 * The real server over the real bundle and a database of its own, which `open` gives; `now` is its clock, where it is moved. Throws where the bundle is missing,
 * or older than what it is made of.
 */
export async function serve(
  open: () => Promise<TestDatabase>,
  now?: () => Temporal.Instant,
): Promise<Served> {
  const bundle = join(pages, 'index.html')
  if (!existsSync(bundle)) throw new Error('The journeys use the built web app: run "npx vite build" first.')
  const sources = ['src/web', 'src/words', 'src/rules', 'src/exchange', 'content']
  const newest = Math.max(...sources.map(folder => changed(join(home, folder))))
  if (newest > statSync(bundle).mtimeMs)
    throw new Error('The built web app is older than its sources: run "npx vite build" first.')
  const database = await open()
  const folder = mkdtempSync(join(tmpdir(), 'countersign-journey-'))
  const product = await assemble({ url: database.url, folder, ...(now === undefined ? {} : { now }) })
  if (isRefusal(product)) throw new Error(product.refused)
  const listening = await listen(product.app, 0)
  if (isRefusal(listening)) throw new Error(listening.refused)
  return {
    origin: `http://127.0.0.1:${listening.port}`,
    first: product.first,
    database,
    async close() {
      await product.app.close()
      await product.stop()
      await database.drop()
      rmSync(folder, { recursive: true })
    },
  }
}

/** When anything in a folder that goes into the bundle last changed, in milliseconds. */
const changed = (folder: string): number =>
  Math.max(
    0,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(file => file.isFile() && !/\.(test|trial|soak)\.tsx?$/.test(file.name))
      .map(file => statSync(join(file.parentPath, file.name)).mtimeMs),
  )

export type Visit = {
  readonly page: Page
  readonly context: BrowserContext
  /** Requests that were made, by method and address. */
  readonly requests: readonly string[]
  /** What should never happen: errors, violations of the content security policy, requests to anyone else. */
  readonly complaints: readonly string[]
}

export type Manner = {
  readonly width?: number
  readonly scheme?: 'light' | 'dark'
  readonly language?: 'en' | 'de'
}

/** A first-time visitor: nothing remembered, in the given width, light and language. */
export async function visit(browser: Browser, manner: Manner = {}): Promise<Visit> {
  const { width = 1440, scheme = 'light', language = 'en' } = manner
  const context = await browser.newContext({
    viewport: { width, height: width < 720 ? 844 : 900 },
    colorScheme: scheme,
    locale: language,
    acceptDownloads: true,
    reducedMotion: 'reduce',
    hasTouch: width < 720,
  })
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  context.on('request', request => {
    requests.push(`${request.method()} ${request.url()}`)
    if (!/^(http:\/\/(127\.0\.0\.1|localhost):|blob:)/.test(request.url()))
      complaints.push(`request: ${request.url()}`)
  })
  context.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  context.on('weberror', error => complaints.push(error.error().message))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', event => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
  return { page, context, requests, complaints }
}
