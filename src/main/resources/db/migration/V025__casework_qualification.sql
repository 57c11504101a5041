-- What a worker said a request is in law (juridische kwalificatie). Who, when and why stand in the timeline.
alter table casework_help_request
    add column qualification text
        constraint casework_help_request_qualification_known
        check (qualification in ('INFO', 'WMO_MELDING', 'SCHULDHULP_VERZOEK', 'JEUGDHULPVRAAG', 'BIJSTAND',
                                 'SIGNAAL_DERDE', 'ANDERS'));
