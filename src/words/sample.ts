import type { Catalogue } from './catalogue.ts'

/** The sample company: why its files could not be read. */
export const sampleWords = {
  'sample.file': {
    en: 'The sample company cannot be set up. {file}, {where}: {problem}',
    de: 'Das Beispielunternehmen lässt sich nicht anlegen. {file}, {where}: {problem}',
  },
  'sample.stranger': {
    en: 'The sample company cannot be set up: {name} is named under “{where}”, and stands nowhere among the people.',
    de: 'Das Beispielunternehmen lässt sich nicht anlegen: {name} steht unter „{where}“, aber nirgends bei den Personen.',
  },
  'sample.name_twice': {
    en: 'The sample company cannot be set up: two people are called {name}, and would have one address.',
    de: 'Das Beispielunternehmen lässt sich nicht anlegen: Zwei Personen heißen {name} und hätten eine Adresse.',
  },
  'sample.no_place': {
    en: 'The sample company cannot be set up: people stand under {place}, which is no site of it.',
    de: 'Das Beispielunternehmen lässt sich nicht anlegen: Unter {place} stehen Personen, aber das ist kein Standort.',
  },
} as const satisfies Catalogue
