-- What is written under the reporting code for violence at home and child abuse, apart from the timeline. Answers and
-- words are encrypted together; that there is an entry, and who wrote it, is not. Only added, never changed.
create table meldcode_entry (
    id         uuid        not null constraint meldcode_entry_pk primary key,
    request_id uuid        not null,
    step       text        not null constraint meldcode_entry_step_known
                           check (step in ('SIGNS', 'CONSULT', 'TALK', 'WEIGH', 'DECIDE')),
    at         timestamptz not null,
    written_by uuid        not null,
    content    bytea       not null,
    action_key uuid        not null constraint meldcode_entry_action_unique unique
);
create index meldcode_entry_of_request on meldcode_entry (request_id, at, id);

create function meldcode_entry_refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and current_setting('portal.rotating_keys', true) = 'on'
            and (to_jsonb(old) - 'content') = (to_jsonb(new) - 'content') then
        return new;
    end if;
    raise exception 'what stands under the reporting code is only added to' using errcode = 'insufficient_privilege';
end $$;
create trigger meldcode_entry_append_only before update or delete on meldcode_entry
    for each row execute function meldcode_entry_refuse_change();
