-- Where people stop filling in the form. The draft itself, encrypted, is gone by then; which question came next is no secret
-- and says nothing about the person. Of forms that ended only their number is kept.
alter table intake_draft
    add column step text not null default 'TOPIC'
        constraint intake_draft_step_known check (step in ('TOPIC', 'DANGER', 'STORY', 'PLACE', 'REACH', 'CHECK'));

create table intake_form_end (
    month date   not null, -- in which it was sent, erased or expired
    step  text   not null, -- the first question without an answer, or SENT
    forms bigint not null,
    constraint intake_form_end_pk primary key (month, step)
);
