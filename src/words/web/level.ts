import type { Catalogue, Values } from '../catalogue.ts'

const one = (count: Values[string] | undefined) => Number(count) === 1

/** Corporate, sites and areas: what each does differently, and why. */
export const levelWords = {
  'level.choose': { en: 'Level', de: 'Ebene' },
  'level.site': { en: 'Site', de: 'Standort' },
  'level.corporate': { en: 'Corporate', de: 'Konzern' },
  'level.differs': {
    en: ({ count }) => (one(count) ? 'one activity differs' : `${count} activities differ`),
    de: ({ count }) => (one(count) ? 'eine Aktivität weicht ab' : `${count} Aktivitäten weichen ab`),
  },
  'level.differs_late': { en: 'to be reconfirmed', de: 'neu zu bestätigen' },
  'level.none_differs': {
    en: '{place} follows {above} everywhere. Change a cell to agree on something else.',
    de: '{place} folgt überall der Ebene darüber ({above}). Ändern Sie eine Zelle, um etwas anderes zu vereinbaren.',
  },
  'level.some_differ': {
    en: ({ place, count, above }) =>
      `${place} differs from ${above} in ${one(count) ? 'one activity' : `${count} activities`}. Underlined cells were agreed here.`,
    de: ({ place, count, above }) =>
      `${place} weicht in ${one(count) ? 'einer Aktivität' : `${count} Aktivitäten`} von der Ebene darüber ab (${above}). Unterstrichene Zellen sind hier vereinbart.`,
  },
  'level.reconfirm_count': {
    en: ({ count }) =>
      one(count)
        ? 'One is to be reconfirmed, since it changed above.'
        : `${count} are to be reconfirmed, since they changed above.`,
    de: ({ count }) =>
      one(count)
        ? 'Eine ist neu zu bestätigen, da sie sich darüber geändert hat.'
        : `${count} sind neu zu bestätigen, da sie sich darüber geändert haben.`,
  },
  'filter.differing': { en: 'Only what differs here', de: 'Nur was hier abweicht' },
  'level.agreed': { en: 'Agreed here:', de: 'Hier vereinbart:' },
  'level.reconfirm': { en: 'to be reconfirmed', de: 'neu zu bestätigen' },
  'level.still_right': { en: 'Still right', de: 'Gilt weiter' },
  'level.back': { en: 'Back to {above}', de: 'Zurück zur Ebene darüber ({above})' },
  'level.locked': { en: 'Locked', de: 'Gesperrt' },
  'level.locked_why': {
    en: 'Locked by corporate: a place may tighten it, never weaken it.',
    de: 'Vom Konzern gesperrt: Ein Ort darf verschärfen, nie schwächen.',
  },
  'level.replaces': { en: 'replaces the table above', de: 'ersetzt die Tabelle darüber' },
  'level.same': { en: 'no difference yet', de: 'noch kein Unterschied' },
  'level.follows': {
    en: '{place} follows {above} here. Change a cell to agree on something else.',
    de: '{place} folgt hier der Ebene darüber ({above}). Ändern Sie eine Zelle, um etwas anderes zu vereinbaren.',
  },
  'level.change_reason': { en: 'Change the reason', de: 'Grund ändern' },
  'level.about': { en: 'What {place} agreed', de: 'Was {place} vereinbart hat' },
  'level.reconfirm_why': {
    en: 'Agreed on version {on}; changed above in version {since}. Is it still right?',
    de: 'Vereinbart zu Version {on}; darüber geändert in Version {since}. Gilt es weiter?',
  },
  'reason.ask': {
    en: 'Why does {place} do it differently?',
    de: 'Warum regelt {place} es anders?',
  },
  'reason.for_many': {
    en: 'The reason counts for {count} activities that follow {above} until now.',
    de: 'Der Grund gilt für {count} Aktivitäten, die bisher der Ebene darüber folgen ({above}).',
  },
  'reason.reason': { en: 'Reason', de: 'Grund' },
  'reason.how': { en: 'How', de: 'Wie' },
  'reason.adds': { en: 'Add to the table above', de: 'Die Tabelle darüber ergänzen' },
  'reason.adds_why': {
    en: 'What you do not change here stays as it is above, also when that changes.',
    de: 'Was Sie hier nicht ändern, bleibt wie darüber, auch wenn sich das ändert.',
  },
  'reason.replaces': { en: 'Replace the table above', de: 'Die Tabelle darüber ersetzen' },
  'reason.replaces_why': {
    en: 'It begins as a copy. Nothing that changes above reaches it any more.',
    de: 'Sie beginnt als Kopie. Was sich darüber ändert, wirkt hier nicht mehr.',
  },
  'reason.agree': { en: 'Do it differently here', de: 'Hier anders regeln' },
  'reason.keep': { en: 'Save', de: 'Speichern' },
  'reason.leave': { en: 'Leave it as it is', de: 'So lassen' },
  'reason.keys': {
    en: 'It counts once both keys have put the version in force.',
    de: 'Es gilt, sobald beide Schlüssel die Version in Kraft gesetzt haben.',
  },
} satisfies Catalogue
