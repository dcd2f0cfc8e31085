import type { Catalogue, Values } from '../catalogue.ts'

const one = (count: Values[string] | undefined) => Number(count) === 1
const cells = (count: Values[string] | undefined) => (one(count) ? 'One cell' : `${count} cells`)
const zellen = (count: Values[string] | undefined) => (one(count) ? 'Eine Zelle' : `${count} Zellen`)

/** Working in the matrix: cells, keys of the keyboard, the clipboard. */
export const gridWords = {
  'grid.key': { en: 'key', de: 'Schlüssel' },
  'grid.mark.keys': { en: 'turns the key', de: 'dreht den Schlüssel' },
  'grid.mark_side.keys': { en: 'turns the key of {side}', de: 'dreht den Schlüssel: {side}' },
  'grid.nothing': { en: 'no part', de: 'nicht beteiligt' },
  'grid.agreed': {
    en: 'Agreed at {place}; {above}: {marks}.',
    de: 'Vereinbart in {place}; {above}: {marks}.',
  },
  'grid.as_above': { en: 'Same as {above}.', de: 'Wie darüber ({above}).' },
  'grid.agreed_here': { en: 'agreed here', de: 'hier vereinbart' },
  'grid.agreed_above': { en: 'agreed at the site', de: 'am Standort vereinbart' },
  'grid.taken_out': { en: 'taken out: {marks}', de: 'gestrichen: {marks}' },
  'grid.done': {
    en: ({ count }) => `${cells(count)} changed.`,
    de: ({ count }) => `${zellen(count)} geändert.`,
  },
  'grid.nothing_done': { en: 'Nothing was changed.', de: 'Nichts wurde geändert.' },
  'grid.refused': {
    en: ({ count, why }) => `${one(count) ? 'One cell was' : `${count} cells were`} left as it is. ${why}`,
    de: ({ count, why }) =>
      `${one(count) ? 'Eine Zelle blieb' : `${count} Zellen blieben`} wie sie war. ${why}`,
  },
  'grid.unread': {
    en: ({ count, why }) => `${one(count) ? 'One was' : `${count} were`} not understood. ${why}`,
    de: ({ count, why }) => `${one(count) ? 'Eine wurde' : `${count} wurden`} nicht verstanden. ${why}`,
  },
  'grid.hint': {
    en: 'Arrow keys move, A R C I K set or clear, Enter opens, ? lists every key. Paste from a spreadsheet with Ctrl+V.',
    de: 'Pfeiltasten bewegen, A R C I K setzen oder löschen, Eingabe öffnet, ? nennt alle Tasten. Aus Tabellen einfügen mit Strg+V.',
  },
  'grid.copied': {
    en: ({ count }) => `${cells(count)} copied.`,
    de: ({ count }) => `${zellen(count)} kopiert.`,
  },
  'grid.keyboard': { en: 'Keyboard', de: 'Tastatur' },
  'grid.close': { en: 'Close', de: 'Schließen' },
  'grid.help.move': { en: 'move', de: 'bewegen' },
  'grid.help.ends': {
    en: 'start, end of the row; with Ctrl of the matrix',
    de: 'Anfang, Ende der Zeile; mit Strg der Matrix',
  },
  'grid.help.page': { en: 'ten rows up, down', de: 'zehn Zeilen auf, ab' },
  'grid.help.select': { en: 'select several cells', de: 'mehrere Zellen wählen' },
  'grid.help.all': { en: 'select everything', de: 'alles wählen' },
  'grid.help.letters': { en: 'set or clear a letter', de: 'Buchstaben setzen oder löschen' },
  'grid.help.key': { en: 'give or take the key', de: 'Schlüssel geben oder nehmen' },
  'grid.help.clear': { en: 'clear', de: 'leeren' },
  'grid.help.open': { en: 'open the cell, or the activity', de: 'Zelle oder Aktivität öffnen' },
  'grid.help.copy': {
    en: 'copy to, paste from a spreadsheet',
    de: 'in die Tabellenkalkulation kopieren, daraus einfügen',
  },
  'grid.help.undo': { en: 'undo, redo', de: 'rückgängig, wiederholen' },
  'grid.help.escape': { en: 'leave the selection', de: 'Auswahl aufheben' },
  'grid.help.help': { en: 'this list', de: 'diese Liste' },
  'grid.cap.arrows': { en: 'Arrows', de: 'Pfeile' },
  'grid.cap.home': { en: 'Home End', de: 'Pos1 Ende' },
  'grid.cap.page': { en: 'PgUp PgDn', de: 'Bild↑ Bild↓' },
  'grid.cap.shift': { en: 'Shift+Arrows', de: 'Umschalt+Pfeile' },
  'grid.cap.all': { en: 'Ctrl+A', de: 'Strg+A' },
  'grid.cap.letters': { en: 'A R C I', de: 'A R C I' },
  'grid.cap.key': { en: 'K', de: 'K' },
  'grid.cap.clear': { en: 'Delete', de: 'Entf' },
  'grid.cap.open': { en: 'Enter', de: 'Eingabe' },
  'grid.cap.copy': { en: 'Ctrl+C Ctrl+V', de: 'Strg+C Strg+V' },
  'grid.cap.undo': { en: 'Ctrl+Z Ctrl+Y', de: 'Strg+Z Strg+Y' },
  'grid.cap.escape': { en: 'Esc', de: 'Esc' },
  'grid.cap.help': { en: '?', de: '?' },
} satisfies Catalogue
