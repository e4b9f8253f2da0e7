def log = new File(basedir, 'build.log').text

assert log.contains('Applied migration: 0001_')
assert new File(basedir, 'target/nestflux/postgres-14/data/PG_VERSION').text.trim() == '14'
