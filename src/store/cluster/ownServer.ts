import pg from 'pg'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { codeOf } from './codes.ts'

const OLDEST = 15
const TIMEOUT = 10_000
const ROLES = ['countersign_app', 'countersign_auth']

/** What a server of one's own is, as far as it matters here. */
export type Server = {
  /** `server_version_num`: 150004 is 15.4. */
  readonly version: number
  readonly encoding: string
  readonly standby: boolean
  readonly schemas: boolean
  readonly roles: boolean
}

/**
 * Tries a server of one's own (`DATABASE_URL`) once, and refuses in one sentence what would not work: nobody there, not
 * let in, too old, no right to make what we need. The password stands in none of them.
 */
export async function tryServer(url: string): Promise<Refusal | null> {
  const place = placeIn(url)
  if (isRefusal(place)) return place
  const began = performance.now()
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: TIMEOUT,
    query_timeout: TIMEOUT,
    application_name: 'countersign',
  })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<Server>(ABOUT, [ROLES])
    return unfit(rows[0]!, place)
  } catch (error) {
    const late = codeOf(error) === '' && performance.now() - began >= TIMEOUT
    return late ? refuse('database.no_answer', { ...place, seconds: TIMEOUT / 1000 }) : notLetIn(error, place)
  } finally {
    await client.end().catch(() => {})
  }
}

type Place = { host: string; port: string; user: string; database: string }

function placeIn(url: string): Place | Refusal {
  const read = URL.parse(url)
  if (read === null || !/^postgres(ql)?:$/.test(read.protocol)) return refuse('database.url_wrong')
  try {
    const user = decodeURIComponent(read.username)
    return {
      host: read.hostname || read.searchParams.get('host') || 'localhost',
      port: read.port || '5432',
      user,
      database: decodeURIComponent(read.pathname.slice(1)) || user,
    }
  } catch {
    return refuse('database.url_wrong')
  }
}

/** From 16 on, who may create roles may not take those that others have created. */
const STRICT = `current_setting('server_version_num')::int >= 160000`
const ABOUT = `
  select current_setting('server_version_num')::int as version,
    current_setting('server_encoding') as encoding,
    pg_is_in_recovery() as standby,
    has_database_privilege(current_database(), 'CREATE') as schemas,
    (select me.rolsuper or bool_and(case
        when role.oid is null then me.rolcreaterole
        else pg_has_role(me.oid, role.oid, 'MEMBER WITH ADMIN OPTION') or (me.rolcreaterole and not ${STRICT}) end)
      from pg_roles me, unnest($1::name[]) wanted left join pg_roles role on role.rolname = wanted
      where me.rolname = current_user group by me.rolsuper) as roles`

/** Why a server that let us in cannot be used; null where it can. */
export function unfit(server: Server, place: Place): Refusal | null {
  const { version } = server
  const found = `${Math.floor(version / 10_000)}.${version % 10_000}`
  if (version < OLDEST * 10_000) return refuse('database.too_old', { ...place, found, oldest: OLDEST })
  if (server.standby) return refuse('database.standby', place)
  if (server.encoding !== 'UTF8') return refuse('database.encoding', { ...place, found: server.encoding })
  if (!server.schemas) return refuse('database.no_schemas', place)
  return server.roles ? null : refuse('database.no_roles', { ...place, roles: ROLES })
}

const BY_CODE: Readonly<Record<string, string>> = {
  ENOTFOUND: 'database.unknown_host',
  EAI_AGAIN: 'database.unknown_host',
  ECONNREFUSED: 'database.nobody_listens',
  ENOENT: 'database.nobody_listens',
  '28P01': 'database.wrong_password',
  '28000': 'database.not_let_in',
  '42501': 'database.not_let_in',
  '3D000': 'database.no_such_database',
  '53300': 'database.full_up',
  '57P03': 'database.not_ready',
}

function notLetIn(error: unknown, place: Place): Refusal {
  const { message } = error as Error
  const known = BY_CODE[codeOf(error)]
  if (known !== undefined) return refuse(known, place)
  // A host with several addresses answers with an error for each.
  const [first] = error instanceof AggregateError ? error.errors : []
  if (first !== undefined) return notLetIn(first, place)
  if (/client password must be a/.test(message)) return refuse('database.no_password', place)
  if (/SSL|certificate|TLS/i.test(`${message} ${codeOf(error)}`))
    return refuse('database.no_tls', { ...place, complaint: message })
  return refuse('database.unreachable', { ...place, complaint: codeOf(error) || message })
}
