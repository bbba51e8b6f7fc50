/** The first tables. Text is compared by code unit everywhere, so that order does not depend on the machine's language.
 * The index of subjects is a hash: one with an order would be used to sort searches, reading the whole table in random order. */
export const records = `
create table fairway.state (
  one boolean primary key default true check (one),
  journal_id text not null, applied_seq bigint not null, applied_hash text not null
);
create table fairway.journal (
  seq bigint primary key, actor text collate "C" not null, action text collate "C" not null, target text collate "C" not null, record text not null
);
create index journal_actor on fairway.journal (actor, seq);
create index journal_action on fairway.journal (action, seq);
create index journal_target on fairway.journal (target, seq);

create table fairway.document (
  collection text collate "C" not null, key text collate "C" not null, body text not null, primary key (collection, key)
);
create table fairway.summary (as_of text collate "C" primary key, body text not null);

create table fairway.scan (
  scan bigint primary key, source text collate "C" not null, kind text collate "C" not null, observed_at text collate "C" not null,
  content_hash text not null, coverage text not null,
  added int not null, changed int not null, removed int not null, unchanged int not null, retained int not null
);
create index scan_source on fairway.scan (source, kind, observed_at);
create table fairway.fact_version (
  kind text collate "C" not null, key text collate "C" not null, source text collate "C" not null,
  valid_from text collate "C" not null, valid_to text collate "C", first_seen text collate "C" not null,
  opened bigint not null, closed bigint, change text not null, gone boolean not null default false,
  scope text collate "C" not null, type text collate "C", hash text not null, body text not null
);
create index fact_version_key on fairway.fact_version (kind, key, source, valid_from);
create index fact_version_opened on fairway.fact_version (opened);
create index fact_version_gone on fairway.fact_version (closed) where gone;
create table fairway.fact_absence (
  kind text collate "C" not null, key text collate "C" not null, source text collate "C" not null,
  last_seen text collate "C" not null, missing_from text collate "C" not null, missing_to text collate "C"
);
create index fact_absence_key on fairway.fact_absence (kind, key, source);

create table fairway.assessment (one boolean primary key default true check (one), body text not null);
create table fairway.finding (
  n int primary key, id text collate "C" not null, status text collate "C" not null, severity text collate "C" not null,
  severity_rank smallint not null, area text collate "C" not null, phase text collate "C" not null, rule text collate "C" not null,
  owner text collate "C" not null, subject text collate "C" not null, since text collate "C" not null,
  hash text not null, search text collate "C" not null
);
create unique index finding_id on fairway.finding (id);
create index finding_subject on fairway.finding using hash (subject);
create table fairway.finding_body (n int primary key, body text not null);
create table fairway.finding_cube (
  status text collate "C" not null, severity text collate "C" not null, area text collate "C" not null, phase text collate "C" not null,
  rule text collate "C" not null, owner text collate "C" not null, count int not null
);
create table fairway.resource (
  n int primary key, id text collate "C" not null, name text collate "C" not null, type text collate "C" not null,
  class text collate "C" not null, iac text collate "C" not null, subscription text collate "C" not null,
  owner text collate "C" not null, location text collate "C" not null, fail int not null, first_seen text collate "C" not null,
  hash text not null, search text collate "C" not null
);
create unique index resource_id on fairway.resource (id);
create table fairway.resource_body (n int primary key, body text not null);
create table fairway.resource_cube (
  type text collate "C" not null, class text collate "C" not null, iac text collate "C" not null, subscription text collate "C" not null,
  owner text collate "C" not null, location text collate "C" not null, count int not null
);
`
