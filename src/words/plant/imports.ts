import type { Catalogue, Values } from '../catalogue.ts'

const fields = ({ field }: Values) => String(field)

/** Files of assets: why one, or a row of it, cannot be taken. */
export const importWords = {
  'table.empty': { en: 'The file is empty.', de: 'Die Datei ist leer.' },
  'table.no_rows': {
    en: 'There is no row under the head of the table, or no table at all. If the head stands in another line, say in which.',
    de: 'Unter dem Kopf der Tabelle steht keine Zeile, oder es gibt keine Tabelle. Steht der Kopf in einer anderen Zeile, sagen Sie, in welcher.',
  },
  'table.not_text': {
    en: 'This is no list: neither text nor a workbook. Read are CSV, TSV, XLSX, JSON, nmap XML and YAML, also packed with gzip.',
    de: 'Das ist keine Liste: weder Text noch Arbeitsmappe. Gelesen werden CSV, TSV, XLSX, JSON, nmap-XML und YAML, auch mit gzip gepackt.',
  },
  'table.not_json': {
    en: 'The JSON cannot be read from record {line} on: it is cut off or damaged. Export it again.',
    de: 'Das JSON ist ab dem {line}. Datensatz nicht lesbar: abgeschnitten oder beschädigt. Exportieren Sie es neu.',
  },
  'table.xml_wrong': {
    en: 'This XML is not the output of nmap (-oX), or declares entities of its own.',
    de: 'Dieses XML ist keine Ausgabe von nmap (-oX) oder vereinbart eigene Entitäten.',
  },
  'table.xml_cut': {
    en: 'The output of nmap ends too early: the scan was stopped, or the file cut off.',
    de: 'Die Ausgabe von nmap endet zu früh: Der Scan wurde abgebrochen oder die Datei abgeschnitten.',
  },
  'table.yaml_wrong': {
    en: 'The YAML of record {line} cannot be read.',
    de: 'Das YAML des {line}. Datensatzes ist nicht lesbar.',
  },
  'table.tar_cut': {
    en: 'The archive is cut off, or holds a file far larger than a list.',
    de: 'Das Archiv ist abgeschnitten oder enthält eine Datei, die viel größer ist als eine Liste.',
  },
  'table.gzip_cut': {
    en: 'The packed file is cut off. Send the whole file.',
    de: 'Die gepackte Datei ist abgeschnitten. Senden Sie die ganze Datei.',
  },
  'table.gzip_broken': { en: 'The packed file is damaged.', de: 'Die gepackte Datei ist beschädigt.' },
  'table.packed_twice': {
    en: 'The file is packed twice. Unpack it once.',
    de: 'Die Datei ist zweimal gepackt. Entpacken Sie sie einmal.',
  },
  'table.bomb': {
    en: 'The packed file grows to more than {times} times its size. No list does that; it was not read on.',
    de: 'Die gepackte Datei wächst auf mehr als das {times}-Fache. Das tut keine Liste; sie wurde nicht weitergelesen.',
  },
  'table.workbook_large': {
    en: 'The file is larger than what is read in this format (32 MB, two million cells). Save it as CSV: there is no such limit.',
    de: 'Die Datei ist größer, als in diesem Format gelesen wird (32 MB, zwei Millionen Zellen). Speichern Sie sie als CSV: Dort gilt die Grenze nicht.',
  },
  'import.unknown': {
    en: 'There is no such import at your sites.',
    de: 'Einen solchen Import gibt es an Ihren Standorten nicht.',
  },
  'import.incomplete': {
    en: '{here} of {pieces} pieces of the file have come. Send the others.',
    de: '{here} von {pieces} Teilen der Datei sind angekommen. Senden Sie die übrigen.',
  },
  'import.piece_wrong': {
    en: 'Piece {n} does not belong to this file, or is too large.',
    de: 'Teil {n} gehört nicht zu dieser Datei oder ist zu groß.',
  },
  'import.piece_broken': {
    en: 'Piece {n} did not arrive as it was sent. Send it again.',
    de: 'Teil {n} ist nicht so angekommen, wie es gesendet wurde. Senden Sie es noch einmal.',
  },
  'import.not_detected': {
    en: 'What the file is has not been found out yet.',
    de: 'Was die Datei ist, ist noch nicht festgestellt.',
  },
  'import.not_compared': {
    en: 'There is no dry run of this import yet.',
    de: 'Für diesen Import gibt es noch keinen Probelauf.',
  },
  'import.read_again': {
    en: 'The rows of the dry run are gone, since the database has crashed. The file is still here: make the dry run again.',
    de: 'Die Zeilen des Probelaufs sind fort, weil die Datenbank abgestürzt ist. Die Datei ist noch da: Wiederholen Sie den Probelauf.',
  },
  'import.list_changed': {
    en: 'The list has changed since the dry run. Make it again, to see what the file changes now.',
    de: 'Das Verzeichnis hat sich seit dem Probelauf geändert. Wiederholen Sie ihn, um zu sehen, was die Datei jetzt ändert.',
  },
  'import.nothing_to_do': {
    en: 'The list says all of this already.',
    de: 'Das Verzeichnis sagt das alles schon.',
  },
  'import.applied_already': {
    en: 'This import was taken over already.',
    de: 'Dieser Import wurde schon übernommen.',
  },
  'import.not_applied': {
    en: 'This import was not taken over, or is taken back already.',
    de: 'Dieser Import wurde nicht übernommen oder ist schon zurückgenommen.',
  },
  'import.observed': {
    en: 'This is what a tool saw. It changes nothing in the list by itself: its differences wait for operations.',
    de: 'Das ist, was ein Werkzeug gesehen hat. Es ändert von selbst nichts am Verzeichnis: Seine Abweichungen warten auf den Betrieb.',
  },
  'import.list': {
    en: 'This is an authoritative list, not what a tool saw.',
    de: 'Das ist ein maßgebliches Verzeichnis, nicht was ein Werkzeug gesehen hat.',
  },
  'import.class_unknown': {
    en: 'Nobody knows what class “{value}” is. Say it in the mapping.',
    de: 'Welche Anlagenart „{value}“ ist, ist nicht bekannt. Sagen Sie es in der Zuordnung.',
  },
  'import.class_missing': {
    en: 'It is new, and nothing says what class it is. Name a column, or a class for all.',
    de: 'Sie ist neu, und nichts sagt ihre Anlagenart. Nennen Sie eine Spalte oder eine Art für alle.',
  },
  'import.area_unknown': {
    en: 'The site has no area “{area}”.',
    de: 'Der Standort hat keinen Bereich „{area}“.',
  },
  'import.cell_unknown': {
    en: 'The area has no cell “{cell}”, or no area is named.',
    de: 'Der Bereich hat keine Zelle „{cell}“, oder es ist kein Bereich genannt.',
  },
  'import.address_wrong': {
    en: '“{value}” is no IP or MAC address.',
    de: '„{value}“ ist keine IP- oder MAC-Adresse.',
  },
  'import.too_many_addresses': {
    en: 'It has more than {most} addresses.',
    de: 'Sie hat mehr als {most} Adressen.',
  },
  'import.date_wrong': {
    en: '“{value}” is no date in the order that was chosen.',
    de: '„{value}“ ist in der gewählten Reihenfolge kein Datum.',
  },
  'import.word_unknown': {
    en: values => `“${values.value}” is none of the words for “${fields(values)}”.`,
    de: values => `„${values.value}“ ist keines der Wörter für „${fields(values)}“.`,
  },
  'import.too_long': {
    en: values => `“${fields(values)}” is longer than ${values.most} characters.`,
    de: values => `„${fields(values)}“ ist länger als ${values.most} Zeichen.`,
  },
  'import.nothing_to_know_by': {
    en: 'It has no tag, number, name, serial number, host name or address: nothing to know it by.',
    de: 'Sie hat weder Kennzeichen, Nummer, Name, Seriennummer, Hostname noch Adresse: nichts, woran man sie kennt.',
  },
  'import.matches_several': {
    en: 'By its {by} it could be any of {assets} assets of the list.',
    de: 'Nach ihrem Merkmal „{by}“ könnte sie jede von {assets} Anlagen des Verzeichnisses sein.',
  },
  'import.asset_twice': {
    en: 'Another row is about the same asset, {tag}, by its {by}.',
    de: 'Eine andere Zeile handelt von derselben Anlage, {tag}, nach ihrem Merkmal „{by}“.',
  },
  'import.twice_in_file': {
    en: '“{key}” stands in more than one row of the file.',
    de: '„{key}“ steht in mehr als einer Zeile der Datei.',
  },
  'mapping.there': {
    en: 'There is a mapping of the name “{label}” already.',
    de: 'Eine Zuordnung mit dem Namen „{label}“ gibt es schon.',
  },
  'difference.unknown': {
    en: 'No such difference waits any more.',
    de: 'Eine solche Abweichung wartet nicht mehr.',
  },
  'difference.others': {
    en: 'You saw {seen} differences, and now there are {count}. Look again.',
    de: 'Sie haben {seen} Abweichungen gesehen, jetzt sind es {count}. Sehen Sie noch einmal hin.',
  },
  'imports.column.line': { en: 'Line', de: 'Zeile' },
  'imports.column.why': { en: 'Reason', de: 'Grund' },
} as const satisfies Catalogue
