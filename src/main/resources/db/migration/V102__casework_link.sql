-- Two cases that belong together, or that were looked at and do not. Never removed: an ended link keeps who, when and why.
create table casework_link (
    id         uuid        not null constraint casework_link_pk primary key,
    one_id     uuid        not null constraint casework_link_one_fk references casework_help_request,
    other_id   uuid        not null constraint casework_link_other_fk references casework_help_request,
    kind       text        not null constraint casework_link_kind_known check (kind in ('DOUBLE', 'HOUSEHOLD', 'APART')),
    leads_id   uuid, -- of a double: the case that goes on; the other is closed
    reason     bytea       not null, -- encrypted
    decided_by uuid        not null,
    decided_at timestamptz not null,
    ended_by   uuid,
    ended_at   timestamptz,
    end_reason bytea, -- encrypted
    constraint casework_link_in_order check (one_id < other_id),
    constraint casework_link_leads_when_double check ((kind = 'DOUBLE') = (leads_id is not null)),
    constraint casework_link_leads_is_one check (leads_id in (one_id, other_id)),
    constraint casework_link_ended_together
        check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null))
);
create unique index casework_link_pair on casework_link (one_id, other_id) where ended_at is null;
create index casework_link_of_other on casework_link (other_id) where ended_at is null;
