import { Link } from '@tanstack/react-router'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'

/** An address that is in no zone goes into the form of a new asset. */
export function MissingAsset({ site, address }: { site: string; address: string }) {
  const { say } = useSpeech()
  return (
    <Link
      {...paths.newAsset(site, address)}
      className="btn small"
      aria-label={say('traffic.asset.of', { address })}
    >
      {say('traffic.asset')}
    </Link>
  )
}
