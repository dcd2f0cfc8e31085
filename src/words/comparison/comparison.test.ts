import { describe, expect, test } from 'vitest'
import { compareSplits } from '#rules/split/compare/compare.ts'
import type { Language } from '#rules/split/facts.ts'
import { takeApart } from '#rules/split/parts.ts'
import type { Split } from '#rules/split/split.ts'
import { changesBetween } from '#rules/split/version/changes.ts'
import { standardSplit } from '#testing/content/standardSplit.ts'
import { type Change, plantSplit } from '#testing/plant.ts'
import { holdsFor } from '#testing/properties/property.ts'
import { type Random, randomFrom } from '#testing/random.ts'
import { sayComparison } from './comparison.ts'

const before = plantSplit()
const said = (change: Change, language: Language = 'en') => {
  const after = plantSplit(change)
  return sayComparison(language, compareSplits(before, after), before, after)
}
const of = (change: Change, language: Language = 'en') =>
  said(change, language).activities.map(({ title, sentences }) => [title, ...sentences])

describe('SPLIT-7 what changes for whom, in sentences', () => {
  const change: Change = data => {
    const [patch] = data.activities
    Object.assign(patch!, { label: 'Patches', locked: true })
    Object.assign(patch!.row, { within: '1 day', keys: ['ot-security'] })
    Object.assign(patch!.rules[0]!, { when: { validated: 'true', asset: '"plc"' } })
    data.overrides = []
  }

  test('by activity and place', () => {
    expect(of(change)).toEqual([
      [
        'Patches',
        'Now called "Patches" (before: "Patch").',
        'Locked now: places may tighten the row, never weaken it.',
        'Control engineering no longer turns a key.',
        'The time limit is now 1 day (before: 2 working days).',
        'A rule applies where Validated: yes and Asset class: plc now (before: where Validated: yes): who takes part stays as it was.',
        'It no longer does where Validated: yes and Asset class: hmi or server: Control engineering decides now (before: Quality); Quality no longer has to consent.',
      ],
      [
        'Patches (North)',
        'North follows the level above again.',
        'Control engineering now carries it out.',
        'Plant manager no longer carries it out.',
        'The rule where Asset class: server is gone: Control engineering decides now (before: OT security); OT security is now consulted.',
      ],
    ])
  })

  test('and turned around, by function', () => {
    const { functions } = said(change)
    expect(functions.find(one => one.function === 'control')).toEqual({
      function: 'control',
      title: 'Control engineering',
      sentences: [
        'Decides now: Patches, where Validated: yes and Asset class: hmi or server; Patches (North), where Asset class: server.',
        'Carries out now: Patches (North).',
        'No longer turns a key for: Patches.',
      ],
    })
  })

  test('in German, too', () => {
    expect(of(change, 'de')[0]?.slice(2)).toEqual([
      'Jetzt gesperrt: Orte dürfen die Zeile verschärfen, nie schwächen.',
      'Control engineering dreht keinen Schlüssel mehr.',
      'Die Frist endet jetzt nach einem Tag (vorher: nach 2 Arbeitstagen).',
      'Eine Regel gilt jetzt, wenn Validated: ja und Asset class: plc (vorher: wenn Validated: ja): wer mitwirkt, bleibt gleich.',
      'Sie gilt nicht mehr, wenn Validated: ja und Asset class: hmi oder server: Control engineering entscheidet jetzt (vorher: Quality); Quality muss nicht mehr zustimmen.',
    ])
  })

  test('a default row says that rules come first; an activity that goes says only that', () => {
    const sentences = of(data => {
      Object.assign(data.activities[0]!.row, { A: 'ot-security' })
      data.activities.pop()
    })
    expect(sentences).toEqual([
      ['Patch', 'OT security decides now (before: Control engineering), where no rule says otherwise.'],
      ['Asset inventory', 'The activity is taken out.'],
    ])
  })

  test('functions, facts, paths, impossible combinations and acts', () => {
    const { elements } = said(data => {
      data.label = 'The plant'
      Object.assign(data.functions[1]!, { side: 'operations', external: false })
      data.functions.push({ id: 'legal', label: 'Legal', side: 'it' })
      Object.assign(data.facts[0]!, { strictest: 'server' })
      data.facts[0]!.values!.push({ id: 'drive', label: 'drive' })
      data.facts[2]!.max = 3
      Object.assign(data.facts[2]!, { strictest: 3 })
      data.escalations[0]!.steps.shift()
      data.impossible = []
      Object.assign(data, { acts: [{ act: 'site.add', activity: 'inventory' }] })
    })
    expect(elements).toEqual([
      'The split is now called "The plant" (before: "A small plant").',
      'SOC now stands on the side Operations (before: IT).',
      'SOC is internal now.',
      'New function: Legal (IT).',
      'Asset class: new values: drive.',
      'Asset class: unknown now counts as server (before: plc).',
      'Target level: unknown now counts as 3 (before: 4).',
      'Target level is described anew.',
      'The escalation path Up goes: after 5 working days Board (before: after 2 working days Plant manager and CISO; after 5 working days Board).',
      'Asset inventory now decides about "Add a site" (before: the standard split).',
      'No longer declared as impossible: where Asset class: server and Validated: yes (A server of ours is never validated).',
    ])
  })
})

