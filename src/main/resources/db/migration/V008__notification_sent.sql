-- Proof of sending (Awb 2:25): which neutral mail, when, with what result. No address, no words.
create table notification_sent (
    id          uuid        not null constraint notification_sent_pk primary key,
    event_key   text        not null constraint notification_sent_once unique, -- the same event sends one mail
    kind        text        not null,
    request_id  uuid,
    worker_id   uuid,
    at          timestamptz not null,
    result      text        not null constraint notification_sent_result_known check (result in ('SENT', 'WITHHELD')),
    reason      text
);
create index notification_sent_by_request on notification_sent (request_id, at);
