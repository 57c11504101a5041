-- The weight of everybody's open cases is shown on each case: counted from the index alone.
create index casework_help_request_load on casework_help_request (assigned_to, level, status, assigned_at)
  where open and not restricted;
