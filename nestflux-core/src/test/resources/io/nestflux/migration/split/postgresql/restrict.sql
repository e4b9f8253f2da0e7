-- pg_dump's own brackets around its output
\restrict AbC0123

SELECT 'a';
\unrestrict AbC0123
