import type { Catalogue } from '../catalogue.ts'

/** What the ledger says of acts on the plant. */
export const plantToldWords = {
  'ledger.kind.asset': { en: 'assets', de: 'Anlagen' },
  'ledger.said.cell.add': { en: '{who} added a cell', de: '{who} hat eine Zelle hinzugefügt' },
  'ledger.said.site.profile': {
    en: '{who} said under which regimes a site is',
    de: '{who} hat die Regelwerke eines Standorts festgelegt',
  },
  'ledger.said.scale.set': {
    en: '{who} worded the levels of criticality for production',
    de: '{who} hat die Stufen der Kritikalität für die Produktion benannt',
  },
  'ledger.said.asset.add': {
    en: '{who} added the asset {tag}',
    de: '{who} hat die Anlage {tag} aufgenommen',
  },
  'ledger.said.asset.change': {
    en: ({ who, state }) =>
      state === 'retired' ? `${who} retired an asset` : `${who} changed what the list says of an asset`,
    de: ({ who, state }) =>
      state === 'retired'
        ? `${who} hat eine Anlage ausgemustert`
        : `${who} hat Angaben zu einer Anlage geändert`,
  },
  'ledger.said.asset.rate': {
    en: '{who} rated how critical an asset is',
    de: '{who} hat die Kritikalität einer Anlage eingestuft',
  },
  'ledger.said.attachment.add': {
    en: '{who} attached the file {file}',
    de: '{who} hat die Datei {file} angehängt',
  },
  'ledger.said.attachment.remove': {
    en: '{who} took the file {file} away',
    de: '{who} hat die Datei {file} entfernt',
  },
  'ledger.field.attachment': { en: 'attached file', de: 'angehängte Datei' },
  'ledger.field.size': { en: 'size in bytes', de: 'Größe in Byte' },
  'ledger.field.type': { en: 'kind of file', de: 'Art der Datei' },
  'ledger.field.addresses': { en: 'addresses', de: 'Adressen' },
  'ledger.field.backup': { en: 'backup', de: 'Sicherung' },
  'ledger.field.cell': { en: 'cell', de: 'Zelle' },
  'ledger.field.class': { en: 'kind', de: 'Art' },
  'ledger.field.condition': { en: 'condition', de: 'Bedingung' },
  'ledger.field.details': { en: 'details', de: 'Einzelheiten' },
  'ledger.field.firmware': { en: 'firmware', de: 'Firmware' },
  'ledger.field.high': { en: 'high', de: 'hoch' },
  'ledger.field.hostname': { en: 'host name', de: 'Rechnername' },
  'ledger.field.level': { en: 'level', de: 'Stufe' },
  'ledger.field.location': { en: 'location', de: 'Ort' },
  'ledger.field.low': { en: 'low', de: 'gering' },
  'ledger.field.medium': { en: 'medium', de: 'mittel' },
  'ledger.field.model': { en: 'model', de: 'Modell' },
  'ledger.field.os': { en: 'operating system', de: 'Betriebssystem' },
  'ledger.field.owner': { en: 'who answers for it', de: 'wer dafür einsteht' },
  'ledger.field.parent': { en: 'sits in', de: 'sitzt in' },
  'ledger.field.partner': { en: 'other half', de: 'andere Hälfte' },
  'ledger.field.production': { en: 'production', de: 'Produktion' },
  'ledger.field.protocols': { en: 'protocols', de: 'Protokolle' },
  'ledger.field.regime': { en: 'change regime', de: 'Änderungsverfahren' },
  'ledger.field.regimes': { en: 'regimes', de: 'Regelwerke' },
  'ledger.field.regulatory': { en: 'regulatory', de: 'Regulierung' },
  'ledger.field.safety': { en: 'safety', de: 'Sicherheit' },
  'ledger.field.safetyFunction': { en: 'carries a safety function', de: 'trägt eine Sicherheitsfunktion' },
  'ledger.field.serial': { en: 'serial number', de: 'Seriennummer' },
  'ledger.field.source': { en: 'source', de: 'Quelle' },
  'ledger.field.support': { en: 'vendor support', de: 'Herstellerunterstützung' },
  'ledger.field.tag': { en: 'tag', de: 'Kennzeichen' },
  'ledger.field.until': { en: 'until', de: 'bis' },
  'ledger.field.validated': { en: 'validated', de: 'validiert' },
  'ledger.field.validation': { en: 'documented in', de: 'dokumentiert in' },
  'ledger.field.vendor': { en: 'vendor', de: 'Hersteller' },
} satisfies Catalogue
