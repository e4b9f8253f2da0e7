CREATE TABLE a (b text);

COPY public.a (b) FROM stdin;
it's
\.
