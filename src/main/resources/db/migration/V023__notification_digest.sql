-- Once a day a worker, and a team lead, hears how much is late or silent: numbers only.
alter table notification_notice
    alter column request_id drop not null,
    add column overdue integer,
    add column silent  integer,
    drop constraint notification_notice_kind_known,
    drop constraint notification_notice_for_whom,
    add constraint notification_notice_kind_known
        check (kind in ('RECEIPT', 'MESSAGE', 'CLOSED', 'ASSIGNED', 'URGENT', 'DIGEST', 'DIGEST_LEAD')),
    add constraint notification_notice_for_whom
        check ((kind in ('ASSIGNED', 'URGENT', 'DIGEST', 'DIGEST_LEAD')) = (worker_id is not null)),
    add constraint notification_notice_about_what
        check ((kind in ('DIGEST', 'DIGEST_LEAD')) = (request_id is null)),
    add constraint notification_notice_digest_counts
        check ((request_id is null) = (overdue is not null) and (overdue is null) = (silent is null));
