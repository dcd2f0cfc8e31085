import { Link } from '@tanstack/react-router'
import type { VersionDocument } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { paths } from '../paths.ts'
import type { Bench } from '../split/draft.ts'
import { SaveMenu } from '../split/SaveMenu.tsx'
import { Steps } from '../split/Steps.tsx'
import { Discard } from './Discard.tsx'
import { Rename } from './Rename.tsx'
import { SendingState } from './SendingState.tsx'

type Props = { document: VersionDocument; bench: Bench; fixed: string | null }

/** A draft's name, what it will be, and what can be done with it as a whole. */
export function DraftHead({ document, bench, fixed }: Props) {
  const { say, language } = useSpeech()
  const { version, number, signatures } = document
  const turned = signatures.filter(({ voidAt }) => voidAt === null)
  return (
    <>
      <header className="head">
        <div>
          <p className="crumbs">
            <Link {...paths.split()}>{say('web.nav.split')}</Link> / {say('draft.of_version', { number })}
          </p>
          <h1>{version.label}</h1>
          <p className="muted">
            {version.inForceFrom === null
              ? say('draft.in_force_at_once', { number })
              : say('draft.in_force_from', { number, from: sayMoment(language, version.inForceFrom) })}{' '}
            <SendingState />
          </p>
          {fixed !== null && <p className="muted">{fixed}</p>}
        </div>
        <div className="row wrap">
          <Steps bench={bench} />
          <Link className="btn" {...paths.draftParts(version.id)}>
            {say('parts.title')}
          </Link>
          <Link className="btn" {...paths.draftCompare(version.id)}>
            {say('draft.compare')}
          </Link>
          <Link className="btn" {...paths.draftImport(version.id)}>
            {say('draft.import')}
          </Link>
          <SaveMenu bench={bench} label={say('draft.export')} />
          <Rename version={version} />
          <Discard version={version} />
          <Link className="btn primary" {...paths.draftSign(version.id)}>
            {say('draft.put_in_force')}
          </Link>
        </div>
      </header>
      {turned.length > 0 && (
        <p className="bar" role="status">
          {say('draft.key_turned', { names: turned.map(({ printedName }) => printedName) })}
        </p>
      )}
    </>
  )
}
