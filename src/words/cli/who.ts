import type { Catalogue } from '../catalogue.ts'

/** What `countersign who` prints for people, beside the words that the page "Who decides?" has, too. */
export const cliWhoWords = {
  'cli.who.title': { en: '{activity}', de: '{activity}' },
  'cli.who.title_at': { en: '{activity}, at {place}', de: '{activity}, in {place}' },
  'cli.who.line': { en: '{label}: {text}', de: '{label}: {text}' },
  'cli.who.keys': { en: 'Keys of', de: 'Schlüssel von' },
  'cli.who.rule': { en: 'rule {rule}, {level}', de: 'Regel {rule}, {level}' },
  'cli.who.default': {
    en: 'no rule applies: the default row, {level}',
    de: 'keine Regel greift: die Grundzeile, {level}',
  },
  'cli.who.fact': { en: '{fact}: {value}', de: '{fact}: {value}' },
  'cli.who.fact_unknown': {
    en: '{fact}: unknown, counts as {counted}',
    de: '{fact}: unbekannt, zählt als {counted}',
  },
  'cli.who.held': { en: '{fn} ({people})', de: '{fn} ({people})' },
  'cli.who.deputy': { en: '{name} for {absent}', de: '{name} für {absent}' },
  'cli.who.may_be': {
    en: 'While not everything is known, it may come to:',
    de: 'Solange nicht alles bekannt ist, kann es darauf hinauslaufen:',
  },
  'cli.who.if': { en: 'if {conditions}', de: 'wenn {conditions}' },
  'cli.who.reconfirm': {
    en: 'The agreement at {places} is older than what it rests on, and has to be confirmed again.',
    de: 'Die Regel in {places} ist älter als ihre Grundlage und neu zu bestätigen.',
  },
} satisfies Catalogue
