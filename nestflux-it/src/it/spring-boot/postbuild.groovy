def log = new File(basedir, 'build.log').text

def (first, second) = log.split('Finished at', 3)
assert first.contains('Generated migration file: 0001_')
assert first.contains('started 1 times')
assert second.contains('started 2 times')
