def log = new File(basedir, 'build.log').text
assert log.contains('NF-105')
// a variable of its own, so that a failure does not print the log
def leaked = log.contains('geheim')
assert !leaked
