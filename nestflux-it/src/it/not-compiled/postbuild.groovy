def log = new File(basedir, 'build.log').text

assert log.contains('NF-204')
assert log.contains("mvn compile nestflux:check")
