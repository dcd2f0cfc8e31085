import type { Catalogue } from '../catalogue.ts'

/** "What may I do with this asset now?": the question, the answers, and what each rests on. */
export const nowWords = {
  'now.title': { en: 'What may I do with it now?', de: 'Was darf ich jetzt damit tun?' },
  'now.choose': { en: 'Choose what you want to do.', de: 'Wählen Sie, was Sie tun wollen.' },
  'now.other': { en: 'Something else', de: 'Etwas anderes' },
  'now.as_of': { en: 'As of {time}', de: 'Stand {time}' },
  'now.process': { en: 'Process: {state}, since {since}', de: 'Prozess: {state}, seit {since}' },
  'now.process.unknown': {
    en: 'Nobody has said what the process is doing.',
    de: 'Niemand hat gesagt, was der Prozess gerade tut.',
  },
  'now.short.yes': { en: 'allowed', de: 'erlaubt' },
  'now.short.with-yes': { en: 'with a yes', de: 'mit Zustimmung' },
  'now.short.not-now': { en: 'not now', de: 'jetzt nicht' },
  'now.short.never': { en: 'never', de: 'nie' },
  'now.verdict.yes': { en: 'Allowed now', de: 'Jetzt erlaubt' },
  'now.verdict.with-yes': { en: 'Allowed now, with a yes', de: 'Jetzt erlaubt, mit Zustimmung' },
  'now.verdict.not-now': { en: 'Not now', de: 'Jetzt nicht' },
  'now.verdict.never': { en: 'Never', de: 'Nie' },

  'now.because.retired': {
    en: 'It has left the list. It has to come back into it first.',
    de: 'Sie hat das Verzeichnis verlassen. Zuerst muss sie dorthin zurück.',
  },
  'now.because.never': { en: 'It is not allowed at any time.', de: 'Es ist zu keiner Zeit erlaubt.' },
  'now.because.other-state': {
    en: 'It is allowed only in these states of the process: {states}. Now it is: {state}.',
    de: 'Es ist nur in diesen Zuständen des Prozesses erlaubt: {states}. Jetzt ist er: {state}.',
  },
  'now.because.state-unknown': {
    en: 'It is allowed only in these states of the process: {states}. Nobody has said which it is in, and that counts as no.',
    de: 'Es ist nur in diesen Zuständen des Prozesses erlaubt: {states}. Niemand hat gesagt, welcher es ist, und das gilt als Nein.',
  },
  'now.because.blackout': {
    en: '{title} keeps this place closed until {to}.',
    de: '{title} hält diesen Ort bis {to} gesperrt.',
  },
  'now.because.no-window': {
    en: 'It is allowed only in an outage window, and none is open.',
    de: 'Es ist nur in einem Stillstandsfenster erlaubt, und keines ist offen.',
  },
  'now.because.other-half': {
    en: 'One half of the pair at a time: {tag} is {state}.',
    de: 'Immer nur eine Hälfte des Paars: {tag} ist {state}.',
  },
  'now.because.nobody': {
    en: 'The split names nobody who could release it.',
    de: 'Die Aufteilung nennt niemanden, der es freigeben könnte.',
  },
  'now.because.window': { en: 'The window {title} is open.', de: 'Das Fenster {title} ist offen.' },
  'now.because.turnaround': {
    en: 'The process is in a turnaround, which is an outage window.',
    de: 'Der Prozess ist im Revisionsstillstand, und der ist ein Stillstandsfenster.',
  },
  'now.because.state': {
    en: 'The process is in a state in which it is allowed: {state}.',
    de: 'Der Prozess ist in einem Zustand, in dem es erlaubt ist: {state}.',
  },
  'now.because.allowed': { en: 'It is allowed at any time.', de: 'Es ist jederzeit erlaubt.' },
  'now.because.ask': {
    en: 'Nobody has decided it in general: it is asked each time.',
    de: 'Niemand hat es allgemein festgelegt: Es wird jedes Mal gefragt.',
  },
  'now.until': { en: 'Until {until}.', de: 'Bis {until}.' },
  'now.until.state': {
    en: 'As long as the process stays: {state}.',
    de: 'Solange der Prozess in diesem Zustand bleibt: {state}.',
  },
  'now.until.both': {
    en: 'As long as the process stays: {state}; at the latest until {until}.',
    de: 'Solange der Prozess in diesem Zustand bleibt: {state}; spätestens bis {until}.',
  },
  'now.next': { en: 'Next: {from} to {to}.', de: 'Das nächste Mal: {from} bis {to}.' },
  'now.next.open': { en: 'Again from {from}.', de: 'Wieder ab {from}.' },
  'now.next.none': {
    en: 'No window that fits is planned within a year.',
    de: 'Im nächsten Jahr ist kein passendes Fenster geplant.',
  },
  'now.next.state': {
    en: 'Not before the process is in one of these: {states}. No clock tells when.',
    de: 'Nicht bevor der Prozess in einem davon ist: {states}. Wann, sagt keine Uhr.',
  },
  'now.whose': { en: 'Whose yes', de: 'Wessen Zustimmung' },
  'now.whose.none': { en: 'Nobody has to be asked.', de: 'Niemand muss gefragt werden.' },
  'now.asks': { en: 'Ask first', de: 'Zuerst fragen' },
  'now.keys': { en: 'Releases it', de: 'Gibt frei' },
  'now.consents': { en: 'Consents beside', de: 'Stimmt außerdem zu' },
  'now.nobody_there': { en: 'nobody now', de: 'derzeit niemand' },
  'now.for': { en: '{name} for {for}', de: '{name} für {for}' },
  'now.on_call': { en: '{name}, on call', de: '{name}, in Bereitschaft' },
  'now.how': { en: 'How', de: 'Wie' },
  'now.why': { en: 'Why', de: 'Warum' },
  'now.pair': {
    en: 'One half of the pair at a time; {tag} is {state}.',
    de: 'Immer nur eine Hälfte des Paars; {tag} ist {state}.',
  },
  'now.relaxing': {
    en: 'Not known, and counted as the strictest',
    de: 'Nicht bekannt, und als das Strengste gezählt',
  },
  'now.who': { en: 'Who decides about this asset', de: 'Wer über diese Anlage entscheidet' },
} as const satisfies Catalogue
