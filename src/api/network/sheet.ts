import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Slug, Uuid } from '#acts/fields.ts'
import { type Sheet, type SheetPart, writeSheet } from '#exchange/pdf/sheet.ts'
import { wayOf } from '#rules/network/agreed.ts'
import { layoutOf } from '#rules/network/layout/layout.ts'
import {
  type Plan,
  type PlanConduit,
  type PlanPermission,
  type PlanZone,
  zoneLabel,
} from '#rules/network/plan/plan.ts'
import { type Seen, seenIn } from '#rules/network/plan/seen.ts'
import { type Levels, type Mark, requirements } from '#rules/network/security.ts'
import { readScope } from '#rules/people/access.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import type { Label, Language } from '#rules/split/facts.ts'
import type { Split } from '#rules/split/split.ts'
import { checkOf } from '#store/network/checks.ts'
import { planOf, planVersions, zonedAssets } from '#store/network/plans.ts'
import { placeThere } from '#store/people.ts'
import { placeLabels } from '#store/plant/sites.ts'
import { splitInForce } from '#store/split.ts'
import { sayLabel } from '#words/cell.ts'
import { drawnIn } from '#words/network/drawn.ts'
import { sayGaps, sayLevel } from '#words/network/figure.ts'
import { type Key, say } from '#words/say.ts'
import { printFonts } from '../fonts.ts'
import { languageOf, sendRefusal } from '../refusals.ts'
import { does, type Serving } from '../route.ts'

/** The zone and conduit part of the record of a site on paper, as IEC 62443-3-2 asks for it (ZCR 3 and 6). */
export function networkSheetRoute(app: FastifyInstance, serving: Serving): void {
  const { db, now } = serving
  const file = { schema: z.string().meta({ format: 'binary' }) }
  does(
    app,
    'GET',
    '/api/sites/:site/network/sheet',
    {
      who: 'member',
      about:
        'Zones and conduits of a site that are in force, as a PDF: picture, zones, conduits, what may pass',
      params: z.object({ site: Slug }),
      query: z.object({
        check: Uuid.optional().describe('A check of traffic: what it showed is drawn, too'),
      }),
      answer: { description: 'The file', content: { 'application/pdf': file } },
    },
    serving,
    async (request, reply, { actor }) => {
      const { site } = request.params as { site: string }
      const { check } = request.query as { check?: string }
      const language = languageOf(request)
      const found = await db.within(readScope('member', actor), async tx => {
        const missing = await placeThere(tx, site, null)
        if (missing !== null) return missing
        const [plan, split] = [await planOf(tx, site), await splitInForce(tx, now())]
        if (plan === undefined) return refuse('network.none_in_force')
        const [version] = await planVersions(tx, site)
        const assets = await zonedAssets(tx, site)
        const checked = check === undefined ? undefined : await checkOf(tx, site, check)
        if (check !== undefined && checked?.found.kind !== 'flows') return refuse('network.check.unknown')
        return {
          plan,
          version,
          assets,
          checked,
          split: isRefusal(split) ? null : split,
          labels: await placeLabels(tx, site, null),
        }
      })
      if (isRefusal(found)) return sendRefusal(request, reply, found)
      const { plan, version, labels, assets, split, checked } = found
      const at = now().epochMilliseconds
      const lines = checked?.found.kind === 'flows' ? checked.found.lines : null
      const seen = lines === null ? null : seenIn(plan.content, lines, at)
      const above = labels.organisation === null ? '' : sayLabel(language, labels.organisation)
      const [of] = labels.place
      const since = plan.in_force_from?.toString().slice(0, 10) ?? ''
      const title = say(language, 'network.of', { site: of === undefined ? site : sayLabel(language, of) })
      const sheet: Sheet = {
        ...{ language, title, above, at: new Date(at) },
        foot: say(language, 'network.sheet.foot', {
          ...{ number: plan.number ?? '', hash: plan.sha256, page: '{page}', pages: '{pages}' },
        }),
        parts: [
          {
            head: say(language, 'network.sheet.which'),
            pairs: [
              [
                say(language, 'network.in_force'),
                say(language, 'network.since', { number: plan.number ?? '', at: since }),
              ],
              [
                say(language, 'network.agreed_by'),
                version?.decided == null ? '' : `D-${version.decided} ${version.title}`,
              ],
              ['SHA-256', plan.sha256],
              ...(checked === undefined
                ? []
                : [
                    [
                      say(language, 'network.seen'),
                      say(language, 'network.seen.of', {
                        name: checked.name,
                        at: `${checked.at}`.slice(0, 10),
                      }),
                    ] as const,
                  ]),
            ],
          },
          ...partsOf(plan.content, { language, title, assets, split, seen, now: at }),
        ],
      }
      return reply
        .type('application/pdf')
        .header('content-disposition', `inline; filename="${site}-zones.pdf"`)
        .send(Buffer.from(await writeSheet(sheet, printFonts())))
    },
  )
}

