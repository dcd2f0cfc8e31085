/** What is done to a ledger, and which number and which finding it has to lead to. */
export type Tampering = readonly [what: string, sql: string, seq: number | null, code: string]

/** The entry at a number of the ledger. */
export const of = (seq: number) => `(select entry from ledger_link where seq = ${seq})`

/**
 * Rows deleted, inserted and swapped in the ledger of `writeLedger`. `first` and `second` are the numbers of its bulk acts,
 * `fourth` that of its last seal.
 */
export function tamperings({
  first,
  second,
  fourth,
}: Record<'first' | 'second' | 'fourth', number>): readonly Tampering[] {
  const entries = 'ledger_entry'
  const copyOf = (seq: number) =>
    `select gen_random_uuid(), act, at, person, function, origin, site, kind, subject, before, after, why, request
      from ledger_entry where id = ${of(seq)}`
  const swap = (column: string, table = entries, key = 'id', [a, b] = [of(70), of(80)]) =>
    `update ${table} set "${column}" = (select "${column}" from ${table} as other
      where other.${key} = case when ${table}.${key} = ${a} then ${b} else ${a} end) where ${key} in (${a}, ${b})`
  const cut = (from: number) =>
    `delete from ledger_entry where id in (select entry from ledger_link where seq >= ${from});
     delete from ledger_link where seq >= ${from}`

  return [
    ['an entry deleted', `delete from ledger_entry where id = ${of(90)}`, 90, 'ledger.entry_gone'],
    ['a link deleted', 'delete from ledger_link where seq = 90', 90, 'ledger.gap'],
    [
      'an entry and its link deleted',
      `delete from ledger_entry where id = ${of(90)}; delete from ledger_link where seq = 90`,
      90,
      'ledger.gap',
    ],
    [
      'the first entry and link deleted',
      `delete from ledger_entry where id = ${of(1)}; delete from ledger_link where seq = 1`,
      1,
      'ledger.gap',
    ],
    [
      'an entry deleted, the numbers closed up',
      'delete from ledger_link where seq = 90; update ledger_link set seq = -seq where seq > 90; update ledger_link set seq = -seq - 1 where seq < 0',
      90,
      'ledger.entry_or_link_altered',
    ],
    ['a seal deleted', 'delete from ledger_seal where number = 2', null, 'ledger.seal_gone'],
    ['the first seal deleted', 'delete from ledger_seal where number = 1', null, 'ledger.seal_gone'],
    ['the key deleted', 'delete from ledger_key', null, 'ledger.key_gone'],
    [
      'an image deleted',
      `delete from ledger_change where entry = ${of(second)} and n = 7`,
      first,
      'ledger.rows_missing',
    ],
    ['a row deleted', `delete from split_part where key = 'function-3'`, first, 'ledger.rows_missing'],
    [
      'all images and rows of an act deleted',
      `delete from ledger_change where entry = ${of(second)}; delete from split_part where act = ${of(second)}`,
      first,
      'ledger.rows_missing',
    ],
    ['an entry inserted', `insert into ledger_entry ${copyOf(5)}`, null, 'ledger.unchained'],
    [
      'an entry and a link inserted at the end',
      `with made as (insert into ledger_entry ${copyOf(5)} returning id) insert into ledger_link select 298, id, null, decode(repeat('ab', 32), 'hex') from made`,
      298,
      'ledger.entry_or_link_altered',
    ],
    [
      'a link inserted without entry',
      `insert into ledger_link select 298, gen_random_uuid(), null, decode(repeat('ab', 32), 'hex')`,
      298,
      'ledger.entry_gone',
    ],
    [
      'an outbox row inserted without entry',
      `insert into outbox (entry, tell) values (gen_random_uuid(), '[]')`,
      null,
      'ledger.waiting_gone',
    ],
    [
      'a seal inserted',
      'insert into ledger_seal select 5, 290, at, hash, key, signature from ledger_seal where number = 4',
      null,
      'ledger.seal_altered',
    ],
    [
      'a key inserted',
      `insert into ledger_key select encode(sha256('x'), 'hex'), public from ledger_key`,
      null,
      'ledger.key_altered',
    ],
    [
      'an image inserted',
      `insert into ledger_change select ${of(9)}, relation, 1, before - 'act' from ledger_change limit 1`,
      9,
      'ledger.image_stray',
    ],
    [
      'a row inserted',
      `insert into split_part (version, kind, key, position, body, act) select version, kind, 'function-x', 1, body, ${of(9)} from split_part limit 1`,
      9,
      'ledger.row_stray',
    ],
    [
      'a row inserted into a bulk act',
      `insert into split_part (version, kind, key, position, body, act) select version, kind, 'function-x', 1, body, act from split_part where key = 'function-3'`,
      first,
      'ledger.rows_too_many',
    ],
    [
      'two entries swapped',
      `alter table ledger_link drop constraint ledger_link_entry_key; update ledger_link set entry = case seq when 70 then ${of(80)} else ${of(70)} end where seq in (70, 80)`,
      70,
      'ledger.entry_altered',
    ],
    ['what two entries say swapped', swap('after'), 70, 'ledger.entry_altered'],
    [
      'the links of two entries swapped',
      swap('hash', 'ledger_link', 'seq', ['70', '80']),
      70,
      'ledger.link_altered',
    ],
    [
      'two seals swapped',
      swap('signature', 'ledger_seal', 'number', ['1', '2']),
      null,
      'ledger.seal_altered',
    ],
    [
      'a null in a row taken away',
      `update split_part set body = body #- '{label,de}' where key = 'function-3'`,
      first,
      'ledger.rows_written',
    ],
    ['the tail cut before the last seal', cut(fourth), fourth, 'ledger.cut'],
    [
      'the tail cut with its seal, before the kept one',
      `${cut(fourth)}; delete from ledger_seal where number = 4`,
      fourth,
      'ledger.cut',
    ],
    [
      'the tail cut and grown again',
      `${cut(fourth)}; delete from ledger_seal where number = 4; ${grown(fourth, 40)}`,
      fourth,
      'ledger.entry_or_link_altered',
    ],
    [
      'nothing left',
      'delete from ledger_entry; delete from ledger_link; delete from ledger_seal; delete from ledger_key; delete from ledger_change; delete from split_part',
      1,
      'ledger.cut',
    ],
  ]
}

/** Links without a key to seal them, put where the tail was. */
const grown = (from: number, count: number) =>
  `with made as (
    insert into ledger_entry select gen_random_uuid(), act, at, person, function, origin, site, kind, subject, before, after, why, request
    from ledger_entry limit ${count} returning id)
   insert into ledger_link select ${from - 1} + row_number() over (), id, null, sha256(id::text::bytea) from made`
