-- Torture */ -- '; DROP TABLE canary; -- $$: 45 tables for BigQuery, written by C360 Studio.
-- BigQuery knows the keys below, but does not check them.

-- The name “ padded ” holds characters that BigQuery does not take in a table; it is called padded_.
CREATE TABLE `my-project\``.data_set.` padded_` (
  -- The name “ padded ” holds characters that BigQuery does not take in a column; it is called _padded_.
  _padded_ STRING(36) NOT NULL OPTIONS (description = ' padded\t'),
  -- The name “ padded ” holds characters that BigQuery does not take in a column; it is called
  -- _padded__2.
  -- Another column is called “ padded ”, too; this one is called _padded__2.
  _padded__2 STRING DEFAULT ' padded\t' OPTIONS (description = ' padded\t'),
  -- The name “ padded ” holds characters that BigQuery does not take in a column; it is called
  -- _padded__3.
  -- Another column is called “ padded ”, too; this one is called _padded__3.
  -- The default expression “ padded ” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  -- BigQuery does not check _padded__3: matches padded ; one of order, O'Brien "quoted" `back`, '; DROP
  -- TABLE canary; --, "; DROP TABLE canary; --, \'; DROP TABLE canary; --, a b; DROP TABLE canary; -- c,
  -- */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE canary; $$, ${name} {{name}} %s :name ? &name,
  -- 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  _padded__3 STRING,
  PRIMARY KEY (_padded_) NOT ENFORCED
)
OPTIONS (description = ' padded\t');

CREATE TABLE `my-project\``.data_set.`-- nothing` (
  -- The name “-- nothing” holds characters that BigQuery does not take in a column; it is called
  -- ___nothing.
  ___nothing STRING(36) NOT NULL OPTIONS (description = '-- nothing'),
  -- The name “-- nothing” holds characters that BigQuery does not take in a column; it is called
  -- ___nothing_2.
  -- Another column is called “-- nothing”, too; this one is called ___nothing_2.
  ___nothing_2 STRING DEFAULT '-- nothing' OPTIONS (description = '-- nothing'),
  -- The name “-- nothing” holds characters that BigQuery does not take in a column; it is called
  -- ___nothing_3.
  -- Another column is called “-- nothing”, too; this one is called ___nothing_3.
  -- The default expression “-- nothing” is left out: BigQuery has no way to say it for this column that
  -- is safe to run.
  -- BigQuery does not check ___nothing_3: matches -- nothing; one of order, O'Brien "quoted" `back`, ';
  -- DROP TABLE canary; --, "; DROP TABLE canary; --, \'; DROP TABLE canary; --, a b; DROP TABLE canary;
  -- -- c, */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE canary; $$, ${name} {{name}} %s :name ?
  -- &name, 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  ___nothing_3 STRING,
  PRIMARY KEY (___nothing) NOT ENFORCED
)
OPTIONS (description = '-- nothing');

CREATE TABLE `my-project\``.data_set.`123 numbers` (
  -- The name “123 numbers” holds characters that BigQuery does not take in a column; it is called
  -- _123_numbers.
  _123_numbers STRING(36) NOT NULL OPTIONS (description = '123 numbers'),
  -- The name “123 numbers” holds characters that BigQuery does not take in a column; it is called
  -- _123_numbers_2.
  -- Another column is called “123 numbers”, too; this one is called _123_numbers_2.
  _123_numbers_2 STRING DEFAULT '123 numbers' OPTIONS (description = '123 numbers'),
  -- The name “123 numbers” holds characters that BigQuery does not take in a column; it is called
  -- _123_numbers_3.
  -- Another column is called “123 numbers”, too; this one is called _123_numbers_3.
  -- The default expression “123 numbers” is left out: BigQuery has no way to say it for this column that
  -- is safe to run.
  -- BigQuery does not check _123_numbers_3: matches 123 numbers; one of order, O'Brien "quoted" `back`,
  -- '; DROP TABLE canary; --, "; DROP TABLE canary; --, \'; DROP TABLE canary; --, a b; DROP TABLE
  -- canary; -- c, */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE canary; $$, ${name} {{name}} %s
  -- :name ? &name, 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  _123_numbers_3 STRING,
  PRIMARY KEY (_123_numbers) NOT ENFORCED
)
OPTIONS (description = '123 numbers');

CREATE TABLE `my-project\``.data_set.CUSTOMER (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  Id STRING NOT NULL,
  -- Another column is called “id”, too; this one is called id_2.
  id_2 STRING,
  -- Another column is called “ID”, too; this one is called ID_3.
  ID_3 STRING,
  -- Another column is called “id”, too; this one is called id_4.
  id_4 STRING,
  ctid STRING,
  `select` STRING,
  -- BigQuery keeps the name “_PARTITIONTIME” for itself; the column is called x__PARTITIONTIME.
  x__PARTITIONTIME STRING,
  PRIMARY KEY (Id) NOT ENFORCED
);

CREATE TABLE `my-project\``.data_set.Customer (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  Id STRING NOT NULL,
  -- Another column is called “id”, too; this one is called id_2.
  id_2 STRING,
  -- Another column is called “ID”, too; this one is called ID_3.
  ID_3 STRING,
  -- Another column is called “id”, too; this one is called id_4.
  id_4 STRING,
  ctid STRING,
  `select` STRING,
  -- BigQuery keeps the name “_PARTITIONTIME” for itself; the column is called x__PARTITIONTIME.
  x__PARTITIONTIME STRING,
  PRIMARY KEY (Id) NOT ENFORCED
);

-- The name “E'\x27” holds characters that BigQuery does not take in a table; it is called E__x27.
CREATE TABLE `my-project\``.data_set.E__x27 (
  -- The name “E'\x27” holds characters that BigQuery does not take in a column; it is called E__x27.
  E__x27 STRING(36) NOT NULL OPTIONS (description = 'E\'\\x27'),
  -- The name “E'\x27” holds characters that BigQuery does not take in a column; it is called E__x27_2.
  -- Another column is called “E'\x27”, too; this one is called E__x27_2.
  E__x27_2 STRING DEFAULT 'E\'\\x27' OPTIONS (description = 'E\'\\x27'),
  -- The name “E'\x27” holds characters that BigQuery does not take in a column; it is called E__x27_3.
  -- Another column is called “E'\x27”, too; this one is called E__x27_3.
  -- The default expression “E'\x27” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  -- BigQuery does not check E__x27_3: matches E'\x27; one of order, O'Brien "quoted" `back`, '; DROP
  -- TABLE canary; --, "; DROP TABLE canary; --, \'; DROP TABLE canary; --, a b; DROP TABLE canary; -- c,
  -- */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE canary; $$, ${name} {{name}} %s :name ? &name,
  -- 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  E__x27_3 STRING,
  PRIMARY KEY (E__x27) NOT ENFORCED
)
OPTIONS (description = 'E\'\\x27');

-- The name “O'Brien "quoted" `back`” holds characters that BigQuery does not take in a table; it is
-- called O_Brien _quoted_ _back_.
CREATE TABLE `my-project\``.data_set.`O_Brien _quoted_ _back_` (
  -- The name “O'Brien "quoted" `back`” holds characters that BigQuery does not take in a column; it is
  -- called O_Brien__quoted___back_.
  O_Brien__quoted___back_ STRING(36) NOT NULL OPTIONS (description = 'O\'Brien "quoted" `back`'),
  -- The name “O'Brien "quoted" `back`” holds characters that BigQuery does not take in a column; it is
  -- called O_Brien__quoted___back__2.
  -- Another column is called “O'Brien "quoted" `back`”, too; this one is called
  -- O_Brien__quoted___back__2.
  O_Brien__quoted___back__2 STRING DEFAULT 'O\'Brien "quoted" `back`' OPTIONS (description = 'O\'Brien "quoted" `back`'),
  -- The name “O'Brien "quoted" `back`” holds characters that BigQuery does not take in a column; it is
  -- called O_Brien__quoted___back__3.
  -- Another column is called “O'Brien "quoted" `back`”, too; this one is called
  -- O_Brien__quoted___back__3.
  -- The default expression “O'Brien "quoted" `back`” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  -- BigQuery does not check O_Brien__quoted___back__3: matches O'Brien "quoted" `back`; one of order,
  -- O'Brien "quoted" `back`, '; DROP TABLE canary; --, "; DROP TABLE canary; --, \'; DROP TABLE canary;
  -- --, a b; DROP TABLE canary; -- c, */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE canary; $$,
  -- ${name} {{name}} %s :name ? &name, 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  O_Brien__quoted___back__3 STRING,
  PRIMARY KEY (O_Brien__quoted___back_) NOT ENFORCED
)
OPTIONS (description = 'O\'Brien "quoted" `back`');

-- The name “| cell | <script>alert(1)</script> |” holds characters that BigQuery does not take in a
-- table; it is called _ cell _ _script_alert_1___script_ _.
CREATE TABLE `my-project\``.data_set.`_ cell _ _script_alert_1___script_ _` (
  -- The name “| cell | <script>alert(1)</script> |” holds characters that BigQuery does not take in a
  -- column; it is called __cell____script_alert_1___script___.
  __cell____script_alert_1___script___ STRING(36) NOT NULL OPTIONS (description = '| cell | <script>alert(1)</script> |'),
  -- The name “| cell | <script>alert(1)</script> |” holds characters that BigQuery does not take in a
  -- column; it is called __cell____script_alert_1___script____2.
  -- Another column is called “| cell | <script>alert(1)</script> |”, too; this one is called
  -- __cell____script_alert_1___script____2.
  __cell____script_alert_1___script____2 STRING DEFAULT '| cell | <script>alert(1)</script> |' OPTIONS (description = '| cell | <script>alert(1)</script> |'),
  -- The name “| cell | <script>alert(1)</script> |” holds characters that BigQuery does not take in a
  -- column; it is called __cell____script_alert_1___script____3.
  -- Another column is called “| cell | <script>alert(1)</script> |”, too; this one is called
  -- __cell____script_alert_1___script____3.
  -- The default expression “| cell | <script>alert(1)</script> |” is left out: BigQuery has no way to
  -- say it for this column that is safe to run.
  -- BigQuery does not check __cell____script_alert_1___script____3: matches | cell |
  -- <script>alert(1)</script> |; one of order, O'Brien "quoted" `back`, '; DROP TABLE canary; --, ";
  -- DROP TABLE canary; --, \'; DROP TABLE canary; --, a b; DROP TABLE canary; -- c, */ DROP TABLE
  -- canary; /*, -- nothing, $$; DROP TABLE canary; $$, ${name} {{name}} %s :name ? &name, 👩‍👩‍👧, 顧客 ·
  -- Élève · ﬁ, ….
  __cell____script_alert_1___script____3 STRING,
  PRIMARY KEY (__cell____script_alert_1___script___) NOT ENFORCED
)
OPTIONS (description = '| cell | <script>alert(1)</script> |');

-- The name “# title” holds characters that BigQuery does not take in a table; it is called _ title.
CREATE TABLE `my-project\``.data_set.`_ title` (
  -- The name “# title” holds characters that BigQuery does not take in a column; it is called __title.
  __title STRING(36) NOT NULL OPTIONS (description = '# title'),
  -- The name “# title” holds characters that BigQuery does not take in a column; it is called __title_2.
  -- Another column is called “# title”, too; this one is called __title_2.
  __title_2 STRING DEFAULT '# title' OPTIONS (description = '# title'),
  -- The name “# title” holds characters that BigQuery does not take in a column; it is called __title_3.
  -- Another column is called “# title”, too; this one is called __title_3.
  -- The default expression “# title” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  -- BigQuery does not check __title_3: matches # title; one of order, O'Brien "quoted" `back`, '; DROP
  -- TABLE canary; --, "; DROP TABLE canary; --, \'; DROP TABLE canary; --, a b; DROP TABLE canary; -- c,
  -- */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE canary; $$, ${name} {{name}} %s :name ? &name,
  -- 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  __title_3 STRING,
  PRIMARY KEY (__title) NOT ENFORCED
)
OPTIONS (description = '# title');

