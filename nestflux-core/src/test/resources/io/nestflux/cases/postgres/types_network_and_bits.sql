-- Addresses and bit strings.

-- before
CREATE TABLE item (id int PRIMARY KEY);

-- rows
INSERT INTO item VALUES (1);

-- after
CREATE TABLE item (
    id int PRIMARY KEY,
    a inet DEFAULT '192.168.0.1/24',
    b cidr NOT NULL DEFAULT '10.0.0.0/8',
    c macaddr DEFAULT '08:00:2b:01:02:03',
    d macaddr8 DEFAULT '08:00:2b:01:02:03:04:05',
    e bit DEFAULT '1',
    f bit(4) NOT NULL DEFAULT B'1010',
    g varbit DEFAULT B'',
    h varbit(8) DEFAULT B'101'
);
CREATE TABLE host (
    a inet DEFAULT '192.168.0.1/24',
    b cidr NOT NULL DEFAULT '10.0.0.0/8',
    c macaddr DEFAULT '08:00:2b:01:02:03',
    d macaddr8 DEFAULT '08:00:2b:01:02:03:04:05',
    e bit DEFAULT '1',
    f bit(4) NOT NULL DEFAULT B'1010',
    g varbit DEFAULT B'',
    h varbit(8) DEFAULT B'101'
);

-- up
CREATE TABLE "public"."host" (
    "a" inet DEFAULT '192.168.0.1/24'::inet,
    "b" cidr DEFAULT '10.0.0.0/8'::cidr NOT NULL,
    "c" macaddr DEFAULT '08:00:2b:01:02:03'::macaddr,
    "d" macaddr8 DEFAULT '08:00:2b:01:02:03:04:05'::macaddr8,
    "e" bit(1) DEFAULT '1'::"bit",
    "f" bit(4) DEFAULT '1010'::"bit" NOT NULL,
    "g" bit varying DEFAULT ''::"bit",
    "h" bit varying(8) DEFAULT '101'::"bit"
);

ALTER TABLE "public"."item"
    ADD COLUMN "a" inet DEFAULT '192.168.0.1/24'::inet,
    ADD COLUMN "b" cidr DEFAULT '10.0.0.0/8'::cidr NOT NULL,
    ADD COLUMN "c" macaddr DEFAULT '08:00:2b:01:02:03'::macaddr,
    ADD COLUMN "d" macaddr8 DEFAULT '08:00:2b:01:02:03:04:05'::macaddr8,
    ADD COLUMN "e" bit(1) DEFAULT '1'::"bit",
    ADD COLUMN "f" bit(4) DEFAULT '1010'::"bit" NOT NULL,
    ADD COLUMN "g" bit varying DEFAULT ''::"bit",
    ADD COLUMN "h" bit varying(8) DEFAULT '101'::"bit";

-- down
ALTER TABLE "public"."item"
    DROP COLUMN "a",
    DROP COLUMN "b",
    DROP COLUMN "c",
    DROP COLUMN "d",
    DROP COLUMN "e",
    DROP COLUMN "f",
    DROP COLUMN "g",
    DROP COLUMN "h";

DROP TABLE "public"."host";
