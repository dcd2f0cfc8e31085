import { expect, test } from 'vitest'
import { languages } from '#rules/split/facts.ts'
import type { Sentence } from './catalogue.ts'
import { webWords } from './web.ts'

const sentences: readonly [string, Record<string, Sentence>][] = Object.entries(webWords)
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort()

test('the words of the web: every sentence names the same values in both languages', () => {
  const odd = sentences.filter(([, { en, de }]) =>
    typeof en === 'string' && typeof de === 'string'
      ? `${names(en)}` !== `${names(de)}`
      : typeof en !== typeof de,
  )
  expect(odd).toEqual([])
  expect(sentences.length).toBeGreaterThan(100)
})

test('the words of the web: no exclamation marks', () => {
  const loud = sentences.filter(([, sentence]) =>
    languages.some(each => String(sentence[each]).includes('!')),
  )
  // Code may say "not"; what people read may not shout.
  expect(loud.filter(([, { en }]) => typeof en === 'string')).toEqual([])
})