-- The name “..” holds characters that BigQuery does not take in a table; it is called __.
CREATE TABLE `my-project\``.data_set.__ (
  -- The name “..” holds characters that BigQuery does not take in a column; it is called __.
  __ STRING(36) NOT NULL OPTIONS (description = '..'),
  -- The name “..” holds characters that BigQuery does not take in a column; it is called ___2.
  -- Another column is called “..”, too; this one is called ___2.
  ___2 STRING DEFAULT '..' OPTIONS (description = '..'),
  -- The name “..” holds characters that BigQuery does not take in a column; it is called ___3.
  -- Another column is called “..”, too; this one is called ___3.
  -- The default expression “..” is left out: BigQuery has no way to say it for this column that is safe
  -- to run.
  -- BigQuery does not check ___3: matches ..; one of order, O'Brien "quoted" `back`, '; DROP TABLE
  -- canary; --, "; DROP TABLE canary; --, \'; DROP TABLE canary; --, a b; DROP TABLE canary; -- c, */
  -- DROP TABLE canary; /*, -- nothing, $$; DROP TABLE canary; $$, ${name} {{name}} %s :name ? &name,
  -- 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  ___3 STRING,
  PRIMARY KEY (__) NOT ENFORCED
)
OPTIONS (description = '..');

-- The name “'; DROP TABLE canary; --” holds characters that BigQuery does not take in a table; it is
-- called __ DROP TABLE canary_ --.
CREATE TABLE `my-project\``.data_set.`__ DROP TABLE canary_ --` (
  -- The name “'; DROP TABLE canary; --” holds characters that BigQuery does not take in a column; it is
  -- called ___DROP_TABLE_canary____.
  ___DROP_TABLE_canary____ STRING(36) NOT NULL OPTIONS (description = '\'; DROP TABLE canary; --'),
  -- The name “'; DROP TABLE canary; --” holds characters that BigQuery does not take in a column; it is
  -- called ___DROP_TABLE_canary_____2.
  -- Another column is called “'; DROP TABLE canary; --”, too; this one is called
  -- ___DROP_TABLE_canary_____2.
  ___DROP_TABLE_canary_____2 STRING DEFAULT '\'; DROP TABLE canary; --' OPTIONS (description = '\'; DROP TABLE canary; --'),
  -- The name “'; DROP TABLE canary; --” holds characters that BigQuery does not take in a column; it is
  -- called ___DROP_TABLE_canary_____3.
  -- Another column is called “'; DROP TABLE canary; --”, too; this one is called
  -- ___DROP_TABLE_canary_____3.
  -- The default expression “'; DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  -- BigQuery does not check ___DROP_TABLE_canary_____3: matches '; DROP TABLE canary; --; one of order,
  -- O'Brien "quoted" `back`, '; DROP TABLE canary; --, "; DROP TABLE canary; --, \'; DROP TABLE canary;
  -- --, a b; DROP TABLE canary; -- c, */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE canary; $$,
  -- ${name} {{name}} %s :name ? &name, 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  ___DROP_TABLE_canary_____3 STRING,
  PRIMARY KEY (___DROP_TABLE_canary____) NOT ENFORCED
)
OPTIONS (description = '\'; DROP TABLE canary; --');

-- The name “"; DROP TABLE canary; --” holds characters that BigQuery does not take in a table; it is
-- called __ DROP TABLE canary_ --_2.
-- Another table is called “"; DROP TABLE canary; --”, too; this one is called __ DROP TABLE canary_
-- --_2.
CREATE TABLE `my-project\``.data_set.`__ DROP TABLE canary_ --_2` (
  -- The name “"; DROP TABLE canary; --” holds characters that BigQuery does not take in a column; it is
  -- called ___DROP_TABLE_canary____.
  ___DROP_TABLE_canary____ STRING(36) NOT NULL OPTIONS (description = '"; DROP TABLE canary; --'),
  -- The name “"; DROP TABLE canary; --” holds characters that BigQuery does not take in a column; it is
  -- called ___DROP_TABLE_canary_____2.
  -- Another column is called “"; DROP TABLE canary; --”, too; this one is called
  -- ___DROP_TABLE_canary_____2.
  ___DROP_TABLE_canary_____2 STRING DEFAULT '"; DROP TABLE canary; --' OPTIONS (description = '"; DROP TABLE canary; --'),
  -- The name “"; DROP TABLE canary; --” holds characters that BigQuery does not take in a column; it is
  -- called ___DROP_TABLE_canary_____3.
  -- Another column is called “"; DROP TABLE canary; --”, too; this one is called
  -- ___DROP_TABLE_canary_____3.
  -- The default expression “"; DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  -- BigQuery does not check ___DROP_TABLE_canary_____3: matches "; DROP TABLE canary; --; one of order,
  -- O'Brien "quoted" `back`, '; DROP TABLE canary; --, "; DROP TABLE canary; --, \'; DROP TABLE canary;
  -- --, a b; DROP TABLE canary; -- c, */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE canary; $$,
  -- ${name} {{name}} %s :name ? &name, 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  ___DROP_TABLE_canary_____3 STRING,
  PRIMARY KEY (___DROP_TABLE_canary____) NOT ENFORCED
)
OPTIONS (description = '"; DROP TABLE canary; --');

-- The name “*/ DROP TABLE canary; /*” holds characters that BigQuery does not take in a table; it is
-- called __ DROP TABLE canary_ __.
CREATE TABLE `my-project\``.data_set.`__ DROP TABLE canary_ __` (
  -- The name “*/ DROP TABLE canary; /*” holds characters that BigQuery does not take in a column; it is
  -- called ___DROP_TABLE_canary____.
  ___DROP_TABLE_canary____ STRING(36) NOT NULL OPTIONS (description = '*/ DROP TABLE canary; /*'),
  -- The name “*/ DROP TABLE canary; /*” holds characters that BigQuery does not take in a column; it is
  -- called ___DROP_TABLE_canary_____2.
  -- Another column is called “*/ DROP TABLE canary; /*”, too; this one is called
  -- ___DROP_TABLE_canary_____2.
  ___DROP_TABLE_canary_____2 STRING DEFAULT '*/ DROP TABLE canary; /*' OPTIONS (description = '*/ DROP TABLE canary; /*'),
  -- The name “*/ DROP TABLE canary; /*” holds characters that BigQuery does not take in a column; it is
  -- called ___DROP_TABLE_canary_____3.
  -- Another column is called “*/ DROP TABLE canary; /*”, too; this one is called
  -- ___DROP_TABLE_canary_____3.
  -- The default expression “*/ DROP TABLE canary; /*” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  -- BigQuery does not check ___DROP_TABLE_canary_____3: matches */ DROP TABLE canary; /*; one of order,
  -- O'Brien "quoted" `back`, '; DROP TABLE canary; --, "; DROP TABLE canary; --, \'; DROP TABLE canary;
  -- --, a b; DROP TABLE canary; -- c, */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE canary; $$,
  -- ${name} {{name}} %s :name ? &name, 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  ___DROP_TABLE_canary_____3 STRING,
  PRIMARY KEY (___DROP_TABLE_canary____) NOT ENFORCED
)
OPTIONS (description = '*/ DROP TABLE canary; /*');

-- The name “\'; DROP TABLE canary; --” holds characters that BigQuery does not take in a table; it is
-- called ___ DROP TABLE canary_ --.
CREATE TABLE `my-project\``.data_set.`___ DROP TABLE canary_ --` (
  -- The name “\'; DROP TABLE canary; --” holds characters that BigQuery does not take in a column; it is
  -- called ____DROP_TABLE_canary____.
  ____DROP_TABLE_canary____ STRING(36) NOT NULL OPTIONS (description = '\\\'; DROP TABLE canary; --'),
  -- The name “\'; DROP TABLE canary; --” holds characters that BigQuery does not take in a column; it is
  -- called ____DROP_TABLE_canary_____2.
  -- Another column is called “\'; DROP TABLE canary; --”, too; this one is called
  -- ____DROP_TABLE_canary_____2.
  ____DROP_TABLE_canary_____2 STRING DEFAULT '\\\'; DROP TABLE canary; --' OPTIONS (description = '\\\'; DROP TABLE canary; --'),
  -- The name “\'; DROP TABLE canary; --” holds characters that BigQuery does not take in a column; it is
  -- called ____DROP_TABLE_canary_____3.
  -- Another column is called “\'; DROP TABLE canary; --”, too; this one is called
  -- ____DROP_TABLE_canary_____3.
  -- The default expression “\'; DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  -- BigQuery does not check ____DROP_TABLE_canary_____3: matches \'; DROP TABLE canary; --; one of
  -- order, O'Brien "quoted" `back`, '; DROP TABLE canary; --, "; DROP TABLE canary; --, \'; DROP TABLE
  -- canary; --, a b; DROP TABLE canary; -- c, */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE
  -- canary; $$, ${name} {{name}} %s :name ? &name, 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  ____DROP_TABLE_canary_____3 STRING,
  PRIMARY KEY (____DROP_TABLE_canary____) NOT ENFORCED
)
OPTIONS (description = '\\\'; DROP TABLE canary; --');

