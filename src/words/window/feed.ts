import type { Catalogue } from '../catalogue.ts'

/** What calendars of people show of a feed. */
export const feedWords = {
  'feed.name.all': { en: 'Outage windows', de: 'Stillstandsfenster' },
  'feed.name.site': { en: 'Outage windows: {site}', de: 'Stillstandsfenster: {site}' },
  'feed.summary.window': { en: '{title}', de: '{title}' },
  'feed.summary.blackout': { en: 'Blackout: {title}', de: 'Sperrzeit: {title}' },
  'feed.only_for': { en: 'Only for: {interventions}', de: 'Nur für: {interventions}' },
  'intervention.passive-monitoring': { en: 'Passive monitoring', de: 'Passives Mitlesen' },
  'intervention.backup': { en: 'Backup', de: 'Datensicherung' },
  'intervention.password-change': { en: 'Password change', de: 'Passwortwechsel' },
  'intervention.active-scan': { en: 'Active scan', de: 'Aktiver Scan' },
  'intervention.agent': { en: 'Agent', de: 'Agent' },
  'intervention.patch': { en: 'Patch', de: 'Patch' },
  'intervention.reboot': { en: 'Restart', de: 'Neustart' },
  'intervention.firmware': { en: 'Firmware', de: 'Firmware' },
  'intervention.download': { en: 'Download to a controller', de: 'Laden auf eine Steuerung' },
} satisfies Catalogue
