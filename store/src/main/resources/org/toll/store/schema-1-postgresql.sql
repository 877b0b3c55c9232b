-- DuckDB scans its columns faster than it keeps indexes; PostgreSQL needs them.
create unique index toll_entry_idx on toll_entry (idx);
create index toll_entry_key on toll_entry (key);
create index toll_entry_withdraws on toll_entry (withdraws) where withdraws is not null;
create index toll_entry_about on toll_entry (side, metric, first_day);
