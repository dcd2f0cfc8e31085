import type { Catalogue } from '../catalogue.ts'

export const whoWords = {
  'who.title': { en: 'Who decides?', de: 'Wer entscheidet?' },
  'who.intro': {
    en: 'Choose what is to be decided. The answer comes from the standard split.',
    de: 'Wählen Sie, was zu entscheiden ist. Die Antwort kommt aus der Standardaufteilung.',
  },
  'who.intro_in_force': {
    en: 'Choose what is to be decided. The answer comes from version {number} of your split.',
    de: 'Wählen Sie, was zu entscheiden ist. Die Antwort kommt aus Version {number} Ihrer Aufteilung.',
  },
  'who.on': { en: 'On (now if empty)', de: 'Am (leer: jetzt)' },
  'who.on.now': { en: 'Ask about now', de: 'Nach jetzt fragen' },
  'who.on.version': {
    en: 'Version {number}, in force from {from}',
    de: 'Version {number}, in Kraft ab {from}',
  },
  'who.starters': { en: 'Questions worth asking', de: 'Fragen, die sich lohnen' },
  'who.what': { en: 'What', de: 'Was' },
  'who.what.choose': { en: 'Choose or type an activity', de: 'Aktivität wählen oder tippen' },
  'who.what.none': { en: 'No activity has this in its name', de: 'Keine Aktivität heißt so' },
  'who.at': { en: 'At', de: 'Wo' },
  'who.at.everywhere': { en: 'everywhere (corporate)', de: 'überall (Konzern)' },
  'who.unknown': { en: 'unknown', de: 'unbekannt' },
  'who.no_facts': {
    en: 'The answer is the same in every situation.',
    de: 'Die Antwort ist in jeder Lage dieselbe.',
  },
  'who.decides': { en: '{A} decides.', de: '{A} entscheidet.' },
  'who.decides.key': {
    en: '{A} decides, with the key of {side} from {key}.',
    de: '{A} entscheidet, den zweiten Schlüssel ({side}) dreht {key}.',
  },
  'who.decides.keys': {
    en: '{A} decides, with the keys of {keys}.',
    de: '{A} entscheidet, die Schlüssel drehen {keys}.',
  },
  'who.nobody': { en: 'Nobody decides.', de: 'Niemand entscheidet.' },
  'who.within': { en: 'Answer due within {within}.', de: 'Antwort fällig innerhalb von {within}.' },
  'who.due_by': {
    en: 'If it is asked now: by {moment}.',
    de: 'Wird es jetzt gefragt: bis {moment}.',
  },
  'who.consent': {
    en: 'Nothing goes without the consent of {consents}.',
    de: 'Nichts geht ohne die Zustimmung von {consents}.',
  },
  'who.key.none': { en: 'No key of this side is needed', de: 'Kein Schlüssel dieser Seite ist nötig' },
  'who.key.decides': { en: 'decides', de: 'entscheidet' },
  'who.key.turns': { en: 'turns the key', de: 'dreht den Schlüssel' },
  'who.R': { en: 'Does it', de: 'Führt aus' },
  'who.C': { en: 'Heard before', de: 'Vorher gehört' },
  'who.I': { en: 'Told after', de: 'Erfährt es danach' },
  'who.consents': { en: 'Consent of', de: 'Zustimmung von' },
  'who.consents.why': {
    en: 'cannot be outvoted or escalated past',
    de: 'kann weder überstimmt noch übergangen werden',
  },
  'who.path': { en: 'If nobody answers', de: 'Wenn niemand antwortet' },
  'who.path.now': { en: 'now', de: 'jetzt' },
  'who.path.after': { en: 'after {after}', de: 'nach {after}' },
  'who.path.none': {
    en: 'The split names no path for this decision.',
    de: 'Die Aufteilung nennt keinen Weg für diese Entscheidung.',
  },
  'who.why': { en: 'Why', de: 'Warum' },
  'who.why.rule': {
    en: 'split version {version}; {rule} of {activity}, set at {level}',
    de: 'Aufteilung Version {version}; {rule} von {activity}, gesetzt auf Ebene {level}',
  },
  'who.why.rule_name': { en: 'rule {rule}', de: 'Regel {rule}' },
  'who.why.default': { en: 'the default row', de: 'die Grundzeile' },
  'who.level.corporate': { en: 'corporate level', de: 'Konzern' },
  'who.level.site': { en: 'site level', de: 'Standort' },
  'who.level.area': { en: 'area level', de: 'Bereich' },
  'who.why.fact': { en: 'Fact', de: 'Merkmal' },
  'who.why.value': { en: 'Here', de: 'Hier' },
  'who.why.cell': { en: 'The rule asks for', de: 'Die Regel verlangt' },
  'who.why.unknown': {
    en: 'unknown, counts as {counted}',
    de: 'unbekannt, zählt als {counted}',
  },
  'who.why.any': { en: 'anything', de: 'alles' },
  'who.why.nothing': {
    en: 'No facts play a part: the default row always answers.',
    de: 'Keine Merkmale spielen mit: Die Grundzeile antwortet immer.',
  },
  'who.strict': {
    en: ({ count }) =>
      count === 1
        ? 'One fact is unknown and counts as its strictest value.'
        : `${count} facts are unknown and count as their strictest values.`,
    de: ({ count }) =>
      count === 1
        ? 'Ein Merkmal ist unbekannt und zählt als sein strengster Wert.'
        : `${count} Merkmale sind unbekannt und zählen als ihre strengsten Werte.`,
  },
  'who.depends': { en: 'It depends', de: 'Es kommt darauf an' },
  'who.depends.settle': {
    en: 'What would settle it: {facts}.',
    de: 'Was es klären würde: {facts}.',
  },
  'who.depends.if': { en: 'If', de: 'Wenn' },
  'who.depends.else': { en: 'in all other cases', de: 'in allen anderen Fällen' },
  'who.vacant.none': {
    en: 'Nobody holds {function}.',
    de: 'Niemand hat die Funktion {function}.',
  },
  'who.vacant.left': {
    en: 'Nobody holds {function}: {people} has left.',
    de: 'Niemand hat die Funktion {function}: {people} ist gegangen.',
  },
  'who.vacant.untrained': {
    en: 'Nobody stands for {function}: the training of {people} is missing or over.',
    de: 'Niemand steht für {function}: Die Schulung von {people} fehlt oder ist abgelaufen.',
  },
  'who.vacant.absent': {
    en: 'Nobody stands for {function}: {people} is away, and nobody stands in.',
    de: 'Niemand steht für {function}: {people} ist abwesend, und niemand vertritt.',
  },
  'who.second': {
    en: '{person} alone stands for both keys and turns one. The other is turned by {people} ({function}).',
    de: '{person} steht allein für beide Schlüssel und dreht einen. Den anderen dreht {people} ({function}).',
  },
  'who.second.nobody': {
    en: '{person} alone stands for both keys, and nobody else could turn one.',
    de: '{person} steht allein für beide Schlüssel, und niemand sonst könnte einen drehen.',
  },
  'who.relax': { en: 'What would relax it', de: 'Was es erleichtern würde' },
  'who.relax.if': {
    en: '{fact} known to be {value}: {owners} decides',
    de: '{fact} nachweislich {value}: Es entscheidet {owners}',
  },
  'who.relax.same': {
    en: '{fact} known to be {value}: {owners} still decides, on easier terms',
    de: '{fact} nachweislich {value}: Es entscheidet weiterhin {owners}, unter leichteren Bedingungen',
  },
  'who.relax.set': { en: 'Ask with this', de: 'Damit fragen' },
  'who.copy': { en: 'Copy the link', de: 'Link kopieren' },
  'who.copied': { en: 'Copied', de: 'Kopiert' },
  'who.table': { en: 'See the decision table', de: 'Entscheidungstabelle ansehen' },
  'who.wrong': { en: 'This question cannot be answered.', de: 'Diese Frage lässt sich nicht beantworten.' },
  'who.anew': { en: 'Ask anew', de: 'Neu fragen' },
  'who.no_value': {
    en: '{fact} cannot be "{value}".',
    de: '{fact} kann nicht „{value}“ sein.',
  },
} satisfies Catalogue
