import type { Catalogue, Values } from '../catalogue.ts'

const more = (count: Values[string] | undefined, en: boolean) =>
  Number(count) === 0 ? '' : en ? ` and ${count} more` : ` und ${count} weitere`

const whyEn: Readonly<Record<string, string>> = {
  none: 'Nobody holds it.',
  left: '{people} has left.',
  untrained: 'The training of {people} is missing or over.',
  absent: '{people} is away, and nobody stands in.',
}
const whyDe: Readonly<Record<string, string>> = {
  none: 'Niemand hat sie inne.',
  left: '{people} ist gegangen.',
  untrained: 'Die Schulung von {people} fehlt oder ist abgelaufen.',
  absent: '{people} ist abwesend, und niemand vertritt.',
}
const why = (
  said: Readonly<Record<string, string>>,
  values: Readonly<Record<string, Values[string] | undefined>>,
) => (said[String(values.why)] ?? '').replace('{people}', String(values.people))

const askedEn: Readonly<Record<string, string>> = {
  impact: 'As {function} you judge its impact. {decision_kind}, number {number}.',
  consult: 'As {function} you are asked for advice before it is decided. {decision_kind}, number {number}.',
  differences:
    '{differences} to answer. As {function} you say for each what holds: the list, or what was seen. Number {number}.',
  key: 'As {function} you hold a key to it. {decision_kind}, number {number}.',
  consent: 'It needs your independent consent as {function}. {decision_kind}, number {number}.',
  plan: 'It is decided. As {function} you plan when it is done. {decision_kind}, number {number}.',
  verify: 'The work is done. As {function} you look whether it was right. {decision_kind}, number {number}.',
  sponsor:
    'Somebody outside asks to come in. As {function} you may take it over. {decision_kind}, number {number}.',
  halt: 'The plant lets you end it, as {function}. {decision_kind}, number {number}.',
  over: 'Its time is over, and it still runs. You have the shift: let it go on, or have it ended. {decision_kind}, number {number}.',
  renew: 'It holds until {until}. Renew it, or see to what ends with it. {decision_kind}, number {number}.',
  back: 'It was sent back to you, with a reason. {decision_kind}, number {number}.',
}
const askedDe: Readonly<Record<string, string>> = {
  impact: 'Als {function} beurteilen Sie die Auswirkung. {decision_kind_de}, Nummer {number}.',
  consult:
    'Als {function} sind Sie um Rat gefragt, bevor entschieden wird. {decision_kind_de}, Nummer {number}.',
  differences:
    '{differences} zu beantworten. Als {function} sagen Sie zu jeder, was gilt: die Liste oder was gesehen wurde. Nummer {number}.',
  key: 'Als {function} haben Sie einen Schlüssel dazu. {decision_kind_de}, Nummer {number}.',
  consent: 'Es braucht Ihre unabhängige Zustimmung als {function}. {decision_kind_de}, Nummer {number}.',
  plan: 'Es ist entschieden. Als {function} planen Sie, wann es getan wird. {decision_kind_de}, Nummer {number}.',
  verify:
    'Die Arbeit ist getan. Als {function} sehen Sie nach, ob sie richtig war. {decision_kind_de}, Nummer {number}.',
  sponsor:
    'Jemand von außen bittet um Zugang. Als {function} können Sie es übernehmen. {decision_kind_de}, Nummer {number}.',
  halt: 'Das Werk lässt es Sie als {function} beenden. {decision_kind_de}, Nummer {number}.',
  over: 'Die Zeit ist um, und es läuft noch. Sie haben die Schicht: Lassen Sie es weiterlaufen oder beenden. {decision_kind_de}, Nummer {number}.',
  renew:
    'Es gilt bis {until}. Erneuern Sie es, oder kümmern Sie sich um das, was damit endet. {decision_kind_de}, Nummer {number}.',
  back: 'Es wurde Ihnen mit einem Grund zurückgegeben. {decision_kind_de}, Nummer {number}.',
}
const fill = (text: string, values: Readonly<Record<string, Values[string] | undefined>>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))

