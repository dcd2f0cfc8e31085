import type { Catalogue, Values } from '../catalogue.ts'

const many = (count: Values[string] | undefined, one: string, more: string) =>
  Number(count) === 1 ? one : `${count} ${more}`

/** Campaigns: the same asked for at several sites, each of which decides for itself. */
export const campaignWords = {
  'campaigns.title': { en: 'Campaigns', de: 'Kampagnen' },
  'campaigns.about': {
    en: 'The same, asked for at several sites: each decides and plans for itself, and here it is followed as a whole.',
    de: 'Dasselbe, an mehreren Standorten erbeten: Jeder entscheidet und plant für sich, und hier sieht man das Ganze.',
  },
  'campaigns.none': {
    en: 'Nothing has been asked for at several of your sites at once yet. Choose assets of several sites when you ask for a decision, or in the list of assets.',
    de: 'An mehreren Ihrer Standorte zugleich ist noch um nichts gebeten worden. Wählen Sie Anlagen mehrerer Standorte, wenn Sie um eine Entscheidung bitten, oder im Verzeichnis der Anlagen.',
  },
  'campaign.part': { en: 'part of a campaign', de: 'Teil einer Kampagne' },
  'campaign.sentence': {
    en: ({ sites, decided, done, assets }) =>
      `${Number(decided) === 0 ? `None of ${many(sites, 'one site', 'sites')} has decided yet` : `${decided} of ${many(sites, 'one site', 'sites')} ${Number(decided) === 1 ? 'has' : 'have'} decided`}; ${done} of ${many(assets, 'one asset', 'assets')} ${Number(done) === 1 ? 'is' : 'are'} done.`,
    de: ({ sites, decided, done, assets }) =>
      `${Number(decided) === 0 ? `Von ${many(sites, 'einem Standort', 'Standorten')} hat noch keiner entschieden` : `${decided} von ${many(sites, 'einem Standort', 'Standorten')} ${Number(decided) === 1 ? 'hat' : 'haben'} entschieden`}; ${done} von ${many(assets, 'einer Anlage', 'Anlagen')} ${Number(done) === 1 ? 'ist' : 'sind'} erledigt.`,
  },
  'campaign.scope': {
    en: 'Times are those of each site. Counted are the sites that you may read.',
    de: 'Zeiten sind die des jeweiligen Standorts. Gezählt sind die Standorte, die Sie lesen dürfen.',
  },
  'campaign.asked_by': {
    en: '{kind}, asked for by {name} on {at}',
    de: '{kind}, erbeten von {name} am {at}',
  },
  'campaign.sites': { en: 'Sites', de: 'Standorte' },
  'campaign.site': { en: 'Site', de: 'Standort' },
  'campaign.state': { en: 'Where it stands', de: 'Stand' },
  'campaign.waits': { en: 'Waits for', de: 'Wartet auf' },
  'campaign.due': { en: 'Until', de: 'Bis' },
  'campaign.slot': { en: 'Planned', de: 'Geplant' },
  'campaign.done': { en: 'Assets done', de: 'Anlagen erledigt' },
  'campaign.done.of': { en: '{done} of {assets}', de: '{done} von {assets}' },
  'campaign.nobody': { en: 'nobody', de: 'niemanden' },
  'campaign.vacant': { en: 'nobody stands for it now', de: 'niemand steht jetzt dafür' },
  'campaign.people.more': { en: '{names} and {count} more', de: '{names} und {count} weitere' },
  'campaign.submit': {
    en: ({ count }) => (Number(count) === 1 ? 'Hand in the draft' : `Hand in all ${count} drafts`),
    de: ({ count }) => (Number(count) === 1 ? 'Den Entwurf einreichen' : `Alle ${count} Entwürfe einreichen`),
  },
  'campaign.submitting': { en: 'Handed in: {done} of {all}', de: 'Eingereicht: {done} von {all}' },
  'campaign.not_submitted': {
    en: 'It stays a draft at {sites}: {why}',
    de: 'Ein Entwurf bleibt es in {sites}: {why}',
  },
  'ask.site.several': { en: 'several sites', de: 'mehrere Standorte' },
  'ask.campaign': {
    en: 'This becomes a campaign: {sites} sites, and a decision at each, which decides and plans for itself.',
    de: 'Das wird eine Kampagne: {sites} Standorte und an jedem eine Entscheidung, über die er selbst befindet und die er selbst plant.',
  },
  'ask.submit.campaign': { en: 'Hand it in at every site', de: 'An jedem Standort einreichen' },
  'ask.save.campaign': { en: 'Save as drafts', de: 'Als Entwürfe speichern' },
  'ask.assets.at': {
    en: ({ site, count }) => `${site}: ${many(count, 'one asset', 'assets')}`,
    de: ({ site, count }) => `${site}: ${many(count, 'eine Anlage', 'Anlagen')}`,
  },
  'ask.assets.remove_site': { en: 'Remove all of {site}', de: 'Alle von {site} entfernen' },
  'ask.assets.most.campaign': {
    en: 'A campaign is about 2,000 assets at most.',
    de: 'Eine Kampagne betrifft höchstens 2.000 Anlagen.',
  },
  'ask.filter.many': {
    en: 'More than 2,000 assets fit, and a campaign is about 2,000 at most. Narrow the list down.',
    de: 'Mehr als 2.000 Anlagen passen, und eine Kampagne betrifft höchstens 2.000. Grenzen Sie das Verzeichnis ein.',
  },
  'ask.filter.none': { en: 'No asset fits any more.', de: 'Keine Anlage passt mehr.' },
  'ask.filter.back': { en: 'Back to the list', de: 'Zurück zum Verzeichnis' },
  'ask.who.at': { en: 'At {site}', de: 'In {site}' },
  'list.ask.chosen': { en: 'Ask for work on them', de: 'Arbeit an ihnen erbitten' },
  'list.ask.all': { en: 'Ask for work on all that fit', de: 'Arbeit an allen passenden erbitten' },
  'list.ask.most': {
    en: 'Up to 200 can be chosen one by one. For more, filter, and ask for all that fit.',
    de: 'Einzeln lassen sich bis zu 200 auswählen. Für mehr: filtern und um alle passenden bitten.',
  },
} as const satisfies Catalogue
