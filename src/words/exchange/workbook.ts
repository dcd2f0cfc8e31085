import type { Catalogue } from '../catalogue.ts'

/** Workbooks and split files: why one is not read, what was not understood, and what a written one says. */
export const workbookWords = {
  'workbook.empty': { en: 'The file is empty.', de: 'Die Datei ist leer.' },
  'workbook.not_text': {
    en: 'This is neither a workbook nor a text. Read are XLSX, CSV, Markdown, split files and DMN.',
    de: 'Das ist weder eine Arbeitsmappe noch ein Text. Gelesen werden XLSX, CSV, Markdown, Dateien einer Aufteilung und DMN.',
  },
  'workbook.cut_off': {
    en: 'The file is UTF-16 text and damaged or cut off. Save it again.',
    de: 'Die Datei ist UTF-16-Text und beschädigt oder abgeschnitten. Speichern Sie sie neu.',
  },
  'workbook.too_large': {
    en: 'The file is larger, or unpacks to more, than any RACI workbook. It was not read.',
    de: 'Die Datei ist größer oder entpackt sich zu mehr als jede RACI-Mappe. Sie wurde nicht gelesen.',
  },
  'workbook.broken_xlsx': {
    en: 'The workbook is damaged or cut off. Open it in your spreadsheet program and save it again.',
    de: 'Die Arbeitsmappe ist beschädigt oder abgeschnitten. Öffnen Sie sie in Ihrem Programm und speichern Sie sie neu.',
  },
  'workbook.not_xlsx': {
    en: 'This is an archive, but no XLSX workbook.',
    de: 'Das ist ein Archiv, aber keine XLSX-Arbeitsmappe.',
  },
  'workbook.old_excel': {
    en: 'The workbook is in an old Excel format or has a password. Save it as XLSX without one.',
    de: 'Die Arbeitsmappe hat ein altes Excel-Format oder ein Kennwort. Speichern Sie sie als XLSX ohne Kennwort.',
  },
  'workbook.open_quote': {
    en: 'The quotation mark that opens in line {line} is never closed.',
    de: 'Das Anführungszeichen, das in Zeile {line} beginnt, wird nie geschlossen.',
  },
  'workbook.no_table': {
    en: 'There is no RACI table in the file: activities in rows, and R, A, C, I in cells or as columns.',
    de: 'In der Datei ist keine RACI-Tabelle: Aktivitäten in Zeilen, und R, A, C, I in Zellen oder als Spalten.',
  },

  'workbook.unread.letters': {
    en: 'These are not the letters R, A, C, I or S.',
    de: 'Das sind nicht die Buchstaben R, A, C, I oder S.',
  },
  'workbook.unread.name': { en: 'This names no function.', de: 'Das nennt keine Funktion.' },
  'workbook.unread.row': {
    en: 'It stands outside the table, or in a row without an activity.',
    de: 'Es steht außerhalb der Tabelle oder in einer Zeile ohne Aktivität.',
  },
  'workbook.unread.no_head': { en: 'The column has no head.', de: 'Die Spalte hat keinen Kopf.' },
  'workbook.unread.column': {
    en: 'The column holds neither letters nor anything known. It was left out.',
    de: 'Die Spalte enthält weder Buchstaben noch etwas Bekanntes. Sie wurde ausgelassen.',
  },
  'workbook.unread.turned': {
    en: 'Functions stand in the rows here, activities in the columns. Turn the table and read it again.',
    de: 'Hier stehen Funktionen in den Zeilen und Aktivitäten in den Spalten. Drehen Sie die Tabelle um.',
  },
  'workbook.unread.sheet': {
    en: 'There is no RACI table on this sheet. It was left out.',
    de: 'Auf diesem Blatt ist keine RACI-Tabelle. Es wurde ausgelassen.',
  },
  'workbook.unread.hidden': {
    en: 'The sheet is hidden. It was left out.',
    de: 'Das Blatt ist ausgeblendet. Es wurde ausgelassen.',
  },

  'workbook.unread.not_taken': {
    en: 'This change is not taken over from the workbook. Make it in the split itself.',
    de: 'Diese Änderung wird aus der Mappe nicht übernommen. Nehmen Sie sie in der Aufteilung selbst vor.',
  },
  'workbook.unread.rules_changed': {
    en: 'Somebody changed this sheet. Rules are not taken over from it: change them in the split itself.',
    de: 'Jemand hat dieses Blatt geändert. Regeln werden daraus nicht übernommen: Ändern Sie sie in der Aufteilung selbst.',
  },

  'workbook.at.line': { en: 'line {line}, column {column}', de: 'Zeile {line}, Spalte {column}' },

  'yaml.broken': {
    en: 'Line {line}, column {column}: this is not valid YAML.',
    de: 'Zeile {line}, Spalte {column}: Das ist kein gültiges YAML.',
  },
  'yaml.tab': {
    en: 'Line {line}, column {column}: a tab indents the line. Use spaces.',
    de: 'Zeile {line}, Spalte {column}: Ein Tabulator rückt die Zeile ein. Nehmen Sie Leerzeichen.',
  },
  'yaml.twice': {
    en: 'Line {line}, column {column}: the same key stands twice.',
    de: 'Zeile {line}, Spalte {column}: Derselbe Schlüssel steht zweimal da.',
  },
  'yaml.indent': {
    en: 'Line {line}, column {column}: the line is not indented as those around it.',
    de: 'Zeile {line}, Spalte {column}: Die Zeile ist anders eingerückt als die um sie herum.',
  },
  'yaml.unclosed': {
    en: 'Line {line}, column {column}: a bracket, brace or quotation mark is missing.',
    de: 'Zeile {line}, Spalte {column}: Eine Klammer oder ein Anführungszeichen fehlt.',
  },
  'yaml.alias': {
    en: 'Line {line}, column {column}: this alias names nothing in the file.',
    de: 'Zeile {line}, Spalte {column}: Dieser Verweis nennt nichts in der Datei.',
  },
  'yaml.too_large': {
    en: 'The file is larger than 4 MB, and was not read.',
    de: 'Die Datei ist größer als 4 MB und wurde nicht gelesen.',
  },
  'yaml.too_nested': {
    en: 'The file is nested too deeply, or its aliases stand for too much. It was not read.',
    de: 'Die Datei ist zu tief verschachtelt, oder ihre Verweise stehen für zu viel. Sie wurde nicht gelesen.',
  },
} satisfies Catalogue
