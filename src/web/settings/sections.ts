/** What can be set up for the installation as a whole, each on a page of its own. */
export const settingsSections = ['mail', 'webhooks', 'deliveries', 'door', 'services'] as const
export type SettingsSection = (typeof settingsSections)[number]
