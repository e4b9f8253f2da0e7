def log = new File(basedir, 'build.log').text

assert log.contains('NF-501')
assert log.contains('0001_city')
