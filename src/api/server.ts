import { randomUUID } from 'node:crypto'
import rateLimit from '@fastify/rate-limit'
import { type FastifyInstance, type FastifyRequest, fastify } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { storable } from '#acts/storable.ts'
import { isSystem, type Reader } from '#rules/people/access.ts'
import type { AnyAct } from '#rules/people/doers.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'
import { bringsToken } from './bearer.ts'
import { configurationRoutes } from './configuration/configurations.ts'
import { crossSite } from './crossSite.ts'
import { campaignRoutes } from './decision/campaigns.ts'
import { decisionRoutes } from './decision/decisions.ts'
import { sheetRoute } from './decision/sheet.ts'
import { deskRoutes } from './desk.ts'
import { passkeyRoutes } from './doors/passkeys.ts'
import { policyRoutes } from './doors/policy.ts'
import { providerRoutes } from './doors/provider.ts'
import { tokenRoutes } from './doors/tokens.ts'
import { eventRoutes, type Hub } from './events.ts'
import { boardRoutes } from './floor/board.ts'
import { findingRoutes } from './floor/findings.ts'
import { exportRoute } from './ledger/export.ts'
import { ledgerRoutes } from './ledger/ledger.ts'
import { checkRoutes } from './network/checks.ts'
import { networkRoutes } from './network/plans.ts'
import { networkSheetRoute } from './network/sheet.ts'
import { describe } from './openapi.ts'
import { servePages } from './pages.ts'
import { accessRoute } from './people/access.ts'
import { invitationRoutes } from './people/invitations.ts'
import { peopleRoutes } from './people/people.ts'
import { perimeterRoutes } from './perimeter/perimeter.ts'
import { assetRoutes } from './plant/assets.ts'
import { attachmentRoutes } from './plant/attachments.ts'
import { constraintRoutes } from './plant/constraints.ts'
import { differenceRoutes } from './plant/differences.ts'
import { feedRoutes } from './plant/feeds.ts'
import { importRowRoutes } from './plant/importRows.ts'
import { importRoutes } from './plant/imports.ts'
import { labelRoute } from './plant/labels.ts'
import { listRoutes } from './plant/list.ts'
import { nowRoute } from './plant/now.ts'
import { siteRoutes } from './plant/sites.ts'
import { windowRoutes } from './plant/windows.ts'
import { windowTrialRoutes } from './plant/windowTrials.ts'
import { deliveryRoutes } from './post/deliveries.ts'
import { mailRoutes } from './post/mail.ts'
import type { Posts } from './post/serving.ts'
import { webhookRoutes } from './post/webhooks.ts'
import { wishRoutes } from './post/wish.ts'
import { sendRefusal, troubleOf } from './refusals.ts'
import { restrictedRoutes } from './restricted.ts'
import { roomRoutes } from './room/rooms.ts'
import { roomSheetRoute } from './room/sheet.ts'
import type { Serving } from './route.ts'
import { healthRoute } from './running/health.ts'
import { type Log, logging, logRequests } from './running/log.ts'
import { inside, type Outside, strict, transport } from './running/outside.ts'
import { type Bearable, relieve } from './running/pressure.ts'
import { policy, headers as secure } from './security.ts'
import { sessionRoutes } from './session.ts'
import { signingRoutes } from './split/signing.ts'
import { splitRoutes } from './split/split.ts'
import { calendarRoutes } from './time/calendars.ts'
import { limitRoutes } from './time/limits.ts'
import { viewRoutes } from './view/views.ts'
import { type Visit, visitRoutes } from './visit.ts'
import { whoRoutes } from './who.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may use a route of the API: a line of the access table, or the act that it does. */
    access?: Reader | AnyAct
  }
}

type Admission = {
  /** Looks at the token that a request brings; null where it brings none, or a good one. */
  readonly admit: (request: FastifyRequest) => Promise<Refusal | null>
}

const MEGABYTE = 1_048_576
/** As much of a wrong field as a person reads. */
const TOLD = 200

/**
 * The server over HTTP, not yet listening; `pages` is the folder of the built web app, `product` what the API serves
 * (without one, pages only). Every route of the API names who may use it, or the server does not start.
 */