-- The name “$$; DROP TABLE canary; $$” holds characters that BigQuery does not take in a table; it is
-- called ___ DROP TABLE canary_ __.
CREATE TABLE `my-project\``.data_set.`___ DROP TABLE canary_ __` (
  -- The name “$$; DROP TABLE canary; $$” holds characters that BigQuery does not take in a column; it is
  -- called ____DROP_TABLE_canary____.
  ____DROP_TABLE_canary____ STRING(36) NOT NULL OPTIONS (description = '$$; DROP TABLE canary; $$'),
  -- The name “$$; DROP TABLE canary; $$” holds characters that BigQuery does not take in a column; it is
  -- called ____DROP_TABLE_canary_____2.
  -- Another column is called “$$; DROP TABLE canary; $$”, too; this one is called
  -- ____DROP_TABLE_canary_____2.
  ____DROP_TABLE_canary_____2 STRING DEFAULT '$$; DROP TABLE canary; $$' OPTIONS (description = '$$; DROP TABLE canary; $$'),
  -- The name “$$; DROP TABLE canary; $$” holds characters that BigQuery does not take in a column; it is
  -- called ____DROP_TABLE_canary_____3.
  -- Another column is called “$$; DROP TABLE canary; $$”, too; this one is called
  -- ____DROP_TABLE_canary_____3.
  -- The default expression “$$; DROP TABLE canary; $$” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  -- BigQuery does not check ____DROP_TABLE_canary_____3: matches $$; DROP TABLE canary; $$; one of
  -- order, O'Brien "quoted" `back`, '; DROP TABLE canary; --, "; DROP TABLE canary; --, \'; DROP TABLE
  -- canary; --, a b; DROP TABLE canary; -- c, */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE
  -- canary; $$, ${name} {{name}} %s :name ? &name, 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  ____DROP_TABLE_canary_____3 STRING,
  PRIMARY KEY (____DROP_TABLE_canary____) NOT ENFORCED
)
OPTIONS (description = '$$; DROP TABLE canary; $$');

-- The name “👩‍👩‍👧” holds characters that BigQuery does not take in a table; it is called _____.
CREATE TABLE `my-project\``.data_set._____ (
  -- The name “👩‍👩‍👧” holds characters that BigQuery does not take in a column; it is called _____.
  _____ STRING(36) NOT NULL OPTIONS (description = '👩‍👩‍👧'),
  -- The name “👩‍👩‍👧” holds characters that BigQuery does not take in a column; it is called ______2.
  -- Another column is called “👩‍👩‍👧”, too; this one is called ______2.
  ______2 STRING DEFAULT '👩‍👩‍👧' OPTIONS (description = '👩‍👩‍👧'),
  -- The name “👩‍👩‍👧” holds characters that BigQuery does not take in a column; it is called ______3.
  -- Another column is called “👩‍👩‍👧”, too; this one is called ______3.
  -- The default expression “👩‍👩‍👧” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  -- BigQuery does not check ______3: matches 👩‍👩‍👧; one of order, O'Brien "quoted" `back`, '; DROP
  -- TABLE canary; --, "; DROP TABLE canary; --, \'; DROP TABLE canary; --, a b; DROP TABLE canary; -- c,
  -- */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE canary; $$, ${name} {{name}} %s :name ? &name,
  -- 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  ______3 STRING,
  PRIMARY KEY (_____) NOT ENFORCED
)
OPTIONS (description = '👩‍👩‍👧');

-- The name “${name} {{name}} %s :name ? &name” holds characters that BigQuery does not take in a
-- table; it is called __name_ __name__ _s _name _ _name.
CREATE TABLE `my-project\``.data_set.`__name_ __name__ _s _name _ _name` (
  -- The name “${name} {{name}} %s :name ? &name” holds characters that BigQuery does not take in a
  -- column; it is called __name____name____s__name____name.
  __name____name____s__name____name STRING(36) NOT NULL OPTIONS (description = '${name} {{name}} %s :name ? &name'),
  -- The name “${name} {{name}} %s :name ? &name” holds characters that BigQuery does not take in a
  -- column; it is called __name____name____s__name____name_2.
  -- Another column is called “${name} {{name}} %s :name ? &name”, too; this one is called
  -- __name____name____s__name____name_2.
  __name____name____s__name____name_2 STRING DEFAULT '${name} {{name}} %s :name ? &name' OPTIONS (description = '${name} {{name}} %s :name ? &name'),
  -- The name “${name} {{name}} %s :name ? &name” holds characters that BigQuery does not take in a
  -- column; it is called __name____name____s__name____name_3.
  -- Another column is called “${name} {{name}} %s :name ? &name”, too; this one is called
  -- __name____name____s__name____name_3.
  -- The default expression “${name} {{name}} %s :name ? &name” is left out: BigQuery has no way to say
  -- it for this column that is safe to run.
  -- BigQuery does not check __name____name____s__name____name_3: matches ${name} {{name}} %s :name ?
  -- &name; one of order, O'Brien "quoted" `back`, '; DROP TABLE canary; --, "; DROP TABLE canary; --,
  -- \'; DROP TABLE canary; --, a b; DROP TABLE canary; -- c, */ DROP TABLE canary; /*, -- nothing, $$;
  -- DROP TABLE canary; $$, ${name} {{name}} %s :name ? &name, 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  __name____name____s__name____name_3 STRING,
  PRIMARY KEY (__name____name____s__name____name) NOT ENFORCED
)
OPTIONS (description = '${name} {{name}} %s :name ? &name');

-- The name “a b; DROP TABLE canary; -- c” holds characters that BigQuery does not take in a table; it
-- is called a_b_ DROP TABLE canary___-- c.
CREATE TABLE `my-project\``.data_set.`a_b_ DROP TABLE canary___-- c` (
  -- The name “a b; DROP TABLE canary; -- c” holds characters that BigQuery does not take in a column; it
  -- is called a_b__DROP_TABLE_canary______c.
  a_b__DROP_TABLE_canary______c STRING(36) NOT NULL OPTIONS (description = 'a\nb; DROP TABLE canary;\r\n-- c'),
  -- The name “a b; DROP TABLE canary; -- c” holds characters that BigQuery does not take in a column; it
  -- is called a_b__DROP_TABLE_canary______c_2.
  -- Another column is called “a b; DROP TABLE canary; -- c”, too; this one is called
  -- a_b__DROP_TABLE_canary______c_2.
  a_b__DROP_TABLE_canary______c_2 STRING DEFAULT 'a\nb; DROP TABLE canary;\r\n-- c' OPTIONS (description = 'a\nb; DROP TABLE canary;\r\n-- c'),
  -- The name “a b; DROP TABLE canary; -- c” holds characters that BigQuery does not take in a column; it
  -- is called a_b__DROP_TABLE_canary______c_3.
  -- Another column is called “a b; DROP TABLE canary; -- c”, too; this one is called
  -- a_b__DROP_TABLE_canary______c_3.
  -- The default expression “a b; DROP TABLE canary; -- c” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  -- BigQuery does not check a_b__DROP_TABLE_canary______c_3: matches a b; DROP TABLE canary; -- c; one
  -- of order, O'Brien "quoted" `back`, '; DROP TABLE canary; --, "; DROP TABLE canary; --, \'; DROP
  -- TABLE canary; --, a b; DROP TABLE canary; -- c, */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE
  -- canary; $$, ${name} {{name}} %s :name ? &name, 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  a_b__DROP_TABLE_canary______c_3 STRING,
  PRIMARY KEY (a_b__DROP_TABLE_canary______c) NOT ENFORCED
)
OPTIONS (description = 'a\nb; DROP TABLE canary;\r\n-- c');

-- The name “a/b\c:d” holds characters that BigQuery does not take in a table; it is called a_b_c_d.
CREATE TABLE `my-project\``.data_set.a_b_c_d (
  -- The name “a/b\c:d” holds characters that BigQuery does not take in a column; it is called a_b_c_d.
  a_b_c_d STRING(36) NOT NULL OPTIONS (description = 'a/b\\c:d'),
  -- The name “a/b\c:d” holds characters that BigQuery does not take in a column; it is called a_b_c_d_2.
  -- Another column is called “a/b\c:d”, too; this one is called a_b_c_d_2.
  a_b_c_d_2 STRING DEFAULT 'a/b\\c:d' OPTIONS (description = 'a/b\\c:d'),
  -- The name “a/b\c:d” holds characters that BigQuery does not take in a column; it is called a_b_c_d_3.
  -- Another column is called “a/b\c:d”, too; this one is called a_b_c_d_3.
  -- The default expression “a/b\c:d” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  -- BigQuery does not check a_b_c_d_3: matches a/b\c:d; one of order, O'Brien "quoted" `back`, '; DROP
  -- TABLE canary; --, "; DROP TABLE canary; --, \'; DROP TABLE canary; --, a b; DROP TABLE canary; -- c,
  -- */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE canary; $$, ${name} {{name}} %s :name ? &name,
  -- 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  a_b_c_d_3 STRING,
  PRIMARY KEY (a_b_c_d) NOT ENFORCED
)
OPTIONS (description = 'a/b\\c:d');

-- The name “bell back escape ” holds characters that BigQuery does not take in a table; it is called
-- bell_ back_ escape_.
CREATE TABLE `my-project\``.data_set.`bell_ back_ escape_` (
  -- The name “bell back escape ” holds characters that BigQuery does not take in a column; it is called
  -- bell__back__escape_.
  bell__back__escape_ STRING(36) NOT NULL OPTIONS (description = 'bell\u0007 back\u0008 escape\u001b'),
  -- The name “bell back escape ” holds characters that BigQuery does not take in a column; it is called
  -- bell__back__escape__2.
  -- Another column is called “bell back escape ”, too; this one is called bell__back__escape__2.
  bell__back__escape__2 STRING DEFAULT 'bell\u0007 back\u0008 escape\u001b' OPTIONS (description = 'bell\u0007 back\u0008 escape\u001b'),
  -- The name “bell back escape ” holds characters that BigQuery does not take in a column; it is called
  -- bell__back__escape__3.
  -- Another column is called “bell back escape ”, too; this one is called bell__back__escape__3.
  -- The default expression “bell back escape ” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  -- BigQuery does not check bell__back__escape__3: matches bell back escape ; one of order, O'Brien
  -- "quoted" `back`, '; DROP TABLE canary; --, "; DROP TABLE canary; --, \'; DROP TABLE canary; --, a b;
  -- DROP TABLE canary; -- c, */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE canary; $$, ${name}
  -- {{name}} %s :name ? &name, 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  bell__back__escape__3 STRING,
  PRIMARY KEY (bell__back__escape_) NOT ENFORCED
)
OPTIONS (description = 'bell\u0007 back\u0008 escape\u001b');