test('SPLIT-7 nothing changes in a part of a split without a sentence that tells it, in both languages', () => {
  const standard = standardSplit()
  holdsFor(
    {
      title: 'SPLIT-7 sentences of comparisons',
      each: seed => {
        const after = edited(randomFrom(seed), standard)
        const changes = changesBetween(takeApart(standard), after)
        const touched = Array.isArray(changes) ? changes : []
        const comparison = compareSplits(standard, after)
        for (const language of ['en', 'de'] as const) {
          const { activities, functions, elements } = sayComparison(language, comparison, standard, after)
          const sentences = [...activities, ...functions].flatMap(one => one.sentences).concat(elements)
          for (const one of sentences) expect(one).toMatch(/^(?!.*(undefined|\[object|\{\w+\}|\(\))).+[.]$/)
          for (const { kind, key } of touched) {
            const told = activities.some(one => one.activity === key && one.sentences.length > 0)
            if (kind === 'activity') expect(told, key).toBe(true)
          }
          const others = touched.filter(({ kind }) => kind !== 'activity')
          expect(elements.length).toBeGreaterThanOrEqual(others.length)
        }
        return { parts: touched.length }
      },
    },
    60,
  )
})

/** One to four parts of the split edited at random, so that each edit says something else. */
function edited(random: Random, before: Split): Split {
  const split = structuredClone(before)
  for (let left = 1 + random.below(4); left > 0; left--) {
    const activity = random.one(split.activities)
    const rule = activity.rules?.length ? random.one(activity.rules) : undefined
    random.one([
      () => Object.assign(activity, { label: { en: `Another name ${left}` } }),
      () => Object.assign(activity, { about: { en: `Another note ${left}` } }),
      () => Object.assign(activity, { group: activity.group === 'risk' ? 'network' : 'risk' }),
      () => Object.assign(activity, { locked: activity.locked !== true }),
      () => Object.assign(activity.row!, { within: `${left} minutes`, A: ['legal'] }),
      () => Object.assign(activity, { needs: activity.needs === 'both-keys' ? 'both-sides' : 'both-keys' }),
      () => rule && Object.assign(rule, { note: { en: `Another note ${left}` } }),
      () => rule && Object.assign(rule.row, { A: ['procurement'], consents: ['legal'] }),
      () => rule && activity.rules!.splice(activity.rules!.indexOf(rule), 1),
      () => Object.assign(random.one(split.facts), { hint: { en: `Another hint ${left}` } }),
      () => Object.assign(random.one(split.groups), { label: { en: `Another group ${left}` } }),
      () => Object.assign(random.one(split.escalations), { label: { en: `Another path ${left}` } }),
      () => Object.assign(random.one(split.functions), { label: { en: `Another function ${left}` } }),
      () => split.acts!.pop(),
    ])()
  }
  return split
}
