-- Indexes and constraints that mean the same under another name are renamed, not built or checked again.

-- before
create table public.org (id bigint constraint org_pk primary key, code text constraint org_code_uq unique, parent bigint);
alter table public.org add constraint org_parent_fk foreign key (parent) references public.org (id);
alter table public.org add constraint "org check" check (code <> '');
create table public.stay (id int, during int4range, constraint stay_excl exclude using gist (during with &&));
create index "org_old'idx" on public.org (lower(code)) where parent is not null;
comment on index public."org_old'idx" is 'before';
create index org_two_idx on public.org (parent);
create table public.member (org_code text constraint member_org_fk references public.org (code) on delete cascade);

-- rows
insert into public.org values (1, 'a', null), (2, 'b', 1);
insert into public.member values ('a');
insert into public.stay values (1, '[1,5)');

-- after
create table public.org (id bigint constraint "org key" primary key, code text constraint org_code_key unique, parent bigint);
alter table public.org add constraint org_parent_fkey foreign key (parent) references public.org (id);
alter table public.org add constraint org_check check (code <> '');
create table public.stay (id int, during int4range, constraint "stay ""excl" exclude using gist (during with &&));
create index org_new_idx on public.org (lower(code)) where parent is not null;
comment on index public.org_new_idx is 'after';
create index org_two_idx on public.org (parent);
create table public.member (org_code text constraint member_org_code_fkey references public.org (code) on delete cascade);

-- up
ALTER TABLE "public"."member" RENAME CONSTRAINT "member_org_fk" TO "member_org_code_fkey";

ALTER TABLE "public"."org" RENAME CONSTRAINT "org_pk" TO "org key";

ALTER TABLE "public"."org" RENAME CONSTRAINT "org_code_uq" TO "org_code_key";

ALTER TABLE "public"."org" RENAME CONSTRAINT "org check" TO "org_check";

ALTER INDEX "public"."org_old'idx" RENAME TO "org_new_idx";

ALTER TABLE "public"."org" RENAME CONSTRAINT "org_parent_fk" TO "org_parent_fkey";

ALTER TABLE "public"."stay" RENAME CONSTRAINT "stay_excl" TO "stay ""excl";

COMMENT ON INDEX "public"."org_new_idx" IS 'after';

-- down
ALTER TABLE "public"."member" RENAME CONSTRAINT "member_org_code_fkey" TO "member_org_fk";

ALTER TABLE "public"."org" RENAME CONSTRAINT "org key" TO "org_pk";

ALTER TABLE "public"."org" RENAME CONSTRAINT "org_code_key" TO "org_code_uq";

ALTER TABLE "public"."org" RENAME CONSTRAINT "org_check" TO "org check";

ALTER INDEX "public"."org_new_idx" RENAME TO "org_old'idx";

ALTER TABLE "public"."org" RENAME CONSTRAINT "org_parent_fkey" TO "org_parent_fk";

ALTER TABLE "public"."stay" RENAME CONSTRAINT "stay ""excl" TO "stay_excl";

COMMENT ON INDEX "public"."org_old'idx" IS 'before';
