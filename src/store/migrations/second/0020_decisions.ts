import { type Kysely, sql } from 'kysely'

/**
 * Decisions: what is asked, of which assets, and what is asked of which function before anybody may begin. An ask that is
 * open stands on a desk, so that a desk is one look-up, however many decisions there are. A signature names its slot.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table campaign (
  id uuid primary key, kind text not null, title text not null, requester uuid not null references person,
  requested_at timestamptz(3) not null, rev int not null default 1);
create index campaign_newest on campaign (requested_at desc, id desc);

create table decision (
  id uuid primary key, campaign uuid references campaign, renews uuid references decision, number bigint generated always as identity, kind text not null,
  site text references site, area text, class text, title text not null, content jsonb not null, stated jsonb not null,
  state text not null check (state in ('draft', 'assessing', 'deciding', 'decided', 'scheduled', 'under-way', 'finished',
    'closed', 'acted', 'suspended', 'refused', 'withdrawn', 'expired')),
  since timestamptz(3) not null, round int not null default 1,
  facts jsonb not null default '{}', routed jsonb, routed_at timestamptz(3), hash text, sent_back text,
  requester uuid not null references person, requested_at timestamptz(3) not null,
  happened_at timestamptz(3), acted uuid[] not null default '{}', executor uuid references person,
  valid_until date, slot_from timestamptz(3), slot_to timestamptz(3),
  started_at timestamptz(3), started_by uuid references person, finished_at timestamptz(3), finished_by uuid references person,
  suspended_side text check (suspended_side in ('it', 'operations')), why text, rev int not null default 1,
  foreign key (site, area) references area (site, id),
  check ((slot_from is null) = (slot_to is null)), check (slot_from < slot_to));
create unique index decision_number on decision (number);
create index decision_newest on decision (requested_at desc, id desc);
create index decision_site on decision (site, requested_at desc, id desc);
create index decision_open on decision (state, since) where state in
  ('draft', 'assessing', 'deciding', 'decided', 'scheduled', 'under-way', 'finished', 'acted', 'suspended');
create index decision_campaign on decision (campaign, site) where campaign is not null;
create index decision_renews on decision (renews) where renews is not null;
create index decision_ends on decision (valid_until) where state in ('decided', 'scheduled', 'suspended') and valid_until is not null;
create index decision_requester on decision (requester, requested_at desc);
create index decision_slot on decision (site, slot_from) where state in ('scheduled', 'under-way');
create index decision_sought on decision using gin (title gin_trgm_ops);

create table decision_asset (
  decision uuid not null references decision, asset uuid not null references asset, site text not null references site,
  primary key (decision, asset));
create index decision_of_asset on decision_asset (asset);

create table decision_ask (
  id uuid primary key, decision uuid not null references decision, site text references site, area text, round int not null, n int not null,
  role text not null check (role in ('impact', 'consult', 'key', 'consent', 'plan', 'verify')),
  impact text check (impact in ('safety', 'quality', 'validated', 'uptime', 'security')),
  function text not null, side text not null check (side in ('it', 'operations')),
  opened_at timestamptz(3) not null, open boolean not null default true,
  answer text, said text not null default '', person uuid references person, as_function text, standing_for uuid references person,
  at timestamptz(3), rev int not null default 1,
  check ((role = 'impact') = (impact is not null)));
create unique index decision_ask_once on decision_ask (decision, round, role, impact, function) nulls not distinct;
create index decision_ask_open on decision_ask (function, site) where open;

create table decision_item (
  id uuid primary key, decision uuid not null references decision, site text references site,
  part text not null check (part in ('condition', 'before', 'step', 'after')), lane text not null check (lane in ('it', 'operations')),
  position int not null, label text not null, by_person uuid not null references person,
  done_by uuid references person, done_at timestamptz(3), outcome text check (outcome in ('done', 'departed')),
  note text not null default '', rev int not null default 1,
  check ((done_by is null) = (done_at is null)), check ((done_by is null) = (outcome is null)));
create index decision_items on decision_item (decision, part, position);

alter table signature add column slot text;
alter table attachment add column decision uuid references decision, add check (asset is null or decision is null);
create index attachment_decision on attachment (decision, added_at) where decision is not null;
create trigger must_be_act before insert or update or delete or truncate on campaign for each statement execute function must_be_act();

grant select, insert, update on campaign, decision, decision_ask to countersign_app;
grant select, insert, update, delete on decision_item, decision_asset to countersign_app;
do $$ declare name text; begin
  foreach name in array array['decision', 'decision_asset', 'decision_ask', 'decision_item'] loop
    execute format('create trigger must_be_act before insert or update or delete or truncate on %I for each statement
      execute function must_be_act()', name);
    execute format('alter table %I enable row level security', name);
    execute format('create policy scope on %I to countersign_app using (in_scope(site)) with check (in_scope(site))', name);
  end loop;
end $$;
`)
    .execute(db)
}
