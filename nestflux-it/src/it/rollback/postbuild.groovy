def log = new File(basedir, 'build.log').text

def (head, migrate, dryRun, last, refused, all) = log.split('Scanning for projects')
assert migrate.contains('Applied migration: 0002_street.sql')
assert dryRun.contains('-- 0002_street.down.sql')
assert dryRun.contains('DROP TABLE city;')
assert dryRun =~ /Would go: 0001_city\.down\.sql:1 .*city.*: 2 rows/
assert last.contains('Rolled back by: 0002_street.down.sql')
assert !last.contains('0001_city')
assert refused.contains('NF-518')
assert refused.contains('2 rows')
assert all.contains('Rolled back by: 0001_city.down.sql')
assert all =~ /Gone: 0001_city\.down\.sql:1 .*city.*: 2 rows/
assert all =~ /pending +0001_city\.sql +taken back 20/