-- The key “empty” is left out: it has no attributes.
-- BigQuery has no unique constraint: that part_one, part_two identifies a row is not said.
-- BigQuery has no unique constraint: that part_two, part_three identifies a row is not said.
CREATE TABLE `my-project\``.data_set.composite_parent (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  part_one STRING(20) NOT NULL,
  part_two STRING(20) NOT NULL,
  part_three STRING(20) NOT NULL,
  PRIMARY KEY (part_one, part_two, part_three) NOT ENFORCED
);

-- The foreign key to composite_parent is left out: part_two, part_three is not the primary key of
-- composite_parent.
-- The foreign key to composite_parent is left out: part_one is not the primary key of
-- composite_parent.
CREATE TABLE `my-project\``.data_set.composite_child (
  part_one STRING(20),
  part_two STRING(20) NOT NULL,
  part_three STRING(20) NOT NULL,
  CONSTRAINT fk_composite_child_part_one_part_two_part_three FOREIGN KEY (part_one, part_two, part_three) REFERENCES `my-project\``.data_set.composite_parent (part_one, part_two, part_three) NOT ENFORCED
);

CREATE TABLE `my-project\``.data_set.conditions (
  -- The name “bound 0” holds characters that BigQuery does not take in a column; it is called bound_0.
  -- BigQuery does not check bound_0: value -1.5e-7 to 1e+21; characters 1 to 7; one of order, O'Brien
  -- "quoted" `back`, '; DROP TABLE canary; --, "; DROP TABLE canary; --, \'; DROP TABLE canary; --, a b;
  -- DROP TABLE canary; -- c, */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE canary; $$, ${name}
  -- {{name}} %s :name ? &name, 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  bound_0 STRING,
  -- The name “bound 1” holds characters that BigQuery does not take in a column; it is called bound_1.
  -- BigQuery does not check bound_1: value -1.5e-7 to 1e+21; characters 1 to 7; one of order, O'Brien
  -- "quoted" `back`, '; DROP TABLE canary; --, "; DROP TABLE canary; --, \'; DROP TABLE canary; --, a b;
  -- DROP TABLE canary; -- c, */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE canary; $$, ${name}
  -- {{name}} %s :name ? &name, 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  bound_1 STRING(40),
  -- The name “bound 2” holds characters that BigQuery does not take in a column; it is called bound_2.
  -- BigQuery does not check bound_2: value -1.5e-7 to 1e+21; characters 1 to 7; one of order, O'Brien
  -- "quoted" `back`, '; DROP TABLE canary; --, "; DROP TABLE canary; --, \'; DROP TABLE canary; --, a b;
  -- DROP TABLE canary; -- c, */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE canary; $$, ${name}
  -- {{name}} %s :name ? &name, 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  bound_2 STRING(1000000000),
  -- The name “bound 3” holds characters that BigQuery does not take in a column; it is called bound_3.
  -- BigQuery does not check bound_3: value -1.5e-7 to 1e+21; characters 1 to 7; one of order, O'Brien
  -- "quoted" `back`, '; DROP TABLE canary; --, "; DROP TABLE canary; --, \'; DROP TABLE canary; --, a b;
  -- DROP TABLE canary; -- c, */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE canary; $$, ${name}
  -- {{name}} %s :name ? &name, 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  bound_3 STRING,
  -- The name “bound 4” holds characters that BigQuery does not take in a column; it is called bound_4.
  -- BigQuery does not check bound_4: characters 1 to 7; one of the values of states'; value -1.5e-7 to
  -- 1e+21.
  bound_4 INT64,
  -- The name “bound 5” holds characters that BigQuery does not take in a column; it is called bound_5.
  -- BigQuery does not check bound_5: characters 1 to 7; one of the values of states'; value -1.5e-7 to
  -- 1e+21.
  bound_5 INT64,
  -- The name “bound 6” holds characters that BigQuery does not take in a column; it is called bound_6.
  -- BigQuery does not check bound_6: characters 1 to 7; one of the values of states'; value -1.5e-7 to
  -- 1e+21.
  bound_6 INT64,
  -- The name “bound 7” holds characters that BigQuery does not take in a column; it is called bound_7.
  -- BigQuery does not check bound_7: characters 1 to 7; one of the values of states'; value -1.5e-7 to
  -- 1e+21.
  bound_7 INT64,
  -- The name “bound 8” holds characters that BigQuery does not take in a column; it is called bound_8.
  -- BigQuery does not check bound_8: characters 1 to 7; one of the values of states'; value -1.5e-7 to
  -- 1e+21.
  bound_8 INT64,
  -- The name “bound 9” holds characters that BigQuery does not take in a column; it is called bound_9.
  -- BigQuery does not check bound_9: characters 1 to 7; one of the values of states'; value -1.5e-7 to
  -- 1e+21.
  bound_9 NUMERIC(12,2),
  -- The name “bound 10” holds characters that BigQuery does not take in a column; it is called bound_10.
  -- BigQuery does not check bound_10: characters 1 to 7; one of the values of states'; value -1.5e-7 to
  -- 1e+21.
  bound_10 NUMERIC(5,5),
  -- The name “bound 11” holds characters that BigQuery does not take in a column; it is called bound_11.
  -- BigQuery keeps at most 38 digits before and 38 after the point, not decimal(1000,1000).
  -- BigQuery does not check bound_11: characters 1 to 7; one of the values of states'; value -1.5e-7 to
  -- 1e+21.
  bound_11 BIGNUMERIC,
  -- The name “bound 12” holds characters that BigQuery does not take in a column; it is called bound_12.
  -- BigQuery does not check bound_12: characters 1 to 7; one of the values of states'; value -1.5e-7 to
  -- 1e+21.
  bound_12 FLOAT64,
  -- The name “bound 13” holds characters that BigQuery does not take in a column; it is called bound_13.
  -- BigQuery does not check bound_13: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  bound_13 BOOL,
  -- The name “bound 14” holds characters that BigQuery does not take in a column; it is called bound_14.
  -- BigQuery does not check bound_14: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  bound_14 DATE,
  -- The name “bound 15” holds characters that BigQuery does not take in a column; it is called bound_15.
  -- BigQuery does not check bound_15: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  bound_15 TIME,
  -- The name “bound 16” holds characters that BigQuery does not take in a column; it is called bound_16.
  -- BigQuery does not check bound_16: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  bound_16 TIMESTAMP,
  -- The name “bound 17” holds characters that BigQuery does not take in a column; it is called bound_17.
  -- BigQuery does not check bound_17: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  bound_17 DATETIME,
  -- The name “bound 18” holds characters that BigQuery does not take in a column; it is called bound_18.
  -- BigQuery does not check bound_18: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  bound_18 STRING(36),
  -- The name “bound 19” holds characters that BigQuery does not take in a column; it is called bound_19.
  -- BigQuery does not check bound_19: value -1.5e-7 to 1e+21; one of the values of states'; bytes 1 to
  -- 7.
  bound_19 BYTES,
  -- The name “bound 20” holds characters that BigQuery does not take in a column; it is called bound_20.
  -- BigQuery does not check bound_20: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  bound_20 JSON,
  -- The name “bound 21” holds characters that BigQuery does not take in a column; it is called bound_21.
  -- bound_21: object, any keys
  -- BigQuery does not check bound_21: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  bound_21 JSON,
  -- The name “bound 22” holds characters that BigQuery does not take in a column; it is called bound_22.
  -- BigQuery does not check bound_22: value -1.5e-7 to 1e+21; one of the values of states'; items 1 to
  -- 7.
  bound_22 ARRAY<STRING(3)>,
  -- The name “bound 23” holds characters that BigQuery does not take in a column; it is called bound_23.
  -- bound_23: array of ARRAY<INT64>
  -- BigQuery does not check bound_23: value -1.5e-7 to 1e+21; items 1 to 7; one of the values of
  -- states'.
  bound_23 JSON,
  -- The name “bound 24” holds characters that BigQuery does not take in a column; it is called bound_24.
  -- bound_24: array of ARRAY<STRUCT<key STRING NOT NULL, value ARRAY<DATE>>>
  -- BigQuery does not check bound_24: value -1.5e-7 to 1e+21; items 1 to 7; one of the values of
  -- states'.
  bound_24 JSON,
  -- The name “bound 25” holds characters that BigQuery does not take in a column; it is called bound_25.
  -- BigQuery does not check bound_25: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  bound_25 ARRAY<STRUCT<key STRING NOT NULL, value NUMERIC(5,1)>>,
  -- The name “bound 26” holds characters that BigQuery does not take in a column; it is called bound_26.
  -- bound_26: object, any keys
  -- BigQuery does not check bound_26: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  bound_26 ARRAY<STRUCT<key STRING NOT NULL, value JSON>>,
  -- The name “bound 27” holds characters that BigQuery does not take in a column; it is called bound_27.
  -- The type interval day to second of postgres is none that BigQuery has by itself.
  -- BigQuery does not check bound_27: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  bound_27 STRING,
  -- The name “bound 28” holds characters that BigQuery does not take in a column; it is called bound_28.
  -- The type timestamp(3) with time zone of postgres is none that BigQuery has by itself.
  -- BigQuery does not check bound_28: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  bound_28 STRING,
  -- The name “bound 29” holds characters that BigQuery does not take in a column; it is called bound_29.
  -- The type inet of postgres is none that BigQuery has by itself.
  -- BigQuery does not check bound_29: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  bound_29 STRING,
  -- The name “bound 30” holds characters that BigQuery does not take in a column; it is called bound_30.
  -- The type mood of postgres is none that BigQuery has by itself.
  -- BigQuery does not check bound_30: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  bound_30 STRING,
  -- The name “bound 31” holds characters that BigQuery does not take in a column; it is called bound_31.
  -- The type int); DROP TABLE canary; -- of postgres is none that BigQuery has by itself.
  -- BigQuery does not check bound_31: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  bound_31 STRING,
  -- The name “bound 32” holds characters that BigQuery does not take in a column; it is called bound_32.
  -- The type GEOGRAPHY of snowflake is none that BigQuery has by itself.
  -- BigQuery does not check bound_32: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  bound_32 STRING,
  -- The name “bound 33” holds characters that BigQuery does not take in a column; it is called bound_33.
  -- The type VARCHAR2(10 CHAR) of orac'le is none that BigQuery has by itself.
  -- BigQuery does not check bound_33: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  bound_33 STRING,
  -- The name “bound 34” holds characters that BigQuery does not take in a column; it is called bound_34.
  -- The type serial of postgres is none that BigQuery has by itself.
  -- BigQuery does not check bound_34: value -1.5e-7 to 1e+21; items 1 to 7; one of the values of
  -- states'.
  bound_34 ARRAY<STRING>,
  -- The name “pattern 0” holds characters that BigQuery does not take in a column; it is called
  -- pattern_0.
  -- BigQuery does not check pattern_0: matches ^[a-z]{2,300}$.
  pattern_0 STRING,
  -- The name “pattern 1” holds characters that BigQuery does not take in a column; it is called
  -- pattern_1.
  -- BigQuery does not check pattern_1: matches \bword\b.
  pattern_1 STRING,
  -- The name “pattern 2” holds characters that BigQuery does not take in a column; it is called
  -- pattern_2.
  -- BigQuery does not check pattern_2: matches ^it's\\$.
  pattern_2 STRING,
  -- The name “pattern 3” holds characters that BigQuery does not take in a column; it is called
  -- pattern_3.
  -- BigQuery does not check pattern_3: matches (?<year>\d{4}).
  pattern_3 STRING,
  -- The name “pattern 4” holds characters that BigQuery does not take in a column; it is called
  -- pattern_4.
  -- BigQuery does not check pattern_4: matches [.
  pattern_4 STRING,
  -- The name “pattern 5” holds characters that BigQuery does not take in a column; it is called
  -- pattern_5.
  -- BigQuery does not check pattern_5: matches ^\d{3}-\d{4}$.
  pattern_5 STRING,
  -- The name “pattern 6” holds characters that BigQuery does not take in a column; it is called
  -- pattern_6.
  -- BigQuery does not check pattern_6: matches ***=x.
  pattern_6 STRING,
  -- The name “pattern 7” holds characters that BigQuery does not take in a column; it is called
  -- pattern_7.
  -- BigQuery does not check pattern_7: matches (?i)x.
  pattern_7 STRING,
  -- BigQuery does not check number: one of 1, 2, -3.
  number INT64,
  none STRING
)
OPTIONS (description = 'Bounds of every kind, on types they do and do not go with.');

