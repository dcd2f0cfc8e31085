import { useQuery } from '@tanstack/react-query'
import { type Token, tokensQuery } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { Trouble } from '../parts/useAct.tsx'
import { useMe } from '../session/me.ts'
import { Loading } from '../shell/Trouble.tsx'
import { MakeToken } from './MakeToken.tsx'
import { TokenLine } from './TokenLine.tsx'

/** The tokens of the person who is here. */
export function Tokens() {
  const { say } = useSpeech()
  const me = useMe()
  const found = useQuery(tokensQuery)
  return (
    <section className="panel account">
      <h2>{say('token.title')}</h2>
      <p className="muted">{say('token.about')}</p>
      {found.data === undefined ? (
        found.error === null ? (
          <Loading />
        ) : (
          <Trouble of={found.error} />
        )
      ) : (
        <TokenList tokens={found.data.tokens} />
      )}
      {me !== null && <MakeToken person={me.person} />}
    </section>
  )
}

export function TokenList({ tokens }: { tokens: readonly Token[] }) {
  const { say } = useSpeech()
  if (tokens.length === 0) return <p className="faint small">{say('token.none')}</p>
  return (
    <ul className="stack">
      {tokens.map(token => (
        <TokenLine key={token.id} token={token} />
      ))}
    </ul>
  )
}
