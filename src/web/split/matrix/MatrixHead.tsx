import { useSpeech } from '../../parts/language.ts'
import { SideMark } from '../../parts/SideTag.tsx'
import type { Band } from './columns.ts'

/** Two rows of heads: the sides, then the functions. They stay in sight while the matrix scrolls. */
export function MatrixHead({ bands }: { bands: readonly Band[] }) {
  const { say, label } = useSpeech()
  return (
    <thead>
      <tr className="sides">
        <td />
        {bands.map((band, at) => (
          <th
            key={band.side ?? 'none'}
            scope="colgroup"
            colSpan={band.functions.length}
            className={`${band.side ?? 'none'}${at > 0 ? ' edge' : ''}`}
          >
            <span>
              {band.side !== undefined && <SideMark side={band.side} />}{' '}
              {say(band.side === undefined ? 'web.side.none' : `split.side.${band.side}`)}
            </span>
          </th>
        ))}
        <td />
      </tr>
      <tr>
        <th scope="col" className="name">
          {say('matrix.activity')}
        </th>
        {bands.flatMap((band, at) =>
          band.functions.map((fn, index) => (
            <th key={fn.id} scope="col" className={index === 0 && at > 0 ? 'edge' : undefined}>
              <span>
                {label(fn.label)}{' '}
                {fn.external === true && <small className="faint">{say('matrix.external')}</small>}
              </span>
            </th>
          )),
        )}
        <th scope="col">{say('matrix.rules')}</th>
      </tr>
    </thead>
  )
}
