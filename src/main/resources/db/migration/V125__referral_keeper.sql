-- Who looks after a referral, and the team it hangs with, so that a list of one's own is one look in an index. Both follow
-- the case. Empty team: written by a version from before this migration while it was rolled out.
alter table referral_referral
    add column keeper_id uuid,
    add column team_id   uuid;

update referral_referral f
   set keeper_id = coalesce(r.assigned_to, f.sent_by), team_id = r.team_id
  from casework_help_request r
 where r.id = f.request_id;

create index referral_referral_kept on referral_referral (keeper_id, answer_by, id)
    where state in ('SENT', 'TOLD', 'ACCEPTED');
create index referral_referral_of_team on referral_referral (team_id, answer_by, id)
    where state in ('SENT', 'TOLD', 'ACCEPTED');
