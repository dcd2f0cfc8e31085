import type { Catalogue } from './catalogue.ts'

/** What does not fit in a ledger, and why it cannot be sealed. */
export const ledgerWords = {
  'ledger.entry_altered': {
    en: 'what it says is not what was linked. One of its columns was altered, the digests of its rows were, or another entry stands in its place.',
    de: 'Was er sagt, ist nicht, was verkettet wurde. Eine seiner Spalten wurde geändert, oder die Prüfsummen seiner Zeilen, oder ein anderer Eintrag steht an seiner Stelle.',
  },
  'ledger.link_altered': {
    en: 'its link was altered; what it says is what was linked.',
    de: 'Sein Kettenglied wurde geändert; was er sagt, ist, was verkettet wurde.',
  },
  'ledger.entry_or_link_altered': {
    en: 'it does not fit its link. One of the two was altered, or both.',
    de: 'Er passt nicht zu seinem Kettenglied. Eines von beiden wurde geändert, oder beides.',
  },
  'ledger.rewritten': {
    en: 'from here to entry {to} the chain is not the one that seal {number} vouches for. It was rewritten after it had been sealed.',
    de: 'Von hier bis Eintrag {to} ist die Kette nicht die, für die Siegel {number} bürgt. Sie wurde nach dem Siegeln neu geschrieben.',
  },
  'ledger.gap': {
    en: 'it is missing; number {found} follows.',
    de: 'Er fehlt; es folgt Nummer {found}.',
  },
  'ledger.entry_gone': {
    en: 'it is gone. Its link is there and names {entry}.',
    de: 'Er ist weg. Sein Kettenglied ist da und nennt {entry}.',
  },
  'ledger.rows_written': {
    en: 'rows {from} to {to} of those that it wrote to {relation} are not what they were then.',
    de: 'Die Zeilen {from} bis {to} von denen, die er in {relation} geschrieben hat, sind nicht mehr, was sie damals waren.',
  },
  'ledger.rows_replaced': {
    en: 'images {from} to {to} of the rows that it replaced in {relation} are not what they were then.',
    de: 'Die Abbilder {from} bis {to} der Zeilen, die er in {relation} ersetzt hat, sind nicht mehr, was sie damals waren.',
  },
  'ledger.rows_missing': {
    en: 'it wrote and replaced {rows} rows, and only {found} of them are left.',
    de: 'Er hat {rows} Zeilen geschrieben und ersetzt; davon sind noch {found} da.',
  },
  'ledger.rows_too_many': {
    en: 'it wrote and replaced {rows} rows, and there are {found}.',
    de: 'Er hat {rows} Zeilen geschrieben und ersetzt; da sind {found}.',
  },
  'ledger.restricted_altered': {
    en: 'What is restricted beside it is not what it was ({id}).',
    de: 'Was daneben beschränkt steht, ist nicht mehr, was es war ({id}).',
  },
  'ledger.personal_altered': {
    en: 'the personal data that it refers to ({id}) are gone or are not what they were then.',
    de: 'Die Personendaten, auf die er verweist ({id}), sind weg oder nicht mehr, was sie damals waren.',
  },
  'ledger.origin_altered': {
    en: 'where it came from ({id}) is gone or is not what was noted then.',
    de: 'Woher er kam ({id}), ist weg oder nicht mehr, was damals vermerkt wurde.',
  },
  'ledger.image_stray': {
    en: 'rows of {relation} are kept as replaced by it that it did not replace.',
    de: 'Zeilen von {relation} liegen als von ihm ersetzt vor, die er nicht ersetzt hat.',
  },
  'ledger.row_stray': {
    en: 'rows of {relation} claim to be written by it ({entry}) that it did not write.',
    de: 'Zeilen von {relation} geben an, von ihm ({entry}) geschrieben zu sein, und sind es nicht.',
  },
  'ledger.unchained': {
    en: 'An entry is neither in the chain nor waiting for it: it was put in, or its link was taken away.',
    de: 'Ein Eintrag ist weder in der Kette noch wartet er darauf: Er wurde hineingesetzt, oder sein Kettenglied wurde entfernt.',
  },
  'ledger.waiting_gone': {
    en: 'An entry that waited to be linked is gone: {entry}.',
    de: 'Ein Eintrag, der auf sein Kettenglied wartete, ist weg: {entry}.',
  },
  'ledger.cut': {
    en: 'the ledger ends before it. Seal {number} of {at} vouches for entries up to {seq}: the end was cut off.',
    de: 'Das Ledger endet davor. Siegel {number} vom {at} bürgt für Einträge bis {seq}: Das Ende wurde abgeschnitten.',
  },
  'ledger.differs_from_seal': {
    en: 'seal {number} of {at}, which was kept elsewhere, vouches for another chain up to here. This one was rewritten.',
    de: 'Siegel {number} vom {at}, das anderswo aufbewahrt wurde, bürgt bis hierher für eine andere Kette. Diese wurde neu geschrieben.',
  },
  'ledger.seal_gone': { en: 'Seal {number} is missing.', de: 'Siegel {number} fehlt.' },
  'ledger.seal_altered': {
    en: 'Seal {number} was altered, or put in: its signature does not fit it and the seal before.',
    de: 'Siegel {number} wurde geändert oder hineingesetzt: Seine Signatur passt nicht zu ihm und dem Siegel davor.',
  },
  'ledger.seal_elsewhere': {
    en: 'Seal {number} does not stand behind the entry that it vouches for.',
    de: 'Siegel {number} steht nicht hinter dem Eintrag, für den es bürgt.',
  },
  'ledger.key_gone': {
    en: 'The public key {key} of seal {number} is missing.',
    de: 'Der öffentliche Schlüssel {key} zu Siegel {number} fehlt.',
  },
  'ledger.key_altered': {
    en: 'The public key {key} was altered.',
    de: 'Der öffentliche Schlüssel {key} wurde geändert.',
  },
  'ledger.key_strange': {
    en: 'Seal {number} was made with the key {key}, which is not among those that you gave.',
    de: 'Siegel {number} wurde mit dem Schlüssel {key} gemacht, der nicht unter den angegebenen ist.',
  },
  'ledger.key_unused': {
    en: 'The public key {key} has sealed nothing: it was put in.',
    de: 'Mit dem öffentlichen Schlüssel {key} ist nichts gesiegelt: Er wurde hineingesetzt.',
  },
  'ledger.line_wrong': {
    en: 'Line {line} of the file is not written as lines of a ledger are.',
    de: 'Zeile {line} der Datei ist nicht so geschrieben wie Zeilen eines Ledgers.',
  },
  'ledger.file_cut': {
    en: 'The file ends before its last line: it was cut off, or never written in full.',
    de: 'Die Datei endet vor ihrer letzten Zeile: Sie wurde abgeschnitten oder nie ganz geschrieben.',
  },
  'ledger.not_a_ledger': {
    en: 'This is no ledger that Countersign exported.',
    de: 'Das ist kein Ledger, das Countersign exportiert hat.',
  },
  'ledger.seal_unreadable': {
    en: 'There is no seal in the file; "countersign ledger seal FILE" writes one.',
    de: 'In der Datei steht kein Siegel; „countersign ledger seal DATEI“ schreibt eines.',
  },
  'ledger.seal_false': {
    en: 'The seal in the file was altered: its signature does not fit.',
    de: 'Das Siegel in der Datei wurde geändert: Seine Signatur passt nicht.',
  },
  'ledger.cut_before_seal': {
    en: 'The ledger no longer holds what seal {number} vouches for (entry {seq}). It is not sealed any further; "countersign ledger verify" says more.',
    de: 'Das Ledger enthält nicht mehr, wofür Siegel {number} bürgt (Eintrag {seq}). Es wird nicht weiter gesiegelt; „countersign ledger verify“ sagt mehr.',
  },
  'ledger.key_elsewhere': {
    en: 'The key that seals this ledger is not in {folder}. Name the data folder of the server with --data.',
    de: 'Der Schlüssel, mit dem dieses Ledger gesiegelt wird, ist nicht in {folder}. Nennen Sie mit --data den Datenordner des Servers.',
  },
  'ledger.nothing_to_seal': {
    en: 'There is nothing to seal yet: the ledger is empty.',
    de: 'Es gibt noch nichts zu siegeln: Das Ledger ist leer.',
  },
} satisfies Catalogue
