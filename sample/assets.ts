import { randomUUID } from 'node:crypto'
import { setConstraint } from '#acts/constraint/set.ts'
import { addAsset } from '#acts/plant/addAsset.ts'
import { changeAsset } from '#acts/plant/changeAsset.ts'
import { rateAsset } from '#acts/plant/rateAsset.ts'
import { setScale } from '#acts/plant/setScale.ts'
import { addCell } from '#acts/site/addCell.ts'
import { setProfile } from '#acts/site/setProfile.ts'
import { idOf as nameId } from './company.ts'
import { dayOf } from './days.ts'
import type { Files } from './read.ts'
import type { Deed, Teller } from './teller.ts'

type Plant = Files['assets']['plants'][string]

/** The lists of assets of the plants: cells and regimes, then the assets, then their ratings. */
export function deedsOfAssets({ company, assets: file }: Files, today: Temporal.PlainDate): readonly Deed[] {
  const day = dayOf(file.since, today).toString()
  const deed = (hour: number, by: string, acts: Deed['acts']): Deed => ({ day, hour, by: nameId(by), acts })
  return [
    deed(8, file.scale.by, async ({ act }) => {
      await act(setScale, file.scale.levels, { rev: 0 })
    }),
    ...Object.entries(file.plants).flatMap(([site, plant]) => {
      const ids = new Map(plant.assets.map(({ tag }) => [tag, randomUUID()]))
      return [
        deed(9, company.organisation.founders.it, cells(site, plant)),
        deed(10, plant.rates, async ({ act }) => {
          await act(setProfile, { site, regimes: plant.regimes }, { rev: 1 })
        }),
        deed(11, plant.list, list(site, plant, ids)),
        deed(13, plant.list, decide(site, plant, ids)),
        deed(15, plant.rates, rate(plant, ids)),
      ]
    }),
  ]
}

const cells =
  (site: string, plant: Plant) =>
  async ({ act }: Teller) => {
    for (const [area, list] of Object.entries(plant.cells))
      for (const { id: cell, label } of list) await act(addCell, { site, area, cell, label })
  }

const list =
  (site: string, plant: Plant, ids: ReadonlyMap<string, string>) =>
  async ({ act }: Teller) => {
    for (const { place, in: within, pair, rated, common, ...own } of plant.assets) {
      const [area = null, cell = null] = place?.split('/') ?? []
      const parent = within === undefined ? null : ids.get(within)
      await act(addAsset, {
        ...{ asset: ids.get(own.tag), site },
        fields: { ...common, ...own, area, cell, parent },
      })
    }
    // A pair is there once both halves are.
    for (const { tag, pair } of plant.assets)
      if (pair !== undefined)
        await act(changeAsset, { asset: ids.get(tag), fields: { partner: ids.get(pair) } }, { rev: 1 })
  }

const decide =
  (site: string, plant: Plant, ids: ReadonlyMap<string, string>) =>
  async ({ act }: Teller) => {
    for (const { class: kind, of: tags = [], ...said } of plant.tolerates) {
      if (kind !== undefined) await act(setConstraint, { site, class: kind, ...said }, { rev: 0 })
      for (const tag of tags) await act(setConstraint, { asset: ids.get(tag), ...said }, { rev: 0 })
    }
  }

const rate =
  (plant: Plant, ids: ReadonlyMap<string, string>) =>
  async ({ act }: Teller) => {
    for (const { tag, pair, rated = {} } of plant.assets) {
      let rev = pair === undefined ? 1 : 2
      for (const [dimension, [level, reason, source]] of Object.entries(rated))
        await act(rateAsset, { asset: ids.get(tag), for: dimension, level, reason, source }, { rev: rev++ })
    }
  }
