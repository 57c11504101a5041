-- Answers to questions that the municipality added itself, with the words of the question as the resident read it. Goes on
-- its own day, which follows from the retention of the question when it was asked.
create table intake_own_answer (
    id         uuid not null constraint intake_own_answer_pk primary key,
    request_id uuid not null,
    place      integer not null, -- order on the form
    question   bytea not null, -- encrypted
    answer     bytea not null, -- encrypted
    gone_on    date not null,
    constraint intake_own_answer_once unique (request_id, place)
);
create index intake_own_answer_by_day on intake_own_answer (gone_on);
