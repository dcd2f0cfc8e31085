import type { Catalogue } from '../catalogue.ts'

/** How many there are, and of what; what there is none of is left out. */
const counted = (all: string, parts: readonly (readonly [unknown, string])[]): string => {
  const some = parts.filter(([n]) => n !== 0).map(([n, of]) => `${n} ${of}`)
  return some.length === 0 ? `${all}.` : `${all}: ${some.join(', ')}.`
}

/** What is approved to run on assets, and what was seen to run. */
export const configurationWords = {
  'configuration.unknown': {
    en: 'There is no such program or configuration at your sites, or it is no longer looked after.',
    de: 'Dieses Programm oder diese Konfiguration gibt es an Ihren Standorten nicht, oder sie wird nicht mehr überwacht.',
  },
  'configuration.there': {
    en: '{asset} has “{name}” already. Approve another version of it, or give this one another name.',
    de: '{asset} hat „{name}“ schon. Geben Sie eine andere Version davon frei, oder nennen Sie dieses anders.',
  },
  'configuration.retired': {
    en: '{asset} is no longer in the list. Nothing new is looked after on it.',
    de: '{asset} steht nicht mehr im Verzeichnis. Dort wird nichts Neues überwacht.',
  },
  'configuration.other_decision': {
    en: 'That decision is not about this asset.',
    de: 'Diese Entscheidung betrifft eine andere Anlage.',
  },
  'configuration.settled': {
    en: 'Nothing is left to be said of it: it runs as approved, a decision explains the difference, or it is a finding already.',
    de: 'Dazu ist nichts mehr zu sagen: Es läuft wie freigegeben, eine Entscheidung erklärt die Abweichung, oder sie ist schon eine Feststellung.',
  },
  'configuration.drift': {
    en: 'Approved is {version} with the checksum {approved}. {source} saw {seen} running. No decision explains it.',
    de: 'Freigegeben ist {version} mit der Prüfsumme {approved}. {source} sah {seen} laufen. Keine Entscheidung erklärt das.',
  },
  'ledger.kind.configuration-report': { en: 'reports of what runs', de: 'Meldungen, was läuft' },
  'ledger.said.configuration.add': {
    en: '{who} brought “{name}” under control',
    de: '{who} hat „{name}“ unter Kontrolle genommen',
  },
  'ledger.said.configuration.approve': {
    en: '{who} approved another version of “{name}”',
    de: '{who} hat eine andere Version von „{name}“ freigegeben',
  },
  'ledger.said.configuration.end': {
    en: '{who} ended the control of “{name}”',
    de: '{who} hat die Überwachung von „{name}“ beendet',
  },
  'ledger.said.configuration.report': {
    en: '{who} reported what runs at a site',
    de: '{who} hat gemeldet, was an einem Standort läuft',
  },
  'ledger.said.configuration.drift': {
    en: 'A difference that no decision explains became a finding: {title}',
    de: 'Eine Abweichung, die keine Entscheidung erklärt, wurde zur Feststellung: {title}',
  },
  'ledger.field.version': { en: 'version', de: 'Version' },
  'ledger.field.checksum': { en: 'checksum', de: 'Prüfsumme' },
  'ledger.field.lines': { en: 'lines', de: 'Zeilen' },
  'ledger.field.same': { en: 'as approved', de: 'wie freigegeben' },
  'ledger.field.differing': { en: 'otherwise', de: 'anders' },
  'ledger.field.differences': { en: 'differences', de: 'Abweichungen' },
  'ledger.field.unknown': { en: 'not taken', de: 'nicht übernommen' },
  'ledger.field.approved': { en: 'approved', de: 'freigegeben' },
  'configuration.title': { en: 'Configuration', de: 'Konfiguration' },
  'configuration.none': {
    en: 'Nothing that runs here is under control yet: neither which version is approved, nor its checksum.',
    de: 'Nichts, was hier läuft, ist unter Kontrolle: weder die freigegebene Version noch ihre Prüfsumme.',
  },
  'configuration.kind': { en: 'What it is', de: 'Was es ist' },
  'configuration.kind.program': { en: 'controller program', de: 'Steuerungsprogramm' },
  'configuration.kind.hmi': { en: 'HMI configuration', de: 'HMI-Konfiguration' },
  'configuration.kind.scada': { en: 'SCADA configuration', de: 'SCADA-Konfiguration' },
  'configuration.kind.mes': { en: 'MES configuration', de: 'MES-Konfiguration' },
  'configuration.kind.other': { en: 'another configuration', de: 'andere Konfiguration' },
  'configuration.state.same': { en: 'runs as approved', de: 'läuft wie freigegeben' },
  'configuration.state.unseen': { en: 'never seen', de: 'nie gesehen' },
  'configuration.state.waiting': {
    en: 'not seen since it was approved',
    de: 'seit der Freigabe nicht gesehen',
  },
  'configuration.state.explained': { en: 'differs, explained', de: 'weicht ab, erklärt' },
  'configuration.state.different': { en: 'differs, unexplained', de: 'weicht ab, ungeklärt' },
  'configuration.approved': { en: 'Approved', de: 'Freigegeben' },
  'configuration.running': { en: 'Running', de: 'Läuft' },
  'configuration.version': { en: 'Version', de: 'Version' },
  'configuration.checksum': { en: 'Checksum', de: 'Prüfsumme' },
  'configuration.checksum.hint': {
    en: 'SHA-256, or what the maker’s tool calls its own.',
    de: 'SHA-256, oder was das Werkzeug des Herstellers als seine ausgibt.',
  },
  'configuration.place': { en: 'Where its backup lies', de: 'Wo seine Sicherung liegt' },
  'configuration.place.none': { en: 'nobody has said where', de: 'niemand hat gesagt, wo' },
  'configuration.backup': { en: 'Backup', de: 'Sicherung' },
  'configuration.name': { en: 'Name', de: 'Name' },
  'configuration.name.hint': {
    en: 'As the tool that reads it calls it: reports are told apart by tag and name.',
    de: 'Wie das Werkzeug es nennt, das es ausliest: Meldungen werden nach Kennung und Name zugeordnet.',
  },
  'configuration.by_hand': { en: '{at}, by {by}', de: '{at}, von {by}' },
  'configuration.by_decision': { en: '{at}, by', de: '{at}, durch' },
  'configuration.seen': {
    en: 'since {since}, last on {at} ({source})',
    de: 'seit {since}, zuletzt {at} ({source})',
  },
  'configuration.not_seen': { en: 'Nobody has reported it.', de: 'Niemand hat es gemeldet.' },
  'configuration.explained_by': { en: 'Explained by', de: 'Erklärt durch' },
  'configuration.by_closing': {
    en: 'What runs becomes the approved version when it is closed.',
    de: 'Was läuft, wird mit ihrem Abschluss zur freigegebenen Version.',
  },
  'configuration.by_approval': {
    en: 'It is closed, and did not say which checksum: what runs waits to be approved.',
    de: 'Sie ist abgeschlossen und nannte keine Prüfsumme: Was läuft, wartet auf die Freigabe.',
  },
  'configuration.undone': {
    en: 'What it does is undone in the end, and nothing new is approved by it.',
    de: 'Was sie tut, wird am Ende aufgehoben; freigegeben wird durch sie nichts Neues.',
  },
  'configuration.is_finding': { en: 'No decision explains it:', de: 'Keine Entscheidung erklärt das:' },
  'configuration.becomes_finding': {
    en: 'No decision explains it. It becomes a finding within seconds.',
    de: 'Keine Entscheidung erklärt das. In wenigen Sekunden wird es zur Feststellung.',
  },
  'configuration.finding': { en: 'finding', de: 'Feststellung' },
  'configuration.add': { en: 'Bring under control', de: 'Unter Kontrolle nehmen' },
  'configuration.approve': { en: 'Approve', de: 'Freigeben' },
  'configuration.approve_of': {
    en: 'Approve another version: {name}',
    de: 'Andere Version freigeben: {name}',
  },
  'configuration.approve.about': {
    en: 'What runs is filled in. Compare before you approve it.',
    de: 'Was läuft, ist eingetragen. Vergleichen Sie, bevor Sie es freigeben.',
  },
  'configuration.end': { en: 'End', de: 'Beenden' },
  'configuration.end_of': { en: 'Stop looking after: {name}', de: 'Nicht mehr überwachen: {name}' },
  'configuration.why_decision': { en: 'As decided in D-{number}', de: 'Wie entschieden in D-{number}' },
  'configuration.differences': { en: 'What runs differently', de: 'Was anders läuft' },
  'configuration.differences.about': {
    en: 'Programs and configurations that were seen to be otherwise than approved, and the decision that explains it.',
    de: 'Programme und Konfigurationen, die anders gesehen wurden als freigegeben, und die Entscheidung, die es erklärt.',
  },
  'configuration.counts': {
    en: ({ all, same, differing, waiting, unseen }) =>
      counted(`${all} under control`, [
        [same, 'as approved'],
        [differing, 'otherwise'],
        [waiting, 'not seen since approved'],
        [unseen, 'never seen'],
      ]),
    de: ({ all, same, differing, waiting, unseen }) =>
      counted(`${all} unter Kontrolle`, [
        [same, 'wie freigegeben'],
        [differing, 'anders'],
        [waiting, 'seit der Freigabe nicht gesehen'],
        [unseen, 'nie gesehen'],
      ]),
  },
  'configuration.counts.none': {
    en: 'Nothing at this site is under control yet. It begins on the page of an asset.',
    de: 'An diesem Standort ist noch nichts unter Kontrolle. Das beginnt auf der Seite einer Anlage.',
  },
  'configuration.differences.none': {
    en: 'Nothing differs from what is approved, as far as anybody has reported.',
    de: 'Nichts weicht vom Freigegebenen ab, soweit gemeldet wurde.',
  },
  'configuration.asset': { en: 'Asset', de: 'Anlage' },
  'configuration.reports': { en: 'Reports', de: 'Meldungen' },
  'configuration.reports.none': {
    en: 'Nobody has reported anything yet. Upload a table here, or let your backup tool report by token.',
    de: 'Noch hat niemand etwas gemeldet. Laden Sie hier eine Tabelle hoch, oder lassen Sie Ihr Sicherungswerkzeug mit einem Token melden.',
  },
  'configuration.report': { en: 'Upload what runs', de: 'Hochladen, was läuft' },
  'configuration.report.about': {
    en: 'A table (CSV, XLSX or JSON) with a head: asset (its tag), program, checksum, and if known version and time.',
    de: 'Eine Tabelle (CSV, XLSX oder JSON) mit Kopfzeile: Anlage (Kennung), Programm, Prüfsumme, und wenn bekannt Version und Zeit.',
  },
  'configuration.report.file': { en: 'File', de: 'Datei' },
  'configuration.report.read': {
    en: ({ lines }) => (lines === 1 ? 'One line was read.' : `${lines} lines were read.`),
    de: ({ lines }) => (lines === 1 ? 'Eine Zeile wurde gelesen.' : `${lines} Zeilen wurden gelesen.`),
  },
  'configuration.report.without': {
    en: ({ lines }) =>
      `Without asset, program or checksum, and left out: line ${(lines as string[]).join(', ')}.`,
    de: ({ lines }) =>
      `Ohne Anlage, Programm oder Prüfsumme, und ausgelassen: Zeile ${(lines as string[]).join(', ')}.`,
  },
  'configuration.report.said': {
    en: ({ lines, same, differing }) =>
      counted(lines === 1 ? 'One line' : `${lines} lines`, [
        [same, 'as approved'],
        [differing, 'otherwise'],
      ]),
    de: ({ lines, same, differing }) =>
      counted(lines === 1 ? 'Eine Zeile' : `${lines} Zeilen`, [
        [same, 'wie freigegeben'],
        [differing, 'anders'],
      ]),
  },
  'configuration.report.unknown': {
    en: ({ n }) => (n === 1 ? 'One line was not taken' : `${n} lines were not taken`),
    de: ({ n }) => (n === 1 ? 'Eine Zeile wurde nicht übernommen' : `${n} Zeilen wurden nicht übernommen`),
  },
  'configuration.report.line': {
    en: 'Line {line}: {asset}, {program}',
    de: 'Zeile {line}: {asset}, {program}',
  },
  'configuration.why.asset': {
    en: 'nothing is under control on an asset of this tag',
    de: 'auf einer Anlage dieser Kennung ist nichts unter Kontrolle',
  },
  'configuration.why.program': {
    en: 'the asset has nothing of this name under control',
    de: 'die Anlage hat nichts dieses Namens unter Kontrolle',
  },
  'configuration.why.twice': { en: 'it stands there twice', de: 'sie steht doppelt da' },
  'configuration.why.older': { en: 'something newer is known', de: 'es ist Neueres bekannt' },
  'checksums.no_columns': {
    en: 'The file has no columns for asset, program and checksum. Its head says: {heads}.',
    de: 'Die Datei hat keine Spalten für Anlage, Programm und Prüfsumme. Ihre Kopfzeile: {heads}.',
  },
  'checksums.too_many': {
    en: 'The file has more than {most} lines. Send it in parts.',
    de: 'Die Datei hat mehr als {most} Zeilen. Senden Sie sie in Teilen.',
  },
  'checksums.none': {
    en: 'The file has no line to report.',
    de: 'Die Datei hat keine Zeile, die sich melden ließe.',
  },
  'configuration.decision.title': { en: 'What will be approved', de: 'Was freigegeben wird' },
  'configuration.decision.about': {
    en: 'When this is closed, what runs becomes the approved version of:',
    de: 'Mit dem Abschluss wird zur freigegebenen Version, was läuft, von:',
  },
  'configuration.decision.stated': { en: 'Stated here: {checksum}', de: 'Hier genannt: {checksum}' },
  'configuration.decision.otherwise': {
    en: 'runs otherwise than stated here',
    de: 'läuft anders als hier genannt',
  },
  'configuration.decision.unseen': {
    en: 'Not seen to differ yet.',
    de: 'Noch nicht als abweichend gesehen.',
  },
} satisfies Catalogue
