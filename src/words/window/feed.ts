import type { Catalogue } from '../catalogue.ts'

/** What calendars of people show of a feed. */
export const feedWords = {
  'feed.name.all': { en: 'Outage windows', de: 'Stillstandsfenster' },
  'feed.name.site': { en: 'Outage windows: {site}', de: 'Stillstandsfenster: {site}' },
  'feed.summary.window': { en: '{title}', de: '{title}' },
  'feed.summary.blackout': { en: 'Blackout: {title}', de: 'Sperrzeit: {title}' },
  'feed.only_for': { en: 'Only for: {interventions}', de: 'Nur für: {interventions}' },
} satisfies Catalogue
