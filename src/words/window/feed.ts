import type { Catalogue } from '../catalogue.ts'

/** What calendars of people show of a feed. */
export const feedWords = {
  'feed.name.all': { en: 'Outage windows', de: 'Stillstandsfenster' },
  'feed.name.site': { en: 'Outage windows: {site}', de: 'Stillstandsfenster: {site}' },
  'feed.summary.window': { en: '{title}', de: '{title}' },
  'feed.summary.blackout': { en: 'Blackout: {title}', de: 'Sperrzeit: {title}' },
  'feed.only_for': { en: 'Only for: {interventions}', de: 'Nur für: {interventions}' },
  'intervention.passive-monitoring': { en: 'passive monitoring', de: 'passives Mitlesen' },
  'intervention.backup': { en: 'backup', de: 'Datensicherung' },
  'intervention.password-change': { en: 'password change', de: 'Passwortwechsel' },
  'intervention.active-scan': { en: 'active scan', de: 'aktiver Scan' },
  'intervention.agent': { en: 'agent', de: 'Agent' },
  'intervention.patch': { en: 'patch', de: 'Patch' },
  'intervention.reboot': { en: 'restart', de: 'Neustart' },
  'intervention.firmware': { en: 'firmware', de: 'Firmware' },
  'intervention.download': { en: 'download to a controller', de: 'Laden auf eine Steuerung' },
} satisfies Catalogue
