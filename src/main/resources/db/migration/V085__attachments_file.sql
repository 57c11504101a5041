-- Files with a case. Name and content are encrypted; what is removed leaves a row that says so, without either.
create table attachments_file (
    id           uuid        not null constraint attachments_file_pk primary key,
    request_id   uuid        not null,
    kind         text        not null constraint attachments_file_kind_known
                             check (kind in ('PDF', 'JPEG', 'PNG', 'TEXT', 'DOCX', 'ODT')),
    name         bytea,
    content      bytea,
    bytes        integer     not null,
    content_hash bytea       not null, -- of what came in: the same file twice is one
    action_key   uuid        not null constraint attachments_file_action_unique unique,
    added_at     timestamptz not null,
    added_by     uuid        not null,
    removed_at   timestamptz,
    removed_by   uuid,
    constraint attachments_file_gone_together
        check ((removed_at is null) = (content is not null) and (removed_at is null) = (name is not null)
               and (removed_at is null) = (removed_by is null))
);
-- encrypted bytes do not compress; out of line they are not read with the list
alter table attachments_file alter column content set storage external;
create index attachments_file_of_request on attachments_file (request_id, added_at desc, id) where removed_at is null;
create unique index attachments_file_once on attachments_file (request_id, content_hash) where removed_at is null;
