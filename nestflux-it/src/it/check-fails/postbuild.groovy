def log = new File(basedir, 'build.log').text

assert log.contains('NF-308')
assert log.contains('mvn nestflux:generate')