type Told = {
  readonly language: Language
  readonly title: string
  readonly assets: readonly { readonly tag: string; readonly zone: string }[]
  readonly split: Split | null
  readonly seen: Seen | null
  readonly now: number
}

function partsOf(plan: Plan, told: Told): readonly SheetPart[] {
  const { language } = told
  const drawn = drawnIn(language, plan, told)
  return [
    {
      head: say(language, 'network.zones'),
      picture: { layout: layoutOf(plan, told.seen?.loose), drawn },
      table: {
        heads: ['network.zone', 'network.field.level', 'network.field.owner', 'network.gaps'].map(key =>
          say(language, key as Key),
        ),
        rows: plan.zones.map(zone => {
          const owner = ownerSaid(told, zone.owner)
          return [
            sayLabel(language, zone.label),
            sayLevel(language, zone.level),
            owner,
            sayGaps(language, zone) ?? '–',
          ]
        }),
      },
    },
    ...plan.zones.map(zone => zonePart(plan, zone, told)),
    ...plan.conduits.map(conduit => conduitPart(plan, conduit, told)),
  ]
}

const ownerSaid = ({ language, split }: Told, owner: string | undefined): string => {
  const label: Label | undefined = split?.functions.find(({ id }) => id === owner)?.label
  return label === undefined ? (owner ?? '–') : sayLabel(language, label)
}
const marksSaid = (language: Language, marks: readonly Mark[]) =>
  marks.map(mark => say(language, `network.mark.${mark}`)).join(', ')

function zonePart(plan: Plan, zone: PlanZone, told: Told): SheetPart {
  const { language, assets } = told
  const inside = assets.filter(one => one.zone === zone.id).map(({ tag }) => tag)
  const joined = plan.conduits.filter(({ from, to }) => from === zone.id || to === zone.id)
  const vector = (levels: Levels | undefined) =>
    levels === undefined
      ? say(language, 'network.levels.none')
      : requirements.map((name, i) => `${name.toUpperCase()} ${levels[i]}`).join(', ')
  return {
    head: `${say(language, 'network.zone')}: ${sayLabel(language, zone.label)}`,
    pairs: [
      [say(language, 'network.field.level'), sayLevel(language, zone.level)],
      [say(language, 'network.field.owner'), ownerSaid(told, zone.owner)],
      [say(language, 'network.field.marks'), marksSaid(language, zone.marks)],
      [say(language, 'network.field.prefixes.short'), zone.prefixes.join(', ')],
      [say(language, 'network.levels.target'), vector(zone.target)],
      [say(language, 'network.levels.capability'), vector(zone.capability)],
      [say(language, 'network.levels.achieved'), vector(zone.achieved)],
      [say(language, 'network.conduits'), joined.map(({ label }) => sayLabel(language, label)).join(', ')],
      [say(language, 'network.field.assets'), inside.join(', ')],
      ...(zone.note === undefined ? [] : [[say(language, 'network.field.note'), zone.note] as const]),
    ],
  }
}

function conduitPart(plan: Plan, conduit: PlanConduit, told: Told): SheetPart {
  const { language } = told
  const [from, to] = [conduit.from, conduit.to].map(id => sayLabel(language, zoneLabel(plan, id))) as [
    string,
    string,
  ]
  const what = ({ protocol, ports, service }: PlanPermission) =>
    [
      protocol.map(one => say(language, `network.protocol.${one}`)).join('/'),
      ports?.join(', ') ?? say(language, 'network.ports.all'),
      service === undefined ? '' : `(${service})`,
    ].join(' ')
  return {
    head: `${say(language, 'network.conduit')}: ${sayLabel(language, conduit.label)}`,
    pairs: [
      [say(language, 'network.field.from'), from],
      [say(language, 'network.field.to'), to],
      [say(language, 'network.field.technology'), conduit.technology ?? ''],
      [say(language, 'network.field.owner'), ownerSaid(told, conduit.owner)],
      [say(language, 'network.field.marks'), marksSaid(language, conduit.marks)],
    ],
    table: {
      heads: (
        [
          'network.permissions',
          'network.direction',
          'network.purpose.short',
          'network.until.short',
          'network.agreed_by',
        ] as const
      ).map(key => say(language, key)),
      rows: conduit.permissions.map(one => [
        what(one),
        wayOf(one.direction, from, to),
        one.purpose ?? '',
        one.until ?? say(language, 'network.until.none'),
        one.decision === undefined ? '' : `D-${one.decision}`,
      ]),
    },
  }
}
