import { useSpeech } from '../../parts/language.ts'
import { sayMoment } from '../../parts/moment.ts'
import type { Decision } from '../queries.ts'

export type Ask = Decision['asks'][number]
export type PartProps = {
  decision: Decision
  names: { readonly side: (fn: string) => 'it' | 'operations' | undefined }
}

/** What the functions of a decision are called, and its moments on the clock of its site. */
export function useNamed({ functions, zone }: Pick<Decision, 'functions' | 'zone'>) {
  const { label, language } = useSpeech()
  return {
    fn: (id: string) => label(functions[id] ?? { en: id }),
    at: (instant: string) => sayMoment(language, instant, zone),
  }
}

/** Whether it was ended before it could be done: nobody is asked anything any more. */
export const isOver = ({ state }: Pick<Decision, 'state'>): boolean =>
  state === 'refused' || state === 'withdrawn' || state === 'expired'

/** Everyone once, by name. */
export const peopleOf = (holders: Ask['holders']): readonly string[] => [
  ...new Set(holders.map(({ name }) => name)),
]
