-- The person concerned agreed that who passed the question on sees more: how that was said, on which day, and which worker
-- heard it. All empty: nothing was agreed, or not any more.
alter table helper_access
    add column agreed_how text constraint helper_access_agreed_how check (agreed_how in ('SELF', 'SPOKEN', 'WRITTEN')),
    add column agreed_on  date,
    add column agreed_by  uuid, -- empty when the person did it on the page of the own question
    add constraint helper_access_agreed check ((agreed_how is null) = (agreed_on is null)
        and (agreed_by is null) = (agreed_how is null or agreed_how = 'SELF'));
