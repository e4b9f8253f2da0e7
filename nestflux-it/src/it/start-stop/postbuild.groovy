def log = new File(basedir, 'build.log').text

def (start, use) = log.split('Finished at', 3)

def address = (start =~ /URL +(jdbc:postgresql:\/\/127\.0\.0\.1:\d+\/postgres)/)[0][1]
assert start.contains('PostgreSQL 18 is running, until mvn nestflux:stop.')
assert start =~ /psql +PGPASSWORD=\$\(cat '.*password'\) psql -h 127\.0\.0\.1 -p \d+ -U postgres postgres/

// another Maven, and the same server
assert use.contains('Applied migration: 0001_')
assert use.contains('Tables of ' + address)

assert log.contains('NF-704')
assert log.contains('NF-703')
assert log.contains('"url" : "' + address + '"')
assert log.contains('"started" : false')

// the data are gone, and so is the server, by itself or by the goal: the migration ran on a fresh one
assert log.count('Applied migration: 0001_') == 2

def stop = log.substring(log.lastIndexOf(':start (default-cli)'))
assert stop.contains('URL       ' + address)
assert stop.contains('Stopped PostgreSQL 18.')
assert stop.contains('Nothing to stop')
assert !new File(basedir, 'target/nestflux/postgres-18/data/postmaster.pid').exists()
