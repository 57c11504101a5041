-- A resident's draft: own row, no foreign key into casework, gone after its life. After sending, the row keeps the
-- (encrypted) receipt for a short while so that reload and a page sent again show the same receipt.
create table intake_draft (
    id         uuid        not null constraint intake_draft_pk primary key,
    token_hash bytea       not null constraint intake_draft_token_unique unique, -- keyed hash of the cookie's value
    created_at timestamptz not null,
    expires_at timestamptz not null,
    answers    bytea, -- encrypted JSON; emptied on sending
    receipt    bytea, -- encrypted JSON; only after sending
    version    bigint      not null
);
create index intake_draft_by_expiry on intake_draft (expires_at);
