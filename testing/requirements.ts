/** How many numbered requirements each subject has: `SPLIT-1` to `SPLIT-10`, and so on. Tests name them in their titles. */
export const requirements = {
  SPLIT: 10,
  PLANT: 13,
  DECIDE: 10,
  ASSURE: 12,
  RESPOND: 9,
  GOVERN: 6,
  TRUST: 7,
} as const

/** The requirements that the product meets so far: each has at least one test that names it. */
export const delivered = [
  'SPLIT-1',
  'SPLIT-2',
  'SPLIT-3',
  'SPLIT-4',
  'SPLIT-5',
  'SPLIT-6',
  'SPLIT-7',
  'SPLIT-8',
  'SPLIT-9',
  'SPLIT-10',
  'PLANT-1',
  'PLANT-2',
  'PLANT-3',
  'PLANT-4',
  'PLANT-5',
  'PLANT-6',
  'PLANT-13',
  'DECIDE-4',
  'DECIDE-8',
  'TRUST-1',
  'TRUST-2',
  'TRUST-4',
  'TRUST-5',
] as const
