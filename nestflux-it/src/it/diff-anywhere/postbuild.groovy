def log = new File(basedir, 'build.log').text

assert log.contains('index public.city.city_name_idx: only in')
assert log.contains('\nCREATE INDEX "city_name_idx"')
assert log.contains('NF-107')
// nothing is left behind; .mvn is the invoker's
assert basedir.list().toList().sort() - '.mvn' == ['after.sql', 'before.sql', 'build.log', 'invoker.properties', 'postbuild.groovy']
