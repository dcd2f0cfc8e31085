import type { Activity, Split } from './split.ts'

/** The acts of the product that a split binds to its activities: what changes the record, and who may. */
export const actNames = [
  'organisation.found',
  'site.add',
  'site.change',
  'area.add',
  'cell.add',
  'person.add',
  'person.change',
  'person.invite',
  'person.leave',
  'person.return',
  'holding.give',
  'holding.end',
  'holding.move',
  'training.record',
  'training.end',
  'deputy.name',
  'deputy.end',
  'absence.record',
  'absence.end',
  'calendar.change',
  'site.profile',
  'scale.set',
  'asset.add',
  'asset.change',
  'assets.change',
  'asset.rate',
  'attachment.add',
  'attachment.remove',
  'configuration.add',
  'configuration.approve',
  'configuration.end',
  'configuration.report',
  'constraint.set',
  'constraint.end',
  'assets.import',
  'assets.observe',
  'import.takeBack',
  'mapping.save',
  'difference.accept',
  'difference.reject',
  'network.draft',
  'network.discard',
  'network.submit',
  'perimeter.add',
  'perimeter.change',
  'perimeter.assess',
  'perimeter.remove',
  'perimeter-standard.add',
  'perimeter-standard.change',
  'perimeter-standard.end',
  'room.add',
  'room.change',
  'room.retire',
  'room.rule',
  'room.except',
  'room.bar',
  'rota.set',
  'rota.end',
  'window.add',
  'window.change',
  'window.move',
  'window.cancel',
  'process.set',
  'draft.open',
  'draft.change',
  'draft.import',
  'draft.discard',
  'draft.rename',
  'finding.accept',
  'finding.unaccept',
  'split.submit',
  'split.withdraw',
  'shift.handOver',
  'shift.takeOver',
  'restricted.read',
] as const
export type ActName = (typeof actNames)[number]

/** The activity that decides about an act, with the split that says so. */
export type Bound = { readonly split: Split; readonly activity: Activity }

/**
 * The activity that an act is bound to: by the split, else by the standard split, and then the split's own activity of
 * that name where it has one. Without a split (before the first version) it is the standard split's. Throws where the
 * standard split does not bind the act, which a test of it excludes.
 */
export function boundActivity(split: Split | null, standard: Split, act: ActName): Bound {
  const bind = (by: Split) => by.acts?.find(one => one.act === act)?.activity
  const candidates = [
    ...(split ? [{ split, id: bind(split) }] : []),
    ...(split ? [{ split, id: bind(standard) }] : []),
    { split: standard, id: bind(standard) },
  ]
  for (const { split: where, id } of candidates) {
    const activity = where.activities.find(one => one.id === id)
    if (activity) return { split: where, activity }
  }
  throw new Error(`the standard split binds no activity to ${act}`)
}

/**
 * An activity by its id, with the split that says who does it: the split in force, or the standard split where that one
 * knows no such activity. Null where neither does.
 */
export function activityIn(split: Split, standard: Split, id: string): Bound | null {
  for (const where of [split, standard]) {
    const activity = where.activities.find(one => one.id === id)
    if (activity) return { split: where, activity }
  }
  return null
}
