import { expect, test } from 'vitest'
import { isTest, projectFiles, textOf } from '../../testing/house.ts'
import { cliWords } from './cli.ts'
import { databaseWords } from './database.ts'
import { exchangeWords } from './exchange/exchange.ts'
import { findingWords } from './findings.ts'
import { floorFindingWords } from './floor/finding.ts'
import { shiftWords } from './floor/shift.ts'
import { mailWords } from './mail.ts'
import { identityWords } from './people/identity.ts'
import { postWords } from './post.ts'
import { recordWords } from './record.ts'
import { sampleWords } from './sample.ts'
import { splitWords } from './split.ts'
import { webWords } from './web.ts'

const keys = [
  splitWords,
  findingWords,
  floorFindingWords,
  shiftWords,
  exchangeWords,
  cliWords,
  webWords,
  recordWords,
  sampleWords,
  identityWords,
  databaseWords,
  mailWords,
  postWords,
].flatMap(words => Object.keys(words))

/** Code that may say something: all but tests and the catalogues themselves. */
const code = projectFiles()
  .filter(path => /^(src|sample)\/.*\.tsx?$/.test(path) && !isTest(path))
  .map(path => textOf(path) ?? '')
  .filter(text => !/(?:satisfies|:) Catalogue\b/.test(text))
  .join('\n')

test('the words: no sentence is kept that nobody says', () => {
  const whole = new Set([...code.matchAll(/["']([a-z_]+(?:\.[\w.-]+)?)["']/g)].map(([, key]) => key))
  const made = [...code.matchAll(/`([a-z_]+\.(?:[\w.-]*\.)?)\$\{/g)].map(([, start = '']) => start)
  const unsaid = keys.filter(key => !whole.has(key) && !made.some(start => key.startsWith(start)))
  expect(unsaid).toEqual([])
  expect(keys.length).toBeGreaterThan(300)
})

test('the words: each key has one home', () => {
  expect(keys.filter((key, at) => keys.indexOf(key) < at)).toEqual([])
})
