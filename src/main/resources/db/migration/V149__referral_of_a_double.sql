-- What runs of a case that closed as the double of another goes on in the one that leads: the list of referrals, the desk, the
-- page of the resident and a withdrawal look there. It comes back when the double is opened again.
alter table referral_referral
    add column begun_in uuid; -- the case it began in; empty if that is the case it is with

create index referral_referral_begun on referral_referral (begun_in) where begun_in is not null;

with recursive chain (begun, id, depth) as (
    select distinct f.request_id, f.request_id, 0 from referral_referral f where f.state in ('SENT', 'TOLD', 'ACCEPTED')
    union all
    select c.begun, l.leads_id, c.depth + 1
      from chain c
      join casework_help_request r on r.id = c.id and r.outcome = 'DUBBEL'
      join casework_link l on l.kind = 'DOUBLE' and l.ended_at is null
       and c.id in (l.one_id, l.other_id) and l.leads_id <> c.id
     where c.depth < 10),
leader (begun, id) as (
    select distinct on (begun) begun, id from chain where depth > 0 order by begun, depth desc)
update referral_referral f
   set begun_in = f.request_id, request_id = r.id, team_id = r.team_id, keeper_id = coalesce(r.assigned_to, f.keeper_id)
  from leader
  join casework_help_request r on r.id = leader.id
 where f.request_id = leader.begun
   and f.state in ('SENT', 'TOLD', 'ACCEPTED');