CREATE TABLE `my-project\``.data_set.customer (
  -- The type “varchar(7)” is none that BigQuery has by itself; it must exist before the table.
  -- BigQuery does not check plain: matches ^x$.
  plain varchar(7) DEFAULT 'x',
  -- The type “text; DROP TABLE canary” given for the column is not the text of a type; the attribute's
  -- own is used.
  -- BigQuery does not check statement: matches ^x$.
  statement STRING DEFAULT 'x',
  -- The type “text DEFAULT now()” given for the column is not the text of a type; the attribute's own is
  -- used.
  -- BigQuery does not check clause: matches ^x$.
  clause STRING DEFAULT 'x',
  -- The default value “x” is left out: BigQuery has no way to say it for this column that is safe to
  -- run.
  -- BigQuery does not check other: matches ^x$.
  other integer,
  -- The type “int) --” given for the column is not the text of a type; the attribute's own is used.
  -- BigQuery does not check bracket: matches ^x$.
  bracket STRING DEFAULT 'x'
);

-- Another table is called “customer”, too; this one is called customer_2.
CREATE TABLE `my-project\``.data_set.customer_2 (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  Id STRING NOT NULL,
  -- Another column is called “id”, too; this one is called id_2.
  id_2 STRING,
  -- Another column is called “ID”, too; this one is called ID_3.
  ID_3 STRING,
  -- Another column is called “id”, too; this one is called id_4.
  id_4 STRING,
  ctid STRING,
  `select` STRING,
  -- BigQuery keeps the name “_PARTITIONTIME” for itself; the column is called x__PARTITIONTIME.
  x__PARTITIONTIME STRING,
  PRIMARY KEY (Id) NOT ENFORCED
);

-- Another table is called “customer_2”, too; this one is called customer_2_2.
CREATE TABLE `my-project\``.data_set.customer_2_2 (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  Id STRING NOT NULL,
  -- Another column is called “id”, too; this one is called id_2.
  id_2 STRING,
  -- Another column is called “ID”, too; this one is called ID_3.
  ID_3 STRING,
  -- Another column is called “id”, too; this one is called id_4.
  id_4 STRING,
  ctid STRING,
  `select` STRING,
  -- BigQuery keeps the name “_PARTITIONTIME” for itself; the column is called x__PARTITIONTIME.
  x__PARTITIONTIME STRING,
  PRIMARY KEY (Id) NOT ENFORCED
);

-- Another table is called “customer”, too; this one is called customer_3.
CREATE TABLE `my-project\``.data_set.customer_3 (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  Id STRING NOT NULL,
  -- Another column is called “id”, too; this one is called id_2.
  id_2 STRING,
  -- Another column is called “ID”, too; this one is called ID_3.
  ID_3 STRING,
  -- Another column is called “id”, too; this one is called id_4.
  id_4 STRING,
  ctid STRING,
  `select` STRING,
  -- BigQuery keeps the name “_PARTITIONTIME” for itself; the column is called x__PARTITIONTIME.
  x__PARTITIONTIME STRING,
  PRIMARY KEY (Id) NOT ENFORCED
);

CREATE TABLE `my-project\``.data_set.defaults (
  d0 STRING DEFAULT '0); DROP TABLE canary; --',
  d1 STRING(40) DEFAULT '0); DROP TABLE canary; --',
  d2 STRING(1000000000) DEFAULT '0); DROP TABLE canary; --',
  d3 STRING DEFAULT '0); DROP TABLE canary; --',
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d4 INT64,
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d5 INT64,
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d6 INT64,
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d7 INT64,
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d8 INT64,
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d9 NUMERIC(12,2),
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d10 NUMERIC(5,5),
  -- BigQuery keeps at most 38 digits before and 38 after the point, not decimal(1000,1000).
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d11 BIGNUMERIC,
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d12 FLOAT64,
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d13 BOOL,
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d14 DATE,
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d15 TIME,
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d16 TIMESTAMP,
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d17 DATETIME,
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d18 STRING(36),
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d19 BYTES,
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d20 JSON,
  -- d21: object, any keys
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d21 JSON,
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d22 ARRAY<STRING(3)>,
  -- d23: array of ARRAY<INT64>
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d23 JSON,
  -- d24: array of ARRAY<STRUCT<key STRING NOT NULL, value ARRAY<DATE>>>
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d24 JSON,
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d25 ARRAY<STRUCT<key STRING NOT NULL, value NUMERIC(5,1)>>,
  -- d26: object, any keys
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d26 ARRAY<STRUCT<key STRING NOT NULL, value JSON>>,
  -- The type interval day to second of postgres is none that BigQuery has by itself.
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d27 STRING,
  -- The type timestamp(3) with time zone of postgres is none that BigQuery has by itself.
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d28 STRING,
  -- The type inet of postgres is none that BigQuery has by itself.
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d29 STRING,
  -- The type mood of postgres is none that BigQuery has by itself.
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d30 STRING,
  -- The type int); DROP TABLE canary; -- of postgres is none that BigQuery has by itself.
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d31 STRING,
  -- The type GEOGRAPHY of snowflake is none that BigQuery has by itself.
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d32 STRING,
  -- The type VARCHAR2(10 CHAR) of orac'le is none that BigQuery has by itself.
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d33 STRING,
  -- The type serial of postgres is none that BigQuery has by itself.
  -- The default value “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for this
  -- column that is safe to run.
  d34 ARRAY<STRING>,
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d35 STRING,
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d36 STRING(40),
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d37 STRING(1000000000),
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d38 STRING,
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d39 INT64,
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d40 INT64,
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d41 INT64,
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d42 INT64,
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d43 INT64,
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d44 NUMERIC(12,2),
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d45 NUMERIC(5,5),
  -- BigQuery keeps at most 38 digits before and 38 after the point, not decimal(1000,1000).
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d46 BIGNUMERIC,
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d47 FLOAT64,
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d48 BOOL,
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d49 DATE,
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d50 TIME,
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d51 TIMESTAMP,
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d52 DATETIME,
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d53 STRING(36),
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d54 BYTES,
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d55 JSON,
  -- d56: object, any keys
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d56 JSON,
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d57 ARRAY<STRING(3)>,
  -- d58: array of ARRAY<INT64>
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d58 JSON,
  -- d59: array of ARRAY<STRUCT<key STRING NOT NULL, value ARRAY<DATE>>>
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d59 JSON,
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d60 ARRAY<STRUCT<key STRING NOT NULL, value NUMERIC(5,1)>>,
  -- d61: object, any keys
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d61 ARRAY<STRUCT<key STRING NOT NULL, value JSON>>,
  -- The type interval day to second of postgres is none that BigQuery has by itself.
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d62 STRING,
  -- The type timestamp(3) with time zone of postgres is none that BigQuery has by itself.
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d63 STRING,
  -- The type inet of postgres is none that BigQuery has by itself.
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d64 STRING,
  -- The type mood of postgres is none that BigQuery has by itself.
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d65 STRING,
  -- The type int); DROP TABLE canary; -- of postgres is none that BigQuery has by itself.
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d66 STRING,
  -- The type GEOGRAPHY of snowflake is none that BigQuery has by itself.
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d67 STRING,
  -- The type VARCHAR2(10 CHAR) of orac'le is none that BigQuery has by itself.
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d68 STRING,
  -- The type serial of postgres is none that BigQuery has by itself.
  -- The default expression “0); DROP TABLE canary; --” is left out: BigQuery has no way to say it for
  -- this column that is safe to run.
  d69 ARRAY<STRING>,
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d70 STRING,
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d71 STRING(40),
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d72 STRING(1000000000),
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d73 STRING,
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d74 INT64,
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d75 INT64,
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d76 INT64,
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d77 INT64,
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d78 INT64,
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d79 NUMERIC(12,2),
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d80 NUMERIC(5,5),
  -- BigQuery keeps at most 38 digits before and 38 after the point, not decimal(1000,1000).
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d81 BIGNUMERIC,
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d82 FLOAT64,
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d83 BOOL,
  d84 DATE DEFAULT CURRENT_DATE(),
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d85 TIME,
  d86 TIMESTAMP DEFAULT CURRENT_TIMESTAMP(),
  d87 DATETIME DEFAULT CURRENT_DATETIME(),
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d88 STRING(36),
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d89 BYTES,
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d90 JSON,
  -- d91: object, any keys
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d91 JSON,
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d92 ARRAY<STRING(3)>,
  -- d93: array of ARRAY<INT64>
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d93 JSON,
  -- d94: array of ARRAY<STRUCT<key STRING NOT NULL, value ARRAY<DATE>>>
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d94 JSON,
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d95 ARRAY<STRUCT<key STRING NOT NULL, value NUMERIC(5,1)>>,
  -- d96: object, any keys
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d96 ARRAY<STRUCT<key STRING NOT NULL, value JSON>>,
  -- The type interval day to second of postgres is none that BigQuery has by itself.
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d97 STRING,
  -- The type timestamp(3) with time zone of postgres is none that BigQuery has by itself.
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d98 STRING,
  -- The type inet of postgres is none that BigQuery has by itself.
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d99 STRING,
  -- The type mood of postgres is none that BigQuery has by itself.
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d100 STRING,
  -- The type int); DROP TABLE canary; -- of postgres is none that BigQuery has by itself.
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d101 STRING,
  -- The type GEOGRAPHY of snowflake is none that BigQuery has by itself.
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d102 STRING,
  -- The type VARCHAR2(10 CHAR) of orac'le is none that BigQuery has by itself.
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d103 STRING,
  -- The type serial of postgres is none that BigQuery has by itself.
  -- The default expression “now()” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d104 ARRAY<STRING>,
  d105 INT64 DEFAULT 9007199254740991,
  -- The default value “400” is left out: BigQuery has no way to say it for this column that is safe to
  -- run.
  d106 INT64,
  d107 NUMERIC(4,2) DEFAULT 99.999,
  -- The default value “1e-320” is left out: BigQuery has no way to say it for this column that is safe
  -- to run.
  d108 FLOAT64,
  d109 BOOL DEFAULT TRUE,
  -- The default value “toolong” is left out: BigQuery has no way to say it for this column that is safe
  -- to run.
  d110 STRING(3),
  -- The default value “2026-02-29” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  d111 DATE,
  d112 DATE DEFAULT DATE '2028-02-29',
  d113 TIME DEFAULT TIME '23:59:59.999999',
  d114 TIMESTAMP DEFAULT TIMESTAMP '2026-01-01 00:00:00+00:00',
  d115 DATETIME DEFAULT DATETIME '2026-01-01 00:00:00',
  d116 STRING(36) DEFAULT '00000000-0000-0000-0000-000000000000',
  -- The default value “{"a":"'\u0000"}” is left out: BigQuery has no way to say it for this column that
  -- is safe to run.
  d117 JSON,
  -- d118: object, any keys
  -- The default value “{"it's":[1,null]}” is left out: BigQuery has no way to say it for this column
  -- that is safe to run.
  d118 JSON,
  d119 ARRAY<STRING> DEFAULT [],
  d120 STRING DEFAULT 'it\'s',
  d121 STRING
);

