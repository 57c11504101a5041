-- Referrals to other organisations. What was shared and agreed is kept word for word and encrypted; a link lets the
-- organisation in without an account, and only its keyed hash is stored.
create table referral_referral (
    id          uuid        not null constraint referral_referral_pk primary key,
    request_id  uuid        not null,
    service_id  uuid        not null,
    kind        text        not null constraint referral_referral_kind check (kind in ('WARM', 'COLD')),
    state       text        not null constraint referral_referral_state
                            check (state in ('SENT', 'TOLD', 'ACCEPTED', 'REFUSED', 'RETURNED', 'REVOKED')),
    partner     bytea       not null, -- encrypted: who it is, as it was called then
    consent     bytea, -- encrypted: the text that was read to the resident
    shared      bytea, -- encrypted: what the organisation sees
    spoken_with bytea, -- encrypted: to whom the worker spoke there
    sent_by     uuid        not null,
    sent_at     timestamptz not null,
    answer_by   date        not null,
    expires_at  timestamptz not null,
    token_hash  bytea       constraint referral_referral_token unique,
    opened_at   timestamptz, -- first time the organisation looked
    answered_at timestamptz,
    reason      bytea, -- encrypted: why not, or why back
    constraint referral_referral_warm check ((kind = 'WARM') = (consent is not null and shared is not null and token_hash is not null)),
    constraint referral_referral_cold check (kind = 'WARM' or state in ('TOLD', 'REVOKED')),
    constraint referral_referral_answered check ((answered_at is null) = (state in ('SENT', 'TOLD')))
);
create index referral_referral_of_request on referral_referral (request_id, sent_at desc);
