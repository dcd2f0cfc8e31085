import type { Catalogue, Values } from '../catalogue.ts'

const is = (value: Values[string] | undefined) => value !== undefined && value !== ''

/** Whom signatures are waited for from, as a part of a sentence. */
const awaitedEn = ({ key, keys, consents }: Values) =>
  [
    is(key) ? `the key of ${key}` : is(keys) ? `the keys of ${keys}` : '',
    is(consents) ? `the consent of ${consents}` : '',
  ]
    .filter(is)
    .join(', and ')
const awaitedDe = ({ key, keys, consents }: Values) =>
  [
    is(key) ? `den Schlüssel von ${key}` : is(keys) ? `die Schlüssel von ${keys}` : '',
    is(consents) ? `die Zustimmung von ${consents}` : '',
  ]
    .filter(is)
    .join(' und ')
const until = (due: Values[string] | undefined, word: string) => (is(due) ? `, ${word} ${due}` : '')

/** The page of one decision. */
export const decisionPageWords = {
  'decision.number': { en: 'D-{number}', de: 'D-{number}' },
  'decision.asked_by': { en: '{kind}. Asked by {name}, {at}.', de: '{kind}. Erbeten von {name}, {at}.' },
  'decision.recorded_by': {
    en: '{kind}. Happened {happened}; {acted} acted. Entered by {name}, {at}.',
    de: '{kind}. Geschehen {happened}; gehandelt: {acted}. Eingetragen von {name}, {at}.',
  },
  'decision.due': { en: 'due {at}', de: 'fällig {at}' },
  'decision.stages': { en: 'Where it stands', de: 'Stand' },
  'decision.stage.asked': { en: 'Asked', de: 'Erbeten' },
  'decision.stage.assessed': { en: 'Assess', de: 'Beurteilen' },
  'decision.stage.decide': { en: 'Decide', de: 'Entscheiden' },
  'decision.stage.schedule': { en: 'Schedule', de: 'Planen' },
  'decision.stage.work': { en: 'Work', de: 'Arbeit' },
  'decision.stage.verify': { en: 'Verify', de: 'Prüfen' },
  'decision.stage.closed': { en: 'Closed', de: 'Abgeschlossen' },
  'decision.stage.acted': { en: 'Acted', de: 'Gehandelt' },
  'decision.stage.review': { en: 'Review', de: 'Nachprüfen' },
  'decision.stage.decided': { en: 'Decided', de: 'Entschieden' },
  'decision.says.draft': {
    en: 'A draft. {name} has not handed it in yet.',
    de: 'Ein Entwurf. {name} hat ihn noch nicht eingereicht.',
  },
  'decision.says.outside': {
    en: '{name} asks from outside. Waits for {functions} to take it over.',
    de: '{name} bittet von außen. Wartet auf die Übernahme durch {functions}.',
  },
  'decision.says.over': {
    en: 'Its time was over {at}. Nothing is cut by itself.',
    de: 'Die Zeit war {at} um. Nichts wird einfach getrennt.',
  },
  'decision.says.released': {
    en: '{name} lets IT end it, {at}. Waits for {functions}.',
    de: '{name} lässt es durch die IT beenden, {at}. Wartet auf {functions}.',
  },
  'decision.visitor': { en: 'For {name}, who comes in from outside.', de: 'Für {name}, von außen.' },
  'decision.do.sponsor': { en: 'Take it over', de: 'Übernehmen' },
  'decision.do.release': { en: 'Let IT end it', de: 'Durch die IT beenden lassen' },
  'decision.do.halt': { en: 'End it now', de: 'Jetzt beenden' },
  'decision.says.back': { en: 'Sent back to {name}: {why}', de: 'Zurückgegeben an {name}: {why}' },
  'decision.says.assessing': {
    en: ({ functions, due }) => `Waits for ${functions} to judge its impact${until(due, 'until')}.`,
    de: ({ functions, due }) => `Wartet auf die Beurteilung durch ${functions}${until(due, 'bis')}.`,
  },
  'decision.says.unknown': {
    en: '{impacts} is not known yet: that holds it up.',
    de: '{impacts} ist noch nicht bekannt: Das hält auf.',
  },
  'decision.says.advice': {
    en: 'The advice of {functions} is heard first.',
    de: 'Zuerst wird der Rat von {functions} gehört.',
  },
  'decision.says.deciding': {
    en: values => `Waits for ${awaitedEn(values)}${until(values.due, 'until')}.`,
    de: values => `Wartet auf ${awaitedDe(values)}${until(values.due, 'bis')}.`,
  },
  'decision.says.decided': {
    en: ({ functions }) =>
      `Decided. ${is(functions) ? `Waits for ${functions} to plan when it is done.` : 'It is planned next.'}`,
    de: ({ functions }) =>
      `Entschieden. ${is(functions) ? `Wartet auf die Planung durch ${functions}.` : 'Als Nächstes wird geplant.'}`,
  },
  'decision.says.in_effect': {
    en: ({ until: day }) => (is(day) ? `Decided. It holds until ${day}.` : 'Decided.'),
    de: ({ until: day }) => (is(day) ? `Entschieden. Es gilt bis ${day}.` : 'Entschieden.'),
  },
  'decision.says.usable': {
    en: ({ left, until: day }) =>
      `Decided. It may be used ${left} more ${Number(left) === 1 ? 'time' : 'times'}${is(day) ? ` until ${day}` : ''}.`,
    de: ({ left, until: day }) =>
      `Entschieden. Sie darf noch ${left}-mal genutzt werden${is(day) ? `, bis ${day}` : ''}.`,
  },
  'decision.says.scheduled': { en: 'Planned for {from} to {to}.', de: 'Geplant für {from} bis {to}.' },
  'decision.says.under-way': {
    en: 'Under way since {at}, begun by {name}. {done} of {all} steps are done.',
    de: 'Im Gange seit {at}, begonnen von {name}. {done} von {all} Schritten sind getan.',
  },
  'decision.says.finished': {
    en: ({ name, at, functions }) =>
      `${name} ended the work, ${at}. Waits for ${is(functions) ? functions : 'the plant'} to look whether it was right.`,
    de: ({ name, at, functions }) =>
      `${name} hat die Arbeit beendet, ${at}. Wartet auf die Prüfung durch ${is(functions) ? functions : 'das Werk'}.`,
  },
  'decision.says.closed': { en: 'Done and closed.', de: 'Getan und abgeschlossen.' },
  'decision.says.acted': {
    en: values =>
      is(awaitedEn(values))
        ? `People acted first. Its review waits for ${awaitedEn(values)}${until(values.due, 'until')}.`
        : 'People acted first.',
    de: values =>
      is(awaitedDe(values))
        ? `Zuerst wurde gehandelt. Die Nachprüfung wartet auf ${awaitedDe(values)}${until(values.due, 'bis')}.`
        : 'Zuerst wurde gehandelt.',
  },
  'decision.says.suspended': { en: 'Held up: {why}', de: 'Angehalten: {why}' },
  'decision.says.refused': { en: 'Refused: {why}', de: 'Abgelehnt: {why}' },
  'decision.says.withdrawn': { en: 'Withdrawn: {why}', de: 'Zurückgezogen: {why}' },
  'decision.says.expired': { en: 'Expired. It held until {until}.', de: 'Abgelaufen. Es galt bis {until}.' },
  'decision.assets': { en: 'Assets', de: 'Anlagen' },
  'decision.assets.more': { en: 'and {count} more', de: 'und {count} weitere' },
  'decision.about': { en: 'What is asked', de: 'Worum es geht' },
  'decision.why': { en: 'Why', de: 'Warum' },
  'decision.rollback': { en: 'Way back', de: 'Weg zurück' },
  'decision.minutes': { en: 'Takes', de: 'Dauert' },
  'decision.minutes.said': {
    en: ({ hours, minutes }) =>
      [Number(hours) > 0 ? `${hours} h` : '', Number(minutes) > 0 ? `${minutes} min` : '']
        .filter(is)
        .join(' '),
    de: ({ hours, minutes }) =>
      [Number(hours) > 0 ? `${hours} h` : '', Number(minutes) > 0 ? `${minutes} min` : '']
        .filter(is)
        .join(' '),
  },
  'decision.until': { en: 'Holds until', de: 'Gilt bis' },
  'decision.class': { en: 'Asset class', de: 'Anlagenart' },
  'decision.yes': { en: 'yes', de: 'ja' },
  'decision.no': { en: 'no', de: 'nein' },
  'decision.keys': { en: 'Who decides', de: 'Wer entscheidet' },
  'decision.slot.signed': { en: 'turned the key', de: 'hat den Schlüssel gedreht' },
  'decision.slot.consented': { en: 'consented', de: 'hat zugestimmt' },
  'decision.slot.as': { en: '{meaning}, as {function}, {at}', de: '{meaning}, als {function}, {at}' },
  'decision.slot.yours': { en: 'Your key, as {function}', de: 'Ihr Schlüssel, als {function}' },
  'decision.slot.your_consent': { en: 'Your consent, as {function}', de: 'Ihre Zustimmung, als {function}' },
  'decision.slot.later': {
    en: 'asked once its impact is judged',
    de: 'gefragt, sobald die Auswirkung beurteilt ist',
  },
  'decision.slot.acted': {
    en: 'nobody who did not act in it',
    de: 'niemand, der nicht darin gehandelt hat',
  },
  'decision.slot.up': {
    en: 'Its time is over, so these can turn it, too: {people}',
    de: 'Die Frist ist um, also können ihn auch diese drehen: {people}',
  },
  'decision.slot.up.more': {
    en: 'Its time is over, so these can turn it, too: {people} and {count} more',
    de: 'Die Frist ist um, also können ihn auch diese drehen: {people} und {count} weitere',
  },
  'decision.slot.conditions': { en: 'On condition: {list}', de: 'Unter Bedingungen: {list}' },
  'decision.consent': { en: 'Independent consent', de: 'Unabhängige Zustimmung' },
  'decision.consent.none': {
    en: 'No independent consent is needed.',
    de: 'Keine unabhängige Zustimmung ist nötig.',
  },
  'decision.turn': { en: 'Turn the key', de: 'Schlüssel drehen' },
  'decision.give_consent': { en: 'Give consent', de: 'Zustimmen' },
  'decision.sign.what': {
    en: 'You sign {number}, “{title}”, as {function}. Its fingerprint:',
    de: 'Sie unterschreiben {number}, „{title}“, als {function}. Der Fingerabdruck:',
  },
  'decision.sign.conditions': { en: 'Conditions, one on each line', de: 'Bedingungen, je Zeile eine' },
  'decision.sign.conditions.hint': {
    en: 'Each becomes a check that has to be ticked before work may begin. Leave it empty for none.',
    de: 'Jede wird zu einer Prüfung, die vor Beginn der Arbeit abzuhaken ist. Leer: keine.',
  },
  'decision.void': {
    en: '{name} had signed on {at}. That signature is void.',
    de: '{name} hatte am {at} unterschrieben. Diese Unterschrift gilt nicht mehr.',
  },
  'decision.because': { en: 'Why these people?', de: 'Warum diese Personen?' },
  'decision.because.next': {
    en: 'Answered by {version}, {rule}.',
    de: 'Beantwortet durch {version}, {rule}.',
  },
  'decision.because.version': {
    en: 'version {version} of the split',
    de: 'Version {version} der Aufteilung',
  },
  'decision.because.standard': { en: 'the standard split', de: 'die Standardaufteilung' },
  'decision.raised.decides': {
    en: 'Since {impacts}, {now} decides. Without it, {before} would.',
    de: 'Da {impacts}, entscheidet {now}. Ohne das entschiede {before}.',
  },
  'decision.raised.keys': {
    en: 'Since {impacts}, {now} holds a key, too.',
    de: 'Da {impacts}, hat auch {now} einen Schlüssel.',
  },
  'decision.raised.consents': {
    en: 'Since {impacts}, it needs the consent of {now}.',
    de: 'Da {impacts}, braucht es die Zustimmung von {now}.',
  },
  'decision.raised.on.safety': { en: 'safety is affected', de: 'die Sicherheit betroffen ist' },
  'decision.raised.on.quality': {
    en: 'product quality is affected',
    de: 'die Produktqualität betroffen ist',
  },
  'decision.raised.on.validated': {
    en: 'validated state is affected',
    de: 'der validierte Zustand betroffen ist',
  },
  'decision.raised.on.uptime': { en: 'uptime is affected', de: 'die Verfügbarkeit betroffen ist' },
  'decision.raised.on.security': { en: 'security is affected', de: 'die Security betroffen ist' },
  'decision.impacts': { en: 'Impact', de: 'Auswirkung' },
  'decision.answer.no': { en: 'none', de: 'keine' },
  'decision.answer.yes': { en: 'affected', de: 'betroffen' },
  'decision.answer.unknown': { en: 'not known', de: 'nicht bekannt' },
  'decision.answer.open': { en: 'open', de: 'offen' },
  'decision.answer.label': { en: 'Is it affected?', de: 'Ist das betroffen?' },
  'decision.answer.pick.no': { en: 'No', de: 'Nein' },
  'decision.answer.pick.yes': { en: 'Yes', de: 'Ja' },
  'decision.answer.pick.unknown': { en: 'Not known', de: 'Nicht bekannt' },
  'decision.answer.said': { en: 'In which way, or why not', de: 'Inwiefern, oder warum nicht' },
  'decision.answer.do': { en: 'Answer for {function}', de: 'Antworten für {function}' },
  'decision.answer.change': { en: 'Answer otherwise', de: 'Anders antworten' },
  'decision.waits_for': { en: 'Waits for {function}: {people}', de: 'Wartet auf {function}: {people}' },
  'decision.vacant': { en: 'nobody holds it', de: 'niemand hat sie' },
  'decision.said_by': { en: '{function}, {name}, {at}', de: '{function}, {name}, {at}' },
  'decision.said_for': {
    en: '{function}, {name} standing in for {for}, {at}',
    de: '{function}, {name} in Vertretung von {for}, {at}',
  },
  'decision.advice': { en: 'Advice before it is decided', de: 'Rat vor der Entscheidung' },
  'decision.advice.silence': {
    en: 'said nothing in time, {at}',
    de: 'hat bis zur Frist nichts gesagt, {at}',
  },
  'decision.advice.said': { en: 'Your advice as {function}', de: 'Ihr Rat als {function}' },
  'decision.advice.do': { en: 'Give advice', de: 'Rat geben' },
  'decision.do.renew': { en: 'Renew', de: 'Erneuern' },
  'decision.do.paper': { en: 'As PDF', de: 'Als PDF' },
  'decision.evidence': { en: 'Evidence', de: 'Belege' },
  'decision.do.submit': { en: 'Hand in', de: 'Einreichen' },
  'decision.do.sendBack': { en: 'Send back', de: 'Zurückgeben' },
  'decision.do.refuse': { en: 'Refuse', de: 'Ablehnen' },
  'decision.do.withdraw': { en: 'Withdraw', de: 'Zurückziehen' },
  'decision.do.suspend': { en: 'Hold up', de: 'Anhalten' },
  'decision.do.resume': { en: 'Release again', de: 'Wieder freigeben' },
  'decision.do.start': { en: 'Begin the work', de: 'Arbeit beginnen' },
  'decision.do.interrupt': { en: 'Interrupt', de: 'Unterbrechen' },
  'decision.do.finish': { en: 'End the work', de: 'Arbeit beenden' },
  'decision.do.verify': { en: 'It was right: close', de: 'In Ordnung: abschließen' },
  'decision.do.rework': { en: 'Give it back', de: 'Zurück in die Arbeit' },
  'decision.do.extend': { en: 'Let it go on', de: 'Weiterlaufen lassen' },
  'decision.extend.to': { en: 'Until, time of {zone}', de: 'Bis, Zeit von {zone}' },
  'decision.finish.said': { en: 'Anything to be known about it', de: 'Was dazu zu wissen ist' },
  'decision.verify.found': {
    en: 'What you looked at, and found',
    de: 'Was Sie angesehen und gefunden haben',
  },
  'decision.plan': { en: 'When it is done', de: 'Wann es getan wird' },
  'decision.plan.earliest': {
    en: 'Earliest time that fits: {from} to {to}.',
    de: 'Früheste passende Zeit: {from} bis {to}.',
  },
  'decision.plan.none': {
    en: 'No time fits within a year. Ask for an outage window, or for another way.',
    de: 'Innerhalb eines Jahres passt keine Zeit. Bitten Sie um ein Stillstandsfenster oder um einen anderen Weg.',
  },
  'decision.plan.never': {
    en: '{tag} never tolerates it, as its constraint says.',
    de: '{tag} verträgt es laut ihrer Vorgabe nie.',
  },
  'decision.plan.from': { en: 'Begins, time of {zone}', de: 'Beginn, Zeit von {zone}' },
  'decision.plan.ends': { en: 'Ends {at}', de: 'Endet {at}' },
  'decision.plan.do': { en: 'Plan it', de: 'Einplanen' },
  'decision.plan.move': { en: 'Move it', de: 'Verschieben' },
  'decision.plan.free': { en: 'Free in the next four weeks', de: 'Frei in den nächsten vier Wochen' },
  'decision.plan.free.from': { en: '{from} to {to}', de: '{from} bis {to}' },
  'decision.plan.planned': { en: '{from} to {to}', de: '{from} bis {to}' },
  'decision.work': { en: 'The plan', de: 'Der Plan' },
  'decision.part.condition': { en: 'Conditions', de: 'Bedingungen' },
  'decision.part.before': { en: 'Before it begins', de: 'Vor dem Beginn' },
  'decision.part.step': { en: 'Steps', de: 'Schritte' },
  'decision.part.after': { en: 'Checked afterwards', de: 'Danach geprüft' },
  'decision.lane.operations': { en: 'Plant', de: 'Werk' },
  'decision.lane.it': { en: 'IT', de: 'IT' },
  'decision.item.do': { en: 'Done: {item}', de: 'Erledigt: {item}' },
  'decision.item.otherwise': { en: 'Done otherwise', de: 'Anders gemacht' },
  'decision.item.otherwise_of': { en: 'Done otherwise: {item}', de: 'Anders gemacht: {item}' },
  'decision.item.note': { en: 'What was done instead', de: 'Was stattdessen getan wurde' },
  'decision.item.by': { en: '{name}, {at}', de: '{name}, {at}' },
  'decision.started': { en: 'Begun by {name}, {at}', de: 'Begonnen von {name}, {at}' },
  'decision.finished': { en: 'Ended by {name}, {at}', de: 'Beendet von {name}, {at}' },
} as const satisfies Catalogue
