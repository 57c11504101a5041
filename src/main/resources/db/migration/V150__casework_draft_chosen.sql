-- For whom the words were meant to be: a message that comes back as a note would never reach the resident.
alter table casework_draft
    add column chosen text constraint casework_draft_chosen_code check (chosen ~ '^[A-Z]{1,20}$');
