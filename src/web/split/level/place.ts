import { useSearch } from '@tanstack/react-router'
import { placesOf } from '#rules/split/read.ts'
import type { Split } from '#rules/split/split.ts'
import { placeLabel } from '#words/finding.ts'
import { type Speech, useSpeech } from '../../parts/language.ts'
import type { Path } from '../../paths.ts'

/** Where the pages of a split stand: its matrix, and each activity, as a place has them. */
export type Addresses = {
  readonly matrix: (place: string | null) => Path
  readonly activity: (activity: string, place: string | null) => Path
}

/** The place that the address names; corporate (null) where it names none, or one that the split does not know. */
export function usePlace(split: Split | undefined): string | null {
  const { place } = useSearch({ strict: false })
  return split !== undefined && place !== undefined && placesOf(split).includes(place) ? place : null
}

/** The level above a place. */
export const above = (place: string): string | null =>
  place.includes('/') ? (place.split('/')[0] ?? null) : null

/** A place as people say it: "Corporate", "Ravnholm", "Ravnholm, Filling". */
export const placeName = ({ say, language }: Speech, split: Split, place: string | null): string =>
  place === null ? say('level.corporate') : placeLabel(language, split, place)

export function usePlaceName(split: Split): (place: string | null) => string {
  const speech = useSpeech()
  return place => placeName(speech, split, place)
}
