def log = new File(basedir, 'build.log').text

assert log.contains('Would be done: 3 migrations written, 2 recorded as applied.')
assert log.contains('V1__create_city.sql  → 0001_create_city.sql, applied here') || log.contains('V1__create_city.sql  -> 0001_create_city.sql, applied here')
assert log.contains('Imported from Flyway: 3 migrations written, 2 recorded as applied')
assert log.contains('Applied migration: 0003_add_street.sql')
assert !log.contains('Applied migration: 0001')
assert log =~ /baseline +0002_add_name\.sql/
assert log.contains('Database is up to date!')
assert log.contains('nestflux.source is not given')
