def log = new File(basedir, 'build.log').text

assert log.contains('nestflux:generate')
assert log.contains('nestflux.postgresVersion')
