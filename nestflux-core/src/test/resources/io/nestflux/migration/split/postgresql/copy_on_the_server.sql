COPY a FROM '/tmp/stdin';
COPY a (stdin) FROM PROGRAM 'x;y';
