def log = new File(basedir, 'build.log').text

def (newer, older, refused) = log.split('Finished at', 3)
assert newer.contains('Applied migration: 0002_name.sql')
assert older.findAll('This is an older release: the database also has 0002_name.sql. Nothing was run.').size() >= 2
assert older =~ /newer +0002_name.sql/
assert refused.contains('NF-516: This is an older release')
assert refused.contains('get the newer files')
