import type { MessageKey } from '#rules/post/message.ts'
import type { Catalogue } from './catalogue.ts'

/** What people are told by mail: of each message its subject and its text. */
export const mailWords = {
  'mail.function.given.subject': { en: 'You were given a function', de: 'Sie haben eine Funktion bekommen' },
  'mail.function.given.text': {
    en: 'What it decides comes to your desk from the day on which you hold it.',
    de: 'Was sie entscheidet, kommt auf Ihren Tisch, sobald Sie sie haben.',
  },
  'mail.deputy.named.subject': { en: 'You stand in for somebody', de: 'Sie vertreten jemanden' },
  'mail.deputy.named.text': {
    en: 'You were named as a deputy. While the other one is absent, what waits for them comes to your desk.',
    de: 'Sie sind als Vertretung benannt. Ist die andere Person abwesend, kommt auf Ihren Tisch, was auf sie wartet.',
  },
  'mail.finding.raised.subject': { en: 'A finding is yours', de: 'Eine Feststellung liegt bei Ihnen' },
  'mail.finding.raised.text': {
    en: 'Somebody has raised a finding that the split gives to your function. Say what is done about it.',
    de: 'Jemand hat eine Feststellung gemacht, für die Ihre Funktion verantwortlich ist. Sagen Sie, was geschieht.',
  },
  'mail.finding.planned.subject': { en: 'An action is yours to do', de: 'Eine Maßnahme liegt bei Ihnen' },
  'mail.finding.planned.text': {
    en: 'It was agreed that you see to a finding until {until}.',
    de: 'Es wurde vereinbart, dass Sie sich bis {until} um eine Feststellung kümmern.',
  },
  'mail.decision.asked.subject': { en: 'A decision waits for you', de: 'Eine Entscheidung wartet auf Sie' },
  'mail.decision.asked.text': {
    en: 'You are asked about decision {number}. What you say, or sign, you say there: a mail is never a yes.',
    de: 'Zu Entscheidung {number} sind Sie gefragt. Was Sie sagen oder unterschreiben, geschieht dort: Eine Mail ist nie ein Ja.',
  },
  'mail.decision.moved.subject': { en: 'A decision has moved on', de: 'Eine Entscheidung ist weiter' },
  'mail.decision.moved.text': {
    en: 'Decision {number}, which concerns you, has moved on.',
    de: 'Entscheidung {number}, die Sie betrifft, ist weiter.',
  },
  'mail.shift.handed_over.subject': { en: 'A shift waits for you', de: 'Eine Schicht wartet auf Sie' },
  'mail.shift.handed_over.text': {
    en: 'The shift before yours has handed over to you. Read what you must know, and take over.',
    de: 'Die Schicht vor Ihnen hat an Sie übergeben. Lesen Sie, was Sie wissen müssen, und übernehmen Sie.',
  },
  'mail.limit.reminder.subject': { en: 'Something waits for you', de: 'Etwas wartet auf Sie' },
  'mail.limit.reminder.text': {
    en: 'Three quarters of its time are over. It has to be decided by {due} (UTC).',
    de: 'Drei Viertel der Zeit sind um. Entschieden sein muss es bis {due} (UTC).',
  },
  'mail.limit.over.subject': { en: 'A time limit is over', de: 'Eine Frist ist abgelaufen' },
  'mail.limit.over.text': {
    en: 'What waits for you had to be decided by {due} (UTC). It moves up now.',
    de: 'Was auf Sie wartet, musste bis {due} (UTC) entschieden sein. Es wird jetzt weitergegeben.',
  },
  'mail.limit.moved_up.subject': {
    en: 'A question has moved up to you',
    de: 'Eine Frage wurde an Sie weitergegeben',
  },
  'mail.limit.moved_up.text': {
    en: 'It had to be decided by {due} (UTC) and was not.',
    de: 'Sie musste bis {due} (UTC) entschieden sein und ist es nicht.',
  },

  'mail.daily.subject': {
    en: ({ count }) => `${count} things for you today`,
    de: ({ count }) => `${count} Sachen für Sie heute`,
  },
  'mail.daily.text': {
    en: 'This came together since yesterday. What is asked of you you say there: a mail is never a yes.',
    de: 'Das kam seit gestern zusammen. Was von Ihnen gefragt ist, sagen Sie dort: Eine Mail ist nie ein Ja.',
  },
  'account.mail': { en: 'Mail', de: 'Mail' },
  'account.mail.daily': {
    en: 'One mail a day instead of one each',
    de: 'Eine Mail am Tag statt einzelner',
  },
  'account.mail.about': {
    en: 'It comes at 7 in the morning by the clock of the company. What runs out of time, and a shift handed over to you, comes at once all the same.',
    de: 'Sie kommt morgens um 7 nach der Uhr des Unternehmens. Was an Fristen abläuft und eine übergebene Schicht kommen trotzdem sofort.',
  },
  'mail.letter.hello': { en: 'Hello {name},', de: 'Guten Tag, {name},' },
  'mail.letter.link': { en: 'Look at it here:', de: 'Hier steht es:' },
  'mail.letter.why': {
    en: 'Countersign at {address} writes to you because this concerns you. Answers to this address are read by nobody.',
    de: 'Countersign unter {address} schreibt Ihnen, weil es Sie betrifft. Antworten an diese Adresse liest niemand.',
  },
  'mail.trial.subject': { en: 'A mail to try it out', de: 'Eine Mail zum Ausprobieren' },
  'mail.trial.text': {
    en: 'Mail from Countersign arrives. An administrator has just tried it.',
    de: 'Mail von Countersign kommt an. Das hat gerade ein Administrator ausprobiert.',
  },
} satisfies Catalogue & Readonly<Record<`mail.${MessageKey}.${'subject' | 'text'}`, unknown>>
