import { afterAll, beforeAll } from 'vitest'
import { expectClean } from './axe.ts'
import { launch, type Manner, serve, type Visit, visit } from './browser.ts'
import { sampleDatabase } from './cluster/sample.ts'
import { type TestDatabase, testDatabase } from './database.ts'

/** The real server, on a clock of its own where one is given, and a real browser, for all journeys of the file that calls this. */
export const stage = (now?: () => Temporal.Instant) => standing(() => testDatabase(), now)

/** The same, in the sample company. */
export const sampleStage = (now?: () => Temporal.Instant) => standing(sampleDatabase, now)

function standing(open: () => Promise<TestDatabase>, now?: () => Temporal.Instant) {
  let browser: Awaited<ReturnType<typeof launch>>
  let server: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    server = await serve(open, now)
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  return {
    get origin() {
      return server.origin
    },
    /** The path that the server would print at its start, with the one-time link. */
    get first() {
      return server.first
    },
    get database() {
      return server.database
    },
    visit: (manner?: Manner) => visit(browser, manner),
    /** Opens a path in every manner, brings it to a state, and expects it to be clean for everyone. */
    expectClean: (path: string, bring: (at: Visit) => Promise<void>) =>
      expectClean(browser, server.origin + path, bring),
  }
}
