import { expect } from 'vitest'
import type { Language } from '#rules/split/facts.ts'
import type { Values } from '#words/catalogue.ts'
import { type Key, say } from '#words/say.ts'
import { expectCleanNow } from './axe.ts'
import type { Manner, Visit } from './browser.ts'

/** The two ways in which every journey is made: a light desk in English, a dark phone in German. */
export const ways = [
  { width: 1440, language: 'en', scheme: 'light' },
  { width: 390, language: 'de', scheme: 'dark' },
] as const satisfies readonly Manner[]

/** Somebody at a browser, who finds things by what they are called in their language. */
export function personAt(at: Visit, language: Language) {
  const { page } = at
  page.setDefaultTimeout(30_000)
  const told = (key: Key, values: Values = {}) => say(language, key, values)
  const dialog = page.getByRole('dialog')
  /** What is open on top, else the page. */
  const top = async () => ((await dialog.count()) > 0 ? dialog : page)
  const person = {
    ...at,
    told,
    dialog,
    button: (key: Key, values?: Values) => page.getByRole('button', { name: told(key, values), exact: true }),
    press: async (key: Key, values?: Values) => {
      await (await top())
        .getByRole('button', { name: told(key, values), exact: true })
        .first()
        .click()
    },
    follow: async (key: Key, values?: Values) => {
      await page
        .getByRole('link', { name: told(key, values), exact: true })
        .first()
        .click()
    },
    /** Goes to one of the pages that every page leads to. */
    goTo: async (name: 'desk' | 'split' | 'who' | 'people' | 'sites' | 'ledger') => {
      const link = page.getByRole('navigation', { name: told('web.nav') }).locator(`a[href^="/${name}"]`)
      await link.waitFor({ state: 'attached' })
      // A phone keeps what is rare behind one entry.
      if (!(await link.isVisible())) await person.press('web.nav.more')
      await link.click()
    },
    fill: async (key: Key, text: string, values?: Values) => {
      await (await top()).getByLabel(told(key, values), { exact: true }).fill(text)
    },
    /** Chooses somebody or something in a field that looks for what is typed. */
    pick: async (key: Key, typed: string, name: string) => {
      await (await top()).getByRole('combobox', { name: told(key), exact: true }).fill(typed)
      await page.getByRole('option', { name, exact: true }).click()
    },
    /** Waits until the page says something. */
    reads: async (key: Key, values?: Values) => {
      await page.getByText(told(key, values)).first().waitFor()
    },
    heading: async (key: Key, values?: Values) => {
      await page.getByRole('heading', { level: 1, name: told(key, values), exact: true }).waitFor()
    },
    clean: (state: string) => expectCleanNow(at, `${state} (${language})`),
    /** Complaints but for answers that say no, which the browser's console tells, too. */
    quiet: () =>
      expect(
        at.complaints.filter(
          each => !/^Failed to load resource: (.* status of 4\d\d|net::ERR_INTERNET_DISCONNECTED)/.test(each),
        ),
      ).toEqual([]),
    /** Turns the key: with the account name where it is asked for, and the password. */
    sign: async (account: string, password: string) => {
      await person.press('decision.turn')
      await dialog.waitFor()
      const name = dialog.getByLabel(told('session.name'), { exact: true })
      if ((await name.count()) > 0) await name.fill(account)
      await dialog.getByLabel(told('session.password'), { exact: true }).fill(password)
      await person.press('sign.do')
    },
    /** A cell of the matrix: an activity's, for a function. */
    cell: (activity: string, fn: string) =>
      page.locator(`tr[data-activity="${activity}"] [data-function="${fn}"]`),
    /** Types a letter into a cell of the matrix. */
    type: async (activity: string, fn: string, letter: string) => {
      await person.cell(activity, fn).click()
      await page.keyboard.press('Escape')
      await person.cell(activity, fn).focus()
      await page.keyboard.press(letter)
    },
  }
  return person
}
export type Person = ReturnType<typeof personAt>
