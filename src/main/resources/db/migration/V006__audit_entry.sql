-- Who did or saw what, when, from where, with what result (BIO2 8.15.01). No content of a case.
create table audit_entry (
    id         bigint generated always as identity constraint audit_entry_pk primary key,
    at         timestamptz not null,
    actor_kind text        not null constraint audit_entry_actor_known check (actor_kind in ('RESIDENT', 'WORKER', 'SYSTEM')),
    actor_id   uuid,
    action     text        not null,
    object     text        not null, -- kind of object: HELP_REQUEST, WORKER, TEAM, SESSION, LOG
    object_id  text,
    result     text        not null constraint audit_entry_result_known check (result in ('DONE', 'REFUSED')),
    origin     text, -- network address of a worker; never of a resident
    detail     jsonb       not null default '{}' -- codes only
);
create index audit_entry_by_time on audit_entry (at, id);
create index audit_entry_by_object on audit_entry (object, object_id, at, id);
create index audit_entry_by_actor on audit_entry (actor_id, at, id) where actor_id is not null;

create function audit_entry_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit record is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function audit_entry_refuse_change();
create trigger audit_entry_no_truncate before truncate on audit_entry
    for each statement execute function audit_entry_refuse_change();
