import type { Catalogue } from '../catalogue.ts'

/** What a proof comes to, and what was found. */
export const verdictWords = {
  'verdict.proved': {
    en: 'Proved: in every situation exactly one decides.',
    de: 'Bewiesen: In jeder Lage entscheidet genau einer.',
  },
  'verdict.not_decided': {
    en: 'Not decided within the time allowed.',
    de: 'In der erlaubten Zeit nicht entschieden.',
  },
  'verdict.under_way': { en: 'The proof is under way.', de: 'Der Beweis läuft.' },
  'verdict.failed': {
    en: 'The proof broke off ({why}). Change something or load the page again.',
    de: 'Der Beweis brach ab ({why}). Ändern Sie etwas, oder laden Sie die Seite neu.',
  },
  'verdict.tried': { en: 'Try-out.', de: 'Versuch.' },
  'verdict.counts': {
    en: '{activities} activities · {situations} situations · proof in {took} ms',
    de: '{activities} Aktivitäten · {situations} Lagen · Beweis in {took} ms',
  },
  'verdict.took': { en: 'proof in {took} ms', de: 'Beweis in {took} ms' },
  'verdict.activity.proved': {
    en: 'Proved: in each of {count} situations exactly one decides.',
    de: 'Bewiesen: In jeder von {count} Lagen entscheidet genau einer.',
  },
  'verdict.activity.proved_one': {
    en: 'Proved: exactly one decides.',
    de: 'Bewiesen: Genau einer entscheidet.',
  },
  'verdict.activity.ownerless': {
    en: 'In {ownerless} of {count} situations nobody decides.',
    de: 'In {ownerless} von {count} Lagen entscheidet niemand.',
  },
  'verdict.activity.ownerless_one': { en: 'Nobody decides.', de: 'Niemand entscheidet.' },
  'verdict.activity.contested': {
    en: 'In {contested} of {count} situations more than one decides.',
    de: 'In {contested} von {count} Lagen entscheidet mehr als einer.',
  },
  'verdict.activity.contested_one': { en: 'More than one decides.', de: 'Mehr als einer entscheidet.' },
  'verdict.activity.both': {
    en: 'Of {count} situations nobody decides in {ownerless}, and more than one in {contested}.',
    de: 'Von {count} Lagen entscheidet in {ownerless} niemand und in {contested} mehr als einer.',
  },
  'verdict.activity.refuted_other': {
    en: 'In every situation one decides, but something else is wrong.',
    de: 'In jeder Lage entscheidet einer, doch etwas anderes stimmt nicht.',
  },
  'verdict.activity.undecided': {
    en: 'Not decided within the time allowed.',
    de: 'In der erlaubten Zeit nicht entschieden.',
  },
  'verdict.share.owned': { en: '{count} with one owner', de: '{count} gehören einem' },
  'verdict.share.ownerless': { en: '{count} without an owner', de: '{count} gehören niemandem' },
  'verdict.share.contested': { en: '{count} with several', de: '{count} gehören mehreren' },
  'verdict.share.defaults': {
    en: '{count} covered by the default row alone',
    de: '{count} nur von der Grundzeile',
  },
  // Parts of one sentence: "2 decisions have no owner and 1 decision has two owners."
  'verdict.no-owner': {
    en: ({ count }) => (count === 1 ? 'one decision has no owner' : `${count} decisions have no owner`),
    de: ({ count }) =>
      count === 1 ? 'eine Entscheidung gehört niemandem' : `${count} Entscheidungen gehören niemandem`,
  },
  'verdict.two-owners': {
    en: ({ count }) => (count === 1 ? 'one decision has two owners' : `${count} decisions have two owners`),
    de: ({ count }) =>
      count === 1 ? 'eine Entscheidung gehört zweien' : `${count} Entscheidungen gehören zweien`,
  },
  'verdict.several-owners': {
    en: ({ count }) =>
      count === 1 ? 'one decision has several owners' : `${count} decisions have several owners`,
    de: ({ count }) =>
      count === 1 ? 'eine Entscheidung gehört mehreren' : `${count} Entscheidungen gehören mehreren`,
  },
  'verdict.nobody-on-it': {
    en: 'nobody stands on the side of IT',
    de: 'niemand steht auf der Seite der IT',
  },
  'verdict.nobody-on-operations': {
    en: 'nobody stands on the side of operations',
    de: 'niemand steht auf der Seite des Betriebs',
  },
  'verdict.one-sided': {
    en: ({ count }) => (count === 1 ? 'one decision misses a side' : `${count} decisions miss a side`),
    de: ({ count }) =>
      count === 1 ? 'einer Entscheidung fehlt eine Seite' : `${count} Entscheidungen fehlt eine Seite`,
  },
  'verdict.external-owner': {
    en: ({ count }) =>
      count === 1 ? 'one activity is owned from outside' : `${count} activities are owned from outside`,
    de: ({ count }) =>
      count === 1 ? 'eine Aktivität gehört Externen' : `${count} Aktivitäten gehören Externen`,
  },
  'verdict.escalation': {
    en: ({ count }) =>
      count === 1
        ? 'one escalation path ends or turns in a circle'
        : `${count} escalation paths end or turn in a circle`,
    de: ({ count }) =>
      count === 1
        ? 'ein Eskalationsweg endet oder dreht sich im Kreis'
        : `${count} Eskalationswege enden oder drehen sich im Kreis`,
  },
  'verdict.weakened-lock': {
    en: ({ count }) => (count === 1 ? 'one locked row is weakened' : `${count} locked rows are weakened`),
    de: ({ count }) =>
      count === 1 ? 'eine gesperrte Zeile ist aufgeweicht' : `${count} gesperrte Zeilen sind aufgeweicht`,
  },
  'verdict.same-person': {
    en: ({ count }) =>
      count === 1 ? 'one person would turn both keys' : `${count} persons would turn both keys`,
    de: ({ count }) =>
      count === 1
        ? 'eine Person würde beide Schlüssel drehen'
        : `${count} Personen würden beide Schlüssel drehen`,
  },
  'verdict.deputy-circle': {
    en: ({ count }) =>
      count === 1 ? 'deputies stand in for each other in a circle' : `${count} circles of deputies`,
    de: ({ count }) =>
      count === 1 ? 'Vertretungen drehen sich im Kreis' : `${count} Kreise von Vertretungen`,
  },
  'verdict.unreachable-rule': {
    en: ({ count }) =>
      count === 1
        ? 'one decision has a rule that never applies'
        : `${count} decisions have rules that never apply`,
    de: ({ count }) =>
      count === 1
        ? 'eine Entscheidung hat eine Regel ohne Wirkung'
        : `${count} Entscheidungen haben Regeln ohne Wirkung`,
  },
  'verdict.no-responsible': {
    en: ({ count }) =>
      count === 1 ? 'one activity names nobody who does it' : `${count} activities name nobody who does it`,
    de: ({ count }) =>
      count === 1 ? 'eine Aktivität hat keine Ausführenden' : `${count} Aktivitäten haben keine Ausführenden`,
  },
  'verdict.vacant': {
    en: ({ count }) =>
      count === 1 ? 'one function is held by nobody' : `${count} functions are held by nobody`,
    de: ({ count }) => (count === 1 ? 'eine Funktion ist unbesetzt' : `${count} Funktionen sind unbesetzt`),
  },
  'verdict.untrained': {
    en: ({ count }) =>
      count === 1
        ? 'training for one function is missing or over'
        : `training for ${count} functions is missing or over`,
    de: ({ count }) =>
      count === 1
        ? 'für eine Funktion fehlt eine Schulung oder ist abgelaufen'
        : `für ${count} Funktionen fehlen Schulungen oder sind abgelaufen`,
  },
  'verdict.reconfirm': {
    en: ({ count }) =>
      count === 1
        ? 'one local rule has to be confirmed again'
        : `${count} local rules have to be confirmed again`,
    de: ({ count }) =>
      count === 1
        ? 'eine örtliche Regel ist neu zu bestätigen'
        : `${count} örtliche Regeln sind neu zu bestätigen`,
  },
  'verdict.side-unknown': {
    en: ({ count }) => (count === 1 ? 'one function has no side' : `${count} functions have no side`),
    de: ({ count }) =>
      count === 1 ? 'eine Funktion steht auf keiner Seite' : `${count} Funktionen stehen auf keiner Seite`,
  },
  'verdict.unbound-act': {
    en: ({ count }) =>
      count === 1 ? 'one act has no activity of this split' : `${count} acts have no activity of this split`,
    de: ({ count }) =>
      count === 1
        ? 'ein Vorgang hat keine Aktivität dieser Aufteilung'
        : `${count} Vorgänge haben keine Aktivität dieser Aufteilung`,
  },
  'verdict.undecided': {
    en: ({ count }) =>
      count === 1
        ? 'one activity could not be decided in time'
        : `${count} activities could not be decided in time`,
    de: ({ count }) =>
      count === 1
        ? 'eine Aktivität ließ sich nicht rechtzeitig entscheiden'
        : `${count} Aktivitäten ließen sich nicht rechtzeitig entscheiden`,
  },
  'finding.title': { en: 'What the proof found', de: 'Was der Beweis fand' },
  'finding.error': { en: 'Error', de: 'Fehler' },
  'finding.warning': { en: 'Warning', de: 'Warnung' },
  'finding.example': { en: 'example', de: 'Beispiel' },
  'finding.situations': {
    en: ({ count }) => (count === '1' ? 'one situation' : `${count} situations`),
    de: ({ count }) => (count === '1' ? 'eine Lage' : `${count} Lagen`),
  },
  'finding.all': { en: 'Show all {count}', de: 'Alle {count} zeigen' },
  'finding.less': { en: 'Show fewer', de: 'Weniger zeigen' },
  'mend.name-owner': { en: 'Name an owner', de: 'Eigentümer nennen' },
  'mend.name-owner.ask': { en: 'Who decides?', de: 'Wer entscheidet?' },
  'mend.choose-owner': { en: 'Who should win?', de: 'Wer soll es sein?' },
  'mend.choose-owner.ask': { en: 'One of them decides', de: 'Einer davon entscheidet' },
  'mend.choose-rule': { en: 'Which rule should win?', de: 'Welche Regel gilt?' },
  'mend.choose-rule.ask': {
    en: 'The other rule steps back where both apply',
    de: 'Die andere Regel weicht, wo beide gelten',
  },
  'mend.add-rule': { en: 'Add the missing rule', de: 'Fehlende Regel ergänzen' },
  'mend.add-rule.ask': { en: 'Who decides in this case?', de: 'Wer entscheidet in diesem Fall?' },
  'mend.name-responsible': { en: 'Name who does it', de: 'Ausführende nennen' },
  'mend.name-responsible.ask': { en: 'Who does it?', de: 'Wer führt es aus?' },
  'mend.name-internal-owner': { en: 'Name an owner inside', de: 'Eigentümer im Haus nennen' },
  'mend.name-internal-owner.ask': {
    en: 'Who of your own people decides?',
    de: 'Wer von den eigenen Leuten entscheidet?',
  },
  'mend.reach-other-side': { en: 'Bring in the other side', de: 'Andere Seite hinzunehmen' },
  'mend.reach-other-side.ask': { en: 'Who of the other side?', de: 'Wer von der anderen Seite?' },
  'mend.say-side': { en: 'Which side?', de: 'Welche Seite?' },
  'mend.say-side.ask': { en: 'Which side is it on?', de: 'Auf welcher Seite steht sie?' },
  'mend.remove-rule': { en: 'Remove the rule', de: 'Regel entfernen' },
  'mend.confirm': { en: 'Still right', de: 'Gilt weiter' },
  'mend.rule': {
    en: ({ number, owners }) => `Rule ${number}: ${owners || 'nobody'} decides`,
    de: ({ number, owners }) => `Regel ${number}: ${owners || 'niemand'} entscheidet`,
  },
  'draft.undo': { en: 'Undo', de: 'Rückgängig' },
  'draft.redo': { en: 'Redo', de: 'Wiederholen' },
  'draft.nothing_undone': { en: 'Nothing has been undone.', de: 'Nichts wurde rückgängig gemacht.' },
  'draft.discard': { en: 'Discard the try-out', de: 'Versuch verwerfen' },
  'draft.nothing_tried': { en: 'Nothing has been changed yet.', de: 'Noch ist nichts geändert.' },
  'draft.export': { en: 'Export', de: 'Exportieren' },
  'draft.format.xlsx': { en: 'Workbook (XLSX)', de: 'Arbeitsmappe (XLSX)' },
  'draft.format.yaml': { en: 'Split file (YAML)', de: 'Aufteilung (YAML)' },
  'draft.format.dmn': { en: 'Decision tables (DMN)', de: 'Entscheidungstabellen (DMN)' },
  'draft.not_written': {
    en: 'The file could not be written ({why}).',
    de: 'Die Datei ließ sich nicht schreiben ({why}).',
  },
  'split.title': { en: 'The standard split', de: 'Die Standardaufteilung' },
} satisfies Catalogue
