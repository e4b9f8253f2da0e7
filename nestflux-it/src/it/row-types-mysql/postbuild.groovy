def log = new File(basedir, 'build.log').text
def (written, used, agreed) = log.split('Finished at', 3)

assert written.contains('wrote com/example/rows/Product.java')
assert written.contains('wrote com/example/rows/NewProduct.java')
assert written.contains('wrote com/example/rows/Expensive.java')
assert used.contains('read what was inserted')
assert agreed.contains('agree')
