-- The list of closed cases runs by receipt, the newest first, whatever the number of teams somebody works in. Nothing
-- reads closed cases by team and moment of closing.
drop index casework_help_request_closed;
create index casework_help_request_closed on casework_help_request (received_at desc, id desc) where not open;
