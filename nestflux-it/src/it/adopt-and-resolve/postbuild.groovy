def log = new File(basedir, 'build.log').text

def (head, unadopted, baseline, failed, status, resolve, migrate) = log.split('Scanning for projects')
assert unadopted.contains("Table 'city' already exists")
assert baseline.contains('Recorded as baseline: 0001_city.sql')
assert baseline.contains('1 migration to apply, from 0002_street.sql on: run mvn nestflux:migrate')
assert failed.contains('0002_street.sql failed in line 2, statement 2 of 3')
assert status =~ /failed +0002_street\.sql .*1 of 3 statements done/
assert status.contains("statement 2, line 2: Table 'city' already exists (SQLSTATE 42S01)")
assert status.contains('NF-516: The database is not up to date:')
assert resolve.contains('it was: failed, 1 of 3 statements done')
assert resolve.contains('now:    not finished, 2 of 3 statements done')
assert resolve.contains('It goes on with statement 3 of 0002_street.sql: run mvn nestflux:migrate')
assert migrate.contains('Applied migration: 0002_street.sql')
assert migrate =~ /baseline +0001_city\.sql/
assert migrate =~ /applied +0002_street\.sql/
