import type { Catalogue } from '../catalogue.ts'

/** Assets and what is said of them. */
export const assetWords = {
  'asset.unknown': {
    en: 'There is no such asset at your sites ({asset}).',
    de: 'Eine solche Anlage gibt es an Ihren Standorten nicht ({asset}).',
  },
  'asset.cell_without_area': {
    en: 'A cell belongs to an area: name the area, too.',
    de: 'Eine Zelle gehört zu einem Bereich: Nennen Sie auch den Bereich.',
  },
  'asset.within_itself': {
    en: 'An asset cannot sit in itself, below itself, or be its own other half. Choose another one.',
    de: 'Eine Anlage kann nicht in sich selbst oder unter sich sitzen, und nicht ihre eigene andere Hälfte sein. Wählen Sie eine andere.',
  },
  'asset.other_site': {
    en: 'What an asset sits in, and its redundant half, stand at the same site. Choose one of this site.',
    de: 'Worin eine Anlage sitzt und ihre redundante Hälfte stehen am selben Standort. Wählen Sie eine von diesem Standort.',
  },
  'asset.reason_missing': {
    en: 'Say why the asset leaves the list, or comes back into it.',
    de: 'Sagen Sie, warum die Anlage das Verzeichnis verlässt oder zurückkehrt.',
  },
  'asset.source_missing': {
    en: 'A rating for safety follows from a hazard analysis: name it.',
    de: 'Eine Einstufung für die Sicherheit folgt aus einer Gefährdungsanalyse: Nennen Sie diese.',
  },
  'attachment.unknown': {
    en: 'There is no such file at your sites, or it was taken away.',
    de: 'Diese Datei gibt es an Ihren Standorten nicht, oder sie wurde entfernt.',
  },
  'attachment.empty': { en: '{name} is empty.', de: '{name} ist leer.' },
  'attachment.too_large': {
    en: '{name} is larger than 8 MB. Keep it where your files are kept, and note the place.',
    de: '{name} ist größer als 8 MB. Legen Sie die Datei dort ab, wo Ihre Dateien liegen, und vermerken Sie den Ort.',
  },
  'attachment.kind_wrong': {
    en: '{name} is not attached: what is in it and the ending of its name must be one of {kinds}, and a workbook has no macros.',
    de: '{name} wird nicht angehängt: Inhalt und Endung müssen eines von {kinds} sein, und eine Arbeitsmappe hat keine Makros.',
  },
} as const satisfies Catalogue