-- BigQuery does not say what becomes of rows whose egg is deleted (cascade).
-- The foreign key to farm is left out: BigQuery has no foreign key from a table to itself.
CREATE TABLE `my-project\``.data_set.farm (
  id STRING(36) DEFAULT GENERATE_UUID() NOT NULL,
  from_id STRING(36),
  parent_id STRING(36),
  PRIMARY KEY (id) NOT ENFORCED
);

-- BigQuery does not say what becomes of rows whose farm is deleted (cascade).
-- The foreign key to hen is left out: BigQuery has no foreign key from a table to itself.
CREATE TABLE `my-project\``.data_set.hen (
  id STRING(36) DEFAULT GENERATE_UUID() NOT NULL,
  from_id STRING(36),
  parent_id STRING(36),
  PRIMARY KEY (id) NOT ENFORCED,
  CONSTRAINT fk_hen_from_id FOREIGN KEY (from_id) REFERENCES `my-project\``.data_set.farm (id) NOT ENFORCED
);

-- BigQuery does not say what becomes of rows whose hen is deleted (cascade).
-- The foreign key to egg is left out: BigQuery has no foreign key from a table to itself.
CREATE TABLE `my-project\``.data_set.egg (
  id STRING(36) DEFAULT GENERATE_UUID() NOT NULL,
  from_id STRING(36),
  parent_id STRING(36),
  PRIMARY KEY (id) NOT ENFORCED,
  CONSTRAINT fk_egg_from_id FOREIGN KEY (from_id) REFERENCES `my-project\``.data_set.hen (id) NOT ENFORCED
);

CREATE TABLE `my-project\``.data_set.`every type` (
  -- The name “string 0” holds characters that BigQuery does not take in a column; it is called string_0.
  string_0 STRING NOT NULL,
  -- The name “string 1” holds characters that BigQuery does not take in a column; it is called string_1.
  string_1 STRING(40),
  -- The name “string 2” holds characters that BigQuery does not take in a column; it is called string_2.
  string_2 STRING(1000000000) NOT NULL,
  -- The name “text 3” holds characters that BigQuery does not take in a column; it is called text_3.
  text_3 STRING,
  -- The name “integer 4” holds characters that BigQuery does not take in a column; it is called
  -- integer_4.
  integer_4 INT64 NOT NULL,
  -- The name “integer 5” holds characters that BigQuery does not take in a column; it is called
  -- integer_5.
  integer_5 INT64,
  -- The name “integer 6” holds characters that BigQuery does not take in a column; it is called
  -- integer_6.
  integer_6 INT64 NOT NULL,
  -- The name “integer 7” holds characters that BigQuery does not take in a column; it is called
  -- integer_7.
  integer_7 INT64,
  -- The name “integer 8” holds characters that BigQuery does not take in a column; it is called
  -- integer_8.
  integer_8 INT64 NOT NULL,
  -- The name “decimal 9” holds characters that BigQuery does not take in a column; it is called
  -- decimal_9.
  decimal_9 NUMERIC(12,2),
  -- The name “decimal 10” holds characters that BigQuery does not take in a column; it is called
  -- decimal_10.
  decimal_10 NUMERIC(5,5) NOT NULL,
  -- The name “decimal 11” holds characters that BigQuery does not take in a column; it is called
  -- decimal_11.
  -- BigQuery keeps at most 38 digits before and 38 after the point, not decimal(1000,1000).
  decimal_11 BIGNUMERIC,
  -- The name “float 12” holds characters that BigQuery does not take in a column; it is called float_12.
  float_12 FLOAT64 NOT NULL,
  -- The name “boolean 13” holds characters that BigQuery does not take in a column; it is called
  -- boolean_13.
  boolean_13 BOOL,
  -- The name “date 14” holds characters that BigQuery does not take in a column; it is called date_14.
  date_14 DATE NOT NULL,
  -- The name “time 15” holds characters that BigQuery does not take in a column; it is called time_15.
  time_15 TIME,
  -- The name “timestamp 16” holds characters that BigQuery does not take in a column; it is called
  -- timestamp_16.
  timestamp_16 TIMESTAMP NOT NULL,
  -- The name “timestamp 17” holds characters that BigQuery does not take in a column; it is called
  -- timestamp_17.
  timestamp_17 DATETIME,
  -- The name “uuid 18” holds characters that BigQuery does not take in a column; it is called uuid_18.
  uuid_18 STRING(36) NOT NULL,
  -- The name “binary 19” holds characters that BigQuery does not take in a column; it is called
  -- binary_19.
  binary_19 BYTES,
  -- The name “json 20” holds characters that BigQuery does not take in a column; it is called json_20.
  json_20 JSON NOT NULL,
  -- The name “object 21” holds characters that BigQuery does not take in a column; it is called
  -- object_21.
  -- object_21: object, any keys
  object_21 JSON,
  -- The name “array 22” holds characters that BigQuery does not take in a column; it is called array_22.
  -- BigQuery keeps an empty array where none is given, so that NOT NULL cannot be said.
  array_22 ARRAY<STRING(3)>,
  -- The name “array 23” holds characters that BigQuery does not take in a column; it is called array_23.
  -- array_23: array of ARRAY<INT64>
  array_23 JSON,
  -- The name “array 24” holds characters that BigQuery does not take in a column; it is called array_24.
  -- array_24: array of ARRAY<STRUCT<key STRING NOT NULL, value ARRAY<DATE>>>
  array_24 JSON NOT NULL,
  -- The name “map 25” holds characters that BigQuery does not take in a column; it is called map_25.
  map_25 ARRAY<STRUCT<key STRING NOT NULL, value NUMERIC(5,1)>>,
  -- The name “map 26” holds characters that BigQuery does not take in a column; it is called map_26.
  -- map_26: object, any keys
  -- BigQuery keeps an empty array where none is given, so that NOT NULL cannot be said.
  map_26 ARRAY<STRUCT<key STRING NOT NULL, value JSON>>,
  -- The name “native 27” holds characters that BigQuery does not take in a column; it is called
  -- native_27.
  -- The type interval day to second of postgres is none that BigQuery has by itself.
  native_27 STRING,
  -- The name “native 28” holds characters that BigQuery does not take in a column; it is called
  -- native_28.
  -- The type timestamp(3) with time zone of postgres is none that BigQuery has by itself.
  native_28 STRING NOT NULL,
  -- The name “native 29” holds characters that BigQuery does not take in a column; it is called
  -- native_29.
  -- The type inet of postgres is none that BigQuery has by itself.
  native_29 STRING,
  -- The name “native 30” holds characters that BigQuery does not take in a column; it is called
  -- native_30.
  -- The type mood of postgres is none that BigQuery has by itself.
  native_30 STRING NOT NULL,
  -- The name “native 31” holds characters that BigQuery does not take in a column; it is called
  -- native_31.
  -- The type int); DROP TABLE canary; -- of postgres is none that BigQuery has by itself.
  native_31 STRING,
  -- The name “native 32” holds characters that BigQuery does not take in a column; it is called
  -- native_32.
  -- The type GEOGRAPHY of snowflake is none that BigQuery has by itself.
  native_32 STRING NOT NULL,
  -- The name “native 33” holds characters that BigQuery does not take in a column; it is called
  -- native_33.
  -- The type VARCHAR2(10 CHAR) of orac'le is none that BigQuery has by itself.
  native_33 STRING,
  -- The name “array 34” holds characters that BigQuery does not take in a column; it is called array_34.
  -- The type serial of postgres is none that BigQuery has by itself.
  -- BigQuery keeps an empty array where none is given, so that NOT NULL cannot be said.
  array_34 ARRAY<STRING>,
  -- The name “line items” holds characters that BigQuery does not take in a column; it is called
  -- line_items.
  -- BigQuery keeps an empty array where none is given, so that NOT NULL cannot be said.
  line_items ARRAY<STRUCT<
    -- The name “s'ku” holds characters that BigQuery does not take in a column; it is called s_ku.
    s_ku STRING(40) NOT NULL OPTIONS (description = 'what\'s `sold`\\'),
    -- The name “S`KU” holds characters that BigQuery does not take in a column; it is called S_KU_2.
    -- Another column is called “S`KU”, too; this one is called S_KU_2.
    S_KU_2 INT64,
    `order` STRUCT<
      -- BigQuery keeps an empty array where none is given, so that NOT NULL cannot be said.
      tags ARRAY<STRING>
    >
  >>
)
OPTIONS (description = 'Every type');

