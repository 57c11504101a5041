-- How often a question was asked and answered, by month: to find those that nobody needs. Codes and numbers only.
create table intake_question_count (
    month    date   not null,
    question text   not null,
    asked    bigint not null,
    answered bigint not null,
    constraint intake_question_count_pk primary key (month, question),
    constraint intake_question_count_possible check (answered between 0 and asked)
);
