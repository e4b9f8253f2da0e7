create table city (
    id bigint primary key,
    name varchar(80)
);
