import type { Catalogue, Values } from '../catalogue.ts'

const days = (count: Values[string] | undefined, en: boolean) =>
  Number(count) === 1 ? (en ? 'one day' : 'einem Tag') : `${count} ${en ? 'days' : 'Tagen'}`

const state = (of: Values[string] | undefined, en: boolean) =>
  of === 'open'
    ? en
      ? 'nothing agreed yet'
      : 'noch nichts vereinbart'
    : of === 'planned'
      ? en
        ? 'action agreed'
        : 'Maßnahme vereinbart'
      : en
        ? 'done, to be checked'
        : 'erledigt, zu prüfen'

const process: Readonly<Record<string, { readonly en: string; readonly de: string }>> = {
  running: { en: 'Running', de: 'In Betrieb' },
  'batch-open': { en: 'Batch open', de: 'Charge offen' },
  cleaning: { en: 'Cleaning', de: 'Reinigung' },
  stopped: { en: 'Stopped', de: 'Steht' },
  turnaround: { en: 'Turnaround', de: 'Revision' },
}

const work: Readonly<Record<string, { readonly en: string; readonly de: string }>> = {
  decided: { en: 'in effect', de: 'in Kraft' },
  scheduled: { en: 'planned', de: 'geplant' },
  'under-way': { en: 'under way', de: 'im Gange' },
  suspended: { en: 'interrupted', de: 'unterbrochen' },
}

