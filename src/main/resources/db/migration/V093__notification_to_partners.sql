-- One more kind of notice, whatever kinds there are by then: rooms that come up side by side each add their own.
do $$
declare
    known text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'notification_notice_kind_known');
begin
    alter table notification_notice drop constraint notification_notice_kind_known;
    execute 'alter table notification_notice add constraint notification_notice_kind_known '
        || replace(known, 'ARRAY[', 'ARRAY[''REFERRAL''::text, ');
end $$;