/** The desk: what waits for whom, and why. */
export const deskWords = {
  'web.nav.desk': { en: 'My desk', de: 'Mein Tisch' },
  'web.tab.desk': { en: 'Desk', de: 'Tisch' },
  'desk.sentence': {
    en: ({ count }) =>
      Number(count) === 0
        ? 'Nothing waits for you.'
        : Number(count) === 1
          ? 'One thing waits for you.'
          : `${count} things wait for you.`,
    de: ({ count }) =>
      Number(count) === 0
        ? 'Nichts wartet auf Sie.'
        : Number(count) === 1
          ? 'Eine Sache wartet auf Sie.'
          : `${count} Sachen warten auf Sie.`,
  },
  'desk.empty': {
    en: 'What needs your key, your decision or somebody whom only you can name appears here by itself.',
    de: 'Was Ihren Schlüssel braucht, Ihre Entscheidung, oder jemanden, den nur Sie benennen können, erscheint hier von selbst.',
  },
  'desk.since': { en: 'since {at}', de: 'seit {at}' },
  'desk.left': {
    en: ({ minutes }) =>
      Number(minutes) < 60 ? `${minutes} min left` : `${Math.floor(Number(minutes) / 60)} h left`,
    de: ({ minutes }) =>
      Number(minutes) < 60 ? `noch ${minutes} min` : `noch ${Math.floor(Number(minutes) / 60)} h`,
  },
  'desk.over': { en: 'was due {at}', de: 'war fällig {at}' },
  'desk.due': { en: 'until {at}', de: 'bis {at}' },
  'desk.do.vacancy': { en: 'Fill it', de: 'Besetzen' },
  'desk.do.untrained': { en: 'Look at it', de: 'Ansehen' },
  'desk.do.deputy-circle': { en: 'Name another deputy', de: 'Andere Vertretung benennen' },
  'desk.do.limit': { en: 'Look at it', de: 'Ansehen' },
  'desk.title.limit': { en: 'Not decided in time: {label}', de: 'Nicht rechtzeitig entschieden: {label}' },
  'desk.because.limit': {
    en: ({ function: fn }) =>
      `Its time limit is over, and it has moved up to you${fn === '' ? '' : `: ${fn}`}.`,
    de: ({ function: fn }) =>
      `Die Frist ist abgelaufen, und es wurde an Sie weitergegeben${fn === '' ? '' : `: ${fn}`}.`,
  },
  'desk.do.shift': { en: 'Read it', de: 'Lesen' },
  'desk.title.shift': { en: 'Shift handed over: {site}', de: 'Übergebene Schicht: {site}' },
  'desk.because.shift': {
    en: '{by} has handed over, and nobody has taken over yet. You stand for the shift there.',
    de: '{by} hat übergeben, und noch hat niemand übernommen. Sie stehen dort für die Schicht.',
  },
  'desk.do.decision': { en: 'Open', de: 'Öffnen' },
  'desk.do.decision.impact': { en: 'Judge it', de: 'Beurteilen' },
  'desk.do.decision.consult': { en: 'Give advice', de: 'Rat geben' },
  'desk.do.decision.key': { en: 'Turn the key', de: 'Schlüssel drehen' },
  'desk.do.decision.differences': { en: 'Answer them', de: 'Beantworten' },
  'desk.do.decision.consent': { en: 'Read and consent', de: 'Lesen und zustimmen' },
  'desk.do.decision.plan': { en: 'Plan it', de: 'Planen' },
  'desk.do.decision.verify': { en: 'Look at it', de: 'Ansehen' },
  'desk.do.decision.over': { en: 'See to it', de: 'Nachsehen' },
  'desk.do.decision.sponsor': { en: 'Look at it', de: 'Ansehen' },
  'desk.do.decision.halt': { en: 'End it', de: 'Beenden' },
  'desk.do.decision.renew': { en: 'Renew it', de: 'Erneuern' },
  'desk.do.decision.back': { en: 'Mend it', de: 'Nachbessern' },
  'desk.asked': { en: 'What I asked for', de: 'Worum ich bat' },
  'desk.asked.all': { en: 'All that I asked for', de: 'Alles, worum ich bat' },
  'desk.waits': { en: 'Waits for me', de: 'Wartet auf mich' },
  'desk.batch.impact': {
    en: '{impacts}: the same question for {count} decisions',
    de: '{impacts}: dieselbe Frage zu {count} Entscheidungen',
  },
  'desk.batch.consult': {
    en: 'Your advice on {count} decisions',
    de: 'Ihr Rat zu {count} Entscheidungen',
  },
  'desk.batch.because': {
    en: 'You are asked as {function}. {kind}.',
    de: 'Sie sind gefragt als {function}. {kind}.',
  },
  'desk.batch.open': { en: 'Answer together', de: 'Zusammen beantworten' },
  'desk.batch.close': { en: 'Close', de: 'Schließen' },
  'desk.batch.read': { en: 'Read', de: 'Lesen' },
  'desk.batch.advice': { en: 'Your advice', de: 'Ihr Rat' },
  'desk.batch.none': { en: 'Choose for which.', de: 'Wählen Sie aus, wofür.' },
  'desk.batch.no_answer': { en: 'Choose an answer.', de: 'Wählen Sie eine Antwort.' },
  'desk.batch.no_words': { en: 'Say it in a few words.', de: 'Sagen Sie es in ein paar Worten.' },
  'desk.batch.do': {
    en: ({ count }) =>
      Number(count) === 0 ? 'Answer' : Number(count) === 1 ? 'Answer for one' : `Answer for ${count}`,
    de: ({ count }) =>
      Number(count) === 0
        ? 'Beantworten'
        : Number(count) === 1
          ? 'Für eine beantworten'
          : `Für ${count} beantworten`,
  },
  // What a tool is called says nothing yet of what is asked.
  'desk.title.decision': {
    en: ({ label, of, decision_kind: kind }) =>
      of === 'asset-differences' ? `${kind}: ${label}` : String(label),
    de: ({ label, of, decision_kind_de: kind }) =>
      of === 'asset-differences' ? `${kind}: ${label}` : String(label),
  },
  'desk.because.decision': {
    en: ({ role, ...values }) =>
      `${values.for ? `You stand in for ${values.for}. ` : ''}${fill(askedEn[String(role)] ?? '', values)}`,
    de: ({ role, ...values }) =>
      `${values.for ? `Sie vertreten ${values.for}. ` : ''}${fill(askedDe[String(role)] ?? '', values)}`,
  },
  'desk.do.finding': { en: 'Look at it', de: 'Ansehen' },
  'desk.title.finding': { en: 'Finding: {label}', de: 'Feststellung: {label}' },
  'desk.because.finding': {
    en: ({ state, function: fn }) =>
      state === 'open'
        ? `The split makes you its owner: ${fn}. Say what is done.`
        : state === 'planned'
          ? 'It was agreed that you do something about it.'
          : 'It is said to be done. You may check that it works.',
    de: ({ state, function: fn }) =>
      state === 'open'
        ? `Die Aufteilung macht Sie verantwortlich: ${fn}. Sagen Sie, was geschieht.`
        : state === 'planned'
          ? 'Es wurde vereinbart, dass Sie etwas tun.'
          : 'Sie gilt als erledigt. Sie dürfen prüfen, ob es wirkt.',
  },
  'desk.title.vacancy': {
    en: ({ function: fn, site, sites }) =>
      Number(sites) > 1 ? `${fn}: vacant at ${sites} sites` : `${fn}, ${site}: vacant`,
    de: ({ function: fn, site, sites }) =>
      Number(sites) > 1 ? `${fn}: an ${sites} Standorten unbesetzt` : `${fn}, ${site}: unbesetzt`,
  },
  'desk.because.vacancy': {
    en: values =>
      `${Number(values.sites) > 1 ? '' : `${why(whyEn, values)} `}Without it these wait: ${values.activities}${more(values.more, true)}. You may give it to somebody.`,
    de: values =>
      `${Number(values.sites) > 1 ? '' : `${why(whyDe, values)} `}Solange warten: ${values.activities}${more(values.more, false)}. Sie dürfen sie jemandem geben.`,
  },
  'desk.title.untrained': { en: 'Training for {function}', de: 'Schulung für {function}' },
  'desk.because.untrained': {
    en: 'You hold this function and cannot stand for it: {courses} is missing or over.',
    de: 'Sie haben diese Funktion und können sie nicht ausüben: {courses} fehlt oder ist abgelaufen.',
  },
  'desk.title.deputy-circle': { en: 'Deputies in a circle', de: 'Vertretung im Kreis' },
  'desk.because.deputy-circle': {
    en: '{people} stand in for each other: if all are away, nobody does. You are one of them.',
    de: '{people} vertreten sich gegenseitig: Sind alle abwesend, vertritt niemand. Sie gehören dazu.',
  },
} satisfies Catalogue
