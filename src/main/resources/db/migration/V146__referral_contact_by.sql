-- From now on the day of a referral that was taken on is the one by which organisation and resident found each other. Those
-- that were taken on before get a fortnight, so that no desk wakes up full of old alarms.
update referral_referral
   set answer_by = greatest(answer_by, current_date + 14)
 where kind = 'WARM' and state = 'ACCEPTED';
