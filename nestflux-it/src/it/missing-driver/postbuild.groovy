def log = new File(basedir, 'build.log').text

assert log.contains('NF-103')
assert log.contains('com.mysql:mysql-connector-j')
