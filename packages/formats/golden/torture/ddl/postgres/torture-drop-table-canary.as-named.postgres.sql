-- Torture */ -- '; DROP TABLE canary; -- $$: 45 tables for PostgreSQL, written by C360 Studio.

-- Another constraint is called “pk”, too; this one is called pk_16.
CREATE TABLE named." padded	" (
  " padded	" uuid NOT NULL,
  -- Another column is called “ padded ”, too; this one is called padded _2.
  " padded	_2" text DEFAULT ' padded	',
  -- Another column is called “ padded ”, too; this one is called padded _3.
  -- The default expression “ padded ” is left out: PostgreSQL has no way to say it for this column that
  -- is safe to run.
  " padded	_3" text,
  CONSTRAINT pk_16 PRIMARY KEY (" padded	"),
  CONSTRAINT "ck  padded	""" CHECK (" padded	_3" ~ ' padded	'),
  CONSTRAINT "ck  padded	""_2" CHECK (" padded	_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named." padded	" IS ' padded	';
COMMENT ON COLUMN named." padded	"." padded	" IS ' padded	';
COMMENT ON COLUMN named." padded	"." padded	_2" IS ' padded	';

-- Another constraint is called “pk”, too; this one is called pk_31.
CREATE TABLE named."""; DROP TABLE canary; --" (
  """; DROP TABLE canary; --" uuid NOT NULL,
  -- Another column is called “"; DROP TABLE canary; --”, too; this one is called "; DROP TABLE canary;
  -- --_2.
  """; DROP TABLE canary; --_2" text DEFAULT '"; DROP TABLE canary; --',
  -- Another column is called “"; DROP TABLE canary; --”, too; this one is called "; DROP TABLE canary;
  -- --_3.
  -- The default expression “"; DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  """; DROP TABLE canary; --_3" text,
  CONSTRAINT pk_31 PRIMARY KEY ("""; DROP TABLE canary; --"),
  CONSTRAINT "ck ""; DROP TABLE canary; --""" CHECK ("""; DROP TABLE canary; --_3" ~ '"; DROP TABLE canary; --'),
  CONSTRAINT "ck ""; DROP TABLE canary; --""_2" CHECK ("""; DROP TABLE canary; --_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named."""; DROP TABLE canary; --" IS '"; DROP TABLE canary; --';
COMMENT ON COLUMN named."""; DROP TABLE canary; --"."""; DROP TABLE canary; --" IS '"; DROP TABLE canary; --';
COMMENT ON COLUMN named."""; DROP TABLE canary; --"."""; DROP TABLE canary; --_2" IS '"; DROP TABLE canary; --';

-- Another constraint is called “pk”, too; this one is called pk_21.
CREATE TABLE named."# title" (
  "# title" uuid NOT NULL,
  -- Another column is called “# title”, too; this one is called # title_2.
  "# title_2" text DEFAULT '# title',
  -- Another column is called “# title”, too; this one is called # title_3.
  -- The default expression “# title” is left out: PostgreSQL has no way to say it for this column that
  -- is safe to run.
  "# title_3" text,
  CONSTRAINT pk_21 PRIMARY KEY ("# title"),
  CONSTRAINT "ck # title""" CHECK ("# title_3" ~ '# title'),
  CONSTRAINT "ck # title""_2" CHECK ("# title_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named."# title" IS '# title';
COMMENT ON COLUMN named."# title"."# title" IS '# title';
COMMENT ON COLUMN named."# title"."# title_2" IS '# title';

-- Another constraint is called “pk”, too; this one is called pk_36.
CREATE TABLE named."$$; DROP TABLE canary; $$" (
  "$$; DROP TABLE canary; $$" uuid NOT NULL,
  -- Another column is called “$$; DROP TABLE canary; $$”, too; this one is called $$; DROP TABLE canary;
  -- $$_2.
  "$$; DROP TABLE canary; $$_2" text DEFAULT '$$; DROP TABLE canary; $$',
  -- Another column is called “$$; DROP TABLE canary; $$”, too; this one is called $$; DROP TABLE canary;
  -- $$_3.
  -- The default expression “$$; DROP TABLE canary; $$” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  "$$; DROP TABLE canary; $$_3" text,
  CONSTRAINT pk_36 PRIMARY KEY ("$$; DROP TABLE canary; $$"),
  CONSTRAINT "ck $$; DROP TABLE canary; $$""" CHECK ("$$; DROP TABLE canary; $$_3" ~ '$$; DROP TABLE canary; $$'),
  CONSTRAINT "ck $$; DROP TABLE canary; $$""_2" CHECK ("$$; DROP TABLE canary; $$_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named."$$; DROP TABLE canary; $$" IS '$$; DROP TABLE canary; $$';
COMMENT ON COLUMN named."$$; DROP TABLE canary; $$"."$$; DROP TABLE canary; $$" IS '$$; DROP TABLE canary; $$';
COMMENT ON COLUMN named."$$; DROP TABLE canary; $$"."$$; DROP TABLE canary; $$_2" IS '$$; DROP TABLE canary; $$';

-- Another constraint is called “pk”, too; this one is called pk_37.
CREATE TABLE named."${name} {{name}} %s :name ? &name" (
  "${name} {{name}} %s :name ? &name" uuid NOT NULL,
  -- Another column is called “${name} {{name}} %s :name ? &name”, too; this one is called ${name}
  -- {{name}} %s :name ? &name_2.
  "${name} {{name}} %s :name ? &name_2" text DEFAULT '${name} {{name}} %s :name ? &name',
  -- Another column is called “${name} {{name}} %s :name ? &name”, too; this one is called ${name}
  -- {{name}} %s :name ? &name_3.
  -- The default expression “${name} {{name}} %s :name ? &name” is left out: PostgreSQL has no way to say
  -- it for this column that is safe to run.
  -- PostgreSQL does not check ${name} {{name}} %s :name ? &name_3: matches ${name} {{name}} %s :name ?
  -- &name.
  "${name} {{name}} %s :name ? &name_3" text,
  CONSTRAINT pk_37 PRIMARY KEY ("${name} {{name}} %s :name ? &name"),
  CONSTRAINT "ck ${name} {{name}} %s :name ? &name""" CHECK ("${name} {{name}} %s :name ? &name_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named."${name} {{name}} %s :name ? &name" IS '${name} {{name}} %s :name ? &name';
COMMENT ON COLUMN named."${name} {{name}} %s :name ? &name"."${name} {{name}} %s :name ? &name" IS '${name} {{name}} %s :name ? &name';
COMMENT ON COLUMN named."${name} {{name}} %s :name ? &name"."${name} {{name}} %s :name ? &name_2" IS '${name} {{name}} %s :name ? &name';

-- Another constraint is called “pk”, too; this one is called pk_24.
CREATE TABLE named."'; DROP TABLE canary; --" (
  "'; DROP TABLE canary; --" uuid NOT NULL,
  -- Another column is called “'; DROP TABLE canary; --”, too; this one is called '; DROP TABLE canary;
  -- --_2.
  "'; DROP TABLE canary; --_2" text DEFAULT '''; DROP TABLE canary; --',
  -- Another column is called “'; DROP TABLE canary; --”, too; this one is called '; DROP TABLE canary;
  -- --_3.
  -- The default expression “'; DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  "'; DROP TABLE canary; --_3" text,
  CONSTRAINT pk_24 PRIMARY KEY ("'; DROP TABLE canary; --"),
  CONSTRAINT "ck '; DROP TABLE canary; --""" CHECK ("'; DROP TABLE canary; --_3" ~ '''; DROP TABLE canary; --'),
  CONSTRAINT "ck '; DROP TABLE canary; --""_2" CHECK ("'; DROP TABLE canary; --_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named."'; DROP TABLE canary; --" IS '''; DROP TABLE canary; --';
COMMENT ON COLUMN named."'; DROP TABLE canary; --"."'; DROP TABLE canary; --" IS '''; DROP TABLE canary; --';
COMMENT ON COLUMN named."'; DROP TABLE canary; --"."'; DROP TABLE canary; --_2" IS '''; DROP TABLE canary; --';

-- Another constraint is called “pk”, too; this one is called pk_34.
CREATE TABLE named."*/ DROP TABLE canary; /*" (
  "*/ DROP TABLE canary; /*" uuid NOT NULL,
  -- Another column is called “*/ DROP TABLE canary; /*”, too; this one is called */ DROP TABLE canary;
  -- /*_2.
  "*/ DROP TABLE canary; /*_2" text DEFAULT '*/ DROP TABLE canary; /*',
  -- Another column is called “*/ DROP TABLE canary; /*”, too; this one is called */ DROP TABLE canary;
  -- /*_3.
  -- The default expression “*/ DROP TABLE canary; /*” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  -- PostgreSQL does not check */ DROP TABLE canary; /*_3: matches */ DROP TABLE canary; /*.
  "*/ DROP TABLE canary; /*_3" text,
  CONSTRAINT pk_34 PRIMARY KEY ("*/ DROP TABLE canary; /*"),
  CONSTRAINT "ck */ DROP TABLE canary; /*""" CHECK ("*/ DROP TABLE canary; /*_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named."*/ DROP TABLE canary; /*" IS '*/ DROP TABLE canary; /*';
COMMENT ON COLUMN named."*/ DROP TABLE canary; /*"."*/ DROP TABLE canary; /*" IS '*/ DROP TABLE canary; /*';
COMMENT ON COLUMN named."*/ DROP TABLE canary; /*"."*/ DROP TABLE canary; /*_2" IS '*/ DROP TABLE canary; /*';

-- Another constraint is called “pk”, too; this one is called pk_35.
CREATE TABLE named."-- nothing" (
  "-- nothing" uuid NOT NULL,
  -- Another column is called “-- nothing”, too; this one is called -- nothing_2.
  "-- nothing_2" text DEFAULT '-- nothing',
  -- Another column is called “-- nothing”, too; this one is called -- nothing_3.
  -- The default expression “-- nothing” is left out: PostgreSQL has no way to say it for this column
  -- that is safe to run.
  "-- nothing_3" text,
  CONSTRAINT pk_35 PRIMARY KEY ("-- nothing"),
  CONSTRAINT "ck -- nothing""" CHECK ("-- nothing_3" ~ '-- nothing'),
  CONSTRAINT "ck -- nothing""_2" CHECK ("-- nothing_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named."-- nothing" IS '-- nothing';
COMMENT ON COLUMN named."-- nothing"."-- nothing" IS '-- nothing';
COMMENT ON COLUMN named."-- nothing"."-- nothing_2" IS '-- nothing';

-- Another constraint is called “pk”, too; this one is called pk_18.
CREATE TABLE named.".." (
  ".." uuid NOT NULL,
  -- Another column is called “..”, too; this one is called .._2.
  ".._2" text DEFAULT '..',
  -- Another column is called “..”, too; this one is called .._3.
  -- The default expression “..” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  ".._3" text,
  CONSTRAINT pk_18 PRIMARY KEY (".."),
  CONSTRAINT "ck ..""" CHECK (".._3" ~ '..'),
  CONSTRAINT "ck ..""_2" CHECK (".._3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named.".." IS '..';
COMMENT ON COLUMN named."..".".." IS '..';
COMMENT ON COLUMN named."..".".._2" IS '..';

-- Another constraint is called “pk”, too; this one is called pk_22.
CREATE TABLE named."123 numbers" (
  "123 numbers" uuid NOT NULL,
  -- Another column is called “123 numbers”, too; this one is called 123 numbers_2.
  "123 numbers_2" text DEFAULT '123 numbers',
  -- Another column is called “123 numbers”, too; this one is called 123 numbers_3.
  -- The default expression “123 numbers” is left out: PostgreSQL has no way to say it for this column
  -- that is safe to run.
  "123 numbers_3" text,
  CONSTRAINT pk_22 PRIMARY KEY ("123 numbers"),
  CONSTRAINT "ck 123 numbers""" CHECK ("123 numbers_3" ~ '123 numbers'),
  CONSTRAINT "ck 123 numbers""_2" CHECK ("123 numbers_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named."123 numbers" IS '123 numbers';
COMMENT ON COLUMN named."123 numbers"."123 numbers" IS '123 numbers';
COMMENT ON COLUMN named."123 numbers"."123 numbers_2" IS '123 numbers';

-- Another constraint is called “pk”, too; this one is called pk_3.
CREATE TABLE named."CUSTOMER" (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  "Id" text NOT NULL,
  id text,
  "ID" text,
  -- Another column is called “id”, too; this one is called id_2.
  id_2 text,
  -- PostgreSQL keeps the name “ctid” for itself; the column is called x_ctid.
  x_ctid text,
  "select" text,
  "_PARTITIONTIME" text,
  CONSTRAINT pk_3 PRIMARY KEY ("Id")
);

CREATE TABLE named."Customer" (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  "Id" text NOT NULL,
  id text,
  "ID" text,
  -- Another column is called “id”, too; this one is called id_2.
  id_2 text,
  -- PostgreSQL keeps the name “ctid” for itself; the column is called x_ctid.
  x_ctid text,
  "select" text,
  "_PARTITIONTIME" text,
  CONSTRAINT pk PRIMARY KEY ("Id")
);

-- Another constraint is called “pk”, too; this one is called pk_30.
CREATE TABLE named."E'\x27" (
  "E'\x27" uuid NOT NULL,
  -- Another column is called “E'\x27”, too; this one is called E'\x27_2.
  "E'\x27_2" text DEFAULT E'E''\\x27',
  -- Another column is called “E'\x27”, too; this one is called E'\x27_3.
  -- The default expression “E'\x27” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  -- PostgreSQL does not check E'\x27_3: matches E'\x27.
  "E'\x27_3" text,
  CONSTRAINT pk_30 PRIMARY KEY ("E'\x27"),
  CONSTRAINT "ck E'\x27""" CHECK ("E'\x27_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named."E'\x27" IS E'E''\\x27';
COMMENT ON COLUMN named."E'\x27"."E'\x27" IS E'E''\\x27';
COMMENT ON COLUMN named."E'\x27"."E'\x27_2" IS E'E''\\x27';

-- Another constraint is called “pk”, too; this one is called pk_13.
CREATE TABLE named."O'Brien ""quoted"" `back`" (
  "O'Brien ""quoted"" `back`" uuid NOT NULL,
  -- Another column is called “O'Brien "quoted" `back`”, too; this one is called O'Brien "quoted"
  -- `back`_2.
  "O'Brien ""quoted"" `back`_2" text DEFAULT 'O''Brien "quoted" `back`',
  -- Another column is called “O'Brien "quoted" `back`”, too; this one is called O'Brien "quoted"
  -- `back`_3.
  -- The default expression “O'Brien "quoted" `back`” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  "O'Brien ""quoted"" `back`_3" text,
  CONSTRAINT pk_13 PRIMARY KEY ("O'Brien ""quoted"" `back`"),
  CONSTRAINT "ck O'Brien ""quoted"" `back`""" CHECK ("O'Brien ""quoted"" `back`_3" ~ 'O''Brien "quoted" `back`'),
  CONSTRAINT "ck O'Brien ""quoted"" `back`""_2" CHECK ("O'Brien ""quoted"" `back`_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named."O'Brien ""quoted"" `back`" IS 'O''Brien "quoted" `back`';
COMMENT ON COLUMN named."O'Brien ""quoted"" `back`"."O'Brien ""quoted"" `back`" IS 'O''Brien "quoted" `back`';
COMMENT ON COLUMN named."O'Brien ""quoted"" `back`"."O'Brien ""quoted"" `back`_2" IS 'O''Brien "quoted" `back`';

-- Another constraint is called “pk”, too; this one is called pk_32.
CREATE TABLE named."\'; DROP TABLE canary; --" (
  "\'; DROP TABLE canary; --" uuid NOT NULL,
  -- Another column is called “\'; DROP TABLE canary; --”, too; this one is called \'; DROP TABLE canary;
  -- --_2.
  "\'; DROP TABLE canary; --_2" text DEFAULT E'\\''; DROP TABLE canary; --',
  -- Another column is called “\'; DROP TABLE canary; --”, too; this one is called \'; DROP TABLE canary;
  -- --_3.
  -- The default expression “\'; DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  -- PostgreSQL does not check \'; DROP TABLE canary; --_3: matches \'; DROP TABLE canary; --.
  "\'; DROP TABLE canary; --_3" text,
  CONSTRAINT pk_32 PRIMARY KEY ("\'; DROP TABLE canary; --"),
  CONSTRAINT "ck \'; DROP TABLE canary; --""" CHECK ("\'; DROP TABLE canary; --_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named."\'; DROP TABLE canary; --" IS E'\\''; DROP TABLE canary; --';
COMMENT ON COLUMN named."\'; DROP TABLE canary; --"."\'; DROP TABLE canary; --" IS E'\\''; DROP TABLE canary; --';
COMMENT ON COLUMN named."\'; DROP TABLE canary; --"."\'; DROP TABLE canary; --_2" IS E'\\''; DROP TABLE canary; --';

-- Another constraint is called “pk”, too; this one is called pk_33.
CREATE TABLE named."a
b; DROP TABLE canary;
-- c" (
  "a
b; DROP TABLE canary;
-- c" uuid NOT NULL,
  -- Another column is called “a b; DROP TABLE canary; -- c”, too; this one is called a b; DROP TABLE
  -- canary; -- c_2.
  "a
b; DROP TABLE canary;
-- c_2" text DEFAULT E'a
b; DROP TABLE canary;\x0d
-- c',
  -- Another column is called “a b; DROP TABLE canary; -- c”, too; this one is called a b; DROP TABLE
  -- canary; -- c_3.
  -- The default expression “a b; DROP TABLE canary; -- c” is left out: PostgreSQL has no way to say it
  -- for this column that is safe to run.
  "a
b; DROP TABLE canary;
-- c_3" text,
  CONSTRAINT pk_33 PRIMARY KEY ("a
b; DROP TABLE canary;
-- c"),
  CONSTRAINT "ck a
b; DROP TABLE canary;
-- c""" CHECK ("a
b; DROP TABLE canary;
-- c_3" ~ E'a
b; DROP TABLE canary;\x0d
-- c'),
  CONSTRAINT "ck a
b; DROP TABLE canary;
-- c""_2" CHECK ("a
b; DROP TABLE canary;
-- c_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named."a
b; DROP TABLE canary;
-- c" IS E'a
b; DROP TABLE canary;\x0d
-- c';
COMMENT ON COLUMN named."a
b; DROP TABLE canary;
-- c"."a
b; DROP TABLE canary;
-- c" IS E'a
b; DROP TABLE canary;\x0d
-- c';
COMMENT ON COLUMN named."a
b; DROP TABLE canary;
-- c"."a
b; DROP TABLE canary;
-- c_2" IS E'a
b; DROP TABLE canary;\x0d
-- c';

-- Another constraint is called “pk”, too; this one is called pk_19.
CREATE TABLE named."a/b\c:d" (
  "a/b\c:d" uuid NOT NULL,
  -- Another column is called “a/b\c:d”, too; this one is called a/b\c:d_2.
  "a/b\c:d_2" text DEFAULT E'a/b\\c:d',
  -- Another column is called “a/b\c:d”, too; this one is called a/b\c:d_3.
  -- The default expression “a/b\c:d” is left out: PostgreSQL has no way to say it for this column that
  -- is safe to run.
  -- PostgreSQL does not check a/b\c:d_3: matches a/b\c:d.
  "a/b\c:d_3" text,
  CONSTRAINT pk_19 PRIMARY KEY ("a/b\c:d"),
  CONSTRAINT "ck a/b\c:d""" CHECK ("a/b\c:d_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named."a/b\c:d" IS E'a/b\\c:d';
COMMENT ON COLUMN named."a/b\c:d"."a/b\c:d" IS E'a/b\\c:d';
COMMENT ON COLUMN named."a/b\c:d"."a/b\c:d_2" IS E'a/b\\c:d';

-- Another constraint is called “pk”, too; this one is called pk_28.
CREATE TABLE named."bell back escape" (
  "bell back escape" uuid NOT NULL,
  -- Another column is called “bell back escape ”, too; this one is called bell back escape _2.
  "bell back escape_2" text DEFAULT E'bell\x07 back\x08 escape\x1b',
  -- Another column is called “bell back escape ”, too; this one is called bell back escape _3.
  -- The default expression “bell back escape ” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  "bell back escape_3" text,
  CONSTRAINT pk_28 PRIMARY KEY ("bell back escape"),
  CONSTRAINT "ck bell back escape""" CHECK ("bell back escape_3" ~ E'bell\x07 back\x08 escape\x1b'),
  CONSTRAINT "ck bell back escape""_2" CHECK ("bell back escape_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named."bell back escape" IS E'bell\x07 back\x08 escape\x1b';
COMMENT ON COLUMN named."bell back escape"."bell back escape" IS E'bell\x07 back\x08 escape\x1b';
COMMENT ON COLUMN named."bell back escape"."bell back escape_2" IS E'bell\x07 back\x08 escape\x1b';

-- Another constraint is called “pk”, too; this one is called pk_8.
-- The key “empty” is left out: it has no attributes.
-- The table has another primary key; the one of part_one, part_two is a unique constraint.
CREATE TABLE named.composite_parent (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  part_one varchar(20) NOT NULL,
  part_two varchar(20) NOT NULL,
  part_three varchar(20) NOT NULL,
  CONSTRAINT pk_8 PRIMARY KEY (part_one, part_two, part_three),
  CONSTRAINT "uq 'part_one_part_two'" UNIQUE (part_one, part_two),
  CONSTRAINT uq_parts UNIQUE (part_two, part_three)
);

-- The foreign key to composite_parent is left out: it is informational, and PostgreSQL checks every
-- key it has (part_two, part_three).
-- The foreign key to composite_parent is left out: part_one is not a key of composite_parent.
CREATE TABLE named.composite_child (
  part_one varchar(20),
  part_two varchar(20) NOT NULL,
  part_three varchar(20) NOT NULL,
  CONSTRAINT fk_composite_parent_part_one_part_two_part_three FOREIGN KEY (part_one, part_two, part_three) REFERENCES named.composite_parent (part_one, part_two, part_three)
);

CREATE TABLE named.conditions (
  -- PostgreSQL does not check bound 0: value -1.5e-7 to 1e+21.
  "bound 0" text,
  -- PostgreSQL does not check bound 1: value -1.5e-7 to 1e+21.
  "bound 1" varchar(40),
  -- PostgreSQL limits a text to at most 10485760 characters, not 1000000000.
  -- PostgreSQL does not check bound 2: value -1.5e-7 to 1e+21.
  "bound 2" text,
  -- PostgreSQL does not check bound 3: value -1.5e-7 to 1e+21.
  "bound 3" text,
  -- PostgreSQL does not check bound 4: characters 1 to 7; one of the values of states'.
  "bound 4" bigint,
  -- PostgreSQL does not check bound 5: characters 1 to 7; one of the values of states'.
  "bound 5" smallint,
  -- PostgreSQL does not check bound 6: characters 1 to 7; one of the values of states'.
  "bound 6" smallint,
  -- PostgreSQL does not check bound 7: characters 1 to 7; one of the values of states'.
  "bound 7" integer,
  -- PostgreSQL does not check bound 8: characters 1 to 7; one of the values of states'.
  "bound 8" bigint,
  -- PostgreSQL does not check bound 9: characters 1 to 7; one of the values of states'.
  "bound 9" numeric(12,2),
  -- PostgreSQL does not check bound 10: characters 1 to 7; one of the values of states'.
  "bound 10" numeric(2,5),
  -- PostgreSQL does not check bound 11: characters 1 to 7; one of the values of states'.
  "bound 11" numeric(1000,1000),
  -- PostgreSQL does not check bound 12: characters 1 to 7; one of the values of states'.
  "bound 12" double precision,
  -- PostgreSQL does not check bound 13: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  "bound 13" boolean,
  -- PostgreSQL does not check bound 14: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  "bound 14" date,
  -- PostgreSQL does not check bound 15: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  "bound 15" time,
  -- PostgreSQL does not check bound 16: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  "bound 16" timestamptz,
  -- PostgreSQL does not check bound 17: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  "bound 17" timestamp,
  -- PostgreSQL does not check bound 18: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  "bound 18" uuid,
  -- PostgreSQL does not check bound 19: value -1.5e-7 to 1e+21; one of the values of states'.
  "bound 19" bytea,
  -- PostgreSQL does not check bound 20: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  "bound 20" jsonb,
  -- bound 21: JSON object
  -- PostgreSQL does not check bound 21: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  "bound 21" jsonb,
  -- PostgreSQL does not check bound 22: value -1.5e-7 to 1e+21; one of the values of states'.
  "bound 22" varchar(3)[],
  -- PostgreSQL does not check bound 23: value -1.5e-7 to 1e+21; items 1 to 7; one of the values of
  -- states'.
  "bound 23" bigint[][],
  -- bound 24: array of JSON object, any keys
  -- PostgreSQL does not check bound 24: value -1.5e-7 to 1e+21; items 1 to 7; one of the values of
  -- states'.
  "bound 24" jsonb,
  -- bound 25: JSON object, any keys
  -- PostgreSQL does not check bound 25: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  "bound 25" jsonb,
  -- bound 26: JSON object, any keys
  -- PostgreSQL does not check bound 26: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  "bound 26" jsonb,
  -- The type interval day to second of postgres is none that PostgreSQL has by itself.
  -- PostgreSQL does not check bound 27: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  "bound 27" text,
  -- PostgreSQL does not check bound 28: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  "bound 28" timestamp(3) with time zone,
  -- PostgreSQL does not check bound 29: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  "bound 29" inet,
  -- The type mood of postgres is none that PostgreSQL has by itself.
  -- PostgreSQL does not check bound 30: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  "bound 30" text,
  -- The type int); DROP TABLE canary; -- of postgres is none that PostgreSQL has by itself.
  -- PostgreSQL does not check bound 31: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  "bound 31" text,
  -- The type GEOGRAPHY of snowflake is none that PostgreSQL has by itself.
  -- PostgreSQL does not check bound 32: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  "bound 32" text,
  -- The type VARCHAR2(10 CHAR) of orac'le is none that PostgreSQL has by itself.
  -- PostgreSQL does not check bound 33: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  "bound 33" text,
  -- PostgreSQL has no array of serial.
  -- PostgreSQL does not check bound 34: value -1.5e-7 to 1e+21; items 1 to 7; one of the values of
  -- states'.
  "bound 34" jsonb,
  -- PostgreSQL does not check pattern 0: matches ^[a-z]{2,300}$.
  "pattern 0" text,
  -- PostgreSQL does not check pattern 1: matches \bword\b.
  "pattern 1" text,
  "pattern 2" text,
  -- PostgreSQL does not check pattern 3: matches (?<year>\d{4}).
  "pattern 3" text,
  -- PostgreSQL does not check pattern 4: matches [.
  "pattern 4" text,
  "pattern 5" text,
  -- PostgreSQL does not check pattern 6: matches ***=x.
  "pattern 6" text,
  -- PostgreSQL does not check pattern 7: matches (?i)x.
  "pattern 7" text,
  number bigint,
  none text,
  CONSTRAINT "ck conditions""" CHECK (char_length("bound 0") BETWEEN 1 AND 7),
  CONSTRAINT "ck conditions""_2" CHECK ("bound 0" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27')),
  CONSTRAINT "ck conditions""_3" CHECK (char_length("bound 1") BETWEEN 1 AND 7),
  CONSTRAINT "ck conditions""_4" CHECK ("bound 1" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27')),
  CONSTRAINT "ck conditions""_5" CHECK (char_length("bound 2") BETWEEN 1 AND 7),
  CONSTRAINT "ck conditions""_6" CHECK ("bound 2" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27')),
  CONSTRAINT "ck conditions""_7" CHECK (char_length("bound 3") BETWEEN 1 AND 7),
  CONSTRAINT "ck conditions""_8" CHECK ("bound 3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27')),
  CONSTRAINT "ck conditions""_9" CHECK ("bound 4" BETWEEN -1.5e-7 AND 1e+21),
  CONSTRAINT "ck conditions""_10" CHECK ("bound 5" BETWEEN -1.5e-7 AND 1e+21),
  CONSTRAINT "ck conditions""_11" CHECK ("bound 6" BETWEEN -1.5e-7 AND 1e+21),
  CONSTRAINT "ck conditions""_12" CHECK ("bound 7" BETWEEN -1.5e-7 AND 1e+21),
  CONSTRAINT "ck conditions""_13" CHECK ("bound 8" BETWEEN -1.5e-7 AND 1e+21),
  CONSTRAINT "ck conditions""_14" CHECK ("bound 9" BETWEEN -1.5e-7 AND 1e+21),
  CONSTRAINT "ck conditions""_15" CHECK ("bound 10" BETWEEN -1.5e-7 AND 1e+21),
  CONSTRAINT "ck conditions""_16" CHECK ("bound 11" BETWEEN -1.5e-7 AND 1e+21),
  CONSTRAINT "ck conditions""_17" CHECK ("bound 12" BETWEEN -1.5e-7 AND 1e+21),
  CONSTRAINT "ck conditions""_18" CHECK (octet_length("bound 19") BETWEEN 1 AND 7),
  CONSTRAINT "ck conditions""_19" CHECK (cardinality("bound 22") BETWEEN 1 AND 7),
  CONSTRAINT "ck conditions""_20" CHECK ("pattern 2" ~ E'^it''s\\\\$'),
  CONSTRAINT "ck conditions""_21" CHECK ("pattern 5" ~ E'^\\d{3}-\\d{4}$'),
  CONSTRAINT "ck conditions""_22" CHECK (number IN (1, 2, -3))
);
COMMENT ON TABLE named.conditions IS 'Bounds of every kind, on types they do and do not go with.';

CREATE TABLE named.customer (
  plain varchar(7) DEFAULT 'x',
  -- The type “text; DROP TABLE canary” given for the column is not the text of a type; the attribute's
  -- own is used.
  statement text DEFAULT 'x',
  -- The type “text DEFAULT now()” given for the column is not the text of a type; the attribute's own is
  -- used.
  clause text DEFAULT 'x',
  -- The default value “x” is left out: PostgreSQL has no way to say it for this column that is safe to
  -- run.
  -- PostgreSQL does not check other: matches ^x$.
  other integer,
  -- The type “int) --” given for the column is not the text of a type; the attribute's own is used.
  bracket text DEFAULT 'x',
  CONSTRAINT "ck customer""" CHECK (plain ~ '^x$'),
  CONSTRAINT "ck customer""_2" CHECK (statement ~ '^x$'),
  CONSTRAINT "ck customer""_3" CHECK (clause ~ '^x$'),
  CONSTRAINT "ck customer""_4" CHECK (bracket ~ '^x$')
);

-- Another table is called “customer”, too; this one is called customer_2.
-- Another constraint is called “pk”, too; this one is called pk_2.
CREATE TABLE named.customer_2 (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  "Id" text NOT NULL,
  id text,
  "ID" text,
  -- Another column is called “id”, too; this one is called id_2.
  id_2 text,
  -- PostgreSQL keeps the name “ctid” for itself; the column is called x_ctid.
  x_ctid text,
  "select" text,
  "_PARTITIONTIME" text,
  CONSTRAINT pk_2 PRIMARY KEY ("Id")
);

-- Another table is called “customer_2”, too; this one is called customer_2_2.
-- Another constraint is called “pk”, too; this one is called pk_6.
CREATE TABLE named.customer_2_2 (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  "Id" text NOT NULL,
  id text,
  "ID" text,
  -- Another column is called “id”, too; this one is called id_2.
  id_2 text,
  -- PostgreSQL keeps the name “ctid” for itself; the column is called x_ctid.
  x_ctid text,
  "select" text,
  "_PARTITIONTIME" text,
  CONSTRAINT pk_6 PRIMARY KEY ("Id")
);

-- Another table is called “customer”, too; this one is called customer_3.
-- Another constraint is called “pk”, too; this one is called pk_4.
CREATE TABLE named.customer_3 (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  "Id" text NOT NULL,
  id text,
  "ID" text,
  -- Another column is called “id”, too; this one is called id_2.
  id_2 text,
  -- PostgreSQL keeps the name “ctid” for itself; the column is called x_ctid.
  x_ctid text,
  "select" text,
  "_PARTITIONTIME" text,
  CONSTRAINT pk_4 PRIMARY KEY ("Id")
);

CREATE TABLE named.defaults (
  d0 text DEFAULT '0); DROP TABLE canary; --',
  d1 varchar(40) DEFAULT '0); DROP TABLE canary; --',
  -- PostgreSQL limits a text to at most 10485760 characters, not 1000000000.
  d2 text DEFAULT '0); DROP TABLE canary; --',
  d3 text DEFAULT '0); DROP TABLE canary; --',
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d4 bigint,
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d5 smallint,
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d6 smallint,
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d7 integer,
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d8 bigint,
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d9 numeric(12,2),
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d10 numeric(2,5),
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d11 numeric(1000,1000),
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d12 double precision,
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d13 boolean,
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d14 date,
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d15 time,
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d16 timestamptz,
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d17 timestamp,
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d18 uuid,
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d19 bytea,
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d20 jsonb,
  -- d21: JSON object
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d21 jsonb,
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d22 varchar(3)[],
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d23 bigint[][],
  -- d24: array of JSON object, any keys
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d24 jsonb,
  -- d25: JSON object, any keys
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d25 jsonb,
  -- d26: JSON object, any keys
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d26 jsonb,
  -- The type interval day to second of postgres is none that PostgreSQL has by itself.
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d27 text,
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d28 timestamp(3) with time zone,
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d29 inet,
  -- The type mood of postgres is none that PostgreSQL has by itself.
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d30 text,
  -- The type int); DROP TABLE canary; -- of postgres is none that PostgreSQL has by itself.
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d31 text,
  -- The type GEOGRAPHY of snowflake is none that PostgreSQL has by itself.
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d32 text,
  -- The type VARCHAR2(10 CHAR) of orac'le is none that PostgreSQL has by itself.
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d33 text,
  -- PostgreSQL has no array of serial.
  -- The default value “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  d34 jsonb,
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d35 text,
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d36 varchar(40),
  -- PostgreSQL limits a text to at most 10485760 characters, not 1000000000.
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d37 text,
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d38 text,
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d39 bigint,
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d40 smallint,
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d41 smallint,
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d42 integer,
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d43 bigint,
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d44 numeric(12,2),
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d45 numeric(2,5),
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d46 numeric(1000,1000),
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d47 double precision,
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d48 boolean,
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d49 date,
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d50 time,
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d51 timestamptz,
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d52 timestamp,
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d53 uuid,
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d54 bytea,
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d55 jsonb,
  -- d56: JSON object
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d56 jsonb,
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d57 varchar(3)[],
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d58 bigint[][],
  -- d59: array of JSON object, any keys
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d59 jsonb,
  -- d60: JSON object, any keys
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d60 jsonb,
  -- d61: JSON object, any keys
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d61 jsonb,
  -- The type interval day to second of postgres is none that PostgreSQL has by itself.
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d62 text,
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d63 timestamp(3) with time zone,
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d64 inet,
  -- The type mood of postgres is none that PostgreSQL has by itself.
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d65 text,
  -- The type int); DROP TABLE canary; -- of postgres is none that PostgreSQL has by itself.
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d66 text,
  -- The type GEOGRAPHY of snowflake is none that PostgreSQL has by itself.
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d67 text,
  -- The type VARCHAR2(10 CHAR) of orac'le is none that PostgreSQL has by itself.
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d68 text,
  -- PostgreSQL has no array of serial.
  -- The default expression “0); DROP TABLE canary; --” is left out: PostgreSQL has no way to say it for
  -- this column that is safe to run.
  d69 jsonb,
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d70 text,
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d71 varchar(40),
  -- PostgreSQL limits a text to at most 10485760 characters, not 1000000000.
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d72 text,
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d73 text,
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d74 bigint,
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d75 smallint,
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d76 smallint,
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d77 integer,
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d78 bigint,
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d79 numeric(12,2),
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d80 numeric(2,5),
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d81 numeric(1000,1000),
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d82 double precision,
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d83 boolean,
  d84 date DEFAULT now(),
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d85 time,
  d86 timestamptz DEFAULT now(),
  d87 timestamp DEFAULT now(),
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d88 uuid,
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d89 bytea,
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d90 jsonb,
  -- d91: JSON object
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d91 jsonb,
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d92 varchar(3)[],
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d93 bigint[][],
  -- d94: array of JSON object, any keys
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d94 jsonb,
  -- d95: JSON object, any keys
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d95 jsonb,
  -- d96: JSON object, any keys
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d96 jsonb,
  -- The type interval day to second of postgres is none that PostgreSQL has by itself.
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d97 text,
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d98 timestamp(3) with time zone,
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d99 inet,
  -- The type mood of postgres is none that PostgreSQL has by itself.
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d100 text,
  -- The type int); DROP TABLE canary; -- of postgres is none that PostgreSQL has by itself.
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d101 text,
  -- The type GEOGRAPHY of snowflake is none that PostgreSQL has by itself.
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d102 text,
  -- The type VARCHAR2(10 CHAR) of orac'le is none that PostgreSQL has by itself.
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d103 text,
  -- PostgreSQL has no array of serial.
  -- The default expression “now()” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d104 jsonb,
  d105 bigint DEFAULT 9007199254740991,
  -- The default value “400” is left out: PostgreSQL has no way to say it for this column that is safe to
  -- run.
  d106 smallint,
  d107 numeric(4,2) DEFAULT 99.999,
  -- The default value “1e-320” is left out: PostgreSQL has no way to say it for this column that is safe
  -- to run.
  d108 double precision,
  d109 boolean DEFAULT TRUE,
  -- The default value “toolong” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d110 varchar(3),
  -- The default value “2026-02-29” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  d111 date,
  d112 date DEFAULT date '2028-02-29',
  d113 time DEFAULT time '23:59:59.999999',
  d114 timestamptz DEFAULT timestamptz '2026-01-01 00:00:00+00:00',
  d115 timestamp DEFAULT timestamp '2026-01-01 00:00:00',
  d116 uuid DEFAULT '00000000-0000-0000-0000-000000000000',
  -- The default value “{"a":"'\u0000"}” is left out: PostgreSQL has no way to say it for this column
  -- that is safe to run.
  d117 jsonb,
  -- d118: JSON object
  d118 jsonb DEFAULT '{"it''s":[1,null]}'::jsonb,
  d119 text[] DEFAULT '{}',
  d120 text DEFAULT 'it''s',
  d121 text
);

-- Another constraint is called “pk”, too; this one is called pk_10.
CREATE TABLE named.farm (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  from_id uuid,
  parent_id uuid,
  CONSTRAINT pk_10 PRIMARY KEY (id),
  CONSTRAINT fk_farm_parent_id FOREIGN KEY (parent_id) REFERENCES named.farm (id) ON DELETE SET DEFAULT
);

-- Another constraint is called “pk”, too; this one is called pk_11.
CREATE TABLE named.hen (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  from_id uuid,
  parent_id uuid,
  CONSTRAINT pk_11 PRIMARY KEY (id),
  CONSTRAINT fk_farm_from_id FOREIGN KEY (from_id) REFERENCES named.farm (id) ON DELETE CASCADE,
  CONSTRAINT fk_hen_parent_id FOREIGN KEY (parent_id) REFERENCES named.hen (id) ON DELETE SET DEFAULT
);

-- Another constraint is called “pk”, too; this one is called pk_9.
CREATE TABLE named.egg (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  from_id uuid,
  parent_id uuid,
  CONSTRAINT pk_9 PRIMARY KEY (id),
  CONSTRAINT fk_hen_from_id FOREIGN KEY (from_id) REFERENCES named.hen (id) ON DELETE CASCADE,
  CONSTRAINT fk_egg_parent_id FOREIGN KEY (parent_id) REFERENCES named.egg (id) ON DELETE SET DEFAULT
);

-- Another constraint is called “pk”, too; this one is called pk_29.
CREATE TABLE named."line separator" (
  "line separator" uuid NOT NULL,
  -- Another column is called “line separator ”, too; this one is called line separator _2.
  "line separator_2" text DEFAULT 'line separator',
  -- Another column is called “line separator ”, too; this one is called line separator _3.
  -- The default expression “line separator ” is left out: PostgreSQL has no way to say it for this
  -- column that is safe to run.
  "line separator_3" text,
  CONSTRAINT pk_29 PRIMARY KEY ("line separator"),
  CONSTRAINT "ck line separator""" CHECK ("line separator_3" ~ 'line separator'),
  CONSTRAINT "ck line separator""_2" CHECK ("line separator_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named."line separator" IS 'line separator';
COMMENT ON COLUMN named."line separator"."line separator" IS 'line separator';
COMMENT ON COLUMN named."line separator"."line separator_2" IS 'line separator';

-- The name “long name long name long name long name long name long name long name long name…” is
-- longer than PostgreSQL takes; the table is called long name long name long name long name long name
-- long_166c6b7d.
-- Another constraint is called “pk”, too; this one is called pk_23.
CREATE TABLE named."long name long name long name long name long name long_166c6b7d" (
  -- The name “long name long name long name long name long name long name long name long name…” is
  -- longer than PostgreSQL takes; the column is called long name long name long name long name long name
  -- long_166c6b7d.
  "long name long name long name long name long name long_166c6b7d" uuid NOT NULL,
  -- The name “long name long name long name long name long name long name long name long name…” is
  -- longer than PostgreSQL takes; the column is called long name long name long name long name long name
  -- long_166c6b_2.
  -- Another column is called “long name long name long name long name long name long name long name long
  -- name…”, too; this one is called long name long name long name long name long name long_166c6b_2.
  "long name long name long name long name long name long_166c6b_2" text DEFAULT 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ',
  -- The name “long name long name long name long name long name long name long name long name…” is
  -- longer than PostgreSQL takes; the column is called long name long name long name long name long name
  -- long_166c6b_3.
  -- Another column is called “long name long name long name long name long name long name long name long
  -- name…”, too; this one is called long name long name long name long name long name long_166c6b_3.
  -- The default expression “long name long name long name long name long name long name long name long
  -- name…” is left out: PostgreSQL has no way to say it for this column that is safe to run.
  "long name long name long name long name long name long_166c6b_3" text,
  CONSTRAINT pk_23 PRIMARY KEY ("long name long name long name long name long name long_166c6b7d"),
  CONSTRAINT "ck long name long name long name long name long name l_9b603840" CHECK ("long name long name long name long name long name long_166c6b_3" ~ 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name '),
  CONSTRAINT "ck long name long name long name long name long name l_9b6038_2" CHECK ("long name long name long name long name long name long_166c6b_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named."long name long name long name long name long name long_166c6b7d" IS 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ';
COMMENT ON COLUMN named."long name long name long name long name long name long_166c6b7d"."long name long name long name long name long name long_166c6b7d" IS 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ';
COMMENT ON COLUMN named."long name long name long name long name long name long_166c6b7d"."long name long name long name long name long name long_166c6b_2" IS 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ';

CREATE TABLE named."no attributes" (
);

-- Another constraint is called “pk”, too; this one is called pk_14.
CREATE TABLE named."👩‍👩‍👧" (
  "👩‍👩‍👧" uuid NOT NULL,
  -- Another column is called “👩‍👩‍👧”, too; this one is called 👩‍👩‍👧_2.
  "👩‍👩‍👧_2" text DEFAULT '👩‍👩‍👧',
  -- Another column is called “👩‍👩‍👧”, too; this one is called 👩‍👩‍👧_3.
  -- The default expression “👩‍👩‍👧” is left out: PostgreSQL has no way to say it for this column that
  -- is safe to run.
  "👩‍👩‍👧_3" text,
  CONSTRAINT pk_14 PRIMARY KEY ("👩‍👩‍👧"),
  CONSTRAINT "ck 👩‍👩‍👧""" CHECK ("👩‍👩‍👧_3" ~ '👩‍👩‍👧'),
  CONSTRAINT "ck 👩‍👩‍👧""_2" CHECK ("👩‍👩‍👧_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named."👩‍👩‍👧" IS '👩‍👩‍👧';
COMMENT ON COLUMN named."👩‍👩‍👧"."👩‍👩‍👧" IS '👩‍👩‍👧';
COMMENT ON COLUMN named."👩‍👩‍👧"."👩‍👩‍👧_2" IS '👩‍👩‍👧';

-- Another constraint is called “pk”, too; this one is called pk_15.
CREATE TABLE named."顧客 · Élève · ﬁ" (
  "顧客 · Élève · ﬁ" uuid NOT NULL,
  -- Another column is called “顧客 · Élève · ﬁ”, too; this one is called 顧客 · Élève · ﬁ_2.
  "顧客 · Élève · ﬁ_2" text DEFAULT '顧客 · Élève · ﬁ',
  -- Another column is called “顧客 · Élève · ﬁ”, too; this one is called 顧客 · Élève · ﬁ_3.
  -- The default expression “顧客 · Élève · ﬁ” is left out: PostgreSQL has no way to say it for this column
  -- that is safe to run.
  "顧客 · Élève · ﬁ_3" text,
  CONSTRAINT pk_15 PRIMARY KEY ("顧客 · Élève · ﬁ"),
  CONSTRAINT "ck 顧客 · Élève · ﬁ""" CHECK ("顧客 · Élève · ﬁ_3" ~ '顧客 · Élève · ﬁ'),
  CONSTRAINT "ck 顧客 · Élève · ﬁ""_2" CHECK ("顧客 · Élève · ﬁ_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named."顧客 · Élève · ﬁ" IS '顧客 · Élève · ﬁ';
COMMENT ON COLUMN named."顧客 · Élève · ﬁ"."顧客 · Élève · ﬁ" IS '顧客 · Élève · ﬁ';
COMMENT ON COLUMN named."顧客 · Élève · ﬁ"."顧客 · Élève · ﬁ_2" IS '顧客 · Élève · ﬁ';

-- The table has no name that PostgreSQL takes; it is called unnamed_table.
-- Another constraint is called “pk”, too; this one is called pk_17.
CREATE TABLE named.unnamed_table (
  -- The column has no name that PostgreSQL takes; it is called unnamed_column.
  unnamed_column uuid NOT NULL,
  -- The column has no name that PostgreSQL takes; it is called unnamed_column_2.
  -- Another column is called “”, too; this one is called unnamed_column_2.
  unnamed_column_2 text DEFAULT '',
  -- The column has no name that PostgreSQL takes; it is called unnamed_column_3.
  -- Another column is called “”, too; this one is called unnamed_column_3.
  -- The default expression “” is left out: PostgreSQL has no way to say it for this column that is safe
  -- to run.
  unnamed_column_3 text,
  CONSTRAINT pk_17 PRIMARY KEY (unnamed_column),
  CONSTRAINT "ck unnamed_table""" CHECK (unnamed_column_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);

-- Another constraint is called “pk”, too; this one is called pk_20.
CREATE TABLE named."| cell | <script>alert(1)</script> |" (
  "| cell | <script>alert(1)</script> |" uuid NOT NULL,
  -- Another column is called “| cell | <script>alert(1)</script> |”, too; this one is called | cell |
  -- <script>alert(1)</script> |_2.
  "| cell | <script>alert(1)</script> |_2" text DEFAULT '| cell | <script>alert(1)</script> |',
  -- Another column is called “| cell | <script>alert(1)</script> |”, too; this one is called | cell |
  -- <script>alert(1)</script> |_3.
  -- The default expression “| cell | <script>alert(1)</script> |” is left out: PostgreSQL has no way to
  -- say it for this column that is safe to run.
  "| cell | <script>alert(1)</script> |_3" text,
  CONSTRAINT pk_20 PRIMARY KEY ("| cell | <script>alert(1)</script> |"),
  CONSTRAINT "ck | cell | <script>alert(1)</script> |""" CHECK ("| cell | <script>alert(1)</script> |_3" ~ '| cell | <script>alert(1)</script> |'),
  CONSTRAINT "ck | cell | <script>alert(1)</script> |""_2" CHECK ("| cell | <script>alert(1)</script> |_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named."| cell | <script>alert(1)</script> |" IS '| cell | <script>alert(1)</script> |';
COMMENT ON COLUMN named."| cell | <script>alert(1)</script> |"."| cell | <script>alert(1)</script> |" IS '| cell | <script>alert(1)</script> |';
COMMENT ON COLUMN named."| cell | <script>alert(1)</script> |"."| cell | <script>alert(1)</script> |_2" IS '| cell | <script>alert(1)</script> |';

-- The name “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is
-- longer than PostgreSQL takes; the table is called
-- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17fd2.
-- Another constraint is called “pk”, too; this one is called pk_25.
CREATE TABLE named.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17fd2 (
  -- The name “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is
  -- longer than PostgreSQL takes; the column is called
  -- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17fd2.
  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17fd2 uuid NOT NULL,
  -- The name “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is
  -- longer than PostgreSQL takes; the column is called
  -- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17f_2.
  -- Another column is called
  -- “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”, too; this one is
  -- called xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17f_2.
  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17f_2 text DEFAULT 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy',
  -- The name “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is
  -- longer than PostgreSQL takes; the column is called
  -- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17f_3.
  -- Another column is called
  -- “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”, too; this one is
  -- called xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17f_3.
  -- The default expression
  -- “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is left out:
  -- PostgreSQL has no way to say it for this column that is safe to run.
  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17f_3 text,
  CONSTRAINT pk_25 PRIMARY KEY (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17fd2),
  CONSTRAINT "ck xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_d582a046" CHECK (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17f_3 ~ 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy'),
  CONSTRAINT "ck xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_d582a0_2" CHECK (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17f_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17fd2 IS 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy';
COMMENT ON COLUMN named.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17fd2.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17fd2 IS 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy';
COMMENT ON COLUMN named.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17fd2.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17f_2 IS 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy';

-- The name “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is
-- longer than PostgreSQL takes; the table is called
-- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e3f.
-- Another constraint is called “pk”, too; this one is called pk_26.
CREATE TABLE named.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e3f (
  -- The name “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is
  -- longer than PostgreSQL takes; the column is called
  -- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e3f.
  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e3f uuid NOT NULL,
  -- The name “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is
  -- longer than PostgreSQL takes; the column is called
  -- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e_2.
  -- Another column is called
  -- “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”, too; this one is
  -- called xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e_2.
  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e_2 text DEFAULT 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz',
  -- The name “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is
  -- longer than PostgreSQL takes; the column is called
  -- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e_3.
  -- Another column is called
  -- “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”, too; this one is
  -- called xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e_3.
  -- The default expression
  -- “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is left out:
  -- PostgreSQL has no way to say it for this column that is safe to run.
  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e_3 text,
  CONSTRAINT pk_26 PRIMARY KEY (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e3f),
  CONSTRAINT "ck xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0b1ce1d3" CHECK (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e_3 ~ 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz'),
  CONSTRAINT "ck xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0b1ce1_2" CHECK (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e3f IS 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz';
COMMENT ON COLUMN named.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e3f.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e3f IS 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz';
COMMENT ON COLUMN named.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e3f.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e_2 IS 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz';

-- The name “ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé” is longer than PostgreSQL
-- takes; the table is called ééééééééééééééééééééééééééé_0bb04a6e.
-- Another constraint is called “pk”, too; this one is called pk_27.
CREATE TABLE named."ééééééééééééééééééééééééééé_0bb04a6e" (
  -- The name “ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé” is longer than PostgreSQL
  -- takes; the column is called ééééééééééééééééééééééééééé_0bb04a6e.
  "ééééééééééééééééééééééééééé_0bb04a6e" uuid NOT NULL,
  -- The name “ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé” is longer than PostgreSQL
  -- takes; the column is called ééééééééééééééééééééééééééé_0bb04a_2.
  -- Another column is called “ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé”, too;
  -- this one is called ééééééééééééééééééééééééééé_0bb04a_2.
  "ééééééééééééééééééééééééééé_0bb04a_2" text DEFAULT 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé',
  -- The name “ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé” is longer than PostgreSQL
  -- takes; the column is called ééééééééééééééééééééééééééé_0bb04a_3.
  -- Another column is called “ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé”, too;
  -- this one is called ééééééééééééééééééééééééééé_0bb04a_3.
  -- The default expression “ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé” is left
  -- out: PostgreSQL has no way to say it for this column that is safe to run.
  "ééééééééééééééééééééééééééé_0bb04a_3" text,
  CONSTRAINT pk_27 PRIMARY KEY ("ééééééééééééééééééééééééééé_0bb04a6e"),
  CONSTRAINT "ck ééééééééééééééééééééééééé_f9309789" CHECK ("ééééééééééééééééééééééééééé_0bb04a_3" ~ 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé'),
  CONSTRAINT "ck ééééééééééééééééééééééééé_f930978_2" CHECK ("ééééééééééééééééééééééééééé_0bb04a_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named."ééééééééééééééééééééééééééé_0bb04a6e" IS 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé';
COMMENT ON COLUMN named."ééééééééééééééééééééééééééé_0bb04a6e"."ééééééééééééééééééééééééééé_0bb04a6e" IS 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé';
COMMENT ON COLUMN named."ééééééééééééééééééééééééééé_0bb04a6e"."ééééééééééééééééééééééééééé_0bb04a_2" IS 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé';

-- Another constraint is called “pk”, too; this one is called pk_12.
-- order must have a value, so that no order can be deleted that it refers to (set-null).
-- order must have a value, so that no O'Brien "quoted" `back` can be deleted that it refers to
-- (set-null).
-- order must have a value, so that no 👩‍👩‍👧 can be deleted that it refers to (set-null).
-- order must have a value, so that no 顧客 · Élève · ﬁ can be deleted that it refers to (set-null).
-- order must have a value, so that no padded can be deleted that it refers to (set-null).
-- order must have a value, so that no unnamed_table can be deleted that it refers to (set-null).
-- order must have a value, so that no .. can be deleted that it refers to (set-null).
-- order must have a value, so that no a/b\c:d can be deleted that it refers to (set-null).
-- order must have a value, so that no | cell | <script>alert(1)</script> | can be deleted that it
-- refers to (set-null).
-- order must have a value, so that no # title can be deleted that it refers to (set-null).
-- order must have a value, so that no 123 numbers can be deleted that it refers to (set-null).
-- order must have a value, so that no long name long name long name long name long name long_166c6b7d
-- can be deleted that it refers to (set-null).
-- order must have a value, so that no '; DROP TABLE canary; -- can be deleted that it refers to
-- (set-null).
-- order must have a value, so that no xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17fd2
-- can be deleted that it refers to (set-null).
-- order must have a value, so that no xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e3f
-- can be deleted that it refers to (set-null).
-- order must have a value, so that no ééééééééééééééééééééééééééé_0bb04a6e can be deleted that it
-- refers to (set-null).
-- order must have a value, so that no bell back escape can be deleted that it refers to (set-null).
-- order must have a value, so that no line separator can be deleted that it refers to (set-null).
-- order must have a value, so that no E'\x27 can be deleted that it refers to (set-null).
-- order must have a value, so that no "; DROP TABLE canary; -- can be deleted that it refers to
-- (set-null).
-- order must have a value, so that no \'; DROP TABLE canary; -- can be deleted that it refers to
-- (set-null).
-- order must have a value, so that no a b; DROP TABLE canary; -- c can be deleted that it refers to
-- (set-null).
-- order must have a value, so that no */ DROP TABLE canary; /* can be deleted that it refers to
-- (set-null).
-- order must have a value, so that no -- nothing can be deleted that it refers to (set-null).
-- order must have a value, so that no $$; DROP TABLE canary; $$ can be deleted that it refers to
-- (set-null).
-- order must have a value, so that no ${name} {{name}} %s :name ? &name can be deleted that it refers
-- to (set-null).
CREATE TABLE named."order" (
  "order" uuid NOT NULL,
  -- Another column is called “order”, too; this one is called order_2.
  order_2 text DEFAULT 'order',
  -- Another column is called “order”, too; this one is called order_3.
  -- The default expression “order” is left out: PostgreSQL has no way to say it for this column that is
  -- safe to run.
  order_3 text,
  CONSTRAINT pk_12 PRIMARY KEY ("order"),
  CONSTRAINT fk_order_order FOREIGN KEY ("order") REFERENCES named."order" ("order") ON DELETE SET NULL,
  CONSTRAINT "fk_O'Brien ""quoted"" `back`_order" FOREIGN KEY ("order") REFERENCES named."O'Brien ""quoted"" `back`" ("O'Brien ""quoted"" `back`") ON DELETE SET NULL,
  CONSTRAINT "fk_👩‍👩‍👧_order" FOREIGN KEY ("order") REFERENCES named."👩‍👩‍👧" ("👩‍👩‍👧") ON DELETE SET NULL,
  CONSTRAINT "fk_顧客 · Élève · ﬁ_order" FOREIGN KEY ("order") REFERENCES named."顧客 · Élève · ﬁ" ("顧客 · Élève · ﬁ") ON DELETE SET NULL,
  CONSTRAINT "fk_ padded	_order" FOREIGN KEY ("order") REFERENCES named." padded	" (" padded	") ON DELETE SET NULL,
  CONSTRAINT fk_unnamed_table_order FOREIGN KEY ("order") REFERENCES named.unnamed_table (unnamed_column) ON DELETE SET NULL,
  CONSTRAINT "fk_.._order" FOREIGN KEY ("order") REFERENCES named.".." ("..") ON DELETE SET NULL,
  CONSTRAINT "fk_a/b\c:d_order" FOREIGN KEY ("order") REFERENCES named."a/b\c:d" ("a/b\c:d") ON DELETE SET NULL,
  CONSTRAINT "fk_| cell | <script>alert(1)</script> |_order" FOREIGN KEY ("order") REFERENCES named."| cell | <script>alert(1)</script> |" ("| cell | <script>alert(1)</script> |") ON DELETE SET NULL,
  CONSTRAINT "fk_# title_order" FOREIGN KEY ("order") REFERENCES named."# title" ("# title") ON DELETE SET NULL,
  CONSTRAINT "fk_123 numbers_order" FOREIGN KEY ("order") REFERENCES named."123 numbers" ("123 numbers") ON DELETE SET NULL,
  CONSTRAINT "fk_long name long name long name long name long name l_63840a2f" FOREIGN KEY ("order") REFERENCES named."long name long name long name long name long name long_166c6b7d" ("long name long name long name long name long name long_166c6b7d") ON DELETE SET NULL,
  CONSTRAINT "fk_'; DROP TABLE canary; --_order" FOREIGN KEY ("order") REFERENCES named."'; DROP TABLE canary; --" ("'; DROP TABLE canary; --") ON DELETE SET NULL,
  CONSTRAINT fk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_bfb00529 FOREIGN KEY ("order") REFERENCES named.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17fd2 (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17fd2) ON DELETE SET NULL,
  CONSTRAINT fk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_ddeffa9a FOREIGN KEY ("order") REFERENCES named.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e3f (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e3f) ON DELETE SET NULL,
  CONSTRAINT "fk_ééééééééééééééééééééééééé_ef8abe14" FOREIGN KEY ("order") REFERENCES named."ééééééééééééééééééééééééééé_0bb04a6e" ("ééééééééééééééééééééééééééé_0bb04a6e") ON DELETE SET NULL,
  CONSTRAINT "fk_bell back escape_order" FOREIGN KEY ("order") REFERENCES named."bell back escape" ("bell back escape") ON DELETE SET NULL,
  CONSTRAINT "fk_line separator_order" FOREIGN KEY ("order") REFERENCES named."line separator" ("line separator") ON DELETE SET NULL,
  CONSTRAINT "fk_E'\x27_order" FOREIGN KEY ("order") REFERENCES named."E'\x27" ("E'\x27") ON DELETE SET NULL,
  CONSTRAINT "fk_""; DROP TABLE canary; --_order" FOREIGN KEY ("order") REFERENCES named."""; DROP TABLE canary; --" ("""; DROP TABLE canary; --") ON DELETE SET NULL,
  CONSTRAINT "fk_\'; DROP TABLE canary; --_order" FOREIGN KEY ("order") REFERENCES named."\'; DROP TABLE canary; --" ("\'; DROP TABLE canary; --") ON DELETE SET NULL,
  CONSTRAINT "fk_a
b; DROP TABLE canary;
-- c_order" FOREIGN KEY ("order") REFERENCES named."a
b; DROP TABLE canary;
-- c" ("a
b; DROP TABLE canary;
-- c") ON DELETE SET NULL,
  CONSTRAINT "fk_*/ DROP TABLE canary; /*_order" FOREIGN KEY ("order") REFERENCES named."*/ DROP TABLE canary; /*" ("*/ DROP TABLE canary; /*") ON DELETE SET NULL,
  CONSTRAINT "fk_-- nothing_order" FOREIGN KEY ("order") REFERENCES named."-- nothing" ("-- nothing") ON DELETE SET NULL,
  CONSTRAINT "fk_$$; DROP TABLE canary; $$_order" FOREIGN KEY ("order") REFERENCES named."$$; DROP TABLE canary; $$" ("$$; DROP TABLE canary; $$") ON DELETE SET NULL,
  CONSTRAINT "fk_${name} {{name}} %s :name ? &name_order" FOREIGN KEY ("order") REFERENCES named."${name} {{name}} %s :name ? &name" ("${name} {{name}} %s :name ? &name") ON DELETE SET NULL,
  CONSTRAINT "ck order""" CHECK (order_3 ~ 'order'),
  CONSTRAINT "ck order""_2" CHECK (order_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', E'\\''; DROP TABLE canary; --', E'a
b; DROP TABLE canary;\x0d
-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded	', '', '..', E'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'bell\x07 back\x08 escape\x1b', 'line separator', E'E''\\x27'))
);
COMMENT ON TABLE named."order" IS 'order';
COMMENT ON COLUMN named."order"."order" IS 'order';
COMMENT ON COLUMN named."order".order_2 IS 'order';

-- Another constraint is called “pk”, too; this one is called pk_5.
CREATE TABLE named.pk_customer (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  "Id" text NOT NULL,
  id text,
  "ID" text,
  -- Another column is called “id”, too; this one is called id_2.
  id_2 text,
  -- PostgreSQL keeps the name “ctid” for itself; the column is called x_ctid.
  x_ctid text,
  "select" text,
  "_PARTITIONTIME" text,
  CONSTRAINT pk_5 PRIMARY KEY ("Id")
);

-- Another constraint is called “pk”, too; this one is called pk_38.
-- The key “nested” is left out: not all of its attributes are columns of the table.
CREATE TABLE named.referred (
  id jsonb,
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  code varchar(9) NOT NULL,
  CONSTRAINT pk_38 PRIMARY KEY (code),
  CONSTRAINT "uq 'id'" UNIQUE (id)
);

-- The foreign key to referred is left out: not all of its attributes are columns of the two tables.
-- code_long is text, but refers to code, which is varchar(9).
-- The relationship “knows */ -- ” is many-to-many: no table between the two is derived from it yet.
-- The foreign key to referred is left out: the relationship says no attributes that hold it.
-- The foreign key to “left out” is left out: that entity is not in this schema.
-- The foreign key to referred is left out: a column occurs in it twice.
-- The foreign key to referred is left out: code is bigint, code is varchar(9).
CREATE TABLE named.referring (
  code bigint,
  code_long text,
  CONSTRAINT fk_referred_code_long FOREIGN KEY (code_long) REFERENCES named.referred (code)
);

-- PostgreSQL keeps the name “pg_class” for itself; the table is called x_pg_class.
-- Another constraint is called “pk”, too; this one is called pk_7.
CREATE TABLE named.x_pg_class (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  "Id" text NOT NULL,
  id text,
  "ID" text,
  -- Another column is called “id”, too; this one is called id_2.
  id_2 text,
  -- PostgreSQL keeps the name “ctid” for itself; the column is called x_ctid.
  x_ctid text,
  "select" text,
  "_PARTITIONTIME" text,
  CONSTRAINT pk_7 PRIMARY KEY ("Id")
);

-- PostgreSQL keeps the name “pg_every type” for itself; the table is called x_pg_every type.
CREATE TABLE named."x_pg_every type" (
  "string 0" text NOT NULL,
  "string 1" varchar(40),
  -- PostgreSQL limits a text to at most 10485760 characters, not 1000000000.
  "string 2" text NOT NULL,
  "text 3" text,
  "integer 4" bigint NOT NULL,
  "integer 5" smallint,
  "integer 6" smallint NOT NULL,
  "integer 7" integer,
  "integer 8" bigint NOT NULL,
  "decimal 9" numeric(12,2),
  "decimal 10" numeric(2,5) NOT NULL,
  "decimal 11" numeric(1000,1000),
  "float 12" double precision NOT NULL,
  "boolean 13" boolean,
  "date 14" date NOT NULL,
  "time 15" time,
  "timestamp 16" timestamptz NOT NULL,
  "timestamp 17" timestamp,
  "uuid 18" uuid NOT NULL,
  "binary 19" bytea,
  "json 20" jsonb NOT NULL,
  -- object 21: JSON object
  "object 21" jsonb,
  "array 22" varchar(3)[] NOT NULL,
  "array 23" bigint[][],
  -- array 24: array of JSON object, any keys
  "array 24" jsonb NOT NULL,
  -- map 25: JSON object, any keys
  "map 25" jsonb,
  -- map 26: JSON object, any keys
  "map 26" jsonb NOT NULL,
  -- The type interval day to second of postgres is none that PostgreSQL has by itself.
  "native 27" text,
  "native 28" timestamp(3) with time zone NOT NULL,
  "native 29" inet,
  -- The type mood of postgres is none that PostgreSQL has by itself.
  "native 30" text NOT NULL,
  -- The type int); DROP TABLE canary; -- of postgres is none that PostgreSQL has by itself.
  "native 31" text,
  -- The type GEOGRAPHY of snowflake is none that PostgreSQL has by itself.
  "native 32" text NOT NULL,
  -- The type VARCHAR2(10 CHAR) of orac'le is none that PostgreSQL has by itself.
  "native 33" text,
  -- PostgreSQL has no array of serial.
  "array 34" jsonb NOT NULL,
  -- line items: array of JSON object with s'ku string(40) required, S`KU integer, order object
  "line items" jsonb NOT NULL
);
COMMENT ON TABLE named."x_pg_every type" IS 'Every type';

-- Tables that refer to each other: these keys can only be added once all are there.
ALTER TABLE named.farm
  ADD CONSTRAINT fk_egg_from_id FOREIGN KEY (from_id) REFERENCES named.egg (id) ON DELETE CASCADE;
