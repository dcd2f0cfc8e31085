import { useRef, useState } from 'react'
import { layoutOf } from '#rules/network/layout/layout.ts'
import { readPlan } from '#rules/network/plan/plan.ts'
import { sayRefusal } from '#words/say.ts'
import { api, told } from '../api/client.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { hand } from '../parts/hand.ts'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import type { Shown } from './plan.ts'

const encoded = (text: string) => new TextEncoder().encode(text)

/** As many reasons as a person reads. */
const TOLD = 20

/** A draft is made from a file `countersign.zones/1`; what does not fit is told with its line. */
export function OpenFile({ shown, onDone }: { shown: Pick<Shown, 'save' | 'mayNot'>; onDone: () => void }) {
  const { say, language } = useSpeech()
  const input = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState<readonly string[]>([])
  const [left, setLeft] = useState(0)
  const opening = useAct(async (file: File) => {
    const { readYaml } = await import('#exchange/yaml.ts')
    const read = readYaml(await file.text(), readPlan)
    if ('refusals' in read) {
      const lines = read.refusals.map(({ place, ...why }) => {
        const sentence = sayRefusal(language, why)
        return place === null || !('line' in place)
          ? sentence
          : say('network.file.line', { line: place.line, why: sentence })
      })
      setWrong(lines)
      return
    }
    setWrong([])
    setLeft(read.assets)
    await shown.save(read.plan)
    onDone()
  })
  return (
    <>
      <ActButton look="small" refusal={shown.mayNot} onPress={() => input.current?.click()}>
        {say('network.file.open')}
      </ActButton>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml,.json"
        hidden
        aria-label={say('network.file.open')}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          target.value = ''
          if (file !== undefined) void opening.run(file)
        }}
      />
      {left > 0 && (
        <p role="status" className="muted network-note">
          {say('network.file.assets', { count: left })}
        </p>
      )}
      {(wrong.length > 0 || opening.refused !== null) && (
        <ul className="refused network-note" role="alert">
          {opening.refused instanceof Error && <li>{opening.refused.message}</li>}
          {wrong.slice(0, TOLD).map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What is shown is taken along: as a file that can be opened again and that checks traffic, and as a picture. */
export function SaveFiles({ shown }: { shown: Shown }) {
  const { say, language } = useSpeech()
  const { plan, site, siteName, assets, isDraft } = shown
  const seen = shown.seen?.of ?? null
  const which = isDraft ? '-draft' : shown.version === null ? '' : `-${shown.version}`
  const name = `${site}-zones${which}`
  const yaml = useAct(async () => {
    const { writeZonesYaml } = await import('#exchange/writeZones.ts')
    const there = new Set(plan.zones.map(({ id }) => id))
    const inside = assets.filter(one => there.has(one.zone) && one.addresses.length > 0)
    const named = inside.map(({ tag, zone, addresses }) => ({ id: tag, zone, addresses }))
    hand(encoded(writeZonesYaml(plan, named)), `${name}.yaml`)
  })
  const svg = useAct(async () => {
    const [{ writeZonesSvg }, { drawnIn }] = await Promise.all([
      import('#exchange/zonesSvg.ts'),
      import('#words/network/drawn.ts'),
    ])
    const title = say('network.of', { site: siteName })
    const drawn = drawnIn(language, plan, { title, assets, now: Date.now(), seen })
    hand(encoded(writeZonesSvg(layoutOf(plan, seen?.loose), drawn)), `${name}.svg`)
  })
  const pdf = useAct(async () => {
    const query = shown.seen?.of == null ? {} : { check: shown.seen.check }
    const params = { path: { site }, query }
    const bytes = await told(api.GET('/api/sites/{site}/network/sheet', { params, parseAs: 'arrayBuffer' }))
    hand(new Uint8Array(bytes as unknown as ArrayBuffer), `${name}.pdf`)
  })
  return (
    <>
      {!isDraft && shown.version === null && (
        <ActButton look="small" onPress={() => void pdf.run()}>
          {say('network.pdf')}
        </ActButton>
      )}
      <ActButton look="small" onPress={() => void yaml.run()}>
        {say('network.file.save')}
      </ActButton>
      <ActButton look="small" onPress={() => void svg.run()}>
        {say('network.svg')}
      </ActButton>
      <Trouble of={pdf.refused ?? yaml.refused ?? svg.refused} />
    </>
  )
}
