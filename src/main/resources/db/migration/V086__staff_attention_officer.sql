-- The attention officer (aandachtsfunctionaris): reads what stands under the reporting code and decides in its last step.
alter table staff_worker_role
    drop constraint staff_worker_role_known,
    add constraint staff_worker_role_known
        check (role in ('WORKER', 'TEAM_LEAD', 'ATTENTION_OFFICER', 'ADMIN', 'PRIVACY_OFFICER'));
