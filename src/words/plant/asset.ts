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
  'assets.too_many': {
    en: 'More than {most} assets at once are a task for an import. Narrow the list down.',
    de: 'Mehr als {most} Anlagen auf einmal sind eine Sache für einen Import. Grenzen Sie die Liste ein.',
  },
  'assets.changed_meanwhile': {
    en: 'Some of these assets were changed since you looked. Look at the preview again.',
    de: 'Einige dieser Anlagen wurden inzwischen geändert. Sehen Sie sich die Vorschau noch einmal an.',
  },
  'assets.nothing_changes': {
    en: 'None of these assets would change.',
    de: 'Keine dieser Anlagen würde sich ändern.',
  },
  'assets.site_missing': {
    en: 'Shared addresses are looked for at one site: choose it.',
    de: 'Nach gemeinsamen Adressen wird an einem Standort gesucht: Wählen Sie ihn.',
  },
  'assets.page_unknown': {
    en: 'This page of the list does not go with its order. Begin at the first one.',
    de: 'Diese Seite der Liste passt nicht zu ihrer Sortierung. Beginnen Sie bei der ersten.',
  },
  'view.unknown': {
    en: 'You have saved no such view.',
    de: 'Eine solche Ansicht haben Sie nicht gespeichert.',
  },
  'view.too_many': {
    en: 'You have {most} views already. Remove one first.',
    de: 'Sie haben schon {most} Ansichten. Entfernen Sie zuerst eine.',
  },
  'view.name_taken': {
    en: 'You have a view of this name already: {name}.',
    de: 'Sie haben schon eine Ansicht mit diesem Namen: {name}.',
  },
} as const satisfies Catalogue
