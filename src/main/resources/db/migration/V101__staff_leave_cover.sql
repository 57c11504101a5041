-- Somebody may cover for a colleague who is away. Why somebody is away is nobody's business at a desk, so it need not be said.
alter table staff_leave
    add column cover_id uuid constraint staff_leave_cover_fk references staff_worker,
    add column set_by   uuid constraint staff_leave_set_by_fk references staff_worker,
    add column set_at   timestamptz,
    drop constraint staff_leave_kind_known,
    add constraint staff_leave_kind_known check (kind in ('LEAVE', 'SICK', 'TRAINING', 'UNSAID')),
    add constraint staff_leave_not_own_cover check (cover_id <> worker_id);
create index staff_leave_by_day on staff_leave (last_day, first_day);