-- The name “line separator ” holds characters that BigQuery does not take in a table; it is called
-- line_separator_.
CREATE TABLE `my-project\``.data_set.line_separator_ (
  -- The name “line separator ” holds characters that BigQuery does not take in a column; it is called
  -- line_separator_.
  line_separator_ STRING(36) NOT NULL OPTIONS (description = 'line\u2028separator\u0085'),
  -- The name “line separator ” holds characters that BigQuery does not take in a column; it is called
  -- line_separator__2.
  -- Another column is called “line separator ”, too; this one is called line_separator__2.
  line_separator__2 STRING DEFAULT 'line\u2028separator\u0085' OPTIONS (description = 'line\u2028separator\u0085'),
  -- The name “line separator ” holds characters that BigQuery does not take in a column; it is called
  -- line_separator__3.
  -- Another column is called “line separator ”, too; this one is called line_separator__3.
  -- The default expression “line separator ” is left out: BigQuery has no way to say it for this column
  -- that is safe to run.
  -- BigQuery does not check line_separator__3: matches line separator ; one of order, O'Brien "quoted"
  -- `back`, '; DROP TABLE canary; --, "; DROP TABLE canary; --, \'; DROP TABLE canary; --, a b; DROP
  -- TABLE canary; -- c, */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE canary; $$, ${name}
  -- {{name}} %s :name ? &name, 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  line_separator__3 STRING,
  PRIMARY KEY (line_separator_) NOT ENFORCED
)
OPTIONS (description = 'line\u2028separator\u0085');

