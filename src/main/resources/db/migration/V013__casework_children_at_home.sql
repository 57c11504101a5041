-- The answer to "zijn er kinderen thuis?", which is asked only where the theme makes it fitting; null: not asked or left open.
alter table casework_help_request add column children_at_home boolean;
