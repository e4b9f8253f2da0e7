def log = new File(basedir, 'build.log').text

assert log.contains('applied   0001_note.sql   3 targets: acme, globex, initech')
assert log.contains('pending   0002_author.sql   3 targets: acme, globex, initech')
assert log.contains('applied   0002_author.sql   3 targets: acme, globex, initech')
assert log =~ /3 targets in .*: 3 applied/
assert log.count('"APPLIED"') == 6
assert log.contains('NF-522')
assert log.contains('wrong.json, line 3: a target has no "shcema"')
