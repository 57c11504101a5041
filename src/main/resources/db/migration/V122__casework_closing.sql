-- Closing a case that was dangerous may take a second worker: what the first one proposed, until another decides.
create table casework_closing (
    request_id  uuid        not null constraint casework_closing_pk primary key
                            constraint casework_closing_request_fk references casework_help_request,
    proposal    uuid        not null, -- of this proposal: a page that shows an older one decides nothing
    outcome     text        not null,
    reason      bytea       not null, -- encrypted, as it is typed
    proposed_by uuid        not null,
    proposed_at timestamptz not null
);
