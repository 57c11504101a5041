-- Keeps a copy of the fixtures and makes testing.reset(), which puts every table back to it. Triggers and foreign keys
-- sleep meanwhile: append-only tables refuse everybody else.
create schema testing;

do $$
declare t text;
begin
    for t in select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history' loop
        execute format('create table testing.%I as table public.%I', t, t);
    end loop;
end $$;

create function testing.reset() returns void language plpgsql as $$
declare t record;
begin
    perform set_config('session_replication_role', 'replica', true);
    for t in
        select c.table_name,
               string_agg(quote_ident(c.column_name), ', ') as columns
        from information_schema.columns c
        join pg_tables p on p.schemaname = c.table_schema and p.tablename = c.table_name
        where c.table_schema = 'testing' and exists (
            select from information_schema.columns o
            where o.table_schema = 'public' and o.table_name = c.table_name
              and o.column_name = c.column_name and o.is_generated = 'NEVER')
        group by c.table_name
    loop
        execute format('delete from public.%I', t.table_name);
        execute format('insert into public.%I (%s) overriding system value select %s from testing.%I',
                       t.table_name, t.columns, t.columns, t.table_name);
    end loop;
end $$;
