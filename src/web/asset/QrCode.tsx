import { create } from 'qrcode'
import { useMemo } from 'react'

/** As many light modules around a code as its standard asks for (ISO/IEC 18004). */
const QUIET = 4

/** A text as a QR code, of medium error correction: a scratch across a label does not make it unreadable. */
export function QrCode({ text, name }: { text: string; name: string }) {
  const { size, path } = useMemo(() => {
    const { modules } = create(text, { errorCorrectionLevel: 'M' })
    const rows = Array.from({ length: modules.size }, (_, y) => runsOf(modules, y))
    return { size: modules.size, path: rows.join('') }
  }, [text])
  const whole = size + 2 * QUIET
  return (
    <svg
      className="qr"
      viewBox={`${-QUIET} ${-QUIET} ${whole} ${whole}`}
      role="img"
      aria-label={name}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={whole} height={whole} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

type Modules = ReturnType<typeof create>['modules']

/** The dark modules of a row as one path, neighbours in one stroke so that no gap shows between them. */
function runsOf({ size, data }: Modules, y: number): string {
  let path = ''
  for (let x = 0; x < size; x++) {
    if (!data[y * size + x]) continue
    const from = x
    while (x < size && data[y * size + x]) x++
    path += `M${from} ${y}h${x - from}v1H${from}z`
  }
  return path
}
