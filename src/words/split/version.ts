import type { Catalogue } from '../catalogue.ts'

/** What is refused of versions: signing one, putting it in force, withdrawing it. */
export const versionWords = {
  'split.not_signed': {
    en: 'Only a signed version can be withdrawn.',
    de: 'Nur eine unterschriebene Version lässt sich zurückziehen.',
  },
  'split.superseded': {
    en: 'Version {by} builds on version {number}. Withdraw version {by} first.',
    de: 'Version {by} baut auf Version {number} auf. Ziehen Sie zuerst Version {by} zurück.',
  },
  'split.only_version': {
    en: 'Version {number} is the only one in force. Put another in force instead of withdrawing it.',
    de: 'Version {number} ist die einzige in Kraft. Setzen Sie eine andere in Kraft, statt sie zurückzuziehen.',
  },
} satisfies Catalogue
