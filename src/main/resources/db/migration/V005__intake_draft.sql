-- A resident's draft: own row, no foreign key into casework, gone after its life or on sending.
create table intake_draft (
    id         uuid        not null constraint intake_draft_pk primary key,
    token_hash bytea       not null constraint intake_draft_token_unique unique, -- keyed hash of the cookie's value
    created_at timestamptz not null,
    expires_at timestamptz not null,
    answers    bytea       not null -- encrypted JSON
);
create index intake_draft_by_expiry on intake_draft (expires_at);

-- What the resident gets back, for a short while after sending, so that a reload shows it again.
create table intake_receipt (
    id         uuid        not null constraint intake_receipt_pk primary key,
    token_hash bytea       not null constraint intake_receipt_token_unique unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    receipt    bytea       not null -- encrypted JSON
);
create index intake_receipt_by_expiry on intake_receipt (expires_at);