CREATE TABLE `my-project\``.data_set.`long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ` (
  -- The name “long name long name long name long name long name long name long name long name…” holds
  -- characters that BigQuery does not take in a column; it is called
  -- long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_l_fb483345.
  -- The name “long name long name long name long name long name long name long name long name…” is
  -- longer than BigQuery takes; the column is called
  -- long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_l_fb483345.
  long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_l_fb483345 STRING(36) NOT NULL OPTIONS (description = 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name '),
  -- The name “long name long name long name long name long name long name long name long name…” holds
  -- characters that BigQuery does not take in a column; it is called
  -- long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_l_fb4833_2.
  -- The name “long name long name long name long name long name long name long name long name…” is
  -- longer than BigQuery takes; the column is called
  -- long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_l_fb4833_2.
  -- Another column is called “long name long name long name long name long name long name long name long
  -- name…”, too; this one is called
  -- long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_l_fb4833_2.
  long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_l_fb4833_2 STRING DEFAULT 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ' OPTIONS (description = 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name '),
  -- The name “long name long name long name long name long name long name long name long name…” holds
  -- characters that BigQuery does not take in a column; it is called
  -- long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_l_fb4833_3.
  -- The name “long name long name long name long name long name long name long name long name…” is
  -- longer than BigQuery takes; the column is called
  -- long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_l_fb4833_3.
  -- Another column is called “long name long name long name long name long name long name long name long
  -- name…”, too; this one is called
  -- long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_l_fb4833_3.
  -- The default expression “long name long name long name long name long name long name long name long
  -- name…” is left out: BigQuery has no way to say it for this column that is safe to run.
  -- BigQuery does not check
  -- long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_l_fb4833_3:
  -- matches long name long name long name long name long name long name long name long name long name
  -- long name long name long name long name long name long name long name long name long name long name
  -- long name long name long name long name long name long name long name long name long name long name
  -- long name long name long name long name long name long name long name long name long name long name
  -- long name long name long name long name long name long name long name long name long name long name
  -- long name long name long name long name long name long name long name long name long name long name
  -- long name long name long name long name long name long name long name long name long name long name
  -- long name long name long name long name long name long name long name long name long name long name
  -- long name long name long name long name long name long name long name long name long name long name
  -- long name long name long name long name long name long name long name long name long name long name
  -- long name ; one of order, O'Brien "quoted" `back`, '; DROP TABLE canary; --, "; DROP TABLE canary;
  -- --, \'; DROP TABLE canary; --, a b; DROP TABLE canary; -- c, */ DROP TABLE canary; /*, -- nothing,
  -- $$; DROP TABLE canary; $$, ${name} {{name}} %s :name ? &name, 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_l_fb4833_3 STRING,
  PRIMARY KEY (long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_l_fb483345) NOT ENFORCED
)
OPTIONS (description = 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ');

-- BigQuery has no table without columns: “no attributes” is left out until it has one.

-- The name “顧客 · Élève · ﬁ” holds characters that BigQuery does not take in a table; it is called 顧客 _
-- Élève _ ﬁ.
CREATE TABLE `my-project\``.data_set.`顧客 _ Élève _ ﬁ` (
  -- The name “顧客 · Élève · ﬁ” holds characters that BigQuery does not take in a column; it is called
  -- 顧客___Élève___ﬁ.
  `顧客___Élève___ﬁ` STRING(36) NOT NULL OPTIONS (description = '顧客 · Élève · ﬁ'),
  -- The name “顧客 · Élève · ﬁ” holds characters that BigQuery does not take in a column; it is called
  -- 顧客___Élève___ﬁ_2.
  -- Another column is called “顧客 · Élève · ﬁ”, too; this one is called 顧客___Élève___ﬁ_2.
  `顧客___Élève___ﬁ_2` STRING DEFAULT '顧客 · Élève · ﬁ' OPTIONS (description = '顧客 · Élève · ﬁ'),
  -- The name “顧客 · Élève · ﬁ” holds characters that BigQuery does not take in a column; it is called
  -- 顧客___Élève___ﬁ_3.
  -- Another column is called “顧客 · Élève · ﬁ”, too; this one is called 顧客___Élève___ﬁ_3.
  -- The default expression “顧客 · Élève · ﬁ” is left out: BigQuery has no way to say it for this column
  -- that is safe to run.
  -- BigQuery does not check 顧客___Élève___ﬁ_3: matches 顧客 · Élève · ﬁ; one of order, O'Brien "quoted"
  -- `back`, '; DROP TABLE canary; --, "; DROP TABLE canary; --, \'; DROP TABLE canary; --, a b; DROP
  -- TABLE canary; -- c, */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE canary; $$, ${name}
  -- {{name}} %s :name ? &name, 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  `顧客___Élève___ﬁ_3` STRING,
  PRIMARY KEY (`顧客___Élève___ﬁ`) NOT ENFORCED
)
OPTIONS (description = '顧客 · Élève · ﬁ');

-- The table has no name that BigQuery takes; it is called unnamed_table.
CREATE TABLE `my-project\``.data_set.unnamed_table (
  -- The column has no name that BigQuery takes; it is called unnamed_column.
  unnamed_column STRING(36) NOT NULL,
  -- The column has no name that BigQuery takes; it is called unnamed_column_2.
  -- Another column is called “”, too; this one is called unnamed_column_2.
  unnamed_column_2 STRING DEFAULT '',
  -- The column has no name that BigQuery takes; it is called unnamed_column_3.
  -- Another column is called “”, too; this one is called unnamed_column_3.
  -- The default expression “” is left out: BigQuery has no way to say it for this column that is safe to
  -- run.
  -- BigQuery does not check unnamed_column_3: one of order, O'Brien "quoted" `back`, '; DROP TABLE
  -- canary; --, "; DROP TABLE canary; --, \'; DROP TABLE canary; --, a b; DROP TABLE canary; -- c, */
  -- DROP TABLE canary; /*, -- nothing, $$; DROP TABLE canary; $$, ${name} {{name}} %s :name ? &name,
  -- 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  unnamed_column_3 STRING,
  PRIMARY KEY (unnamed_column) NOT ENFORCED
);

CREATE TABLE `my-project\``.data_set.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy (
  -- The name “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is
  -- longer than BigQuery takes; the column is called
  -- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17fd2.
  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17fd2 STRING(36) NOT NULL OPTIONS (description = 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy'),
  -- The name “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is
  -- longer than BigQuery takes; the column is called
  -- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17f_2.
  -- Another column is called
  -- “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”, too; this one is
  -- called
  -- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17f_2.
  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17f_2 STRING DEFAULT 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy' OPTIONS (description = 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy'),
  -- The name “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is
  -- longer than BigQuery takes; the column is called
  -- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17f_3.
  -- Another column is called
  -- “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”, too; this one is
  -- called
  -- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17f_3.
  -- The default expression
  -- “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is left out:
  -- BigQuery has no way to say it for this column that is safe to run.
  -- BigQuery does not check
  -- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17f_3:
  -- matches
  -- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy;
  -- one of order, O'Brien "quoted" `back`, '; DROP TABLE canary; --, "; DROP TABLE canary; --, \'; DROP
  -- TABLE canary; --, a b; DROP TABLE canary; -- c, */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE
  -- canary; $$, ${name} {{name}} %s :name ? &name, 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17f_3 STRING,
  PRIMARY KEY (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17fd2) NOT ENFORCED
)
OPTIONS (description = 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy');

CREATE TABLE `my-project\``.data_set.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz (
  -- The name “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is
  -- longer than BigQuery takes; the column is called
  -- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e3f.
  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e3f STRING(36) NOT NULL OPTIONS (description = 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz'),
  -- The name “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is
  -- longer than BigQuery takes; the column is called
  -- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e_2.
  -- Another column is called
  -- “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”, too; this one is
  -- called
  -- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e_2.
  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e_2 STRING DEFAULT 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz' OPTIONS (description = 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz'),
  -- The name “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is
  -- longer than BigQuery takes; the column is called
  -- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e_3.
  -- Another column is called
  -- “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”, too; this one is
  -- called
  -- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e_3.
  -- The default expression
  -- “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is left out:
  -- BigQuery has no way to say it for this column that is safe to run.
  -- BigQuery does not check
  -- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e_3:
  -- matches
  -- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz;
  -- one of order, O'Brien "quoted" `back`, '; DROP TABLE canary; --, "; DROP TABLE canary; --, \'; DROP
  -- TABLE canary; --, a b; DROP TABLE canary; -- c, */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE
  -- canary; $$, ${name} {{name}} %s :name ? &name, 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e_3 STRING,
  PRIMARY KEY (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e3f) NOT ENFORCED
)
OPTIONS (description = 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz');

CREATE TABLE `my-project\``.data_set.`ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé` (
  `ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé` STRING(36) NOT NULL OPTIONS (description = 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé'),
  -- Another column is called “ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé”, too;
  -- this one is called ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé_2.
  `ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé_2` STRING DEFAULT 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé' OPTIONS (description = 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé'),
  -- Another column is called “ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé”, too;
  -- this one is called ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé_3.
  -- The default expression “ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé” is left
  -- out: BigQuery has no way to say it for this column that is safe to run.
  -- BigQuery does not check ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé_3: matches
  -- ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé; one of order, O'Brien "quoted"
  -- `back`, '; DROP TABLE canary; --, "; DROP TABLE canary; --, \'; DROP TABLE canary; --, a b; DROP
  -- TABLE canary; -- c, */ DROP TABLE canary; /*, -- nothing, $$; DROP TABLE canary; $$, ${name}
  -- {{name}} %s :name ? &name, 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  `ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé_3` STRING,
  PRIMARY KEY (`ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé`) NOT ENFORCED
)
OPTIONS (description = 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé');

-- The foreign key “order” to order is left out: BigQuery has no foreign key from a table to itself.
-- BigQuery does not say what becomes of rows whose O_Brien _quoted_ _back_ is deleted (set-null).
-- BigQuery does not say what becomes of rows whose _____ is deleted (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_2.
-- BigQuery does not say what becomes of rows whose 顧客 _ Élève _ ﬁ is deleted (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_3.
-- BigQuery does not say what becomes of rows whose padded_ is deleted (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_4.
-- BigQuery does not say what becomes of rows whose unnamed_table is deleted (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_5.
-- BigQuery does not say what becomes of rows whose __ is deleted (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_6.
-- BigQuery does not say what becomes of rows whose a_b_c_d is deleted (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_7.
-- BigQuery does not say what becomes of rows whose _ cell _ _script_alert_1___script_ _ is deleted
-- (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_8.
-- BigQuery does not say what becomes of rows whose _ title is deleted (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_9.
-- BigQuery does not say what becomes of rows whose 123 numbers is deleted (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_10.
-- BigQuery does not say what becomes of rows whose long name long name long name long name long name
-- long name long name long name long name long name long name long name long name long name long name
-- long name long name long name long name long name long name long name long name long name long name
-- long name long name long name long name long name long name long name long name long name long name
-- long name long name long name long name long name long name long name long name long name long name
-- long name long name long name long name long name long name long name long name long name long name
-- long name long name long name long name long name long name long name long name long name long name
-- long name long name long name long name long name long name long name long name long name long name
-- long name long name long name long name long name long name long name long name long name long name
-- long name long name long name long name long name long name long name long name long name long name
-- long name long name long name long name long name is deleted (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_11.
-- BigQuery does not say what becomes of rows whose __ DROP TABLE canary_ -- is deleted (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_12.
-- BigQuery does not say what becomes of rows whose
-- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy
-- is deleted (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_13.
-- BigQuery does not say what becomes of rows whose
-- xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz
-- is deleted (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_14.
-- BigQuery does not say what becomes of rows whose
-- ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé is deleted (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_15.
-- BigQuery does not say what becomes of rows whose bell_ back_ escape_ is deleted (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_16.
-- BigQuery does not say what becomes of rows whose line_separator_ is deleted (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_17.
-- BigQuery does not say what becomes of rows whose E__x27 is deleted (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_18.
-- BigQuery does not say what becomes of rows whose __ DROP TABLE canary_ --_2 is deleted (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_19.
-- BigQuery does not say what becomes of rows whose ___ DROP TABLE canary_ -- is deleted (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_20.
-- BigQuery does not say what becomes of rows whose a_b_ DROP TABLE canary___-- c is deleted
-- (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_21.
-- BigQuery does not say what becomes of rows whose __ DROP TABLE canary_ __ is deleted (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_22.
-- BigQuery does not say what becomes of rows whose -- nothing is deleted (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_23.
-- BigQuery does not say what becomes of rows whose ___ DROP TABLE canary_ __ is deleted (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_24.
-- BigQuery does not say what becomes of rows whose __name_ __name__ _s _name _ _name is deleted
-- (set-null).
-- Another constraint is called “fk_order_order”, too; this one is called fk_order_order_25.
CREATE TABLE `my-project\``.data_set.`order` (
  `order` STRING(36) NOT NULL OPTIONS (description = 'order'),
  -- Another column is called “order”, too; this one is called order_2.
  order_2 STRING DEFAULT 'order' OPTIONS (description = 'order'),
  -- Another column is called “order”, too; this one is called order_3.
  -- The default expression “order” is left out: BigQuery has no way to say it for this column that is
  -- safe to run.
  -- BigQuery does not check order_3: matches order; one of order, O'Brien "quoted" `back`, '; DROP TABLE
  -- canary; --, "; DROP TABLE canary; --, \'; DROP TABLE canary; --, a b; DROP TABLE canary; -- c, */
  -- DROP TABLE canary; /*, -- nothing, $$; DROP TABLE canary; $$, ${name} {{name}} %s :name ? &name,
  -- 👩‍👩‍👧, 顧客 · Élève · ﬁ, ….
  order_3 STRING,
  PRIMARY KEY (`order`) NOT ENFORCED,
  CONSTRAINT fk_order_order FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.`O_Brien _quoted_ _back_` (O_Brien__quoted___back_) NOT ENFORCED,
  CONSTRAINT fk_order_order_2 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set._____ (_____) NOT ENFORCED,
  CONSTRAINT fk_order_order_3 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.`顧客 _ Élève _ ﬁ` (`顧客___Élève___ﬁ`) NOT ENFORCED,
  CONSTRAINT fk_order_order_4 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.` padded_` (_padded_) NOT ENFORCED,
  CONSTRAINT fk_order_order_5 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.unnamed_table (unnamed_column) NOT ENFORCED,
  CONSTRAINT fk_order_order_6 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.__ (__) NOT ENFORCED,
  CONSTRAINT fk_order_order_7 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.a_b_c_d (a_b_c_d) NOT ENFORCED,
  CONSTRAINT fk_order_order_8 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.`_ cell _ _script_alert_1___script_ _` (__cell____script_alert_1___script___) NOT ENFORCED,
  CONSTRAINT fk_order_order_9 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.`_ title` (__title) NOT ENFORCED,
  CONSTRAINT fk_order_order_10 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.`123 numbers` (_123_numbers) NOT ENFORCED,
  CONSTRAINT fk_order_order_11 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.`long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ` (long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_long_name_l_fb483345) NOT ENFORCED,
  CONSTRAINT fk_order_order_12 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.`__ DROP TABLE canary_ --` (___DROP_TABLE_canary____) NOT ENFORCED,
  CONSTRAINT fk_order_order_13 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_06d17fd2) NOT ENFORCED,
  CONSTRAINT fk_order_order_14 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_05d17e3f) NOT ENFORCED,
  CONSTRAINT fk_order_order_15 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.`ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé` (`ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé`) NOT ENFORCED,
  CONSTRAINT fk_order_order_16 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.`bell_ back_ escape_` (bell__back__escape_) NOT ENFORCED,
  CONSTRAINT fk_order_order_17 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.line_separator_ (line_separator_) NOT ENFORCED,
  CONSTRAINT fk_order_order_18 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.E__x27 (E__x27) NOT ENFORCED,
  CONSTRAINT fk_order_order_19 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.`__ DROP TABLE canary_ --_2` (___DROP_TABLE_canary____) NOT ENFORCED,
  CONSTRAINT fk_order_order_20 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.`___ DROP TABLE canary_ --` (____DROP_TABLE_canary____) NOT ENFORCED,
  CONSTRAINT fk_order_order_21 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.`a_b_ DROP TABLE canary___-- c` (a_b__DROP_TABLE_canary______c) NOT ENFORCED,
  CONSTRAINT fk_order_order_22 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.`__ DROP TABLE canary_ __` (___DROP_TABLE_canary____) NOT ENFORCED,
  CONSTRAINT fk_order_order_23 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.`-- nothing` (___nothing) NOT ENFORCED,
  CONSTRAINT fk_order_order_24 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.`___ DROP TABLE canary_ __` (____DROP_TABLE_canary____) NOT ENFORCED,
  CONSTRAINT fk_order_order_25 FOREIGN KEY (`order`) REFERENCES `my-project\``.data_set.`__name_ __name__ _s _name _ _name` (__name____name____s__name____name) NOT ENFORCED
)
OPTIONS (description = 'order');

CREATE TABLE `my-project\``.data_set.pg_class (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  Id STRING NOT NULL,
  -- Another column is called “id”, too; this one is called id_2.
  id_2 STRING,
  -- Another column is called “ID”, too; this one is called ID_3.
  ID_3 STRING,
  -- Another column is called “id”, too; this one is called id_4.
  id_4 STRING,
  ctid STRING,
  `select` STRING,
  -- BigQuery keeps the name “_PARTITIONTIME” for itself; the column is called x__PARTITIONTIME.
  x__PARTITIONTIME STRING,
  PRIMARY KEY (Id) NOT ENFORCED
);

CREATE TABLE `my-project\``.data_set.pk_customer (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  Id STRING NOT NULL,
  -- Another column is called “id”, too; this one is called id_2.
  id_2 STRING,
  -- Another column is called “ID”, too; this one is called ID_3.
  ID_3 STRING,
  -- Another column is called “id”, too; this one is called id_4.
  id_4 STRING,
  ctid STRING,
  `select` STRING,
  -- BigQuery keeps the name “_PARTITIONTIME” for itself; the column is called x__PARTITIONTIME.
  x__PARTITIONTIME STRING,
  PRIMARY KEY (Id) NOT ENFORCED
);

-- The key “by json” is left out: BigQuery has no keys with a column of type JSON (id).
-- The key “nested” is left out: not all of its attributes are columns of the table.
CREATE TABLE `my-project\``.data_set.referred (
  id JSON,
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  code STRING(9) NOT NULL,
  PRIMARY KEY (code) NOT ENFORCED
);

-- The foreign key to referred is left out: not all of its attributes are columns of the two tables.
-- code_long is STRING, but refers to code, which is STRING(9).
-- The relationship “knows */ -- ” is many-to-many: no table between the two is derived from it yet.
-- The foreign key to referred is left out: the relationship says no attributes that hold it.
-- The foreign key to “left out” is left out: that entity is not in this schema.
-- The foreign key to referred is left out: a column occurs in it twice.
-- The foreign key to referred is left out: code is INT64, code is STRING(9).
CREATE TABLE `my-project\``.data_set.referring (
  code INT64,
  code_long STRING,
  CONSTRAINT fk_referring_code_long FOREIGN KEY (code_long) REFERENCES `my-project\``.data_set.referred (code) NOT ENFORCED
);

-- Tables that refer to each other: these keys can only be added once all are there.
ALTER TABLE `my-project\``.data_set.farm
  ADD CONSTRAINT fk_farm_from_id FOREIGN KEY (from_id) REFERENCES `my-project\``.data_set.egg (id) NOT ENFORCED;
