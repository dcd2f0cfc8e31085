import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { forOutside, forReaders } from '../guard.ts'
import { outsideRoutes } from '../outside/routes.tsx'
import type { AskSearch, DecisionSearch } from '../paths.ts'
import { own, page, texts } from '../root.tsx'

const decisions = createRoute({
  ...own('/decisions'),
  validateSearch: (search: Record<string, unknown>): DecisionSearch => texts(search),
  component: lazyRouteComponent(() => import('./list/DecisionsPage.tsx'), 'DecisionsPage'),
})
const newDecision = createRoute({
  ...own('/decisions/new'),
  validateSearch: (search: Record<string, unknown>): AskSearch => texts(search),
  component: lazyRouteComponent(() => import('./ask/NewDecisionPage.tsx'), 'NewDecisionPage'),
})
const draft = createRoute({
  ...own('/decisions/$decision/draft'),
  component: lazyRouteComponent(() => import('./ask/DraftPage.tsx'), 'DraftPage'),
})
const decision = createRoute({
  ...page('/decisions/$decision'),
  beforeLoad: async ({ params, location }) => {
    await forOutside({ params })
    await forReaders('member')({ location })
  },
  component: lazyRouteComponent(() => import('./DecisionPage.tsx'), 'DecisionPage'),
})

const campaigns = createRoute({
  ...own('/campaigns'),
  component: lazyRouteComponent(() => import('./campaign/CampaignsPage.tsx'), 'CampaignsPage'),
})
const campaign = createRoute({
  ...own('/campaigns/$campaign'),
  component: lazyRouteComponent(() => import('./campaign/CampaignPage.tsx'), 'CampaignPage'),
})

/** Decisions: the list, asking for one, and one of them; campaigns of them. */
export const decisionRoutes = [
  decisions,
  newDecision,
  draft,
  decision,
  campaigns,
  campaign,
  ...outsideRoutes,
] as const
