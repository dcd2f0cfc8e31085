import { readSplit } from '#rules/split/read.ts'
import type { Split } from '#rules/split/split.ts'

/** A small plant, as plain data: one activity with rules, one without, both sides, a path to the top, people. */
export const plant = {
  format: 'countersign.split/1',
  id: 'plant',
  label: 'A small plant',
  version: 3,
  functions: [
    { id: 'ot-security', label: 'OT security', side: 'it' },
    { id: 'soc', label: 'SOC', side: 'it', external: true },
    { id: 'ciso', label: 'CISO', side: 'it' },
    { id: 'control', label: 'Control engineering', side: 'operations' },
    { id: 'quality', label: 'Quality', side: 'operations' },
    { id: 'plant-manager', label: 'Plant manager', side: 'operations' },
    { id: 'board', label: 'Board', side: 'operations', top: true },
  ],
  groups: [{ id: 'patching', label: 'Patching' }],
  facts: [
    {
      id: 'asset',
      label: 'Asset class',
      type: 'enum',
      values: ['plc', 'hmi', 'server'].map(id => ({ id, label: id })),
      strictest: 'plc',
    },
    { id: 'validated', label: 'Validated', type: 'boolean', strictest: true },
    { id: 'level', label: 'Target level', type: 'integer', min: 1, max: 4, strictest: 4 },
  ],
  impossible: [
    { note: 'A server of ours is never validated', when: { asset: '"server"', validated: 'true' } },
  ],
  escalations: [
    {
      id: 'up',
      label: 'Up',
      steps: [
        { after: '2 working days', to: ['plant-manager', 'ciso'] },
        { after: '5 working days', to: 'board' },
      ],
    },
  ],
  activities: [
    {
      id: 'patch',
      group: 'patching',
      label: 'Patch',
      needs: 'both-sides',
      since: 2,
      facts: ['asset', 'validated', 'level'],
      row: {
        A: 'control',
        R: 'control',
        C: 'ot-security',
        I: 'soc',
        keys: ['ot-security', 'control'],
        within: '2 working days',
        escalation: 'up',
      },
      rules: [
        {
          id: 'validated',
          when: { validated: 'true' },
          row: { A: 'quality', consents: 'quality', C: ['control', 'ot-security'] },
        },
      ],
    },
    {
      id: 'inventory',
      group: 'patching',
      rules: [] as { id: string; when: Record<string, string>; row: object }[],
      label: 'Asset inventory',
      row: {
        A: 'control',
        R: ['control', 'soc'],
        C: 'ot-security',
        I: [],
        keys: 'control',
        within: '10 working days',
        escalation: 'up',
      },
    },
  ],
  sites: [{ id: 'north', label: 'North', areas: [{ id: 'filling', label: 'Filling' }] }],
  overrides: [
    {
      place: 'north',
      activity: 'patch',
      reason: 'The packaging line has no control engineer',
      on: 3,
      row: { R: 'plant-manager' },
      rules: [{ id: 'server', when: { asset: '"server"' }, row: { A: 'ot-security' } }],
    },
  ],
  people: ['jonas', 'amara', 'lena', 'ines', 'karel', 'piet', 'eva'].map(id => ({ id, name: id })),
  holders: [
    { function: 'ot-security', person: 'jonas' },
    { function: 'ciso', person: 'amara' },
    { function: 'control', person: 'lena', place: 'north' },
    { function: 'quality', person: 'ines', place: 'north' },
    { function: 'plant-manager', person: 'karel', place: 'north' },
    { function: 'board', person: 'eva' },
  ],
  deputies: [{ person: 'ines', deputy: 'piet' }],
  absences: [{ person: 'ines', from: '2026-11-24', to: '2026-11-28' }],
}

type Plain = typeof plant
export type Change = (data: Plain) => void

/** The plant as a split, after `change` has been made to a copy of its data. */
export function plantSplit(change: Change = () => undefined): Split {
  const split = readSplit(changed(change))
  if ('refusals' in split) throw new Error(JSON.stringify(split.refusals))
  return split
}

/** A changed copy of the plant's data, not yet read. */
export function changed(change: Change): Plain {
  const data = structuredClone(plant)
  change(data)
  return data
}
