import type { Catalogue, Values } from '../catalogue.ts'

const many = (value: Values[string] | undefined) => Number(value ?? 0).toLocaleString('en')
const viele = (value: Values[string] | undefined) => Number(value ?? 0).toLocaleString('de')

/** The pages on which lists of assets come in, and on which differences are decided. */
export const importPageWords = {
  'imports.title': { en: 'Lists from files', de: 'Listen aus Dateien' },
  'imports.about': {
    en: 'A file comes in, is compared with the list, and changes nothing before you say so.',
    de: 'Eine Datei kommt herein, wird mit dem Verzeichnis verglichen und ändert nichts, bevor Sie es sagen.',
  },
  'imports.before': { en: 'What came before', de: 'Was schon hereinkam' },
  'imports.none': { en: 'Nothing has come in yet.', de: 'Bisher ist nichts hereingekommen.' },
  'imports.kind': { en: 'What the file is', de: 'Was die Datei ist' },
  'imports.kind.list': { en: 'An authoritative list', de: 'Ein maßgebliches Verzeichnis' },
  'imports.kind.list.about': {
    en: 'Operations takes it over into the list.',
    de: 'Der Betrieb übernimmt es ins Verzeichnis.',
  },
  'imports.kind.observed': { en: 'What a tool saw', de: 'Was ein Werkzeug gesehen hat' },
  'imports.kind.observed.about': {
    en: 'It changes nothing: its differences wait for operations.',
    de: 'Es ändert nichts: Seine Abweichungen warten auf den Betrieb.',
  },
  'imports.state.uploading': { en: 'being sent', de: 'wird gesendet' },
  'imports.state.uploaded': { en: 'not compared yet', de: 'noch nicht verglichen' },
  'imports.state.reading': { en: 'being compared', de: 'wird verglichen' },
  'imports.state.compared': {
    en: 'compared, nothing taken over yet',
    de: 'verglichen, noch nichts übernommen',
  },
  'imports.state.applied': { en: 'Taken over', de: 'Übernommen' },
  'imports.state.taken-back': { en: 'Taken back', de: 'Zurückgenommen' },
  'imports.state.refused': { en: 'cannot be read', de: 'nicht lesbar' },
  'imports.source': { en: 'Where it comes from', de: 'Woher sie kommt' },
  'imports.source.hint': {
    en: 'The tool or list: NetBox, a sensor, SAP.',
    de: 'Werkzeug oder Liste: NetBox, ein Sensor, SAP.',
  },
  'imports.file': { en: 'File', de: 'Datei' },
  'imports.file.hint': {
    en: 'CSV, TSV, XLSX, JSON, nmap XML, YAML; also packed with gzip.',
    de: 'CSV, TSV, XLSX, JSON, nmap-XML, YAML; auch mit gzip gepackt.',
  },
  'imports.file.missing': { en: 'Choose a file first.', de: 'Wählen Sie zuerst eine Datei.' },
  'imports.file.large': {
    en: 'The file is larger than 512 MB. Pack it with gzip.',
    de: 'Die Datei ist größer als 512 MB. Packen Sie sie mit gzip.',
  },
  'imports.file.again': { en: 'The same file again', de: 'Dieselbe Datei noch einmal' },
  'imports.file.again.hint': {
    en: 'What has come is not sent again.',
    de: 'Was angekommen ist, wird nicht noch einmal gesendet.',
  },
  'imports.other_file': { en: 'This is another file.', de: 'Das ist eine andere Datei.' },
  'imports.complete': { en: 'It holds every asset of the site', de: 'Sie enthält jede Anlage des Standorts' },
  'imports.complete.about': {
    en: 'What is not in it is shown as missing.',
    de: 'Was nicht darin steht, wird als fehlend gezeigt.',
  },
  'imports.start': { en: 'Send the file', de: 'Datei senden' },
  'imports.sending': { en: '{done} of {of} pieces sent', de: '{done} von {of} Teilen gesendet' },
  'imports.incomplete': {
    en: '{here} of {pieces} pieces have come; then the connection broke.',
    de: '{here} von {pieces} Teilen sind angekommen; dann brach die Verbindung ab.',
  },
  'imports.discard': { en: 'Discard', de: 'Verwerfen' },
  'imports.progress.reading': { en: 'The rows are being read.', de: 'Die Zeilen werden gelesen.' },
  'imports.progress.comparing': {
    en: 'The rows are being compared with the list.',
    de: 'Die Zeilen werden mit dem Verzeichnis verglichen.',
  },
  'imports.progress.taking': { en: 'The list is being taken over.', de: 'Das Verzeichnis wird übernommen.' },
  'imports.seconds': { en: 'About {seconds} s to go.', de: 'Noch etwa {seconds} s.' },
  'imports.detected': { en: 'What was detected', de: 'Was erkannt wurde' },
  'imports.format.csv': { en: 'Text in columns (CSV)', de: 'Text in Spalten (CSV)' },
  'imports.format.xlsx': { en: 'Workbook (XLSX)', de: 'Arbeitsmappe (XLSX)' },
  'imports.format.json': { en: 'JSON', de: 'JSON' },
  'imports.format.nmap': { en: 'nmap', de: 'nmap' },
  'imports.format.yaml': { en: 'YAML', de: 'YAML' },
  'imports.packed': { en: 'packed with gzip', de: 'mit gzip gepackt' },
  'imports.sheet': { en: 'sheet “{sheet}”', de: 'Blatt „{sheet}“' },
  'imports.merged_head': { en: 'a head of two rows', de: 'ein Kopf aus zwei Zeilen' },
  'imports.columns': { en: '{n} columns', de: '{n} Spalten' },
  'imports.ready.netbox': { en: 'an export of NetBox', de: 'ein Export von NetBox' },
  'imports.ready.tenable-ot': { en: 'an export of Tenable OT', de: 'ein Export von Tenable OT' },
  'imports.ready.nmap': { en: 'a scan', de: 'ein Scan' },
  'imports.ready.device-types': {
    en: 'a library of device types: each comes in as a spare',
    de: 'eine Bibliothek von Gerätetypen: jeder kommt als Ersatz herein',
  },
  'imports.ready.list': { en: 'a plain list', de: 'eine einfache Liste' },
  'imports.decimal_comma': { en: 'decimal comma', de: 'Dezimalkomma' },
  'imports.dates.ambiguous': {
    en: 'dates can be read day or month first: say which below',
    de: 'Datumsangaben passen mit Tag oder Monat zuerst: Sagen Sie unten, was gilt',
  },
  'imports.mixed': {
    en: 'some rows are in another encoding: look at their special letters',
    de: 'einige Zeilen sind anders kodiert: Sehen Sie sich deren Umlaute an',
  },
  'imports.encoding': { en: 'Encoding', de: 'Zeichenkodierung' },
  'imports.delimiter': { en: 'Separator', de: 'Trennzeichen' },
  'imports.tab': { en: 'Tab', de: 'Tabulator' },
  'imports.head_line': { en: 'Line of the head', de: 'Zeile des Kopfs' },
  'imports.detect_again': { en: 'Look again', de: 'Noch einmal ansehen' },
  'imports.mapping': { en: 'Which column says what', de: 'Welche Spalte was sagt' },
  'imports.mapping.kept': { en: 'Mapping', de: 'Zuordnung' },
  'imports.mapping.detected': { en: 'as detected', de: 'wie erkannt' },
  'imports.mapping.keep': { en: 'Keep this mapping', de: 'Zuordnung speichern' },
  'imports.mapping.label': { en: 'Name of the mapping', de: 'Name der Zuordnung' },
  'imports.mapping.none': {
    en: 'Say of one column at least what it holds.',
    de: 'Sagen Sie von mindestens einer Spalte, was sie enthält.',
  },
  'imports.unused': { en: 'Columns that are not used: {n}', de: 'Nicht verwendete Spalten: {n}' },
  'imports.not_used': { en: 'not used', de: 'nicht verwendet' },
  'imports.field.ip': { en: 'IP addresses', de: 'IP-Adressen' },
  'imports.field.mac': { en: 'MAC addresses', de: 'MAC-Adressen' },
  'imports.field.slot': { en: 'Rack and slot', de: 'Rack und Steckplatz' },
  'imports.constant.class': { en: 'Kind, where the file says none', de: 'Art, wo die Datei keine nennt' },
  'imports.constant.class.hint': {
    en: 'A new asset without a kind is rejected.',
    de: 'Eine neue Anlage ohne Art wird abgewiesen.',
  },
  'imports.words': {
    en: 'Words of the file for kinds of assets',
    de: 'Wörter der Datei für Arten von Anlagen',
  },
  'imports.words.about': {
    en: 'Say what each means here, and make the dry run again. A mapping that is kept knows them for the next file.',
    de: 'Sagen Sie, was jedes hier heißt, und wiederholen Sie den Probelauf. Eine gespeicherte Zuordnung kennt sie für die nächste Datei.',
  },
  'imports.word.rows': { en: 'Rows: {n}', de: 'Zeilen: {n}' },
  'imports.constant.state': {
    en: 'State, where the file says none',
    de: 'Zustand, wo die Datei keinen nennt',
  },
  'imports.constant.none': { en: 'none', de: 'keine Angabe' },
  'imports.dates': { en: 'Order of dates', de: 'Reihenfolge im Datum' },
  'imports.dates.iso': { en: 'year, month, day', de: 'Jahr, Monat, Tag' },
  'imports.dates.dmy': { en: 'day, month, year', de: 'Tag, Monat, Jahr' },
  'imports.dates.mdy': { en: 'month, day, year', de: 'Monat, Tag, Jahr' },
  'imports.dry_run': { en: 'Dry run', de: 'Probelauf' },
  'imports.dry_run.again': { en: 'Dry run again', de: 'Probelauf wiederholen' },
  'imports.found': {
    en: values =>
      `${many(values.new)} new, ${many(values.changed)} changed, ${many(values.missing)} missing, ${many(values.conflicting)} conflicting, ${many(values.rejected)} rejected, ${many(values.same)} as in the list.`,
    de: values =>
      `${viele(values.new)} neu, ${viele(values.changed)} geändert, ${viele(values.missing)} fehlend, ${viele(values.conflicting)} widersprüchlich, ${viele(values.rejected)} abgewiesen, ${viele(values.same)} wie im Verzeichnis.`,
  },
  'imports.odd': {
    en: 'Rows in another encoding than the rest: {n}. They were read in it; look at their special letters.',
    de: 'Anders kodierte Zeilen: {n}. Sie wurden so gelesen; sehen Sie sich ihre Umlaute an.',
  },
  'imports.odd.tag': { en: 'other encoding', de: 'anders kodiert' },
  'imports.rows.new': { en: 'New', de: 'Neu' },
  'imports.rows.changed': { en: 'Changed', de: 'Geändert' },
  'imports.rows.missing': { en: 'Missing', de: 'Fehlend' },
  'imports.rows.conflicting': { en: 'Conflicting', de: 'Widersprüchlich' },
  'imports.rows.rejected': { en: 'Rejected', de: 'Abgewiesen' },
  'imports.rows.same': { en: 'As in the list', de: 'Wie im Verzeichnis' },
  'imports.rows.new.about': { en: 'They are not in the list.', de: 'Sie stehen nicht im Verzeichnis.' },
  'imports.rows.changed.about': {
    en: 'They are in the list, and the file says something else. What it does not say stays.',
    de: 'Sie stehen im Verzeichnis, und die Datei sagt etwas anderes. Was sie nicht sagt, bleibt.',
  },
  'imports.rows.missing.about': {
    en: 'They are in the list, and no row of the file is about them.',
    de: 'Sie stehen im Verzeichnis, und keine Zeile der Datei handelt von ihnen.',
  },
  'imports.rows.conflicting.about': {
    en: 'It is not clear which asset they are. They are left out.',
    de: 'Es ist nicht klar, welche Anlage sie sind. Sie werden ausgelassen.',
  },
  'imports.rows.rejected.about': {
    en: 'They cannot be taken. Mend them in the file, and let it come in again.',
    de: 'Sie können nicht übernommen werden. Verbessern Sie sie in der Datei, und lassen Sie diese noch einmal hereinkommen.',
  },
  'imports.rows.same.about': { en: 'Nothing changes.', de: 'Nichts ändert sich.' },
  'imports.rows.none': { en: 'None.', de: 'Keine.' },
  'imports.rejected.save': { en: 'Save rejected rows', de: 'Abgewiesene Zeilen sichern' },
  'imports.line': { en: 'Line {line}', de: 'Zeile {line}' },
  'imports.matched.number': { en: 'known by its number', de: 'an der Nummer erkannt' },
  'imports.matched.serial': { en: 'known by its serial number', de: 'an der Seriennummer erkannt' },
  'imports.matched.mac': { en: 'known by its MAC address', de: 'an der MAC-Adresse erkannt' },
  'imports.matched.tag': { en: 'known by its tag', de: 'am Kennzeichen erkannt' },
  'imports.empty': { en: 'nothing', de: 'nichts' },
  'imports.previous': { en: 'Previous', de: 'Zurück' },
  'imports.next': { en: 'Next', de: 'Weiter' },
  'imports.take': { en: 'Take it over', de: 'Übernehmen' },
  'imports.take.about': {
    en: values =>
      `${many(values.new)} assets join the list, ${many(values.changed)} change. It is one act, all of it or nothing, and can be taken back.`,
    de: values =>
      `${viele(values.new)} Anlagen kommen ins Verzeichnis, ${viele(values.changed)} ändern sich. Es ist eine Handlung, ganz oder gar nicht, und kann zurückgenommen werden.`,
  },
  'imports.retire': {
    en: 'Retire the missing ones, too ({n})',
    de: 'Auch die fehlenden ausmustern ({n})',
  },
  'imports.why': { en: 'Reason', de: 'Grund' },
  'imports.observe': { en: 'Put it beside the list', de: 'Neben das Verzeichnis stellen' },
  'imports.observe.about': {
    en: 'The list stays as it is. Where they differ waits for operations.',
    de: 'Das Verzeichnis bleibt, wie es ist. Wo beide abweichen, wartet auf den Betrieb.',
  },
  'imports.entry': { en: 'In the ledger', de: 'Im Hauptbuch' },
  'imports.take_back': { en: 'Take it back', de: 'Zurücknehmen' },
  'imports.take_back.about': {
    en: 'What it added goes, what it changed becomes what it was. Assets that were changed since stay as they are, and are named in the ledger.',
    de: 'Was hinzukam, geht wieder; was geändert wurde, wird, was es war. Seither geänderte Anlagen bleiben, wie sie sind, und werden im Hauptbuch genannt.',
  },
  'differences.title': { en: 'Seen and listed', de: 'Gesehen und geführt' },
  'differences.about': {
    en: 'Where what tools saw differs from the list. Nothing changes before operations says what holds.',
    de: 'Wo das, was Werkzeuge gesehen haben, vom Verzeichnis abweicht. Nichts ändert sich, bevor der Betrieb sagt, was gilt.',
  },
  'differences.none': { en: 'Nothing differs.', de: 'Nichts weicht ab.' },
  'differences.kind.new': { en: 'Seen, not in the list', de: 'Gesehen, nicht geführt' },
  'differences.kind.changed': { en: 'Seen otherwise', de: 'Anders gesehen' },
  'differences.kind.missing': { en: 'In the list, not seen', de: 'Geführt, nicht gesehen' },
  'differences.chosen': { en: '{n} to decide', de: '{n} zu entscheiden' },
  'differences.accepted': {
    en: ({ n }) =>
      Number(n) === 1
        ? 'One is accepted, and comes into the list once its decision is signed.'
        : `${n} are accepted, and come into the list once their decision is signed.`,
    de: ({ n }) =>
      Number(n) === 1
        ? 'Eine ist angenommen und kommt ins Verzeichnis, sobald ihre Entscheidung unterschrieben ist.'
        : `${n} sind angenommen und kommen ins Verzeichnis, sobald ihre Entscheidung unterschrieben ist.`,
  },
  'differences.to_sign': { en: '{n} to sign', de: '{n} zu unterschreiben' },
  'differences.accept.waits': {
    en: 'You do not decide this alone: once every difference is answered, those whom the split names sign, and the list takes over what was seen.',
    de: 'Sie entscheiden das nicht allein: Sind alle Abweichungen beantwortet, unterschreiben die, die die Aufteilung nennt, und das Verzeichnis übernimmt, was gesehen wurde.',
  },
  'differences.accepted.short': { en: '{n} accepted', de: '{n} angenommen' },
  'differences.accepted.by': {
    en: 'Accepted by {by}: {why}. Waits for signatures.',
    de: 'Angenommen von {by}: {why}. Wartet auf Unterschriften.',
  },
  'differences.accept': { en: 'Accept', de: 'Übernehmen' },
  'differences.reject': { en: 'Reject', de: 'Ablehnen' },
  'differences.accept.many': { en: 'Accept {n}', de: '{n} übernehmen' },
  'differences.reject.many': { en: 'Reject {n}', de: '{n} ablehnen' },
  'differences.accept.about': {
    en: 'The list takes over what was seen; what was not seen is retired.',
    de: 'Das Verzeichnis übernimmt, was gesehen wurde; was nicht gesehen wurde, wird ausgemustert.',
  },
  'differences.reject.about': {
    en: 'The list stays as it is, and the same is not asked again.',
    de: 'Das Verzeichnis bleibt, wie es ist, und dasselbe wird nicht noch einmal gefragt.',
  },
} as const satisfies Catalogue
