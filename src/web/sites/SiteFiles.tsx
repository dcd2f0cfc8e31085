import { mayRead } from '#rules/people/access.ts'
import type { Site } from '../api/queries.ts'
import { Attachments } from '../asset/Attachments.tsx'
import { useMayNotThere } from '../asset/owner.ts'
import { useSpeech } from '../parts/language.ts'
import { type Names, useRecordNames } from '../people/names.ts'
import { readerOf } from '../session/may.ts'
import { useMe } from '../session/me.ts'
import '../asset/asset.css'

/** The files of a site itself, folded; for who reads the record of plants. */
export function SiteFiles({ site }: { site: Site }) {
  const me = useMe()
  const names = useRecordNames()
  if (me === null || names === null || mayRead('member', readerOf(me)) !== null) return null
  return <Files site={site} names={names} />
}

function Files({ site, names }: { site: Site; names: Names }) {
  const { say, label } = useSpeech()
  const mayNot = useMayNotThere('attachment.add', { site: site.id, area: null }, names)
  return (
    <details className="more">
      <summary>{say('attachment.of', { name: label(site.label) })}</summary>
      <Attachments
        of={{ site: site.id }}
        title={say('attachment.of', { name: label(site.label) })}
        mayNot={mayNot}
      />
    </details>
  )
}
