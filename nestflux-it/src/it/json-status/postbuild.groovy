def log = new File(basedir, 'build.log').text

assert log.contains('"statements"')
assert log.contains('"state" : "PENDING"') || log.contains('"state":"PENDING"')
assert log.contains('"code" : "NF-509"')
assert log.contains('"hints" : [')
assert !log.contains('[INFO]')
