create table city (id integer not null primary key);
