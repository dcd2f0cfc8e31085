import type { Catalogue } from '../catalogue.ts'

/** Why something cannot be done to the zones and conduits of a site, and what the ledger says of it. */
export const planWords = {
  'zones.assets_listed': {
    en: 'The file names {count} assets. Which asset lies in which zone says the list of assets; leave them out here.',
    de: 'Die Datei nennt {count} Anlagen. Welche Anlage in welcher Zone liegt, sagt die Anlagenliste; lassen Sie sie hier weg.',
  },
  'network.no_draft': {
    en: 'There is no draft of zones and conduits here.',
    de: 'Hier gibt es keinen Entwurf von Zonen und Übergängen.',
  },
  'network.version.unknown': {
    en: 'The site has no such version of its zones and conduits.',
    de: 'Eine solche Version seiner Zonen und Übergänge hat der Standort nicht.',
  },
  'network.none_in_force': {
    en: 'No zones and conduits are in force at this site yet. Draw them, and have them decided, first.',
    de: 'An diesem Standort sind noch keine Zonen und Übergänge in Kraft. Zeichnen Sie sie zuerst, und lassen Sie sie entscheiden.',
  },
  'network.no_conduit': {
    en: 'There is no conduit "{name}" in what is in force.',
    de: 'Einen Übergang „{name}“ gibt es in dem, was in Kraft ist, nicht.',
  },
  'network.other_zones': {
    en: 'The conduit "{name}" joins other zones by now. Propose it anew.',
    de: 'Der Übergang „{name}“ verbindet inzwischen andere Zonen. Schlagen Sie es neu vor.',
  },
  'network.permission_there': {
    en: 'The conduit "{conduit}" has a permission "{name}" already.',
    de: 'Der Übergang „{conduit}“ hat schon eine Erlaubnis „{name}“.',
  },
  'network.nothing_changed': {
    en: 'The draft is what is in force. Change something before you hand it in.',
    de: 'Der Entwurf ist, was in Kraft ist. Ändern Sie etwas, bevor Sie ihn einreichen.',
  },
  'network.handed_in': {
    en: 'The draft is handed in already, as D-{number}.',
    de: 'Der Entwurf ist schon eingereicht, als D-{number}.',
  },
  'network.edited': {
    en: 'The draft was edited. What had been signed is void; it is handed in anew.',
    de: 'Der Entwurf wurde geändert. Was unterschrieben war, ist nichtig; er wird neu eingereicht.',
  },
  'network.other_agreed': {
    en: 'Other traffic was agreed meanwhile and stands in the draft, too. What had been signed is void; it is handed in anew.',
    de: 'Inzwischen wurde anderer Verkehr vereinbart, der auch im Entwurf steht. Was unterschrieben war, ist nichtig; er wird neu eingereicht.',
  },
  'network.discarded': { en: 'The draft was discarded.', de: 'Der Entwurf wurde verworfen.' },

  'act.name.network.draft': {
    en: 'Draw zones and conduits',
    de: 'Zonen und Übergänge zeichnen',
  },
  'act.name.network.discard': {
    en: 'Discard a draft of zones and conduits',
    de: 'Einen Entwurf von Zonen und Übergängen verwerfen',
  },
  'act.name.network.submit': {
    en: 'Hand in zones and conduits',
    de: 'Zonen und Übergänge einreichen',
  },
  'act.name.network.propose': {
    en: 'Propose traffic to be agreed',
    de: 'Verkehr zur Vereinbarung vorschlagen',
  },
  'ledger.kind.network': { en: 'zones and conduits', de: 'Zonen und Übergänge' },
  'ledger.said.network.draft': {
    en: '{who} drew zones and conduits of {subject}',
    de: '{who} hat Zonen und Übergänge von {subject} gezeichnet',
  },
  'ledger.said.network.discard': {
    en: '{who} discarded the draft of zones and conduits of {subject}',
    de: '{who} hat den Entwurf der Zonen und Übergänge von {subject} verworfen',
  },
  'ledger.said.network.submit': {
    en: '{who} handed in: {title}',
    de: '{who} hat eingereicht: {title}',
  },
  'ledger.said.network.propose': {
    en: '{who} proposed traffic to be agreed: {title}',
    de: '{who} hat Verkehr zur Vereinbarung vorgeschlagen: {title}',
  },
} as const satisfies Catalogue
