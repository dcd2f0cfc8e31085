import { describe, expect, test } from 'vitest'
import { standardSplit } from '#testing/content/standardSplit.ts'
import { plantSplit } from '#testing/plant.ts'
import { sayFinding } from '#words/finding.ts'
import { actNames, boundActivity } from './acts.ts'
import { actFindings } from './proof/acts.ts'
import { proveSplit } from './prove.ts'
import type { Split } from './split.ts'

const standard = standardSplit()
const bound = (acts: Split['acts']): Split => ({ ...plantSplit(), ...(acts && { acts }) })
const toInventory = actNames.map(act => ({ act, activity: 'inventory' }))

/** Acts that are no matter of the steering group, with the keys of the activity that decides about them. */
const elsewhere: Readonly<Partial<Record<(typeof actNames)[number], readonly string[]>>> = {
  'window.add': ['planning'],
  'window.change': ['planning'],
  'window.move': ['planning'],
  'window.cancel': ['planning'],
  'process.set': ['shift-lead'],
  'room.add': ['plant-security'],
  'room.change': ['plant-security'],
  'room.retire': ['plant-security'],
  'room.rule': ['plant-security'],
  'room.except': ['plant-security'],
  'room.bar': ['plant-security'],
  'restricted.read': ['ot-security', 'control-engineering'],
  'training.record': ['plant-manager'],
  'training.end': ['plant-manager'],
  'shift.handOver': ['shift-lead'],
  'shift.takeOver': ['shift-lead'],
  'site.profile': ['plant-manager'],
  'asset.rate': ['plant-manager'],
  'attachment.add': ['control-engineering'],
  'attachment.remove': ['control-engineering'],
  'asset.add': ['control-engineering'],
  'asset.change': ['control-engineering'],
  'assets.change': ['control-engineering'],
  'constraint.set': ['control-engineering'],
  'constraint.end': ['control-engineering'],
  'assets.import': ['control-engineering'],
  'assets.observe': ['soc'],
  'import.takeBack': ['control-engineering'],
  'mapping.save': ['control-engineering'],
  'difference.accept': ['control-engineering'],
  'difference.reject': ['control-engineering'],
  'configuration.add': ['control-engineering'],
  'configuration.approve': ['control-engineering'],
  'configuration.end': ['control-engineering'],
  'configuration.report': ['control-engineering'],
  'network.draft': ['ot-security', 'control-engineering'],
  'network.discard': ['ot-security', 'control-engineering'],
  'network.submit': ['ot-security', 'control-engineering'],
  'perimeter.add': ['network'],
  'perimeter.change': ['network'],
  'perimeter.assess': ['ot-security'],
  'perimeter.remove': ['network'],
  'perimeter-standard.add': ['ot-security'],
  'perimeter-standard.change': ['ot-security'],
  'perimeter-standard.end': ['ot-security'],
}

describe('SPLIT-7 every act of the product belongs to an activity', () => {
  test('the standard split binds each, most to one that the steering group’s two keys decide', () => {
    expect(standard.acts?.map(({ act }) => act).toSorted()).toEqual(actNames.toSorted())
    expect(actFindings(standard)).toEqual([])
    const steering = ['steering-it', 'steering-operations']
    for (const act of actNames)
      expect([act, boundActivity(null, standard, act).activity.row?.keys]).toEqual([
        act,
        elsewhere[act] ?? steering,
      ])
  })

  test('a split binds it to its own activity', () => {
    const split = bound([{ act: 'site.add', activity: 'inventory' }])
    expect(boundActivity(split, standard, 'site.add')).toEqual({ split, activity: split.activities[1] })
  })

  test('what it does not bind, or binds to nothing, the standard split does', () => {
    const split = bound([{ act: 'site.add', activity: 'gone' }])
    for (const act of ['site.add', 'draft.open'] as const)
      expect(boundActivity(split, standard, act)).toMatchObject({
        split: standard,
        activity: { id: 'split-change' },
      })
  })

  test('and then to its own activity of that name where it has one', () => {
    const { acts: _, ...split } = standardSplit()
    expect(boundActivity(split, standard, 'draft.open').split).toBe(split)
  })
})

describe('SPLIT-6 an act that no activity decides about is found', () => {
  test('a list that lacks one, and one that names an activity that is not there', () => {
    const split = bound([...toInventory.slice(2), { act: 'site.add', activity: 'gone' }])
    const found = proveSplit(split).findings.filter(({ kind }) => kind === 'unbound-act')
    expect(found.map(({ severity, rows }) => [severity, ...rows])).toEqual([
      ['warning', 'organisation.found'],
      ['warning', 'site.add'],
    ])
    expect(found.map(each => sayFinding('en', each, split))).toEqual([
      'No activity of this split decides about "Found the organisation": the standard split\'s does.',
      'There is no activity "gone" to decide about "Add a site": the standard split\'s does.',
    ])
    expect(sayFinding('de', found[1]!, split)).toContain('Standort hinzufügen')
  })

  test('a split without any list is not asked, and says so', () => {
    expect(proveSplit(plantSplit()).notChecked).toEqual(['unbound-act'])
    expect(proveSplit(bound(toInventory)).notChecked).toEqual([])
  })

  test('an act that the product does not know disturbs nobody', () => {
    const split = bound([...toInventory, { act: 'moon.move', activity: 'gone' }])
    expect(actFindings(split)).toEqual([])
  })
})
