import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { LabelSearch } from '../paths.ts'
import { atSite, own, texts } from '../root.tsx'

const assets = createRoute({
  ...own('/assets'),
  validateSearch: texts,
  component: lazyRouteComponent(() => import('../list/AssetsPage.tsx'), 'AssetsPage'),
})
/** A new asset keeps in its address of which site it is, and an address that is known of it. */
const newAsset = createRoute({
  ...own('/assets/new'),
  validateSearch: ({
    site,
    address,
  }: Record<string, unknown>): { readonly site?: string; readonly address?: string } => ({
    ...(typeof site === 'string' && { site }),
    ...(typeof address === 'string' && { address }),
  }),
  component: lazyRouteComponent(() => import('./NewAssetPage.tsx'), 'NewAssetPage'),
})
const labels = createRoute({
  ...own('/assets/labels'),
  validateSearch: (search: Record<string, unknown>): LabelSearch => texts(search),
  component: lazyRouteComponent(() => import('./LabelsPage.tsx'), 'LabelsPage'),
})
const configurations = createRoute({
  ...own('/assets/configurations'),
  ...atSite,
  component: lazyRouteComponent(
    () => import('../configuration/ConfigurationsPage.tsx'),
    'ConfigurationsPage',
  ),
})
const asset = createRoute({
  ...own('/assets/$asset'),
  validateSearch: texts,
  component: lazyRouteComponent(() => import('./AssetPage.tsx'), 'AssetPage'),
})

/** The list of assets, one of them, and what is read across them. */
export const assetRoutes = [newAsset, labels, configurations, assets, asset] as const
