import { type Kysely, sql } from 'kysely'

/**
 * Accounts and sessions, in a schema and under a role of their own. The first five tables are what better-auth with
 * our settings wants (a test asks it that nothing is missing); below them are ours.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
set local role countersign_auth;
set local search_path = auth;

create table "user" (
  "id" text primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null, "image" text,
  "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now(), "twoFactorEnabled" boolean);
create table "session" (
  "id" text primary key, "expiresAt" timestamptz not null, "token" text not null unique,
  "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text,
  "userId" text not null references "user" on delete cascade,
  "factor" text not null check ("factor" in ('password', 'code', 'recovery')), "seenAt" timestamptz not null);
create index "session_userId_idx" on "session" ("userId");
create table "account" (
  "id" text primary key, "accountId" text not null, "providerId" text not null,
  "userId" text not null references "user" on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text,
  "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text, "password" text,
  "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null);
create index "account_userId_idx" on "account" ("userId");
create table "verification" (
  "id" text primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now());
create index "verification_identifier_idx" on "verification" ("identifier");
create table "twoFactor" (
  "id" text primary key, "secret" text not null, "backupCodes" text not null,
  "userId" text not null references "user" on delete cascade, "verified" boolean,
  "failedVerificationCount" int, "lockedUntil" timestamptz);
create index "twoFactor_secret_idx" on "twoFactor" ("secret");
create index "twoFactor_userId_idx" on "twoFactor" ("userId");

-- Sessions in which somebody has signed with all components (21 CFR 11.200(a)(1)).
create table signing (session text primary key references "session" on delete cascade, first_at timestamptz not null);
-- The last time step whose code was taken: a code counts once (RFC 6238, section 5.2).
create table code_taken (account text primary key references "user" on delete cascade, step bigint not null);
-- Browsers from which an account has signed in, by hash of their cookie.
create table device (
  hash bytea not null, account text not null references "user" on delete cascade, seen_at timestamptz not null,
  primary key (hash, account));
-- Failed attempts, by hash of what is counted (a name at an address, an address, …).
create table attempt (key bytea primary key, failures int not null, last_at timestamptz not null);

reset role;
set local search_path = countersign;
`)
    .execute(db)
}
