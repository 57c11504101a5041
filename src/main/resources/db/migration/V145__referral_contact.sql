-- The day on which organisation and resident found each other, and who said so: a warm referral is not done before that.
alter table referral_referral
    add column contact_on      date,
    add column contact_said_by bytea, -- encrypted: who told the worker; empty if the organisation said it behind its link
    add constraint referral_referral_contact check (contact_on is not null or contact_said_by is null);
