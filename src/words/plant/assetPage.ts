import type { Catalogue } from '../catalogue.ts'

const lines = (list: unknown) => (Array.isArray(list) ? list : [list]).join(', ')

/** The page of an asset, and the one that adds it. */
export const assetPageWords = {
  'asset.says.what': { en: '{class} in {place}.', de: '{class} in {place}.' },
  'asset.says.state': { en: 'It is {state}.', de: 'Sie ist {state}.' },
  'asset.says.ranking': { en: 'Its criticality is {level}.', de: 'Ihre Kritikalität ist {level}.' },
  'asset.says.unrated': {
    en: 'Nobody has rated yet how critical it is.',
    de: 'Wie kritisch sie ist, hat noch niemand eingestuft.',
  },
  'asset.says.owner': { en: '{owner} answers for it: {people}.', de: 'Für sie steht {owner} ein: {people}.' },
  'asset.says.vacant': {
    en: '{owner} answers for it, and nobody stands for that here.',
    de: 'Für sie steht {owner} ein, und niemand hat diese Funktion hier.',
  },
  'asset.whose': { en: 'Here it is for {list}.', de: 'Hier ist es Sache von {list}.' },
  'asset.yes.yes': { en: 'yes', de: 'ja' },
  'asset.yes.no': { en: 'no', de: 'nein' },
  'asset.yes.unknown': { en: 'unknown', de: 'unbekannt' },
  'asset.group.identity': { en: 'Identity', de: 'Identität' },
  'asset.group.place': { en: 'Place', de: 'Ort' },
  'asset.group.network': { en: 'Network', de: 'Netz' },
  'asset.group.support': { en: 'Vendor support', de: 'Herstellerunterstützung' },
  'asset.group.change': { en: 'Validation and changes', de: 'Validierung und Änderungen' },
  'asset.group.backup': { en: 'Backup', de: 'Sicherung' },
  'asset.group.systems': { en: 'Business systems', de: 'Geschäftssysteme' },
  'asset.group.notes': { en: 'Notes', de: 'Anmerkungen' },
  'asset.change': { en: 'Change', de: 'Ändern' },
  'asset.change_of': { en: 'Change: {group}', de: 'Ändern: {group}' },
  'asset.save': { en: 'Save', de: 'Speichern' },
  'asset.not_said': {
    en: ({ list }) => `Not said: ${lines(list)}.`,
    de: ({ list }) => `Nicht angegeben: ${lines(list)}.`,
  },
  'asset.tag.hint': {
    en: 'The name by which the plant knows it.',
    de: 'Der Name, unter dem das Werk sie kennt.',
  },
  'asset.zone.hint': {
    en: 'Conditions of the split look at the zones that are offered.',
    de: 'Bedingungen der Aufteilung kennen die Zonen, die angeboten werden.',
  },
  'asset.owner.split': { en: 'as the split says', de: 'wie die Aufteilung sagt' },
  'asset.place.none': { en: 'none', de: 'keiner' },
  'asset.addresses.hint': {
    en: 'One to a line: IP, MAC, slot:0/3 (rack and slot), serial:COM3/5.',
    de: 'Eine je Zeile: IP, MAC, slot:0/3 (Baugruppenträger und Steckplatz), serial:COM3/5.',
  },
  'asset.addresses.wrong': {
    en: ({ list }) => `No address of a kind that is known: ${lines(list)}.`,
    de: ({ list }) => `Keine Adresse einer bekannten Art: ${lines(list)}.`,
  },
  'asset.protocols.hint': { en: 'One to a line, such as Profinet.', de: 'Eines je Zeile, etwa Profinet.' },
  'asset.services.hint': {
    en: 'One to a line, such as 4840/tcp OPC UA.',
    de: 'Einer je Zeile, etwa 4840/tcp OPC UA.',
  },
  'asset.accounts.hint': {
    en: 'Which there are, never their passwords.',
    de: 'Welche es gibt, nie ihre Passwörter.',
  },
  'asset.support.whole': {
    en: 'As a whole: {state}. The least of what is said of its parts counts.',
    de: 'Im Ganzen: {state}. Es zählt das Geringste, was von den Teilen gesagt ist.',
  },
  'asset.support.of': { en: '{part}: support', de: '{part}: Unterstützung' },
  'asset.support.part': { en: 'Part', de: 'Teil' },
  'asset.support.state': { en: 'State', de: 'Stand' },
  'asset.support.until': { en: 'Until', de: 'Bis' },
  'asset.support.since': { en: 'Ended on', de: 'Beendet am' },
  'asset.support.until_day': { en: 'until {day}', de: 'bis {day}' },
  'asset.support.since_day': { en: 'on {day}', de: 'am {day}' },
  'asset.support.condition': { en: 'Condition', de: 'Bedingung' },
  'asset.support.condition.hint': {
    en: "Such as the vendor's list of qualified versions, or a contract.",
    de: 'Etwa die Liste qualifizierter Versionen des Herstellers, oder ein Vertrag.',
  },
  'asset.system.number': { en: 'Business system {number}', de: 'Geschäftssystem {number}' },
  'asset.system.kind': { en: 'Kind', de: 'Art' },
  'asset.system.how': { en: 'This asset', de: 'Diese Anlage' },
  'asset.system.add': { en: 'Add a business system', de: 'Geschäftssystem hinzufügen' },
  'asset.system.remove': { en: 'Take it out', de: 'Herausnehmen' },
  'asset.ranking.none': {
    en: 'Not rated yet. The highest rating will count.',
    de: 'Noch nicht eingestuft. Es wird die höchste Einstufung zählen.',
  },
  'asset.ranking.from': {
    en: ({ level, list }) => `${cap(level)}: the highest of ${list}.`,
    de: ({ level, list }) => `${cap(level)}: die höchste von ${list}.`,
  },
  'asset.scale.means': { en: 'Here that means: {text}', de: 'Das heißt hier: {text}' },
  'asset.rate': { en: 'Rate', de: 'Einstufen' },
  'asset.rate_for': { en: 'Rate: {for}', de: 'Einstufen: {for}' },
  'asset.rate.level': { en: 'How critical it is', de: 'Wie kritisch sie ist' },
  'asset.rate.reason': { en: 'Reason', de: 'Grund' },
  'asset.rate.source': { en: 'Source', de: 'Quelle' },
  'asset.rate.source.safety': {
    en: 'The hazard analysis that it follows from, such as HAZOP 2024, node 6.',
    de: 'Die Gefährdungsanalyse, aus der es folgt, etwa HAZOP 2024, Knoten 6.',
  },
  'asset.rate.source.other': {
    en: 'A document that it follows from, if there is one.',
    de: 'Ein Dokument, aus dem es folgt, falls es eines gibt.',
  },
  'asset.who.none': {
    en: 'No version of the split is in force yet, so nothing says who decides about it.',
    de: 'Noch ist keine Fassung der Aufteilung in Kraft, also sagt nichts, wer darüber entscheidet.',
  },
  'asset.who.why': { en: 'Why, and what would relax it', de: 'Warum, und was es erleichtern würde' },
  'asset.who.listed': { en: 'from the record', de: 'aus dem Verzeichnis' },
  'asset.who.facts': {
    en: ({ count }) =>
      `${Number(count) === 1 ? 'One fact comes' : `${count} facts come`} from the list and from what is known of the plant now; say others where they matter.`,
    de: ({ count }) =>
      `${Number(count) === 1 ? 'Ein Merkmal kommt' : `${count} Merkmale kommen`} aus dem Verzeichnis und daraus, was jetzt über das Werk bekannt ist; nennen Sie andere, wo es darauf ankommt.`,
  },
  'asset.findings': { en: 'Findings about it', de: 'Befunde zu ihr' },
  'asset.findings.none': { en: 'None that waits.', de: 'Keiner, der wartet.' },
  'asset.pick': { en: 'Type a tag or a name', de: 'Kennzeichen oder Namen tippen' },
  'asset.pick.none': { en: 'No asset of this site fits.', de: 'Keine Anlage dieses Standorts passt.' },
  'asset.pick.clear': { en: 'Choose none', de: 'Keine wählen' },
  'asset.near': { en: 'Around it', de: 'Um sie herum' },
  'asset.near.above': { en: 'Sits in or runs on', de: 'Sitzt in oder läuft auf' },
  'asset.near.below': { en: 'Sits in it or runs on it', de: 'Sitzt darin oder läuft darauf' },
  'asset.near.pair': { en: 'Other half of the redundant pair', de: 'Andere Hälfte des redundanten Paars' },
  'asset.near.sharing': { en: 'With the same address', de: 'Mit derselben Adresse' },
  'asset.near.sharing.about': {
    en: 'Either one of them is wrong, or they share it on purpose.',
    de: 'Entweder ist eine davon falsch, oder sie teilen sie mit Absicht.',
  },
  'asset.label': { en: 'Label', de: 'Etikett' },
  'asset.retire': { en: 'Retire', de: 'Ausmustern' },
  'asset.retire.about': {
    en: 'It leaves the list. What was said and done about it stays in the record.',
    de: 'Sie verlässt das Verzeichnis. Was über sie gesagt und getan wurde, bleibt im Bestand.',
  },
  'asset.back': { en: 'Take back into the list', de: 'Wieder aufnehmen' },
  'asset.back.about': {
    en: 'It comes back into the list, in service.',
    de: 'Sie kommt zurück in das Verzeichnis, in Betrieb.',
  },
  'asset.new': { en: 'Add an asset', de: 'Anlage aufnehmen' },
  'asset.new.about': {
    en: 'Name, kind and place are enough to begin with. What nobody says counts as unknown, and unknown as strictest.',
    de: 'Name, Art und Ort genügen für den Anfang. Was niemand sagt, zählt als unbekannt, und unbekannt als das Strengste.',
  },
  'asset.new.do': { en: 'Add it to the list', de: 'In das Verzeichnis aufnehmen' },
  'attachment.title': { en: 'Files', de: 'Dateien' },
  'attachment.of': { en: 'Files of {name}', de: 'Dateien von {name}' },
  'attachment.none': {
    en: 'None yet: drawings, certificates, the list of what the vendor qualified.',
    de: 'Noch keine: Zeichnungen, Zertifikate, die Liste dessen, was der Hersteller qualifiziert hat.',
  },
  'attachment.add': { en: 'Attach a file', de: 'Datei anhängen' },
  'attachment.remove': { en: 'Take away', de: 'Entfernen' },
  'attachment.remove_of': { en: 'Take away: {name}', de: 'Entfernen: {name}' },
  'attachment.remove.about': {
    en: 'The file is gone then. Its name and checksum stay in the ledger, with your reason.',
    de: 'Die Datei ist dann weg. Name und Prüfsumme bleiben im Ledger, mit Ihrem Grund.',
  },
  'site.no_cells': { en: 'no cells', de: 'keine Zellen' },
  'site.add_cell': { en: 'Add a cell', de: 'Zelle hinzufügen' },
  'site.add_cell_of': { en: 'Add a cell: {name}', de: 'Zelle hinzufügen: {name}' },
  'site.cell_name': { en: 'Name of the cell', de: 'Name der Zelle' },
  'site.regimes.unsaid': {
    en: 'Nobody has said under which regimes it is.',
    de: 'Unter welchen Regelwerken er steht, hat niemand gesagt.',
  },
  'site.regimes.none': { en: 'Under no regime.', de: 'Unter keinem Regelwerk.' },
  'site.regimes.under': { en: 'Under', de: 'Unter' },
  'site.regimes.set': { en: 'Set regimes', de: 'Regelwerke festlegen' },
  'site.regimes.of': { en: 'Set regimes: {name}', de: 'Regelwerke festlegen: {name}' },
  'site.regimes.about': {
    en: 'Several may hold. None is an answer, too; while nobody has said, decisions count the site as regulated.',
    de: 'Es können mehrere gelten. Auch keines ist eine Antwort; solange niemand es sagt, gilt der Standort bei Entscheidungen als reguliert.',
  },
  'scale.title': {
    en: 'What criticality for production means',
    de: 'Was Kritikalität für die Produktion heißt',
  },
  'scale.about': {
    en: 'In this company. Whoever rates an asset reads it.',
    de: 'In diesem Unternehmen. Wer eine Anlage einstuft, liest es.',
  },
  'scale.none': {
    en: 'Nobody has worded it yet: low, medium and high mean what each plant makes of them.',
    de: 'Noch hat es niemand benannt: Gering, mittel und hoch heißen, was jedes Werk daraus macht.',
  },
  'scale.set': { en: 'Word the levels of production', de: 'Stufen der Produktion benennen' },
  'label.title': { en: 'Labels', de: 'Etiketten' },
  'label.about': {
    en: ({ count }) =>
      `${Number(count) === 1 ? 'One label' : `${count} labels`}. The code opens the asset; whoever scans it signs in first.`,
    de: ({ count }) =>
      `${Number(count) === 1 ? 'Ein Etikett' : `${count} Etiketten`}. Der Code öffnet die Anlage; wer ihn scannt, meldet sich zuerst an.`,
  },
  'label.of': { en: 'Of all assets in', de: 'Von allen Anlagen in' },
  'label.paper': { en: 'Paper', de: 'Papier' },
  'label.paper.sheet': {
    en: 'A4 sheet, 24 labels of 70 × 37 mm',
    de: 'A4-Bogen, 24 Etiketten zu 70 × 37 mm',
  },
  'label.paper.single': { en: 'Label printer, 70 × 37 mm', de: 'Etikettendrucker, 70 × 37 mm' },
  'label.first': { en: 'First free label of the sheet', de: 'Erstes freies Etikett des Bogens' },
  'label.first.hint': { en: 'Print without margins, at 100 %.', de: 'Ohne Ränder drucken, mit 100 %.' },
  'label.more': {
    en: 'These are the first {count}. Choose an area for the others.',
    de: 'Das sind die ersten {count}. Wählen Sie für die anderen einen Bereich.',
  },
  'label.none': { en: 'There is no asset to label here.', de: 'Hier gibt es keine Anlage für ein Etikett.' },
  'label.code': { en: 'Code of {tag}', de: 'Code von {tag}' },
} satisfies Catalogue

function cap(text: unknown): string {
  const plain = String(text)
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}
