import type { Catalogue } from '../catalogue.ts'

/** The page on which the traffic of a site and the rules of its firewalls are checked. */
export const trafficPageWords = {
  'traffic.page.of': { en: 'Traffic of {site}', de: 'Verkehr von {site}' },
  'traffic.page.link': { en: 'Traffic and firewalls', de: 'Verkehr und Firewalls' },
  'traffic.page.about': {
    en: 'Whether the network does what both sides agreed: from a log of connections, or from the rules of a firewall.',
    de: 'Ob das Netz tut, was beide Seiten vereinbart haben: aus einem Log von Verbindungen oder den Regeln einer Firewall.',
  },
  'traffic.page.what': { en: 'What the file holds', de: 'Was die Datei enthält' },
  'traffic.page.none': {
    en: 'Nothing was checked here yet.',
    de: 'Hier wurde noch nichts geprüft.',
  },
  'traffic.page.checks': { en: 'Checks', de: 'Prüfungen' },
  'traffic.kind.flows': { en: 'Connections', de: 'Verbindungen' },
  'traffic.kind.flows.about': {
    en: 'a conn.log of Zeek, TSV or JSON, also packed',
    de: 'ein conn.log von Zeek, TSV oder JSON, auch gepackt',
  },
  'traffic.kind.rules': { en: 'Firewall rules', de: 'Firewall-Regeln' },
  'traffic.kind.rules.about': {
    en: 'pfSense (XML), iptables-save, or a table (CSV)',
    de: 'pfSense (XML), iptables-save oder eine Tabelle (CSV)',
  },
  'traffic.file': { en: 'File', de: 'Datei' },
  'traffic.file.missing': { en: 'Choose a file first.', de: 'Wählen Sie zuerst eine Datei.' },
  'traffic.check': { en: 'Check', de: 'Prüfen' },
  'traffic.checking': { en: 'The file is read …', de: 'Die Datei wird gelesen …' },
  'traffic.checked': {
    en: 'Checked {at} by {who}, by version {number} of the zones and conduits',
    de: 'Geprüft {at} von {who}, nach Version {number} der Zonen und Übergänge',
  },
  'traffic.unexpected.flows': {
    en: ({ count }) => `${count} ${count === 1 ? 'line' : 'lines'} not agreed`,
    de: ({ count }) => `${count} ${count === 1 ? 'Zeile' : 'Zeilen'} nicht vereinbart`,
  },
  'traffic.unexpected.rules': {
    en: ({ count }) => `${count} to look at`,
    de: ({ count }) => `${count} anzusehen`,
  },
  'traffic.as_agreed': { en: 'as agreed', de: 'wie vereinbart' },
  'traffic.nothing': {
    en: 'Nothing passes that was not agreed.',
    de: 'Es geht nichts hindurch, was nicht vereinbart ist.',
  },
  'traffic.broken': {
    en: 'The file breaks off or is damaged after line {lines}. What stands before was counted.',
    de: 'Die Datei ist nach Zeile {lines} abgeschnitten oder beschädigt. Was davor steht, wurde gezählt.',
  },
  'traffic.expected': { en: 'As agreed, and inside zones', de: 'Wie vereinbart, und innerhalb von Zonen' },
  'traffic.unread_line': { en: 'Line {lines}:', de: 'Zeile {lines}:' },
  'traffic.agreed_since': { en: 'agreed by now: {permission}', de: 'inzwischen vereinbart: {permission}' },
  'traffic.proposed': { en: 'Proposed:', de: 'Vorgeschlagen:' },
  'traffic.explained': { en: 'Explained by', de: 'Erklärt durch' },
  'traffic.raise_all': {
    en: ({ count }) => `Raise what nobody explains as one finding (${count})`,
    de: ({ count }) => `Unerklärtes als eine Feststellung melden (${count})`,
  },
  'traffic.raise_all.about': {
    en: 'Neither agreed, proposed, explained by a decision nor a finding yet. The split says whose it is.',
    de: 'Weder vereinbart noch vorgeschlagen, noch durch eine Entscheidung erklärt, noch eine Feststellung. Wessen sie ist, sagt die Aufteilung.',
  },
  'traffic.days': { en: 'Days without use', de: 'Tage ohne Nutzung' },
  'traffic.days.hint': {
    en: 'Permissions that nothing used for so many days are listed.',
    de: 'Erlaubnisse, die so viele Tage nichts nutzte, werden aufgeführt.',
  },
  'traffic.days.wrong': { en: 'Days are 1 to {most}.', de: 'Es sind 1 bis {most} Tage.' },
  'traffic.finding.scan': { en: 'A host tries many: {line}', de: 'Ein Gerät probiert viele: {line}' },
  'traffic.raised': { en: 'Finding:', de: 'Feststellung:' },
  'traffic.propose': { en: 'Propose as agreed', de: 'Zur Vereinbarung vorschlagen' },
  'traffic.propose.of': { en: 'Propose as agreed: {line}', de: 'Zur Vereinbarung vorschlagen: {line}' },
  'traffic.propose.about': {
    en: 'It is agreed once both keys are turned; until then it stays unexpected.',
    de: 'Vereinbart ist es, sobald beide Schlüssel gedreht sind; bis dahin bleibt es unerwartet.',
  },
  'traffic.propose.conduit': { en: 'Conduit', de: 'Übergang' },
  'traffic.propose.title': { en: 'What it is', de: 'Was es ist' },
  'traffic.propose.why': { en: 'What it is needed for', de: 'Wozu es gebraucht wird' },
  'traffic.propose.until': { en: 'Until', de: 'Bis' },
  'traffic.propose.until.hint': { en: 'Empty: for good', de: 'Leer: auf Dauer' },
  'traffic.raise.of': { en: 'Raise a finding: {line}', de: 'Feststellung machen: {line}' },
  'traffic.finding.title': {
    en: 'Nobody agreed to this traffic: {line}',
    de: 'Nicht vereinbarter Verkehr: {line}',
  },
  'rules.finding.title': {
    en: 'The firewall lets through more than was agreed: {rule}',
    de: 'Die Firewall lässt mehr durch als vereinbart: {rule}',
  },
  'traffic.asset': { en: 'Missing from the list', de: 'Fehlt in der Liste' },
  'traffic.asset.of': {
    en: 'Missing from the list: {address}',
    de: 'Fehlt in der Liste: {address}',
  },
} as const satisfies Catalogue
