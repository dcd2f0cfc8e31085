import type { DecisionState } from '#rules/decision/cycle.ts'
import type { Catalogue } from '../catalogue.ts'

/** The pages of somebody outside, such as a vendor: their own requests, one of them, and the form. */
export const outsideWords = {
  'web.nav.requests': { en: 'My requests', de: 'Meine Anfragen' },
  'web.tab.requests': { en: 'Requests', de: 'Anfragen' },
  'outside.sentence': {
    en: ({ count }) =>
      Number(count) === 0
        ? 'You have asked for nothing yet.'
        : Number(count) === 1
          ? 'You have asked once.'
          : `You have asked ${count} times.`,
    de: ({ count }) =>
      Number(count) === 0
        ? 'Sie haben noch nichts angefragt.'
        : Number(count) === 1
          ? 'Sie haben einmal angefragt.'
          : `Sie haben ${count} Anfragen gestellt.`,
  },
  'outside.about': {
    en: 'Somebody inside takes over what you ask for. You come in when the plant expects you, and not before.',
    de: 'Jemand im Werk übernimmt, worum Sie bitten. Sie kommen herein, wenn das Werk Sie erwartet, und nicht vorher.',
  },
  'outside.ask': { en: 'Ask: {kind}', de: 'Anfragen: {kind}' },
  'outside.none': {
    en: 'What you ask for stands here, with the time at which you are expected.',
    de: 'Worum Sie bitten, steht hier, mit der Zeit, zu der Sie erwartet werden.',
  },
  'outside.form.site': { en: 'Site', de: 'Standort' },
  'outside.form.title': { en: 'In a few words', de: 'In wenigen Worten' },
  'outside.form.why': { en: 'Why you have to come in', de: 'Warum Sie hereinmüssen' },
  'outside.form.minutes': { en: 'How long it takes, in minutes', de: 'Wie lange es dauert, in Minuten' },
  'outside.form.do': { en: 'Ask', de: 'Anfragen' },
  'outside.form.no_kind': {
    en: 'This cannot be asked for from outside.',
    de: 'Darum kann man von außen nicht bitten.',
  },
  'outside.asked': { en: '{kind}. Asked {at}.', de: '{kind}. Angefragt {at}.' },
  'outside.expects': { en: 'Who expects you', de: 'Wer Sie erwartet' },
  'outside.when': { en: 'When', de: 'Wann' },
  'outside.when.said': { en: '{from} to {to}', de: '{from} bis {to}' },
  'outside.conditions': { en: 'On condition', de: 'Unter der Bedingung' },
  'outside.assets': { en: 'On what', de: 'Woran' },
  'outside.withdraw': { en: 'Withdraw', de: 'Zurückziehen' },
  'outside.says.waiting': {
    en: 'Nobody has taken it over yet. Those who can know of it.',
    de: 'Noch hat es niemand übernommen. Wer es kann, weiß davon.',
  },
  'outside.says.draft': {
    en: '{name} has taken it over and completes it.',
    de: '{name} hat es übernommen und ergänzt es.',
  },
  'outside.says.assessing': { en: 'It is being decided.', de: 'Darüber wird entschieden.' },
  'outside.says.deciding': { en: 'It is being decided.', de: 'Darüber wird entschieden.' },
  'outside.says.acted': { en: 'It is being decided.', de: 'Darüber wird entschieden.' },
  'outside.says.decided': {
    en: 'Both sides agree. Its time is not planned yet: do not come in.',
    de: 'Beide Seiten sind einverstanden. Die Zeit ist noch nicht geplant: Kommen Sie noch nicht.',
  },
  'outside.says.scheduled': {
    en: 'You are expected {from} to {to}. You begin when the plant says so.',
    de: 'Sie werden erwartet: {from} bis {to}. Sie beginnen, wenn das Werk es sagt.',
  },
  'outside.says.under-way': {
    en: 'You are in until {to}. Ask {name} before that if you need longer.',
    de: 'Sie sind drin bis {to}. Fragen Sie {name} vorher, wenn Sie länger brauchen.',
  },
  'outside.says.over': {
    en: 'Your time was over {to}. Call {name} now: the plant lets you go on, or ends it.',
    de: 'Ihre Zeit war {to} um. Rufen Sie {name} jetzt an: Das Werk lässt Sie weitermachen oder beendet es.',
  },
  'outside.says.finished': {
    en: 'It is ended. The plant looks at what was done.',
    de: 'Sie ist beendet. Das Werk sieht sich an, was getan wurde.',
  },
  'outside.says.closed': { en: 'Done and closed.', de: 'Getan und abgeschlossen.' },
  'outside.says.suspended': {
    en: 'Held up: {why} Do not come in.',
    de: 'Angehalten: {why} Kommen Sie nicht herein.',
  },
  'outside.says.refused': { en: 'Refused: {why}', de: 'Abgelehnt: {why}' },
  'outside.says.withdrawn': { en: 'Withdrawn: {why}', de: 'Zurückgezogen: {why}' },
  'outside.says.expired': { en: 'Expired.', de: 'Abgelaufen.' },
  'outside.state.waiting': { en: 'not taken over', de: 'nicht übernommen' },
  'outside.state.draft': { en: 'taken over', de: 'übernommen' },
  'outside.state.assessing': { en: 'being decided', de: 'in Entscheidung' },
  'outside.state.deciding': { en: 'being decided', de: 'in Entscheidung' },
  'outside.state.acted': { en: 'being decided', de: 'in Entscheidung' },
  'outside.state.decided': { en: 'agreed', de: 'vereinbart' },
  'outside.state.scheduled': { en: 'planned', de: 'geplant' },
  'outside.state.under-way': { en: 'under way', de: 'im Gange' },
  'outside.state.finished': { en: 'ended', de: 'beendet' },
  'outside.state.closed': { en: 'closed', de: 'abgeschlossen' },
  'outside.state.suspended': { en: 'held up', de: 'angehalten' },
  'outside.state.refused': { en: 'refused', de: 'abgelehnt' },
  'outside.state.withdrawn': { en: 'withdrawn', de: 'zurückgezogen' },
  'outside.state.expired': { en: 'expired', de: 'abgelaufen' },
} as const satisfies Catalogue &
  Readonly<Record<`outside.says.${DecisionState}` | `outside.state.${DecisionState}`, unknown>>
