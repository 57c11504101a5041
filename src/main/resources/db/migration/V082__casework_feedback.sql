-- Whether it helped, in the resident's own click; one answer per closing. Words stand in the timeline, encrypted.
create table casework_feedback (
    id         uuid        not null constraint casework_feedback_pk primary key,
    request_id uuid        not null constraint casework_feedback_request_fk references casework_help_request,
    closed_at  timestamptz not null,
    helped     text        not null constraint casework_feedback_helped_known check (helped in ('YES', 'PARTLY', 'NO')),
    wish       text constraint casework_feedback_wish_known check (wish in ('CALL_BACK', 'GO_ON')),
    given_at   timestamptz not null,
    constraint casework_feedback_once unique (request_id, closed_at)
);
