-- Signals of arrears from creditors (Wgs 3 lid 1 b): a file is checked, somebody confirms it, each line becomes a question.
alter table casework_help_request
    drop constraint casework_help_request_channel_known,
    add constraint casework_help_request_channel_known
        check (channel in ('ONLINE', 'PHONE', 'DESK', 'PAPER', 'PARTNER', 'SIGNAL')),
    drop constraint casework_help_request_sender_known,
    add constraint casework_help_request_sender_known
        check (sender in ('SELF', 'FAMILY_OR_NEIGHBOUR', 'GP', 'SCHOOL', 'POLICE_OR_VEILIG_THUIS', 'HOUSING_ASSOCIATION',
                          'OTHER_WORKER', 'CREDITOR'));

create table signals_import (
    id          uuid        not null constraint signals_import_pk primary key,
    state       text        not null constraint signals_import_state check (state in ('CHECKED', 'APPLIED', 'DISCARDED')),
    received_on date        not null, -- the day the file came in: the terms of the law run from it
    checked_at  timestamptz not null,
    checked_by  uuid        not null,
    ended_at    timestamptz,
    lines       integer     not null,
    accepted    integer     not null,
    problems    jsonb       not null, -- number of the line, code of the reason, own name of the column: nothing of a person
    sealed      bytea, -- encrypted JSON of the lines that are right; gone once they are used or thrown away
    constraint signals_import_ended check ((state = 'CHECKED') = (ended_at is null)),
    constraint signals_import_sealed check (state = 'CHECKED' or sealed is null)
);
create index signals_import_newest on signals_import (checked_at desc);

create table signals_signal (
    id           uuid        not null constraint signals_signal_pk primary key,
    import_id    uuid        not null constraint signals_signal_import_fk references signals_import,
    line         integer     not null,
    line_hash    bytea       not null constraint signals_signal_once unique, -- the same signal never counts twice
    address_hash bytea       not null,
    creditor     text        not null constraint signals_signal_creditor check (creditor in ('HUUR', 'ENERGIE', 'WATER', 'ZORG')),
    received_on  date        not null,
    request_id   uuid        not null,
    added        boolean     not null -- to a question that an earlier signal of this address had begun
);
create index signals_signal_of_address on signals_signal (address_hash, received_on desc);
create index signals_signal_of_import on signals_signal (import_id, line);
create index signals_signal_of_request on signals_signal (request_id);
