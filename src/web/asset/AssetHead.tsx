import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Rich } from '../parts/Rich.tsx'
import { paths } from '../paths.ts'
import type { Names } from '../people/names.ts'
import { AskDialog } from '../session/AskDialog.tsx'
import { useMayNot } from '../session/may.ts'
import type { Asset } from './queries.ts'

type Props = { asset: Asset; names: Names; mayNot: string | null }

/** What it is, where, how critical, and who answers for it, in a few short sentences; and what can be done with its entry. */
export function AssetHead({ asset, names, mayNot }: Props) {
  const { say } = useSpeech()
  const owner = asset.answersFor
  const where = names.place(asset.site, asset.area)
  return (
    <header className="head">
      <div>
        <p className="crumbs">
          <Link {...paths.sites()}>{say('web.nav.sites')}</Link> / {where}
        </p>
        <h1>
          <span className="mono muted">{asset.tag}</span> {asset.name}
        </h1>
        <p className="asset-sentence">
          <Rich of="asset.says.what" values={{ class: say(`asset.class.${asset.class}`), place: where }} />{' '}
          {asset.state !== 'in-service' && (
            <>
              <Rich of="asset.says.state" values={{ state: say(`asset.state.${asset.state}`) }} />{' '}
            </>
          )}
          {asset.ranking === null ? (
            say('asset.says.unrated')
          ) : (
            <Rich of="asset.says.ranking" values={{ level: say(`asset.level.${asset.ranking.level}`) }} />
          )}{' '}
          {owner !== null &&
            (owner.people.length > 0 ? (
              <Rich
                of="asset.says.owner"
                values={{ owner: names.fn(owner.function), people: owner.people }}
              />
            ) : (
              <Rich of="asset.says.vacant" values={{ owner: names.fn(owner.function) }} />
            ))}
        </p>
      </div>
      <span className="row wrap">
        <Ask asset={asset} />
        <Link className="btn" {...paths.labels({ assets: asset.id })}>
          {say('asset.label')}
        </Link>
        <Retire asset={asset} mayNot={mayNot} />
      </span>
    </header>
  )
}

/** Work on it is asked for here, with the asset chosen already. */
function Ask({ asset }: Pick<Props, 'asset'>) {
  const { say } = useSpeech()
  const refusal = useMayNot('decision.request')
  if (refusal !== null) return <ActButton refusal={refusal}>{say('ask.for_asset')}</ActButton>
  return (
    <Link className="btn" {...paths.newDecision({ asset: asset.id })}>
      {say('ask.for_asset')}
    </Link>
  )
}

/** Takes it out of the list, or back into it, with a reason; its history stays. */
function Retire({ asset, mayNot }: Omit<Props, 'names'>) {
  const { say } = useSpeech()
  const [open, setOpen] = useState(false)
  const [why, setWhy] = useState('')
  const retired = asset.state === 'retired'
  const label = say(retired ? 'asset.back' : 'asset.retire')
  const change = async () => {
    const params = { path: { asset: asset.id }, header: actHeaders(asset.rev) }
    const fields = { state: retired ? ('in-service' as const) : ('retired' as const) }
    await told(api.PUT('/api/assets/{asset}', { params, body: { fields, why } }))
    await queries.invalidateQueries({ queryKey: ['asset'] })
    setWhy('')
  }
  return (
    <>
      <ActButton refusal={mayNot} onPress={() => setOpen(true)}>
        {label}
      </ActButton>
      {open && (
        <AskDialog
          title={`${label}: ${asset.tag}`}
          button={label}
          onDo={change}
          onClose={() => setOpen(false)}
        >
          <p>{say(retired ? 'asset.back.about' : 'asset.retire.about')}</p>
          <TextField label={say('web.why')} value={why} onChange={setWhy} required />
        </AskDialog>
      )}
    </>
  )
}
