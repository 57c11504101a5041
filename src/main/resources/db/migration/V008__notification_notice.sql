-- Neutral mails that wait, were sent or were withheld: the proof of sending (Awb 2:10, 2:25). No address, no words.
create table notification_notice (
    id          uuid        not null constraint notification_notice_pk primary key,
    event_key   text        not null constraint notification_notice_once unique, -- the same event gives one mail
    kind        text        not null constraint notification_notice_kind_known
                            check (kind in ('RECEIPT', 'MESSAGE', 'CLOSED', 'ASSIGNED', 'URGENT')),
    request_id  uuid        not null,
    worker_id   uuid, -- null: for the resident
    created_at  timestamptz not null,
    state       text        not null default 'WAITING' constraint notification_notice_state_known
                            check (state in ('WAITING', 'SENT', 'WITHHELD')),
    reason      text, -- why it was withheld
    attempts    integer     not null default 0,
    next_try_at timestamptz not null,
    settled_at  timestamptz,
    constraint notification_notice_for_whom check ((kind in ('ASSIGNED', 'URGENT')) = (worker_id is not null)),
    constraint notification_notice_reason_when_withheld check ((state = 'WITHHELD') = (reason is not null)),
    constraint notification_notice_settled check ((state = 'WAITING') = (settled_at is null))
);
create index notification_notice_waiting on notification_notice (next_try_at, id) where state = 'WAITING';
create index notification_notice_by_request on notification_notice (request_id, created_at);

-- What was sent stays as it was.
create function notification_notice_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a settled notice is proof and does not change' using errcode = 'insufficient_privilege';
end $$;
create trigger notification_notice_proof before update on notification_notice
    for each row when (old.state <> 'WAITING') execute function notification_notice_refuse_change();