export async function server({
  pages,
  product,
  outside = inside,
  log = logging('text'),
  bearable,
}: {
  pages: string
  outside?: Outside
  log?: Log
  bearable?: Bearable | undefined
  product?: Serving & Visit & Admission & { readonly hub: Hub; readonly posts: Posts }
}): Promise<FastifyInstance> {
  const app = fastify({
    ...transport(outside),
    bodyLimit: 8 * MEGABYTE,
    forceCloseConnections: true,
    genReqId: () => randomUUID(),
    // What no route can be found for, since its address cannot be read, is answered like anything else.
    frameworkErrors: (error, request, reply) =>
      sendRefusal(request, reply.headers(secure).headers(strict(outside)), troubleOf(error)),
  }) as unknown as FastifyInstance
  logRequests(app, log)
  if (product !== undefined) relieve(app, product.db.waiting, bearable)
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.removeContentTypeParser('text/plain')
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(secure).headers(strict(outside)).header('content-security-policy', policy(null))
    if (isApi(request)) reply.header('cache-control', 'no-store')
    if (!bringsToken(request) && crossSite(request, outside.publicAddress))
      return sendRefusal(request, reply, refuse('request.cross_site'))
  })
  app.addHook('onRoute', ({ url, config }) => {
    if (!url.startsWith('/api/')) return
    if (config?.access === undefined) throw new Error(`nobody is named who may use ${url}`)
    if (isSystem(config.access)) throw new Error(`${config.access} is for the product itself, not for ${url}`)
  })
  app.setErrorHandler((error, request, reply) => {
    const { validation } = error as { validation?: { instancePath?: string; message?: string }[] }
    if (validation !== undefined) {
      const [first] = validation
      const field = (first?.instancePath ?? '').split('/').filter(Boolean).join('.')
      return sendRefusal(
        request,
        reply,
        refuse('act.input_wrong', {
          field: field.slice(0, TOLD),
          problem: (first?.message ?? '').slice(0, TOLD),
        }),
      )
    }
    const trouble = troubleOf(error)
    if (trouble.refused === 'server.trouble') log.trouble(error, request)
    return sendRefusal(request, reply, trouble)
  })
  if (product !== undefined) {
    await app.register(rateLimit, {
      // A whole plant may come from one address.
      max: 6_000,
      timeWindow: 60_000,
      // Who has gone meanwhile has no address any more.
      keyGenerator: ({ ip }) => ip ?? '',
      allowList: request => !isApi(request),
    })
    await describe(app)
    await app.register(async api => {
      api.addHook('onRequest', async (request, reply) => {
        const refusal = await product.admit(request)
        if (refusal !== null)
          return sendRefusal(
            request,
            reply.header('www-authenticate', 'Bearer error="invalid_token"'),
            refusal,
          )
      })
      api.addHook('preValidation', async (request, reply) => {
        const { params, query, body } = request
        if (!storable({ params, query, body }))
          return sendRefusal(request, reply, refuse('act.text_unstorable'))
      })
      healthRoute(api, product.db)
      visitRoutes(api, product, product)
      sessionRoutes(api, product, product.identity)
      invitationRoutes(api, product, product.identity)
      splitRoutes(api, product)
      signingRoutes(api, product)
      peopleRoutes(api, product, product.identity)
      accessRoute(api, product)
      tokenRoutes(api, product)
      policyRoutes(api, product)
      providerRoutes(api, product, product.identity)
      deskRoutes(api, product)
      passkeyRoutes(api, product, product.identity)
      whoRoutes(api, product)
      siteRoutes(api, product)
      assetRoutes(api, product)
      listRoutes(api, product)
      viewRoutes(api, product)
      constraintRoutes(api, product)
      configurationRoutes(api, product)
      perimeterRoutes(api, product)
      roomRoutes(api, product)
      roomSheetRoute(api, product, outside.publicAddress)
      nowRoute(api, product)
      attachmentRoutes(api, product)
      labelRoute(api, product, outside.publicAddress)
      importRoutes(api, product)
      importRowRoutes(api, product)
      differenceRoutes(api, product)
      calendarRoutes(api, product)
      windowRoutes(api, product)
      windowTrialRoutes(api, product)
      feedRoutes(api, product)
      limitRoutes(api, product)
      findingRoutes(api, product)
      networkRoutes(api, product)
      networkSheetRoute(api, product)
      checkRoutes(api, product)
      decisionRoutes(api, product, product.identity)
      campaignRoutes(api, product)
      sheetRoute(api, product)
      boardRoutes(api, product)
      ledgerRoutes(api, product)
      restrictedRoutes(api, product)
      exportRoute(api, product)
      mailRoutes(api, product, product.posts)
      wishRoutes(api, product)
      webhookRoutes(api, product, product.posts)
      deliveryRoutes(api, product)
      eventRoutes(api, product, product.hub, product.identity)
    })
  }
  await servePages(app, pages)
  return app
}

/** By the route that was found, however its address was written. */
const isApi = ({ routeOptions }: FastifyRequest) => routeOptions.url?.startsWith('/api/') === true
