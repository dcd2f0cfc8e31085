import type { DecisionState } from '#rules/decision/cycle.ts'
import type { Impact } from '#rules/decision/kind.ts'
import type { Catalogue } from '../catalogue.ts'

/** What decisions, their states, steps and impacts are called. */
export const decisionWords = {
  'decision.state.draft': { en: 'a draft', de: 'ein Entwurf' },
  'decision.state.assessing': { en: 'being assessed', de: 'in Beurteilung' },
  'decision.state.deciding': { en: 'waiting for signatures', de: 'zur Unterschrift' },
  'decision.state.decided': { en: 'decided', de: 'entschieden' },
  'decision.state.scheduled': { en: 'scheduled', de: 'geplant' },
  'decision.state.under-way': { en: 'under way', de: 'im Gange' },
  'decision.state.finished': { en: 'done, to be checked', de: 'getan, zu prüfen' },
  'decision.state.closed': { en: 'closed', de: 'abgeschlossen' },
  'decision.state.acted': { en: 'acted first, to be reviewed', de: 'zuerst gehandelt, nachzuprüfen' },
  'decision.state.suspended': { en: 'held up', de: 'angehalten' },
  'decision.state.refused': { en: 'refused', de: 'abgelehnt' },
  'decision.state.withdrawn': { en: 'withdrawn', de: 'zurückgezogen' },
  'decision.state.expired': { en: 'expired', de: 'abgelaufen' },
  'decision.impact.safety': { en: 'Safety', de: 'Sicherheit' },
  'decision.impact.quality': { en: 'Product quality', de: 'Produktqualität' },
  'decision.impact.validated': { en: 'Validated state', de: 'Validierter Zustand' },
  'decision.impact.uptime': { en: 'Uptime', de: 'Verfügbarkeit' },
  'decision.impact.security': { en: 'Security', de: 'Security' },
  'act.name.campaign.open': {
    en: 'Open a campaign over several sites',
    de: 'Kampagne über mehrere Standorte eröffnen',
  },
  'act.name.decision.request': { en: 'Ask for a decision', de: 'Um eine Entscheidung bitten' },
  'act.name.decision.record': {
    en: 'Enter what was done in an emergency',
    de: 'Eintragen, was im Notfall getan wurde',
  },
  'act.name.decision.change': { en: 'Change a request', de: 'Antrag ändern' },
  'act.name.decision.submit': { en: 'Hand in a request', de: 'Antrag einreichen' },
  'act.name.decision.assess': { en: 'Judge an impact', de: 'Auswirkung beurteilen' },
  'act.name.decision.consult': { en: 'Give advice', de: 'Rat geben' },
  'act.name.decision.sign': { en: 'Turn a key or give a consent', de: 'Schlüssel drehen oder zustimmen' },
  'act.name.decision.sendBack': { en: 'Send a request back', de: 'Antrag zurückgeben' },
  'act.name.decision.refuse': { en: 'Refuse a request', de: 'Antrag ablehnen' },
  'act.name.decision.withdraw': { en: 'Withdraw a request', de: 'Antrag zurückziehen' },
  'act.name.decision.suspend': { en: 'Hold up what is decided', de: 'Entschiedenes anhalten' },
  'act.name.decision.resume': { en: 'Let go on what was held up', de: 'Angehaltenes wieder freigeben' },
  'act.name.decision.schedule': { en: 'Plan the work', de: 'Arbeit planen' },
  'act.name.decision.check': {
    en: 'See to a condition, check or step',
    de: 'Bedingung, Prüfung oder Schritt erledigen',
  },
  'act.name.decision.start': { en: 'Begin the work', de: 'Arbeit beginnen' },
  'act.name.decision.attach': {
    en: 'Attach evidence to a decision',
    de: 'Einer Entscheidung einen Beleg anhängen',
  },
  'act.name.decision.extend': {
    en: 'Let work go on beyond its time',
    de: 'Arbeit über ihre Zeit hinaus laufen lassen',
  },
  'act.name.decision.unplan': {
    en: 'Take the time off planned work',
    de: 'Geplanter Arbeit die Zeit nehmen',
  },
  'act.name.decision.interrupt': { en: 'Interrupt the work', de: 'Arbeit unterbrechen' },
  'act.name.decision.finish': { en: 'End the work', de: 'Arbeit beenden' },
  'act.name.decision.verify': { en: 'Say that the work was right', de: 'Arbeit für gut befinden' },
  'act.name.decision.rework': { en: 'Give the work back', de: 'Arbeit zurückgeben' },
  'act.name.decision.reroute': {
    en: 'Ask those whom the split now names',
    de: 'Die fragen, die die Aufteilung jetzt nennt',
  },
  'act.name.decision.silence': { en: 'Put down that no advice came', de: 'Festhalten, dass kein Rat kam' },
  'act.name.decision.expire': { en: 'Let a decision expire', de: 'Entscheidung ablaufen lassen' },
} as const satisfies Catalogue &
  Readonly<Record<`decision.state.${DecisionState}` | `decision.impact.${Impact}`, unknown>>
