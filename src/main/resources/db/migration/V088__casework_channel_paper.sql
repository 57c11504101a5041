-- A letter or a form on paper, entered by a worker.
alter table casework_help_request
    drop constraint casework_help_request_channel_known,
    add constraint casework_help_request_channel_known
        check (channel in ('ONLINE', 'PHONE', 'DESK', 'PAPER', 'PARTNER'));
