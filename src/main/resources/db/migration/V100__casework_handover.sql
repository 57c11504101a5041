-- Who took a case over lately, for the list of residents who must be phoned because they may not be mailed.
create index casework_timeline_taken_over on casework_timeline (at, request_id) where kind = 'TAKEN_OVER';

-- One kind of notice more, whatever the list holds by now: other modules add theirs in migrations of their own.
do $$
declare known text;
begin
    select pg_get_constraintdef(oid) into known from pg_constraint where conname = 'notification_notice_kind_known';
    alter table notification_notice drop constraint notification_notice_kind_known;
    execute 'alter table notification_notice add constraint notification_notice_kind_known '
            || replace(known, 'ARRAY[', 'ARRAY[''CONTACT_CHANGED''::text, ');
end $$;
