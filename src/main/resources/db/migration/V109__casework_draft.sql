-- What a worker typed on the page of a case and did not send yet. Goes when it is sent or thrown away, and after a week.
create table casework_draft (
    id         uuid        not null constraint casework_draft_pk primary key,
    request_id uuid        not null constraint casework_draft_request_fk references casework_help_request,
    worker_id  uuid        not null,
    form       text        not null constraint casework_draft_form_code check (form ~ '^[a-z-]{1,40}$'),
    body       bytea       not null,
    saved_at   timestamptz not null,
    constraint casework_draft_one unique (request_id, worker_id, form)
);
create index casework_draft_old on casework_draft (saved_at);