/** The shift board, and handing a shift over. */
export const shiftWords = {
  'shift.elsewhere': {
    en: 'You hold the shift of another area.',
    de: 'Sie haben die Schicht eines anderen Bereichs.',
  },
  'shift.not_yours': {
    en: 'Somebody else has taken this shift over: they hand it over.',
    de: 'Diese Schicht hat jemand anders übernommen: Die Person übergibt sie.',
  },
  'shift.to_self': {
    en: 'Nobody hands over to themselves.',
    de: 'Niemand übergibt an sich selbst.',
  },
  'shift.not_holder': {
    en: 'This person does not stand for the shift here.',
    de: 'Diese Person steht hier nicht für die Schicht.',
  },
  'shift.nothing_said': {
    en: 'Say what the next shift must know, or carry something over. If there is nothing, write that.',
    de: 'Sagen Sie, was die nächste Schicht wissen muss, oder geben Sie etwas weiter. Ist nichts, schreiben Sie das.',
  },
  'shift.item_gone': {
    en: 'Something that you want to carry over is not on the board any more. Look at it anew.',
    de: 'Etwas, das Sie weitergeben wollen, steht nicht mehr auf der Tafel. Sehen Sie neu hin.',
  },
  'shift.changed': {
    en: 'Another hand-over waits than the one that you saw. Read it first.',
    de: 'Es wartet eine andere Übergabe als die, die Sie gesehen haben. Lesen Sie sie zuerst.',
  },
  'shift.own': {
    en: 'You wrote this hand-over. Somebody else takes the shift over.',
    de: 'Diese Übergabe haben Sie geschrieben. Jemand anders übernimmt die Schicht.',
  },
  'shift.yours_already': { en: 'This shift is yours already.', de: 'Diese Schicht haben Sie schon.' },
  'shift.why': {
    en: 'Nobody has handed this shift over. Say why you take it over.',
    de: 'Niemand hat diese Schicht übergeben. Sagen Sie, warum Sie übernehmen.',
  },
  'shift.why_instead': {
    en: 'This hand-over is for somebody else. Say why you take it over.',
    de: 'Diese Übergabe ist für jemand anderen. Sagen Sie, warum Sie übernehmen.',
  },
  'web.nav.board': { en: 'Shift board', de: 'Schichttafel' },
  'web.tab.board': { en: 'Shift', de: 'Schicht' },
  'web.nav.findings': { en: 'Findings', de: 'Feststellungen' },
  'web.tab.findings': { en: 'Findings', de: 'Funde' },
  'board.title': { en: 'Shift board: {place}', de: 'Schichttafel: {place}' },
  'board.no_site': {
    en: 'There is no site here whose shift you may see.',
    de: 'Hier gibt es keinen Standort, dessen Schicht Sie sehen dürfen.',
  },
  'board.place': { en: 'Area', de: 'Bereich' },
  'board.whole': { en: '{site}, all of it', de: '{site}, alles' },
  'board.wall': { en: 'For the wall', de: 'Für die Wand' },
  'board.wall.leave': { en: 'Leave the wall view', de: 'Wandansicht verlassen' },
  'board.as_of': { en: 'as of {at}', de: 'Stand {at}' },
  'board.stale': {
    en: 'Not up to date: no answer since {at}.',
    de: 'Nicht aktuell: keine Antwort seit {at}.',
  },
  'board.duty': { en: '{name} has the shift', de: '{name} hat die Schicht' },
  'board.duty.since': { en: 'taken over {at}', de: 'übernommen {at}' },
  'board.duty.site': {
    en: 'for the whole site, taken over {at}',
    de: 'für den ganzen Standort, übernommen {at}',
  },
  'board.duty.nobody': { en: 'Nobody has the shift', de: 'Niemand hat die Schicht' },
  'board.duty.not_taken': {
    en: 'Nobody has taken the shift over. It is called: {people}',
    de: 'Niemand hat die Schicht übernommen. Gerufen wird: {people}',
  },
  'board.stops': { en: 'Can stop the line this week', de: 'Kann die Linie diese Woche anhalten' },
  'board.stops.none': { en: 'Nothing that is known of.', de: 'Nichts, wovon man weiß.' },
  'board.open': { en: 'Open now', de: 'Jetzt offen' },
  'board.open.none': { en: 'Nothing is open.', de: 'Nichts ist offen.' },
  'board.more': { en: 'and {count} more', de: 'und {count} weitere' },
  'board.kind.finding': { en: 'Finding', de: 'Feststellung' },
  'board.says.finding': {
    en: values =>
      `${state(values.state, true)}${Number(values.late) < 0 ? '' : Number(values.late) === 0 ? ', over time since today' : `, over time for ${days(values.late, true)}`}`,
    de: values =>
      `${state(values.state, false)}${Number(values.late) < 0 ? '' : Number(values.late) === 0 ? ', seit heute über der Zeit' : `, seit ${days(values.late, false)} über der Zeit`}`,
  },
  'board.kind.decision': { en: 'Work', de: 'Arbeit' },
  'board.says.decision': {
    en: ({ what, number, state: of, late }) =>
      `${what}, number ${number}: ${work[String(of)]?.en ?? of}${Number(late) === 1 ? ', over its time' : ''}`,
    de: ({ what_de, number, state: of, late }) =>
      `${what_de}, Nummer ${number}: ${work[String(of)]?.de ?? of}${Number(late) === 1 ? ', über der Zeit' : ''}`,
  },
  'board.kind.window': { en: 'Window', de: 'Fenster' },
  'board.kind.process': { en: 'Process', de: 'Prozess' },
  'board.says.window': {
    en: ({ kind, now }) =>
      kind === 'blackout'
        ? `Blackout${Number(now) === 1 ? ' now: nobody touches anything' : ''}`
        : `Outage window${Number(now) === 1 ? ', open now' : ''}`,
    de: ({ kind, now }) =>
      kind === 'blackout'
        ? `Sperrzeit${Number(now) === 1 ? ', jetzt: Niemand fasst etwas an' : ''}`
        : `Stillstandsfenster${Number(now) === 1 ? ', jetzt offen' : ''}`,
  },
  'board.says.process': {
    en: ({ state: of }) => process[String(of)]?.en ?? String(of),
    de: ({ state: of }) => process[String(of)]?.de ?? String(of),
  },
  'board.from_to': { en: '{from} to {to}', de: '{from} bis {to}' },
  'board.since': { en: 'since {at}', de: 'seit {at}' },
  'shift.waits': {
    en: '{who} has handed over, {ago} ago. Nobody has taken over.',
    de: '{who} hat vor {ago} übergeben. Niemand hat übernommen.',
  },
  'shift.waits.for': {
    en: '{who} has handed over to {to}, {ago} ago. Nobody has taken over.',
    de: '{who} hat vor {ago} an {to} übergeben. Niemand hat übernommen.',
  },
  'shift.ago.minutes': {
    en: ({ count }) => (Number(count) === 1 ? 'one minute' : `${count} minutes`),
    de: ({ count }) => (Number(count) === 1 ? 'einer Minute' : `${count} Minuten`),
  },
  'shift.ago.hours': {
    en: ({ count }) => (Number(count) === 1 ? 'one hour' : `${count} hours`),
    de: ({ count }) => (Number(count) === 1 ? 'einer Stunde' : `${count} Stunden`),
  },
  'shift.ago.days': {
    en: ({ count }) => days(count, true),
    de: ({ count }) => days(count, false),
  },
  'shift.last': { en: 'The last hand-over', de: 'Die letzte Übergabe' },
  'shift.last.none': {
    en: 'Nobody has handed this shift over yet.',
    de: 'Diese Schicht hat noch niemand übergeben.',
  },
  'shift.taken': {
    en: '{by} to {who}, {at}',
    de: '{by} an {who}, {at}',
  },
  'shift.taken.without': {
    en: '{who} took over without a hand-over, {at}',
    de: '{who} hat ohne Übergabe übernommen, {at}',
  },
  'shift.earlier': { en: 'Earlier shifts', de: 'Frühere Schichten' },
  'shift.carried': { en: 'Carried over', de: 'Weitergegeben' },
  'shift.hand_over': { en: 'Hand over', de: 'Übergeben' },
  'shift.hand_over.title': { en: 'Hand over the shift: {place}', de: 'Schicht übergeben: {place}' },
  'shift.notes': { en: 'What the next shift must know', de: 'Was die nächste Schicht wissen muss' },
  'shift.carry': { en: 'Carry over from the board', de: 'Von der Tafel weitergeben' },
  'shift.to': { en: 'To whom', de: 'An wen' },
  'shift.to.next': { en: 'whoever has the next shift', de: 'wer die nächste Schicht hat' },
  'shift.take_over': { en: 'Take over', de: 'Übernehmen' },
  'shift.take_over.title': { en: 'Take over the shift: {place}', de: 'Schicht übernehmen: {place}' },
  'shift.take_over.about': {
    en: 'You have read the hand-over. From now on what concerns this shift comes to you.',
    de: 'Sie haben die Übergabe gelesen. Was diese Schicht betrifft, kommt ab jetzt zu Ihnen.',
  },
  'shift.take_over.without': {
    en: 'Nobody has handed over. From now on what concerns this shift comes to you.',
    de: 'Niemand hat übergeben. Was diese Schicht betrifft, kommt ab jetzt zu Ihnen.',
  },
  'ledger.kind.shift': { en: 'shifts', de: 'Schichten' },
  'ledger.said.shift.handOver': {
    en: '{who} handed a shift over',
    de: '{who} hat eine Schicht übergeben',
  },
  'ledger.said.shift.takeOver': {
    en: '{who} took a shift over',
    de: '{who} hat eine Schicht übernommen',
  },
  'limits.kind.handover': { en: 'Shift handed over: {title}', de: 'Übergebene Schicht: {title}' },
} satisfies Catalogue
