-- One extension requires another that comes later in the alphabet, or earlier.

-- before
CREATE EXTENSION citext;
CREATE EXTENSION hstore;

-- rows


-- after
CREATE EXTENSION earthdistance CASCADE;

-- up
CREATE EXTENSION "cube";

CREATE EXTENSION "earthdistance";

DROP EXTENSION "citext";

DROP EXTENSION "hstore";

-- down
CREATE EXTENSION "citext";

CREATE EXTENSION "hstore";

DROP EXTENSION "earthdistance";

DROP EXTENSION "cube";
