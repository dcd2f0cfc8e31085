import type { Catalogue } from './catalogue.ts'

/** Acts, access and the ledger. */
export const recordWords = {
  'access.sign_in': { en: 'Sign in first.', de: 'Melden Sie sich zuerst an.' },
  'access.administrators': {
    en: 'This is for administrators of the installation.',
    de: 'Das ist Sache der Administratoren dieser Installation.',
  },
  'access.split': {
    en: 'The split in force gives this to other functions than yours.',
    de: 'Die geltende Aufteilung gibt das anderen Funktionen als Ihren.',
  },
  'access.system': { en: 'The system does this by itself.', de: 'Das macht das System von selbst.' },
  'access.not_named': {
    en: 'Nobody may do this: the table of access does not name it.',
    de: 'Das darf niemand: Die Zugriffstabelle nennt es nicht.',
  },
  'act.id_wrong': {
    en: 'The id of the act is not a UUID: {id}.',
    de: 'Die Kennung des Vorgangs ist keine UUID: {id}.',
  },
  'act.id_taken': {
    en: 'Another act has this id already ({id}). Send it again with a new one.',
    de: 'Diese Kennung hat schon ein anderer Vorgang ({id}). Senden Sie ihn mit einer neuen.',
  },
  'act.input_wrong': { en: 'Not understood: {field}: {problem}', de: 'Nicht verstanden: {field}: {problem}' },
  'act.text_unstorable': {
    en: 'The text holds a character that cannot be kept (NUL, or half of a pair). Remove it.',
    de: 'Der Text enthält ein Zeichen, das nicht gespeichert werden kann (NUL oder ein halbes Paar). Entfernen Sie es.',
  },
  'act.changed_meanwhile': {
    en: 'Somebody changed this meanwhile: you saw state {yours}, now it is {now}. Look at the difference, then decide again.',
    de: 'Das wurde inzwischen geändert: Sie sahen Stand {yours}, jetzt ist es {now}. Sehen Sie sich den Unterschied an.',
  },
  'database.newer': {
    en: 'A newer Countersign has used this database (schema {database}, this program knows {program}). Start that version.',
    de: 'Ein neueres Countersign hat diese Datenbank benutzt (Schema {database}, dieses Programm kennt {program}). Starten Sie jene Version.',
  },
} as const satisfies Catalogue
