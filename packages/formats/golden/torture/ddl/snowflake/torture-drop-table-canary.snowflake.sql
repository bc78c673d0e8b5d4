-- Torture */ -- '; DROP TABLE canary; -- $$: 45 tables for Snowflake, written by C360 Studio.
-- Snowflake knows the keys below, but does not check them.

CREATE TABLE "raw ""db"""."ORDER"."123_NUMBERS" (
  "123_NUMBERS" VARCHAR(36) NOT NULL COMMENT '123 numbers',
  -- Another column is called “123_NUMBERS”, too; this one is called 123_NUMBERS_2.
  "123_NUMBERS_2" VARCHAR DEFAULT '123 numbers' COMMENT '123 numbers',
  -- Another column is called “123_NUMBERS”, too; this one is called 123_NUMBERS_3.
  -- The default expression “123 numbers” is left out: Snowflake has no way to say it for this column
  -- that is safe to run.
  "123_NUMBERS_3" VARCHAR,
  CONSTRAINT PK_123_NUMBERS PRIMARY KEY ("123_NUMBERS"),
  CONSTRAINT CK_123_NUMBERS_123_NUMBERS_3 CHECK (REGEXP_INSTR("123_NUMBERS_3", '123 numbers') > 0),
  CONSTRAINT CK_123_NUMBERS_123_NUMBERS_3_2 CHECK ("123_NUMBERS_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = '123 numbers';

CREATE TABLE "raw ""db"""."ORDER".A_B_C_D (
  A_B_C_D VARCHAR(36) NOT NULL COMMENT 'a/b\\c:d',
  -- Another column is called “A_B_C_D”, too; this one is called A_B_C_D_2.
  A_B_C_D_2 VARCHAR DEFAULT 'a/b\\c:d' COMMENT 'a/b\\c:d',
  -- Another column is called “A_B_C_D”, too; this one is called A_B_C_D_3.
  -- The default expression “a/b\c:d” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  -- Snowflake does not check A_B_C_D_3: matches a/b\c:d.
  A_B_C_D_3 VARCHAR,
  CONSTRAINT PK_A_B_C_D PRIMARY KEY (A_B_C_D),
  CONSTRAINT CK_A_B_C_D_A_B_C_D_3 CHECK (A_B_C_D_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = 'a/b\\c:d';

CREATE TABLE "raw ""db"""."ORDER".A_B_DROP_TABLE_CANARY_C (
  A_B_DROP_TABLE_CANARY_C VARCHAR(36) NOT NULL COMMENT 'a\nb; DROP TABLE canary;\r\n-- c',
  -- Another column is called “A_B_DROP_TABLE_CANARY_C”, too; this one is called
  -- A_B_DROP_TABLE_CANARY_C_2.
  A_B_DROP_TABLE_CANARY_C_2 VARCHAR DEFAULT 'a\nb; DROP TABLE canary;\r\n-- c' COMMENT 'a\nb; DROP TABLE canary;\r\n-- c',
  -- Another column is called “A_B_DROP_TABLE_CANARY_C”, too; this one is called
  -- A_B_DROP_TABLE_CANARY_C_3.
  -- The default expression “a b; DROP TABLE canary; -- c” is left out: Snowflake has no way to say it
  -- for this column that is safe to run.
  A_B_DROP_TABLE_CANARY_C_3 VARCHAR,
  CONSTRAINT PK_A_B_DROP_TABLE_CANARY_C PRIMARY KEY (A_B_DROP_TABLE_CANARY_C),
  CONSTRAINT CK_A_B_DROP_TABLE_CANARY_C_A_B_DROP_TABLE_CANARY_C_3 CHECK (REGEXP_INSTR(A_B_DROP_TABLE_CANARY_C_3, 'a\nb; DROP TABLE canary;\r\n-- c') > 0),
  CONSTRAINT CK_A_B_DROP_TABLE_CANARY_C_A_B_DROP_TABLE_CANARY_C_3_2 CHECK (A_B_DROP_TABLE_CANARY_C_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = 'a\nb; DROP TABLE canary;\r\n-- c';

CREATE TABLE "raw ""db"""."ORDER".BELL_BACK_ESCAPE (
  BELL_BACK_ESCAPE VARCHAR(36) NOT NULL COMMENT 'bell\u0007 back\u0008 escape\u001b',
  -- Another column is called “BELL_BACK_ESCAPE”, too; this one is called BELL_BACK_ESCAPE_2.
  BELL_BACK_ESCAPE_2 VARCHAR DEFAULT 'bell\u0007 back\u0008 escape\u001b' COMMENT 'bell\u0007 back\u0008 escape\u001b',
  -- Another column is called “BELL_BACK_ESCAPE”, too; this one is called BELL_BACK_ESCAPE_3.
  -- The default expression “bell back escape ” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  BELL_BACK_ESCAPE_3 VARCHAR,
  CONSTRAINT PK_BELL_BACK_ESCAPE PRIMARY KEY (BELL_BACK_ESCAPE),
  CONSTRAINT CK_BELL_BACK_ESCAPE_BELL_BACK_ESCAPE_3 CHECK (REGEXP_INSTR(BELL_BACK_ESCAPE_3, 'bell\u0007 back\u0008 escape\u001b') > 0),
  CONSTRAINT CK_BELL_BACK_ESCAPE_BELL_BACK_ESCAPE_3_2 CHECK (BELL_BACK_ESCAPE_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = 'bell\u0007 back\u0008 escape\u001b';

CREATE TABLE "raw ""db"""."ORDER".CELL_SCRIPT_ALERT_1_SCRIPT (
  CELL_SCRIPT_ALERT_1_SCRIPT VARCHAR(36) NOT NULL COMMENT '| cell | <script>alert(1)</script> |',
  -- Another column is called “CELL_SCRIPT_ALERT_1_SCRIPT”, too; this one is called
  -- CELL_SCRIPT_ALERT_1_SCRIPT_2.
  CELL_SCRIPT_ALERT_1_SCRIPT_2 VARCHAR DEFAULT '| cell | <script>alert(1)</script> |' COMMENT '| cell | <script>alert(1)</script> |',
  -- Another column is called “CELL_SCRIPT_ALERT_1_SCRIPT”, too; this one is called
  -- CELL_SCRIPT_ALERT_1_SCRIPT_3.
  -- The default expression “| cell | <script>alert(1)</script> |” is left out: Snowflake has no way to
  -- say it for this column that is safe to run.
  CELL_SCRIPT_ALERT_1_SCRIPT_3 VARCHAR,
  CONSTRAINT PK_CELL_SCRIPT_ALERT_1_SCRIPT PRIMARY KEY (CELL_SCRIPT_ALERT_1_SCRIPT),
  CONSTRAINT CK_CELL_SCRIPT_ALERT_1_SCRIPT_CELL_SCRIPT_ALERT_1_SCRIPT_3 CHECK (REGEXP_INSTR(CELL_SCRIPT_ALERT_1_SCRIPT_3, '| cell | <script>alert(1)</script> |') > 0),
  CONSTRAINT CK_CELL_SCRIPT_ALERT_1_SCRIPT_CELL_SCRIPT_ALERT_1_SCRIPT_3_2 CHECK (CELL_SCRIPT_ALERT_1_SCRIPT_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = '| cell | <script>alert(1)</script> |';

-- The key “empty” is left out: it has no attributes.
-- The table has another primary key; the one of PART_ONE, PART_TWO is a unique constraint.
CREATE TABLE "raw ""db"""."ORDER".COMPOSITE_PARENT (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  PART_ONE VARCHAR(20) NOT NULL,
  PART_TWO VARCHAR(20) NOT NULL,
  PART_THREE VARCHAR(20) NOT NULL,
  CONSTRAINT PK_COMPOSITE_PARENT PRIMARY KEY (PART_ONE, PART_TWO, PART_THREE),
  CONSTRAINT UQ_COMPOSITE_PARENT_PART_ONE_PART_TWO UNIQUE (PART_ONE, PART_TWO),
  CONSTRAINT UQ_PARTS UNIQUE (PART_TWO, PART_THREE)
);

-- The foreign key to COMPOSITE_PARENT is left out: PART_ONE is not a key of COMPOSITE_PARENT.
CREATE TABLE "raw ""db"""."ORDER".COMPOSITE_CHILD (
  PART_ONE VARCHAR(20),
  PART_TWO VARCHAR(20) NOT NULL,
  PART_THREE VARCHAR(20) NOT NULL,
  CONSTRAINT FK_COMPOSITE_CHILD_PART_TWO_PART_THREE FOREIGN KEY (PART_TWO, PART_THREE) REFERENCES "raw ""db"""."ORDER".COMPOSITE_PARENT (PART_TWO, PART_THREE),
  CONSTRAINT FK_COMPOSITE_CHILD_PART_ONE_PART_TWO_PART_THREE FOREIGN KEY (PART_ONE, PART_TWO, PART_THREE) REFERENCES "raw ""db"""."ORDER".COMPOSITE_PARENT (PART_ONE, PART_TWO, PART_THREE)
);

CREATE TABLE "raw ""db"""."ORDER".CONDITIONS (
  -- Snowflake does not check BOUND_0: value -1.5e-7 to 1e+21.
  BOUND_0 VARCHAR,
  -- Snowflake does not check BOUND_1: value -1.5e-7 to 1e+21.
  BOUND_1 VARCHAR(40),
  -- Snowflake limits a text to at most 134217728 characters, not 1000000000.
  -- Snowflake does not check BOUND_2: value -1.5e-7 to 1e+21.
  BOUND_2 VARCHAR(134217728),
  -- Snowflake does not check BOUND_3: value -1.5e-7 to 1e+21.
  BOUND_3 VARCHAR,
  -- Snowflake does not check BOUND_4: characters 1 to 7; one of the values of states'.
  BOUND_4 NUMBER(38,0),
  -- Snowflake does not check BOUND_5: characters 1 to 7; one of the values of states'.
  BOUND_5 NUMBER(3,0),
  -- Snowflake does not check BOUND_6: characters 1 to 7; one of the values of states'.
  BOUND_6 NUMBER(5,0),
  -- Snowflake does not check BOUND_7: characters 1 to 7; one of the values of states'.
  BOUND_7 NUMBER(10,0),
  -- Snowflake does not check BOUND_8: characters 1 to 7; one of the values of states'.
  BOUND_8 NUMBER(19,0),
  -- Snowflake does not check BOUND_9: characters 1 to 7; one of the values of states'.
  BOUND_9 NUMBER(12,2),
  -- Snowflake does not check BOUND_10: characters 1 to 7; one of the values of states'.
  BOUND_10 NUMBER(5,5),
  -- Snowflake keeps at most 38 digits, not decimal(1000,1000).
  -- Snowflake does not check BOUND_11: characters 1 to 7; one of the values of states'.
  BOUND_11 NUMBER(38,37),
  -- Snowflake does not check BOUND_12: characters 1 to 7; one of the values of states'.
  BOUND_12 FLOAT,
  -- Snowflake does not check BOUND_13: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  BOUND_13 BOOLEAN,
  -- Snowflake does not check BOUND_14: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  BOUND_14 DATE,
  -- Snowflake does not check BOUND_15: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  BOUND_15 TIME,
  -- Snowflake does not check BOUND_16: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  BOUND_16 TIMESTAMP_TZ,
  -- Snowflake does not check BOUND_17: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  BOUND_17 TIMESTAMP_NTZ,
  -- Snowflake does not check BOUND_18: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  BOUND_18 VARCHAR(36),
  -- Snowflake does not check BOUND_19: value -1.5e-7 to 1e+21; one of the values of states'.
  BOUND_19 BINARY,
  -- Snowflake does not check BOUND_20: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  BOUND_20 VARIANT,
  -- BOUND_21: object
  -- Snowflake does not check BOUND_21: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  BOUND_21 OBJECT,
  -- BOUND_22: array of VARCHAR(3)
  -- Snowflake does not check BOUND_22: value -1.5e-7 to 1e+21; one of the values of states'.
  BOUND_22 ARRAY,
  -- BOUND_23: array of array of NUMBER(38,0)
  -- Snowflake does not check BOUND_23: value -1.5e-7 to 1e+21; items 1 to 7; one of the values of
  -- states'.
  BOUND_23 ARRAY,
  -- BOUND_24: array of object, any keys, values array of DATE
  -- Snowflake does not check BOUND_24: value -1.5e-7 to 1e+21; items 1 to 7; one of the values of
  -- states'.
  BOUND_24 ARRAY,
  -- BOUND_25: object, any keys, values NUMBER(5,1)
  -- Snowflake does not check BOUND_25: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  BOUND_25 OBJECT,
  -- BOUND_26: object, any keys, values object
  -- Snowflake does not check BOUND_26: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  BOUND_26 OBJECT,
  -- The type interval day to second of postgres is none that Snowflake has by itself.
  -- Snowflake does not check BOUND_27: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  BOUND_27 VARCHAR,
  -- The type timestamp(3) with time zone of postgres is none that Snowflake has by itself.
  -- Snowflake does not check BOUND_28: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  BOUND_28 VARCHAR,
  -- The type inet of postgres is none that Snowflake has by itself.
  -- Snowflake does not check BOUND_29: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  BOUND_29 VARCHAR,
  -- The type mood of postgres is none that Snowflake has by itself.
  -- Snowflake does not check BOUND_30: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  BOUND_30 VARCHAR,
  -- The type int); DROP TABLE canary; -- of postgres is none that Snowflake has by itself.
  -- Snowflake does not check BOUND_31: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  BOUND_31 VARCHAR,
  -- Snowflake does not check BOUND_32: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  BOUND_32 GEOGRAPHY,
  -- The type VARCHAR2(10 CHAR) of orac'le is none that Snowflake has by itself.
  -- Snowflake does not check BOUND_33: value -1.5e-7 to 1e+21; characters 1 to 7; one of the values of
  -- states'.
  BOUND_33 VARCHAR,
  -- BOUND_34: array of VARCHAR
  -- Snowflake does not check BOUND_34: value -1.5e-7 to 1e+21; items 1 to 7; one of the values of
  -- states'.
  BOUND_34 ARRAY,
  -- Snowflake does not check PATTERN_0: matches ^[a-z]{2,300}$.
  PATTERN_0 VARCHAR,
  -- Snowflake does not check PATTERN_1: matches \bword\b.
  PATTERN_1 VARCHAR,
  PATTERN_2 VARCHAR,
  -- Snowflake does not check PATTERN_3: matches (?<year>\d{4}).
  PATTERN_3 VARCHAR,
  -- Snowflake does not check PATTERN_4: matches [.
  PATTERN_4 VARCHAR,
  PATTERN_5 VARCHAR,
  -- Snowflake does not check PATTERN_6: matches ***=x.
  PATTERN_6 VARCHAR,
  -- Snowflake does not check PATTERN_7: matches (?i)x.
  PATTERN_7 VARCHAR,
  NUMBER NUMBER(38,0),
  NONE VARCHAR,
  CONSTRAINT CK_CONDITIONS_BOUND_0 CHECK (LENGTH(BOUND_0) BETWEEN 1 AND 7),
  CONSTRAINT CK_CONDITIONS_BOUND_0_2 CHECK (BOUND_0 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27')),
  CONSTRAINT CK_CONDITIONS_BOUND_1 CHECK (LENGTH(BOUND_1) BETWEEN 1 AND 7),
  CONSTRAINT CK_CONDITIONS_BOUND_1_2 CHECK (BOUND_1 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27')),
  CONSTRAINT CK_CONDITIONS_BOUND_2 CHECK (LENGTH(BOUND_2) BETWEEN 1 AND 7),
  CONSTRAINT CK_CONDITIONS_BOUND_2_2 CHECK (BOUND_2 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27')),
  CONSTRAINT CK_CONDITIONS_BOUND_3 CHECK (LENGTH(BOUND_3) BETWEEN 1 AND 7),
  CONSTRAINT CK_CONDITIONS_BOUND_3_2 CHECK (BOUND_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27')),
  CONSTRAINT CK_CONDITIONS_BOUND_4 CHECK (BOUND_4 BETWEEN -1.5e-7 AND 1e+21),
  CONSTRAINT CK_CONDITIONS_BOUND_5 CHECK (BOUND_5 BETWEEN -1.5e-7 AND 1e+21),
  CONSTRAINT CK_CONDITIONS_BOUND_6 CHECK (BOUND_6 BETWEEN -1.5e-7 AND 1e+21),
  CONSTRAINT CK_CONDITIONS_BOUND_7 CHECK (BOUND_7 BETWEEN -1.5e-7 AND 1e+21),
  CONSTRAINT CK_CONDITIONS_BOUND_8 CHECK (BOUND_8 BETWEEN -1.5e-7 AND 1e+21),
  CONSTRAINT CK_CONDITIONS_BOUND_9 CHECK (BOUND_9 BETWEEN -1.5e-7 AND 1e+21),
  CONSTRAINT CK_CONDITIONS_BOUND_10 CHECK (BOUND_10 BETWEEN -1.5e-7 AND 1e+21),
  CONSTRAINT CK_CONDITIONS_BOUND_11 CHECK (BOUND_11 BETWEEN -1.5e-7 AND 1e+21),
  CONSTRAINT CK_CONDITIONS_BOUND_12 CHECK (BOUND_12 BETWEEN -1.5e-7 AND 1e+21),
  CONSTRAINT CK_CONDITIONS_BOUND_19 CHECK (OCTET_LENGTH(BOUND_19) BETWEEN 1 AND 7),
  CONSTRAINT CK_CONDITIONS_BOUND_22 CHECK (ARRAY_SIZE(BOUND_22) BETWEEN 1 AND 7),
  CONSTRAINT CK_CONDITIONS_PATTERN_2 CHECK (REGEXP_INSTR(PATTERN_2, '^it''s\\\\$') > 0),
  CONSTRAINT CK_CONDITIONS_PATTERN_5 CHECK (REGEXP_INSTR(PATTERN_5, '^\\d{3}-\\d{4}$') > 0),
  CONSTRAINT CK_CONDITIONS_NUMBER CHECK (NUMBER IN (1, 2, -3))
)
COMMENT = 'Bounds of every kind, on types they do and do not go with.';

-- Another table is called “CUSTOMER”, too; this one is called CUSTOMER_2.
CREATE TABLE "raw ""db"""."ORDER".CUSTOMER_2 (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  ID VARCHAR NOT NULL,
  -- Another column is called “ID”, too; this one is called ID_2.
  ID_2 VARCHAR,
  -- Another column is called “ID”, too; this one is called ID_3.
  ID_3 VARCHAR,
  -- Another column is called “ID”, too; this one is called ID_4.
  ID_4 VARCHAR,
  CTID VARCHAR,
  "SELECT" VARCHAR,
  PARTITIONTIME VARCHAR,
  CONSTRAINT PK_CUSTOMER_2 PRIMARY KEY (ID)
);

-- Another table is called “CUSTOMER_2”, too; this one is called CUSTOMER_2_2.
CREATE TABLE "raw ""db"""."ORDER".CUSTOMER_2_2 (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  ID VARCHAR NOT NULL,
  -- Another column is called “ID”, too; this one is called ID_2.
  ID_2 VARCHAR,
  -- Another column is called “ID”, too; this one is called ID_3.
  ID_3 VARCHAR,
  -- Another column is called “ID”, too; this one is called ID_4.
  ID_4 VARCHAR,
  CTID VARCHAR,
  "SELECT" VARCHAR,
  PARTITIONTIME VARCHAR,
  CONSTRAINT PK_CUSTOMER_2_2 PRIMARY KEY (ID)
);

-- Another table is called “CUSTOMER”, too; this one is called CUSTOMER_3.
CREATE TABLE "raw ""db"""."ORDER".CUSTOMER_3 (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  ID VARCHAR NOT NULL,
  -- Another column is called “ID”, too; this one is called ID_2.
  ID_2 VARCHAR,
  -- Another column is called “ID”, too; this one is called ID_3.
  ID_3 VARCHAR,
  -- Another column is called “ID”, too; this one is called ID_4.
  ID_4 VARCHAR,
  CTID VARCHAR,
  "SELECT" VARCHAR,
  PARTITIONTIME VARCHAR,
  CONSTRAINT PK_CUSTOMER_3 PRIMARY KEY (ID)
);

-- Another table is called “CUSTOMER”, too; this one is called CUSTOMER_4.
CREATE TABLE "raw ""db"""."ORDER".CUSTOMER_4 (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  ID VARCHAR NOT NULL,
  -- Another column is called “ID”, too; this one is called ID_2.
  ID_2 VARCHAR,
  -- Another column is called “ID”, too; this one is called ID_3.
  ID_3 VARCHAR,
  -- Another column is called “ID”, too; this one is called ID_4.
  ID_4 VARCHAR,
  CTID VARCHAR,
  "SELECT" VARCHAR,
  PARTITIONTIME VARCHAR,
  CONSTRAINT PK_CUSTOMER_4 PRIMARY KEY (ID)
);

-- Another table is called “CUSTOMER”, too; this one is called CUSTOMER_5.
CREATE TABLE "raw ""db"""."ORDER".CUSTOMER_5 (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  ID VARCHAR NOT NULL,
  -- Another column is called “ID”, too; this one is called ID_2.
  ID_2 VARCHAR,
  -- Another column is called “ID”, too; this one is called ID_3.
  ID_3 VARCHAR,
  -- Another column is called “ID”, too; this one is called ID_4.
  ID_4 VARCHAR,
  CTID VARCHAR,
  "SELECT" VARCHAR,
  PARTITIONTIME VARCHAR,
  CONSTRAINT PK_CUSTOMER_5 PRIMARY KEY (ID)
);

CREATE TABLE "raw ""db"""."ORDER".DEFAULTS (
  D0 VARCHAR DEFAULT '0); DROP TABLE canary; --',
  D1 VARCHAR(40) DEFAULT '0); DROP TABLE canary; --',
  -- Snowflake limits a text to at most 134217728 characters, not 1000000000.
  D2 VARCHAR(134217728) DEFAULT '0); DROP TABLE canary; --',
  D3 VARCHAR DEFAULT '0); DROP TABLE canary; --',
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D4 NUMBER(38,0),
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D5 NUMBER(3,0),
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D6 NUMBER(5,0),
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D7 NUMBER(10,0),
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D8 NUMBER(19,0),
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D9 NUMBER(12,2),
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D10 NUMBER(5,5),
  -- Snowflake keeps at most 38 digits, not decimal(1000,1000).
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D11 NUMBER(38,37),
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D12 FLOAT,
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D13 BOOLEAN,
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D14 DATE,
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D15 TIME,
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D16 TIMESTAMP_TZ,
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D17 TIMESTAMP_NTZ,
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D18 VARCHAR(36),
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D19 BINARY,
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D20 VARIANT,
  -- D21: object
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D21 OBJECT,
  -- D22: array of VARCHAR(3)
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D22 ARRAY,
  -- D23: array of array of NUMBER(38,0)
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D23 ARRAY,
  -- D24: array of object, any keys, values array of DATE
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D24 ARRAY,
  -- D25: object, any keys, values NUMBER(5,1)
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D25 OBJECT,
  -- D26: object, any keys, values object
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D26 OBJECT,
  -- The type interval day to second of postgres is none that Snowflake has by itself.
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D27 VARCHAR,
  -- The type timestamp(3) with time zone of postgres is none that Snowflake has by itself.
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D28 VARCHAR,
  -- The type inet of postgres is none that Snowflake has by itself.
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D29 VARCHAR,
  -- The type mood of postgres is none that Snowflake has by itself.
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D30 VARCHAR,
  -- The type int); DROP TABLE canary; -- of postgres is none that Snowflake has by itself.
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D31 VARCHAR,
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D32 GEOGRAPHY,
  -- The type VARCHAR2(10 CHAR) of orac'le is none that Snowflake has by itself.
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D33 VARCHAR,
  -- D34: array of VARCHAR
  -- The default value “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for this
  -- column that is safe to run.
  D34 ARRAY,
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D35 VARCHAR,
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D36 VARCHAR(40),
  -- Snowflake limits a text to at most 134217728 characters, not 1000000000.
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D37 VARCHAR(134217728),
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D38 VARCHAR,
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D39 NUMBER(38,0),
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D40 NUMBER(3,0),
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D41 NUMBER(5,0),
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D42 NUMBER(10,0),
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D43 NUMBER(19,0),
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D44 NUMBER(12,2),
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D45 NUMBER(5,5),
  -- Snowflake keeps at most 38 digits, not decimal(1000,1000).
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D46 NUMBER(38,37),
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D47 FLOAT,
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D48 BOOLEAN,
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D49 DATE,
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D50 TIME,
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D51 TIMESTAMP_TZ,
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D52 TIMESTAMP_NTZ,
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D53 VARCHAR(36),
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D54 BINARY,
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D55 VARIANT,
  -- D56: object
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D56 OBJECT,
  -- D57: array of VARCHAR(3)
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D57 ARRAY,
  -- D58: array of array of NUMBER(38,0)
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D58 ARRAY,
  -- D59: array of object, any keys, values array of DATE
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D59 ARRAY,
  -- D60: object, any keys, values NUMBER(5,1)
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D60 OBJECT,
  -- D61: object, any keys, values object
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D61 OBJECT,
  -- The type interval day to second of postgres is none that Snowflake has by itself.
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D62 VARCHAR,
  -- The type timestamp(3) with time zone of postgres is none that Snowflake has by itself.
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D63 VARCHAR,
  -- The type inet of postgres is none that Snowflake has by itself.
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D64 VARCHAR,
  -- The type mood of postgres is none that Snowflake has by itself.
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D65 VARCHAR,
  -- The type int); DROP TABLE canary; -- of postgres is none that Snowflake has by itself.
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D66 VARCHAR,
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D67 GEOGRAPHY,
  -- The type VARCHAR2(10 CHAR) of orac'le is none that Snowflake has by itself.
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D68 VARCHAR,
  -- D69: array of VARCHAR
  -- The default expression “0); DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  D69 ARRAY,
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D70 VARCHAR,
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D71 VARCHAR(40),
  -- Snowflake limits a text to at most 134217728 characters, not 1000000000.
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D72 VARCHAR(134217728),
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D73 VARCHAR,
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D74 NUMBER(38,0),
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D75 NUMBER(3,0),
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D76 NUMBER(5,0),
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D77 NUMBER(10,0),
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D78 NUMBER(19,0),
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D79 NUMBER(12,2),
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D80 NUMBER(5,5),
  -- Snowflake keeps at most 38 digits, not decimal(1000,1000).
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D81 NUMBER(38,37),
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D82 FLOAT,
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D83 BOOLEAN,
  D84 DATE DEFAULT CURRENT_DATE(),
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D85 TIME,
  D86 TIMESTAMP_TZ DEFAULT CURRENT_TIMESTAMP()::TIMESTAMP_TZ,
  D87 TIMESTAMP_NTZ DEFAULT CURRENT_TIMESTAMP()::TIMESTAMP_NTZ,
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D88 VARCHAR(36),
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D89 BINARY,
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D90 VARIANT,
  -- D91: object
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D91 OBJECT,
  -- D92: array of VARCHAR(3)
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D92 ARRAY,
  -- D93: array of array of NUMBER(38,0)
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D93 ARRAY,
  -- D94: array of object, any keys, values array of DATE
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D94 ARRAY,
  -- D95: object, any keys, values NUMBER(5,1)
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D95 OBJECT,
  -- D96: object, any keys, values object
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D96 OBJECT,
  -- The type interval day to second of postgres is none that Snowflake has by itself.
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D97 VARCHAR,
  -- The type timestamp(3) with time zone of postgres is none that Snowflake has by itself.
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D98 VARCHAR,
  -- The type inet of postgres is none that Snowflake has by itself.
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D99 VARCHAR,
  -- The type mood of postgres is none that Snowflake has by itself.
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D100 VARCHAR,
  -- The type int); DROP TABLE canary; -- of postgres is none that Snowflake has by itself.
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D101 VARCHAR,
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D102 GEOGRAPHY,
  -- The type VARCHAR2(10 CHAR) of orac'le is none that Snowflake has by itself.
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D103 VARCHAR,
  -- D104: array of VARCHAR
  -- The default expression “now()” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D104 ARRAY,
  D105 NUMBER(38,0) DEFAULT 9007199254740991,
  -- The default value “400” is left out: Snowflake has no way to say it for this column that is safe to
  -- run.
  D106 NUMBER(3,0),
  D107 NUMBER(4,2) DEFAULT 99.999,
  -- The default value “1e-320” is left out: Snowflake has no way to say it for this column that is safe
  -- to run.
  D108 FLOAT,
  D109 BOOLEAN DEFAULT TRUE,
  -- The default value “toolong” is left out: Snowflake has no way to say it for this column that is safe
  -- to run.
  D110 VARCHAR(3),
  -- The default value “2026-02-29” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  D111 DATE,
  D112 DATE DEFAULT '2028-02-29'::DATE,
  D113 TIME DEFAULT '23:59:59.999999'::TIME,
  D114 TIMESTAMP_TZ DEFAULT '2026-01-01 00:00:00+00:00'::TIMESTAMP_TZ,
  D115 TIMESTAMP_NTZ DEFAULT '2026-01-01 00:00:00'::TIMESTAMP_NTZ,
  D116 VARCHAR(36) DEFAULT '00000000-0000-0000-0000-000000000000',
  -- The default value “{"a":"'\u0000"}” is left out: Snowflake has no way to say it for this column that
  -- is safe to run.
  D117 VARIANT,
  -- D118: object
  -- The default value “{"it's":[1,null]}” is left out: Snowflake has no way to say it for this column
  -- that is safe to run.
  D118 OBJECT,
  -- D119: array of VARCHAR
  -- The default value “{}” is left out: Snowflake has no way to say it for this column that is safe to
  -- run.
  D119 ARRAY,
  D120 VARCHAR DEFAULT 'it''s',
  D121 VARCHAR
);

CREATE TABLE "raw ""db"""."ORDER".DROP_TABLE_CANARY (
  DROP_TABLE_CANARY VARCHAR(36) NOT NULL COMMENT '''; DROP TABLE canary; --',
  -- Another column is called “DROP_TABLE_CANARY”, too; this one is called DROP_TABLE_CANARY_2.
  DROP_TABLE_CANARY_2 VARCHAR DEFAULT '''; DROP TABLE canary; --' COMMENT '''; DROP TABLE canary; --',
  -- Another column is called “DROP_TABLE_CANARY”, too; this one is called DROP_TABLE_CANARY_3.
  -- The default expression “'; DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  DROP_TABLE_CANARY_3 VARCHAR,
  CONSTRAINT PK_DROP_TABLE_CANARY PRIMARY KEY (DROP_TABLE_CANARY),
  CONSTRAINT CK_DROP_TABLE_CANARY_DROP_TABLE_CANARY_3 CHECK (REGEXP_INSTR(DROP_TABLE_CANARY_3, '''; DROP TABLE canary; --') > 0),
  CONSTRAINT CK_DROP_TABLE_CANARY_DROP_TABLE_CANARY_3_2 CHECK (DROP_TABLE_CANARY_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = '''; DROP TABLE canary; --';

-- Another table is called “DROP_TABLE_CANARY”, too; this one is called DROP_TABLE_CANARY_2.
CREATE TABLE "raw ""db"""."ORDER".DROP_TABLE_CANARY_2 (
  DROP_TABLE_CANARY VARCHAR(36) NOT NULL COMMENT '"; DROP TABLE canary; --',
  -- Another column is called “DROP_TABLE_CANARY”, too; this one is called DROP_TABLE_CANARY_2.
  DROP_TABLE_CANARY_2 VARCHAR DEFAULT '"; DROP TABLE canary; --' COMMENT '"; DROP TABLE canary; --',
  -- Another column is called “DROP_TABLE_CANARY”, too; this one is called DROP_TABLE_CANARY_3.
  -- The default expression “"; DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  DROP_TABLE_CANARY_3 VARCHAR,
  CONSTRAINT PK_DROP_TABLE_CANARY_2 PRIMARY KEY (DROP_TABLE_CANARY),
  CONSTRAINT CK_DROP_TABLE_CANARY_2_DROP_TABLE_CANARY_3 CHECK (REGEXP_INSTR(DROP_TABLE_CANARY_3, '"; DROP TABLE canary; --') > 0),
  CONSTRAINT CK_DROP_TABLE_CANARY_2_DROP_TABLE_CANARY_3_2 CHECK (DROP_TABLE_CANARY_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = '"; DROP TABLE canary; --';

-- Another table is called “DROP_TABLE_CANARY”, too; this one is called DROP_TABLE_CANARY_3.
CREATE TABLE "raw ""db"""."ORDER".DROP_TABLE_CANARY_3 (
  DROP_TABLE_CANARY VARCHAR(36) NOT NULL COMMENT '\\''; DROP TABLE canary; --',
  -- Another column is called “DROP_TABLE_CANARY”, too; this one is called DROP_TABLE_CANARY_2.
  DROP_TABLE_CANARY_2 VARCHAR DEFAULT '\\''; DROP TABLE canary; --' COMMENT '\\''; DROP TABLE canary; --',
  -- Another column is called “DROP_TABLE_CANARY”, too; this one is called DROP_TABLE_CANARY_3.
  -- The default expression “\'; DROP TABLE canary; --” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  -- Snowflake does not check DROP_TABLE_CANARY_3: matches \'; DROP TABLE canary; --.
  DROP_TABLE_CANARY_3 VARCHAR,
  CONSTRAINT PK_DROP_TABLE_CANARY_3 PRIMARY KEY (DROP_TABLE_CANARY),
  CONSTRAINT CK_DROP_TABLE_CANARY_3_DROP_TABLE_CANARY_3 CHECK (DROP_TABLE_CANARY_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = '\\''; DROP TABLE canary; --';

-- Another table is called “DROP_TABLE_CANARY”, too; this one is called DROP_TABLE_CANARY_4.
CREATE TABLE "raw ""db"""."ORDER".DROP_TABLE_CANARY_4 (
  DROP_TABLE_CANARY VARCHAR(36) NOT NULL COMMENT '*/ DROP TABLE canary; /*',
  -- Another column is called “DROP_TABLE_CANARY”, too; this one is called DROP_TABLE_CANARY_2.
  DROP_TABLE_CANARY_2 VARCHAR DEFAULT '*/ DROP TABLE canary; /*' COMMENT '*/ DROP TABLE canary; /*',
  -- Another column is called “DROP_TABLE_CANARY”, too; this one is called DROP_TABLE_CANARY_3.
  -- The default expression “*/ DROP TABLE canary; /*” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  -- Snowflake does not check DROP_TABLE_CANARY_3: matches */ DROP TABLE canary; /*.
  DROP_TABLE_CANARY_3 VARCHAR,
  CONSTRAINT PK_DROP_TABLE_CANARY_4 PRIMARY KEY (DROP_TABLE_CANARY),
  CONSTRAINT CK_DROP_TABLE_CANARY_4_DROP_TABLE_CANARY_3 CHECK (DROP_TABLE_CANARY_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = '*/ DROP TABLE canary; /*';

-- Another table is called “DROP_TABLE_CANARY”, too; this one is called DROP_TABLE_CANARY_5.
CREATE TABLE "raw ""db"""."ORDER".DROP_TABLE_CANARY_5 (
  DROP_TABLE_CANARY VARCHAR(36) NOT NULL COMMENT '$$; DROP TABLE canary; $$',
  -- Another column is called “DROP_TABLE_CANARY”, too; this one is called DROP_TABLE_CANARY_2.
  DROP_TABLE_CANARY_2 VARCHAR DEFAULT '$$; DROP TABLE canary; $$' COMMENT '$$; DROP TABLE canary; $$',
  -- Another column is called “DROP_TABLE_CANARY”, too; this one is called DROP_TABLE_CANARY_3.
  -- The default expression “$$; DROP TABLE canary; $$” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  DROP_TABLE_CANARY_3 VARCHAR,
  CONSTRAINT PK_DROP_TABLE_CANARY_5 PRIMARY KEY (DROP_TABLE_CANARY),
  CONSTRAINT CK_DROP_TABLE_CANARY_5_DROP_TABLE_CANARY_3 CHECK (REGEXP_INSTR(DROP_TABLE_CANARY_3, '$$; DROP TABLE canary; $$') > 0),
  CONSTRAINT CK_DROP_TABLE_CANARY_5_DROP_TABLE_CANARY_3_2 CHECK (DROP_TABLE_CANARY_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = '$$; DROP TABLE canary; $$';

-- Snowflake does not say what becomes of rows whose EGG is deleted (cascade).
-- Snowflake does not say what becomes of rows whose FARM is deleted (set-default).
CREATE TABLE "raw ""db"""."ORDER".FARM (
  ID VARCHAR(36) NOT NULL DEFAULT UUID_STRING(),
  FROM_ID VARCHAR(36),
  PARENT_ID VARCHAR(36),
  CONSTRAINT PK_FARM PRIMARY KEY (ID),
  CONSTRAINT FK_FARM_PARENT_ID FOREIGN KEY (PARENT_ID) REFERENCES "raw ""db"""."ORDER".FARM (ID)
);

-- Snowflake does not say what becomes of rows whose FARM is deleted (cascade).
-- Snowflake does not say what becomes of rows whose HEN is deleted (set-default).
CREATE TABLE "raw ""db"""."ORDER".HEN (
  ID VARCHAR(36) NOT NULL DEFAULT UUID_STRING(),
  FROM_ID VARCHAR(36),
  PARENT_ID VARCHAR(36),
  CONSTRAINT PK_HEN PRIMARY KEY (ID),
  CONSTRAINT FK_HEN_FROM_ID FOREIGN KEY (FROM_ID) REFERENCES "raw ""db"""."ORDER".FARM (ID),
  CONSTRAINT FK_HEN_PARENT_ID FOREIGN KEY (PARENT_ID) REFERENCES "raw ""db"""."ORDER".HEN (ID)
);

-- Snowflake does not say what becomes of rows whose HEN is deleted (cascade).
-- Snowflake does not say what becomes of rows whose EGG is deleted (set-default).
CREATE TABLE "raw ""db"""."ORDER".EGG (
  ID VARCHAR(36) NOT NULL DEFAULT UUID_STRING(),
  FROM_ID VARCHAR(36),
  PARENT_ID VARCHAR(36),
  CONSTRAINT PK_EGG PRIMARY KEY (ID),
  CONSTRAINT FK_EGG_FROM_ID FOREIGN KEY (FROM_ID) REFERENCES "raw ""db"""."ORDER".HEN (ID),
  CONSTRAINT FK_EGG_PARENT_ID FOREIGN KEY (PARENT_ID) REFERENCES "raw ""db"""."ORDER".EGG (ID)
);

CREATE TABLE "raw ""db"""."ORDER".EVERY_TYPE (
  STRING_0 VARCHAR NOT NULL,
  STRING_1 VARCHAR(40),
  -- Snowflake limits a text to at most 134217728 characters, not 1000000000.
  STRING_2 VARCHAR(134217728) NOT NULL,
  TEXT_3 VARCHAR,
  INTEGER_4 NUMBER(38,0) NOT NULL,
  INTEGER_5 NUMBER(3,0),
  INTEGER_6 NUMBER(5,0) NOT NULL,
  INTEGER_7 NUMBER(10,0),
  INTEGER_8 NUMBER(19,0) NOT NULL,
  DECIMAL_9 NUMBER(12,2),
  DECIMAL_10 NUMBER(5,5) NOT NULL,
  -- Snowflake keeps at most 38 digits, not decimal(1000,1000).
  DECIMAL_11 NUMBER(38,37),
  FLOAT_12 FLOAT NOT NULL,
  BOOLEAN_13 BOOLEAN,
  DATE_14 DATE NOT NULL,
  TIME_15 TIME,
  TIMESTAMP_16 TIMESTAMP_TZ NOT NULL,
  TIMESTAMP_17 TIMESTAMP_NTZ,
  UUID_18 VARCHAR(36) NOT NULL,
  BINARY_19 BINARY,
  JSON_20 VARIANT NOT NULL,
  -- OBJECT_21: object
  OBJECT_21 OBJECT,
  -- ARRAY_22: array of VARCHAR(3)
  ARRAY_22 ARRAY NOT NULL,
  -- ARRAY_23: array of array of NUMBER(38,0)
  ARRAY_23 ARRAY,
  -- ARRAY_24: array of object, any keys, values array of DATE
  ARRAY_24 ARRAY NOT NULL,
  -- MAP_25: object, any keys, values NUMBER(5,1)
  MAP_25 OBJECT,
  -- MAP_26: object, any keys, values object
  MAP_26 OBJECT NOT NULL,
  -- The type interval day to second of postgres is none that Snowflake has by itself.
  NATIVE_27 VARCHAR,
  -- The type timestamp(3) with time zone of postgres is none that Snowflake has by itself.
  NATIVE_28 VARCHAR NOT NULL,
  -- The type inet of postgres is none that Snowflake has by itself.
  NATIVE_29 VARCHAR,
  -- The type mood of postgres is none that Snowflake has by itself.
  NATIVE_30 VARCHAR NOT NULL,
  -- The type int); DROP TABLE canary; -- of postgres is none that Snowflake has by itself.
  NATIVE_31 VARCHAR,
  NATIVE_32 GEOGRAPHY NOT NULL,
  -- The type VARCHAR2(10 CHAR) of orac'le is none that Snowflake has by itself.
  NATIVE_33 VARCHAR,
  -- ARRAY_34: array of VARCHAR
  ARRAY_34 ARRAY NOT NULL,
  -- LINE_ITEMS: array of object with s'ku string(40) required, S`KU integer, order object
  LINE_ITEMS ARRAY NOT NULL
)
COMMENT = 'Every type';

CREATE TABLE "raw ""db"""."ORDER".E_X27 (
  E_X27 VARCHAR(36) NOT NULL COMMENT 'E''\\x27',
  -- Another column is called “E_X27”, too; this one is called E_X27_2.
  E_X27_2 VARCHAR DEFAULT 'E''\\x27' COMMENT 'E''\\x27',
  -- Another column is called “E_X27”, too; this one is called E_X27_3.
  -- The default expression “E'\x27” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  -- Snowflake does not check E_X27_3: matches E'\x27.
  E_X27_3 VARCHAR,
  CONSTRAINT PK_E_X27 PRIMARY KEY (E_X27),
  CONSTRAINT CK_E_X27_E_X27_3 CHECK (E_X27_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = 'E''\\x27';

CREATE TABLE "raw ""db"""."ORDER".LINE_SEPARATOR (
  LINE_SEPARATOR VARCHAR(36) NOT NULL COMMENT 'line\u2028separator\u0085',
  -- Another column is called “LINE_SEPARATOR”, too; this one is called LINE_SEPARATOR_2.
  LINE_SEPARATOR_2 VARCHAR DEFAULT 'line\u2028separator\u0085' COMMENT 'line\u2028separator\u0085',
  -- Another column is called “LINE_SEPARATOR”, too; this one is called LINE_SEPARATOR_3.
  -- The default expression “line separator ” is left out: Snowflake has no way to say it for this column
  -- that is safe to run.
  LINE_SEPARATOR_3 VARCHAR,
  CONSTRAINT PK_LINE_SEPARATOR PRIMARY KEY (LINE_SEPARATOR),
  CONSTRAINT CK_LINE_SEPARATOR_LINE_SEPARATOR_3 CHECK (REGEXP_INSTR(LINE_SEPARATOR_3, 'line\u2028separator\u0085') > 0),
  CONSTRAINT CK_LINE_SEPARATOR_LINE_SEPARATOR_3_2 CHECK (LINE_SEPARATOR_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = 'line\u2028separator\u0085';

-- The name “LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME…” is
-- longer than Snowflake takes; the table is called
-- LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_N_b708ac18.
CREATE TABLE "raw ""db"""."ORDER"."LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_N_b708ac18" (
  -- The name “LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME…” is
  -- longer than Snowflake takes; the column is called
  -- LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_N_b708ac18.
  "LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_N_b708ac18" VARCHAR(36) NOT NULL COMMENT 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ',
  -- The name “LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME…” is
  -- longer than Snowflake takes; the column is called
  -- LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_N_b708ac_2.
  -- Another column is called
  -- “LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME…”, too; this one is
  -- called
  -- LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_N_b708ac_2.
  "LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_N_b708ac_2" VARCHAR DEFAULT 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ' COMMENT 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ',
  -- The name “LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME…” is
  -- longer than Snowflake takes; the column is called
  -- LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_N_b708ac_3.
  -- Another column is called
  -- “LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME…”, too; this one is
  -- called
  -- LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_N_b708ac_3.
  -- The default expression “long name long name long name long name long name long name long name long
  -- name…” is left out: Snowflake has no way to say it for this column that is safe to run.
  "LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_N_b708ac_3" VARCHAR,
  CONSTRAINT "PK_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LON_d4d54c21" PRIMARY KEY ("LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_N_b708ac18"),
  CONSTRAINT "CK_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LON_bc504cf8" CHECK (REGEXP_INSTR("LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_N_b708ac_3", 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ') > 0),
  CONSTRAINT "CK_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LON_bc504c_2" CHECK ("LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_N_b708ac_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ';

CREATE TABLE "raw ""db"""."ORDER".NAME_NAME_S_NAME_NAME (
  NAME_NAME_S_NAME_NAME VARCHAR(36) NOT NULL COMMENT '${name} {{name}} %s :name ? &name',
  -- Another column is called “NAME_NAME_S_NAME_NAME”, too; this one is called NAME_NAME_S_NAME_NAME_2.
  NAME_NAME_S_NAME_NAME_2 VARCHAR DEFAULT '${name} {{name}} %s :name ? &name' COMMENT '${name} {{name}} %s :name ? &name',
  -- Another column is called “NAME_NAME_S_NAME_NAME”, too; this one is called NAME_NAME_S_NAME_NAME_3.
  -- The default expression “${name} {{name}} %s :name ? &name” is left out: Snowflake has no way to say
  -- it for this column that is safe to run.
  -- Snowflake does not check NAME_NAME_S_NAME_NAME_3: matches ${name} {{name}} %s :name ? &name.
  NAME_NAME_S_NAME_NAME_3 VARCHAR,
  CONSTRAINT PK_NAME_NAME_S_NAME_NAME PRIMARY KEY (NAME_NAME_S_NAME_NAME),
  CONSTRAINT CK_NAME_NAME_S_NAME_NAME_NAME_NAME_S_NAME_NAME_3 CHECK (NAME_NAME_S_NAME_NAME_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = '${name} {{name}} %s :name ? &name';

CREATE TABLE "raw ""db"""."ORDER".NOTHING (
  NOTHING VARCHAR(36) NOT NULL COMMENT '-- nothing',
  -- Another column is called “NOTHING”, too; this one is called NOTHING_2.
  NOTHING_2 VARCHAR DEFAULT '-- nothing' COMMENT '-- nothing',
  -- Another column is called “NOTHING”, too; this one is called NOTHING_3.
  -- The default expression “-- nothing” is left out: Snowflake has no way to say it for this column that
  -- is safe to run.
  NOTHING_3 VARCHAR,
  CONSTRAINT PK_NOTHING PRIMARY KEY (NOTHING),
  CONSTRAINT CK_NOTHING_NOTHING_3 CHECK (REGEXP_INSTR(NOTHING_3, '-- nothing') > 0),
  CONSTRAINT CK_NOTHING_NOTHING_3_2 CHECK (NOTHING_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = '-- nothing';

-- Snowflake has no table without columns: “no attributes” is left out until it has one.

CREATE TABLE "raw ""db"""."ORDER".O_BRIEN_QUOTED_BACK (
  O_BRIEN_QUOTED_BACK VARCHAR(36) NOT NULL COMMENT 'O''Brien "quoted" `back`',
  -- Another column is called “O_BRIEN_QUOTED_BACK”, too; this one is called O_BRIEN_QUOTED_BACK_2.
  O_BRIEN_QUOTED_BACK_2 VARCHAR DEFAULT 'O''Brien "quoted" `back`' COMMENT 'O''Brien "quoted" `back`',
  -- Another column is called “O_BRIEN_QUOTED_BACK”, too; this one is called O_BRIEN_QUOTED_BACK_3.
  -- The default expression “O'Brien "quoted" `back`” is left out: Snowflake has no way to say it for
  -- this column that is safe to run.
  O_BRIEN_QUOTED_BACK_3 VARCHAR,
  CONSTRAINT PK_O_BRIEN_QUOTED_BACK PRIMARY KEY (O_BRIEN_QUOTED_BACK),
  CONSTRAINT CK_O_BRIEN_QUOTED_BACK_O_BRIEN_QUOTED_BACK_3 CHECK (REGEXP_INSTR(O_BRIEN_QUOTED_BACK_3, 'O''Brien "quoted" `back`') > 0),
  CONSTRAINT CK_O_BRIEN_QUOTED_BACK_O_BRIEN_QUOTED_BACK_3_2 CHECK (O_BRIEN_QUOTED_BACK_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = 'O''Brien "quoted" `back`';

-- The table has no name that Snowflake takes; it is called UNNAMED_TABLE.
CREATE TABLE "raw ""db"""."ORDER".UNNAMED_TABLE (
  -- The column has no name that Snowflake takes; it is called UNNAMED_COLUMN.
  UNNAMED_COLUMN VARCHAR(36) NOT NULL COMMENT '👩‍👩‍👧',
  -- The column has no name that Snowflake takes; it is called UNNAMED_COLUMN_2.
  -- Another column is called “”, too; this one is called UNNAMED_COLUMN_2.
  UNNAMED_COLUMN_2 VARCHAR DEFAULT '👩‍👩‍👧' COMMENT '👩‍👩‍👧',
  -- The column has no name that Snowflake takes; it is called UNNAMED_COLUMN_3.
  -- Another column is called “”, too; this one is called UNNAMED_COLUMN_3.
  -- The default expression “👩‍👩‍👧” is left out: Snowflake has no way to say it for this column that
  -- is safe to run.
  UNNAMED_COLUMN_3 VARCHAR,
  CONSTRAINT PK_UNNAMED_TABLE PRIMARY KEY (UNNAMED_COLUMN),
  CONSTRAINT CK_UNNAMED_TABLE_UNNAMED_COLUMN_3 CHECK (REGEXP_INSTR(UNNAMED_COLUMN_3, '👩‍👩‍👧') > 0),
  CONSTRAINT CK_UNNAMED_TABLE_UNNAMED_COLUMN_3_2 CHECK (UNNAMED_COLUMN_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = '👩‍👩‍👧';

CREATE TABLE "raw ""db"""."ORDER"."顧客_ÉLÈVE_FI" (
  "顧客_ÉLÈVE_FI" VARCHAR(36) NOT NULL COMMENT '顧客 · Élève · ﬁ',
  -- Another column is called “顧客_ÉLÈVE_FI”, too; this one is called 顧客_ÉLÈVE_FI_2.
  "顧客_ÉLÈVE_FI_2" VARCHAR DEFAULT '顧客 · Élève · ﬁ' COMMENT '顧客 · Élève · ﬁ',
  -- Another column is called “顧客_ÉLÈVE_FI”, too; this one is called 顧客_ÉLÈVE_FI_3.
  -- The default expression “顧客 · Élève · ﬁ” is left out: Snowflake has no way to say it for this column
  -- that is safe to run.
  "顧客_ÉLÈVE_FI_3" VARCHAR,
  CONSTRAINT "PK_顧客_ÉLÈVE_FI" PRIMARY KEY ("顧客_ÉLÈVE_FI"),
  CONSTRAINT "CK_顧客_ÉLÈVE_FI_顧客_ÉLÈVE_FI_3" CHECK (REGEXP_INSTR("顧客_ÉLÈVE_FI_3", '顧客 · Élève · ﬁ') > 0),
  CONSTRAINT "CK_顧客_ÉLÈVE_FI_顧客_ÉLÈVE_FI_3_2" CHECK ("顧客_ÉLÈVE_FI_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = '顧客 · Élève · ﬁ';

CREATE TABLE "raw ""db"""."ORDER".PADDED (
  PADDED VARCHAR(36) NOT NULL COMMENT ' padded\t',
  -- Another column is called “PADDED”, too; this one is called PADDED_2.
  PADDED_2 VARCHAR DEFAULT ' padded\t' COMMENT ' padded\t',
  -- Another column is called “PADDED”, too; this one is called PADDED_3.
  -- The default expression “ padded ” is left out: Snowflake has no way to say it for this column that
  -- is safe to run.
  PADDED_3 VARCHAR,
  CONSTRAINT PK_PADDED PRIMARY KEY (PADDED),
  CONSTRAINT CK_PADDED_PADDED_3 CHECK (REGEXP_INSTR(PADDED_3, ' padded\t') > 0),
  CONSTRAINT CK_PADDED_PADDED_3_2 CHECK (PADDED_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = ' padded\t';

-- The table has no name that Snowflake takes; it is called UNNAMED_TABLE_2.
-- Another table is called “”, too; this one is called UNNAMED_TABLE_2.
CREATE TABLE "raw ""db"""."ORDER".UNNAMED_TABLE_2 (
  -- The column has no name that Snowflake takes; it is called UNNAMED_COLUMN.
  UNNAMED_COLUMN VARCHAR(36) NOT NULL,
  -- The column has no name that Snowflake takes; it is called UNNAMED_COLUMN_2.
  -- Another column is called “”, too; this one is called UNNAMED_COLUMN_2.
  UNNAMED_COLUMN_2 VARCHAR DEFAULT '',
  -- The column has no name that Snowflake takes; it is called UNNAMED_COLUMN_3.
  -- Another column is called “”, too; this one is called UNNAMED_COLUMN_3.
  -- The default expression “” is left out: Snowflake has no way to say it for this column that is safe
  -- to run.
  UNNAMED_COLUMN_3 VARCHAR,
  CONSTRAINT PK_UNNAMED_TABLE_2 PRIMARY KEY (UNNAMED_COLUMN),
  CONSTRAINT CK_UNNAMED_TABLE_2_UNNAMED_COLUMN_3 CHECK (UNNAMED_COLUMN_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
);

-- The table has no name that Snowflake takes; it is called UNNAMED_TABLE_3.
-- Another table is called “”, too; this one is called UNNAMED_TABLE_3.
CREATE TABLE "raw ""db"""."ORDER".UNNAMED_TABLE_3 (
  -- The column has no name that Snowflake takes; it is called UNNAMED_COLUMN.
  UNNAMED_COLUMN VARCHAR(36) NOT NULL COMMENT '..',
  -- The column has no name that Snowflake takes; it is called UNNAMED_COLUMN_2.
  -- Another column is called “”, too; this one is called UNNAMED_COLUMN_2.
  UNNAMED_COLUMN_2 VARCHAR DEFAULT '..' COMMENT '..',
  -- The column has no name that Snowflake takes; it is called UNNAMED_COLUMN_3.
  -- Another column is called “”, too; this one is called UNNAMED_COLUMN_3.
  -- The default expression “..” is left out: Snowflake has no way to say it for this column that is safe
  -- to run.
  UNNAMED_COLUMN_3 VARCHAR,
  CONSTRAINT PK_UNNAMED_TABLE_3 PRIMARY KEY (UNNAMED_COLUMN),
  CONSTRAINT CK_UNNAMED_TABLE_3_UNNAMED_COLUMN_3 CHECK (REGEXP_INSTR(UNNAMED_COLUMN_3, '..') > 0),
  CONSTRAINT CK_UNNAMED_TABLE_3_UNNAMED_COLUMN_3_2 CHECK (UNNAMED_COLUMN_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = '..';

CREATE TABLE "raw ""db"""."ORDER".TITLE (
  TITLE VARCHAR(36) NOT NULL COMMENT '# title',
  -- Another column is called “TITLE”, too; this one is called TITLE_2.
  TITLE_2 VARCHAR DEFAULT '# title' COMMENT '# title',
  -- Another column is called “TITLE”, too; this one is called TITLE_3.
  -- The default expression “# title” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  TITLE_3 VARCHAR,
  CONSTRAINT PK_TITLE PRIMARY KEY (TITLE),
  CONSTRAINT CK_TITLE_TITLE_3 CHECK (REGEXP_INSTR(TITLE_3, '# title') > 0),
  CONSTRAINT CK_TITLE_TITLE_3_2 CHECK (TITLE_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = '# title';

-- The name “XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX…” is
-- longer than Snowflake takes; the table is called
-- XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9b9f7352.
CREATE TABLE "raw ""db"""."ORDER"."XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9b9f7352" (
  -- The name “XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX…” is
  -- longer than Snowflake takes; the column is called
  -- XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9b9f7352.
  "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9b9f7352" VARCHAR(36) NOT NULL COMMENT 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy',
  -- The name “XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX…” is
  -- longer than Snowflake takes; the column is called
  -- XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9b9f73_2.
  -- Another column is called
  -- “XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX…”, too; this one is
  -- called
  -- XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9b9f73_2.
  "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9b9f73_2" VARCHAR DEFAULT 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy' COMMENT 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy',
  -- The name “XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX…” is
  -- longer than Snowflake takes; the column is called
  -- XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9b9f73_3.
  -- Another column is called
  -- “XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX…”, too; this one is
  -- called
  -- XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9b9f73_3.
  -- The default expression
  -- “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is left out:
  -- Snowflake has no way to say it for this column that is safe to run.
  "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9b9f73_3" VARCHAR,
  CONSTRAINT "PK_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_039c6ecb" PRIMARY KEY ("XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9b9f7352"),
  CONSTRAINT "CK_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_5dc0379a" CHECK (REGEXP_INSTR("XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9b9f73_3", 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy') > 0),
  CONSTRAINT "CK_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_5dc037_2" CHECK ("XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9b9f73_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy';

-- The name “XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX…” is
-- longer than Snowflake takes; the table is called
-- XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9a9f71bf.
CREATE TABLE "raw ""db"""."ORDER"."XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9a9f71bf" (
  -- The name “XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX…” is
  -- longer than Snowflake takes; the column is called
  -- XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9a9f71bf.
  "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9a9f71bf" VARCHAR(36) NOT NULL COMMENT 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz',
  -- The name “XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX…” is
  -- longer than Snowflake takes; the column is called
  -- XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9a9f71_2.
  -- Another column is called
  -- “XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX…”, too; this one is
  -- called
  -- XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9a9f71_2.
  "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9a9f71_2" VARCHAR DEFAULT 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz' COMMENT 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz',
  -- The name “XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX…” is
  -- longer than Snowflake takes; the column is called
  -- XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9a9f71_3.
  -- Another column is called
  -- “XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX…”, too; this one is
  -- called
  -- XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9a9f71_3.
  -- The default expression
  -- “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” is left out:
  -- Snowflake has no way to say it for this column that is safe to run.
  "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9a9f71_3" VARCHAR,
  CONSTRAINT "PK_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_775097c7" PRIMARY KEY ("XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9a9f71bf"),
  CONSTRAINT "CK_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_8d15db5d" CHECK (REGEXP_INSTR("XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9a9f71_3", 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz') > 0),
  CONSTRAINT "CK_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_8d15db_2" CHECK ("XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9a9f71_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz';

CREATE TABLE "raw ""db"""."ORDER"."ÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉ" (
  "ÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉ" VARCHAR(36) NOT NULL COMMENT 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé',
  -- Another column is called “ÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉ”, too;
  -- this one is called ÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉ_2.
  "ÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉ_2" VARCHAR DEFAULT 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé' COMMENT 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé',
  -- Another column is called “ÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉ”, too;
  -- this one is called ÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉ_3.
  -- The default expression “ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé” is left
  -- out: Snowflake has no way to say it for this column that is safe to run.
  "ÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉ_3" VARCHAR,
  CONSTRAINT "PK_ÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉ" PRIMARY KEY ("ÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉ"),
  CONSTRAINT "CK_ÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉ_ÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉ_3" CHECK (REGEXP_INSTR("ÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉ_3", 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé') > 0),
  CONSTRAINT "CK_ÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉ_ÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉ_3_2" CHECK ("ÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉ_3" IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé';

-- Snowflake does not say what becomes of rows whose ORDER is deleted (set-null).
-- Snowflake does not say what becomes of rows whose O_BRIEN_QUOTED_BACK is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_2.
-- Snowflake does not say what becomes of rows whose UNNAMED_TABLE is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_3.
-- Snowflake does not say what becomes of rows whose 顧客_ÉLÈVE_FI is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_4.
-- Snowflake does not say what becomes of rows whose PADDED is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_5.
-- Snowflake does not say what becomes of rows whose UNNAMED_TABLE_2 is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_6.
-- Snowflake does not say what becomes of rows whose UNNAMED_TABLE_3 is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_7.
-- Snowflake does not say what becomes of rows whose A_B_C_D is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_8.
-- Snowflake does not say what becomes of rows whose CELL_SCRIPT_ALERT_1_SCRIPT is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_9.
-- Snowflake does not say what becomes of rows whose TITLE is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_10.
-- Snowflake does not say what becomes of rows whose 123_NUMBERS is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_11.
-- Snowflake does not say what becomes of rows whose
-- LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_N_b708ac18
-- is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_12.
-- Snowflake does not say what becomes of rows whose DROP_TABLE_CANARY is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_13.
-- Snowflake does not say what becomes of rows whose
-- XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9b9f7352
-- is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_14.
-- Snowflake does not say what becomes of rows whose
-- XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9a9f71bf
-- is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_15.
-- Snowflake does not say what becomes of rows whose
-- ÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉ is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_16.
-- Snowflake does not say what becomes of rows whose BELL_BACK_ESCAPE is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_17.
-- Snowflake does not say what becomes of rows whose LINE_SEPARATOR is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_18.
-- Snowflake does not say what becomes of rows whose E_X27 is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_19.
-- Snowflake does not say what becomes of rows whose DROP_TABLE_CANARY_2 is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_20.
-- Snowflake does not say what becomes of rows whose DROP_TABLE_CANARY_3 is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_21.
-- Snowflake does not say what becomes of rows whose A_B_DROP_TABLE_CANARY_C is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_22.
-- Snowflake does not say what becomes of rows whose DROP_TABLE_CANARY_4 is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_23.
-- Snowflake does not say what becomes of rows whose NOTHING is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_24.
-- Snowflake does not say what becomes of rows whose DROP_TABLE_CANARY_5 is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_25.
-- Snowflake does not say what becomes of rows whose NAME_NAME_S_NAME_NAME is deleted (set-null).
-- Another constraint is called “FK_ORDER_ORDER”, too; this one is called FK_ORDER_ORDER_26.
CREATE TABLE "raw ""db"""."ORDER"."ORDER" (
  "ORDER" VARCHAR(36) NOT NULL COMMENT 'order',
  -- Another column is called “ORDER”, too; this one is called ORDER_2.
  ORDER_2 VARCHAR DEFAULT 'order' COMMENT 'order',
  -- Another column is called “ORDER”, too; this one is called ORDER_3.
  -- The default expression “order” is left out: Snowflake has no way to say it for this column that is
  -- safe to run.
  ORDER_3 VARCHAR,
  CONSTRAINT PK_ORDER PRIMARY KEY ("ORDER"),
  CONSTRAINT FK_ORDER_ORDER FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER"."ORDER" ("ORDER"),
  CONSTRAINT FK_ORDER_ORDER_2 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER".O_BRIEN_QUOTED_BACK (O_BRIEN_QUOTED_BACK),
  CONSTRAINT FK_ORDER_ORDER_3 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER".UNNAMED_TABLE (UNNAMED_COLUMN),
  CONSTRAINT FK_ORDER_ORDER_4 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER"."顧客_ÉLÈVE_FI" ("顧客_ÉLÈVE_FI"),
  CONSTRAINT FK_ORDER_ORDER_5 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER".PADDED (PADDED),
  CONSTRAINT FK_ORDER_ORDER_6 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER".UNNAMED_TABLE_2 (UNNAMED_COLUMN),
  CONSTRAINT FK_ORDER_ORDER_7 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER".UNNAMED_TABLE_3 (UNNAMED_COLUMN),
  CONSTRAINT FK_ORDER_ORDER_8 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER".A_B_C_D (A_B_C_D),
  CONSTRAINT FK_ORDER_ORDER_9 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER".CELL_SCRIPT_ALERT_1_SCRIPT (CELL_SCRIPT_ALERT_1_SCRIPT),
  CONSTRAINT FK_ORDER_ORDER_10 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER".TITLE (TITLE),
  CONSTRAINT FK_ORDER_ORDER_11 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER"."123_NUMBERS" ("123_NUMBERS"),
  CONSTRAINT FK_ORDER_ORDER_12 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER"."LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_N_b708ac18" ("LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_NAME_LONG_N_b708ac18"),
  CONSTRAINT FK_ORDER_ORDER_13 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER".DROP_TABLE_CANARY (DROP_TABLE_CANARY),
  CONSTRAINT FK_ORDER_ORDER_14 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER"."XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9b9f7352" ("XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9b9f7352"),
  CONSTRAINT FK_ORDER_ORDER_15 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER"."XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9a9f71bf" ("XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX_9a9f71bf"),
  CONSTRAINT FK_ORDER_ORDER_16 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER"."ÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉ" ("ÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉ"),
  CONSTRAINT FK_ORDER_ORDER_17 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER".BELL_BACK_ESCAPE (BELL_BACK_ESCAPE),
  CONSTRAINT FK_ORDER_ORDER_18 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER".LINE_SEPARATOR (LINE_SEPARATOR),
  CONSTRAINT FK_ORDER_ORDER_19 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER".E_X27 (E_X27),
  CONSTRAINT FK_ORDER_ORDER_20 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER".DROP_TABLE_CANARY_2 (DROP_TABLE_CANARY),
  CONSTRAINT FK_ORDER_ORDER_21 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER".DROP_TABLE_CANARY_3 (DROP_TABLE_CANARY),
  CONSTRAINT FK_ORDER_ORDER_22 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER".A_B_DROP_TABLE_CANARY_C (A_B_DROP_TABLE_CANARY_C),
  CONSTRAINT FK_ORDER_ORDER_23 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER".DROP_TABLE_CANARY_4 (DROP_TABLE_CANARY),
  CONSTRAINT FK_ORDER_ORDER_24 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER".NOTHING (NOTHING),
  CONSTRAINT FK_ORDER_ORDER_25 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER".DROP_TABLE_CANARY_5 (DROP_TABLE_CANARY),
  CONSTRAINT FK_ORDER_ORDER_26 FOREIGN KEY ("ORDER") REFERENCES "raw ""db"""."ORDER".NAME_NAME_S_NAME_NAME (NAME_NAME_S_NAME_NAME),
  CONSTRAINT CK_ORDER_ORDER_3 CHECK (REGEXP_INSTR(ORDER_3, 'order') > 0),
  CONSTRAINT CK_ORDER_ORDER_3_2 CHECK (ORDER_3 IN ('order', 'O''Brien "quoted" `back`', '''; DROP TABLE canary; --', '"; DROP TABLE canary; --', '\\''; DROP TABLE canary; --', 'a\nb; DROP TABLE canary;\r\n-- c', '*/ DROP TABLE canary; /*', '-- nothing', '$$; DROP TABLE canary; $$', '${name} {{name}} %s :name ? &name', '👩‍👩‍👧', '顧客 · Élève · ﬁ', ' padded\t', '', '..', 'a/b\\c:d', '| cell | <script>alert(1)</script> |', '# title', '123 numbers', 'long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name long name ', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz', 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'bell\u0007 back\u0008 escape\u001b', 'line\u2028separator\u0085', 'E''\\x27'))
)
COMMENT = 'order';

CREATE TABLE "raw ""db"""."ORDER".PG_CLASS (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  ID VARCHAR NOT NULL,
  -- Another column is called “ID”, too; this one is called ID_2.
  ID_2 VARCHAR,
  -- Another column is called “ID”, too; this one is called ID_3.
  ID_3 VARCHAR,
  -- Another column is called “ID”, too; this one is called ID_4.
  ID_4 VARCHAR,
  CTID VARCHAR,
  "SELECT" VARCHAR,
  PARTITIONTIME VARCHAR,
  CONSTRAINT PK_PG_CLASS PRIMARY KEY (ID)
);

CREATE TABLE "raw ""db"""."ORDER".PK_CUSTOMER (
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  ID VARCHAR NOT NULL,
  -- Another column is called “ID”, too; this one is called ID_2.
  ID_2 VARCHAR,
  -- Another column is called “ID”, too; this one is called ID_3.
  ID_3 VARCHAR,
  -- Another column is called “ID”, too; this one is called ID_4.
  ID_4 VARCHAR,
  CTID VARCHAR,
  "SELECT" VARCHAR,
  PARTITIONTIME VARCHAR,
  CONSTRAINT PK_PK_CUSTOMER PRIMARY KEY (ID)
);

-- The key “by json” is left out: Snowflake has no keys with a column of type VARIANT (ID).
-- The key “nested” is left out: not all of its attributes are columns of the table.
CREATE TABLE "raw ""db"""."ORDER".REFERRED (
  ID VARIANT,
  -- It is in the primary key, so that it is NOT NULL although the attribute is optional.
  CODE VARCHAR(9) NOT NULL,
  CONSTRAINT PK_REFERRED PRIMARY KEY (CODE)
);

-- The foreign key to REFERRED is left out: not all of its attributes are columns of the two tables.
-- CODE_LONG is VARCHAR, but refers to CODE, which is VARCHAR(9).
-- The relationship “knows */ -- ” is many-to-many: no table between the two is derived from it yet.
-- The foreign key to REFERRED is left out: the relationship says no attributes that hold it.
-- The foreign key to “left out” is left out: that entity is not in this schema.
-- The foreign key to REFERRED is left out: a column occurs in it twice.
-- The foreign key to REFERRED is left out: CODE is NUMBER(38,0), CODE is VARCHAR(9).
CREATE TABLE "raw ""db"""."ORDER".REFERRING (
  CODE NUMBER(38,0),
  CODE_LONG VARCHAR,
  CONSTRAINT FK_REFERRING_CODE_LONG FOREIGN KEY (CODE_LONG) REFERENCES "raw ""db"""."ORDER".REFERRED (CODE)
);

CREATE TABLE "raw ""db"""."ORDER".customer (
  PLAIN varchar(7) DEFAULT 'x',
  -- The type “text; DROP TABLE canary” given for the column is not the text of a type; the attribute's
  -- own is used.
  STATEMENT VARCHAR DEFAULT 'x',
  -- The type “text DEFAULT now()” given for the column is not the text of a type; the attribute's own is
  -- used.
  CLAUSE VARCHAR DEFAULT 'x',
  -- The default value “x” is left out: Snowflake has no way to say it for this column that is safe to
  -- run.
  -- Snowflake does not check OTHER: matches ^x$.
  OTHER integer,
  -- The type “int) --” given for the column is not the text of a type; the attribute's own is used.
  BRACKET VARCHAR DEFAULT 'x',
  CONSTRAINT "CK_customer_PLAIN" CHECK (REGEXP_INSTR(PLAIN, '^x$') > 0),
  CONSTRAINT "CK_customer_STATEMENT" CHECK (REGEXP_INSTR(STATEMENT, '^x$') > 0),
  CONSTRAINT "CK_customer_CLAUSE" CHECK (REGEXP_INSTR(CLAUSE, '^x$') > 0),
  CONSTRAINT "CK_customer_BRACKET" CHECK (REGEXP_INSTR(BRACKET, '^x$') > 0)
);

-- Tables that refer to each other: these keys can only be added once all are there.
ALTER TABLE "raw ""db"""."ORDER".FARM
  ADD CONSTRAINT FK_FARM_FROM_ID FOREIGN KEY (FROM_ID) REFERENCES "raw ""db"""."ORDER".EGG (ID);
