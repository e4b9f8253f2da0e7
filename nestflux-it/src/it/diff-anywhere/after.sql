create table city (
    id bigint primary key,
    name varchar(120) not null
);

create index city_name_idx on city (lower(name));
