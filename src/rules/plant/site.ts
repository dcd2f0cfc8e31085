/** Regulatory regimes that a site can be under; several may hold at once (PLANT-1). Their names are in `words`. */
export const siteRegimes = [
  'gxp',
  'nis2',
  'nerc-cip',
  'seveso',
  'machinery',
  'food',
  'cfats',
  'kritis',
  'iec-61511',
] as const
export type SiteRegime = (typeof siteRegimes)[number]
