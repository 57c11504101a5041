-- Wgs 4 asks for a conversation; a message that was sent is contact, but not that. What was counted as done stays so.
alter table casework_help_request add column first_conversation_at timestamptz;

update casework_help_request r
   set first_conversation_at = t.at
  from (select request_id, min(at) as at from casework_timeline
         where kind = 'CONTACT_MADE' and coalesce(detail ->> 'kind', '') <> 'WROTE' group by request_id) t
 where t.request_id = r.id;
