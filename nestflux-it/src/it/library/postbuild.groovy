def log = new File(basedir, 'build.log').text

def (first, second) = log.split('Finished at', 3)
assert first =~ /generated .*0001_/
assert first =~ /applied 0001_/
assert first.contains('ready')
assert !second.contains('applied')
assert second.contains('ready')
