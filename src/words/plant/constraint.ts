import type { Catalogue } from '../catalogue.ts'

/** What classes of asset and assets tolerate: names, and why something cannot be. */
export const constraintWords = {
  'intervention.passive-monitoring': { en: 'Passive monitoring', de: 'Passives Mitlesen' },
  'intervention.backup': { en: 'Backup', de: 'Datensicherung' },
  'intervention.password-change': { en: 'Password change', de: 'Passwortwechsel' },
  'intervention.active-scan': { en: 'Active scan', de: 'Aktiver Scan' },
  'intervention.agent': { en: 'Agent', de: 'Agent' },
  'intervention.patch': { en: 'Patch', de: 'Patch' },
  'intervention.reboot': { en: 'Restart', de: 'Neustart' },
  'intervention.firmware': { en: 'Firmware', de: 'Firmware' },
  'intervention.download': { en: 'Download to a controller', de: 'Laden auf eine Steuerung' },

  'constraint.says.allowed': { en: 'allowed', de: 'erlaubt' },
  'constraint.says.window': { en: 'only in a window', de: 'nur im Fenster' },
  'constraint.says.state': { en: 'only when {states}', de: 'nur bei: {states}' },
  'constraint.says.ask': { en: 'ask each time', de: 'jedes Mal fragen' },
  'constraint.says.never': { en: 'never', de: 'nie' },

  'constraint.one_thing': {
    en: 'A constraint is about one class of asset, or about one asset.',
    de: 'Eine Festlegung gilt einer Anlagenart oder einer Anlage.',
  },
  'constraint.states': {
    en: 'Name the process states in which it is allowed; any other answer has none.',
    de: 'Nennen Sie die Prozesszustände, in denen es erlaubt ist; jede andere Antwort hat keine.',
  },
  'constraint.none': {
    en: 'Nothing of its own was decided there, so there is nothing to end.',
    de: 'Dort wurde nichts Eigenes festgelegt, es gibt also nichts aufzuheben.',
  },
  'ledger.kind.constraint': { en: 'what assets tolerate', de: 'was Anlagen vertragen' },
  'ledger.said.constraint.set': {
    en: '{who} decided what {name} tolerates',
    de: '{who} hat festgelegt, was {name} verträgt',
  },
  'ledger.said.constraint.end': {
    en: '{who} ended what was decided of {name}',
    de: '{who} hat die Festlegung zu {name} aufgehoben',
  },
} as const satisfies Catalogue
