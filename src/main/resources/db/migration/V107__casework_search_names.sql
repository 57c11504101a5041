-- Names with a letter wrong: keyed hashes of how a name sounds with one or two letters left out. Rows that were written by
-- an older rule say so, and are written anew in the background.
alter table casework_search
    add column names  bigint[] not null default '{}',
    add column scheme smallint not null default 1;
create index casework_search_names on casework_search using gin (names) with (fastupdate = off);
create index casework_search_scheme on casework_search (scheme, request_id);
