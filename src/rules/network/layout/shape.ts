import type { Plan } from '../plan/plan.ts'
import type { PurdueLevel } from '../security.ts'

/** Where a zone stands, in the units of the picture (pixels at full size). */
export type Box = {
  readonly zone: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A level as a band across the picture. */
export type BandBox = { readonly level: PurdueLevel | null; readonly y: number; readonly height: number }

/** A conduit as a curve from one box to another; `path` as SVG and PDF draw it. */
export type Line = {
  readonly conduit: string
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly path: string
  /** A place on the curve, close to where it begins, that no box hides. */
  readonly mark: { readonly x: number; readonly y: number }
  /** Heads of arrows at both ends, each where somebody at the other end may open a connection. */
  readonly arrows: { readonly from: string; readonly to: string }
}

export type Joining = Pick<Plan['conduits'][number], 'id' | 'from' | 'to'>

export type Layout = {
  readonly width: number
  readonly height: number
  readonly bands: readonly BandBox[]
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
}

/** Room at the left for what the levels are called. */
export const LEFT = 128
export const BOX = { width: 172, height: 62 }
/** Room between boxes, and above and below those of a level. */
export const GAP = { x: 28, y: 46 }
export const EDGE = 34
