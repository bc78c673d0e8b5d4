-- B2B SaaS Customer 360: 15 tables for Snowflake, written by C360 Studio.
-- Snowflake knows the keys below, but does not check them.

CREATE TABLE "ACCOUNT" (
  ACCOUNT_ID VARCHAR(36) NOT NULL COMMENT 'Assigned when the company is first known.',
  PARENT_ACCOUNT_ID VARCHAR(36) COMMENT 'The company that owns it, where one does.',
  -- Snowflake does not check ACCOUNT_NUMBER: matches ^A[0-9]{7}$.
  ACCOUNT_NUMBER VARCHAR(12) NOT NULL COMMENT 'As printed on invoices.',
  LEGAL_NAME VARCHAR(200) NOT NULL COMMENT 'As in the register of companies.',
  EMAIL_DOMAIN VARCHAR(120) COMMENT 'Where its people have their e-mail.',
  INDUSTRY_CODE VARCHAR(10) COMMENT 'NACE code.',
  -- Snowflake does not check SEGMENT: one of smb, mid_market, enterprise.
  SEGMENT VARCHAR(16) NOT NULL COMMENT 'Size of the company, set once a year.',
  -- Snowflake does not check EMPLOYEE_COUNT: value at least 0.
  EMPLOYEE_COUNT NUMBER(38,0) COMMENT 'People who work there, as last known.',
  COUNTRY_CODE VARCHAR(2) NOT NULL COMMENT 'Two letters, ISO 3166-1.',
  CREATED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When sales or billing first knew the company.',
  UPDATED_AT TIMESTAMP_TZ NOT NULL COMMENT 'Last change in any of the sources.',
  CLOSED_AT TIMESTAMP_TZ COMMENT 'When it stopped being an account; empty while it is one.',
  CONSTRAINT PK_ACCOUNT PRIMARY KEY (ACCOUNT_ID),
  CONSTRAINT UQ_ACCOUNT_ACCOUNT_NUMBER UNIQUE (ACCOUNT_NUMBER),
  CONSTRAINT FK_ACCOUNT_PARENT_ACCOUNT_ID FOREIGN KEY (PARENT_ACCOUNT_ID) REFERENCES "ACCOUNT" (ACCOUNT_ID) ON DELETE SET NULL
)
COMMENT = 'A company that buys or might.';

CREATE TABLE ACCOUNT_HEALTH (
  ACCOUNT_ID VARCHAR(36) NOT NULL COMMENT 'The account that is measured.',
  SNAPSHOT_ON DATE NOT NULL COMMENT 'The night at whose end it was measured.',
  -- Snowflake does not check WEEKLY_ACTIVE_USER_COUNT: value at least 0.
  WEEKLY_ACTIVE_USER_COUNT NUMBER(38,0) NOT NULL COMMENT 'Users active in the last seven days.',
  -- Snowflake does not check SEAT_USAGE_SHARE: value 0 to 1.
  SEAT_USAGE_SHARE NUMBER(4,3) NOT NULL COMMENT 'Active users of paid seats, 0 to 1.',
  -- Snowflake does not check OPEN_TICKET_COUNT: value at least 0.
  OPEN_TICKET_COUNT NUMBER(38,0) NOT NULL COMMENT 'Tickets not yet solved.',
  MRR_AMOUNT NUMBER(14,2) NOT NULL COMMENT 'Monthly recurring revenue over all subscriptions, in euros.',
  -- Snowflake does not check CHURN_RISK: value 0 to 1.
  CHURN_RISK NUMBER(4,3) COMMENT 'Likelihood of leaving within a year, 0 to 1.',
  CONSTRAINT PK_ACCOUNT_HEALTH PRIMARY KEY (ACCOUNT_ID, SNAPSHOT_ON),
  CONSTRAINT FK_ACCOUNT_HEALTH_ACCOUNT_ID FOREIGN KEY (ACCOUNT_ID) REFERENCES "ACCOUNT" (ACCOUNT_ID) ON DELETE CASCADE
)
COMMENT = 'How well an account does, for those who look after it.';

CREATE TABLE CONTACT (
  CONTACT_ID VARCHAR(36) NOT NULL COMMENT 'Permanent, survives merges.',
  ACCOUNT_ID VARCHAR(36) COMMENT 'Where the person works.',
  GIVEN_NAME VARCHAR(80) COMMENT 'First name as the person writes it.',
  FAMILY_NAME VARCHAR(80) COMMENT 'Last name as the person writes it.',
  EMAIL VARCHAR(254) COMMENT 'Address at work, in lower case.',
  PHONE VARCHAR(20) COMMENT 'Number at work, with country code.',
  JOB_TITLE VARCHAR(120) COMMENT 'As the person writes it.',
  IS_DECISION_MAKER BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'May sign for the account.',
  CREATED_AT TIMESTAMP_TZ NOT NULL COMMENT 'First known to any system.',
  UPDATED_AT TIMESTAMP_TZ NOT NULL COMMENT 'Last change in any of the sources.',
  CONSTRAINT PK_CONTACT PRIMARY KEY (CONTACT_ID),
  CONSTRAINT FK_CONTACT_ACCOUNT_ID FOREIGN KEY (ACCOUNT_ID) REFERENCES "ACCOUNT" (ACCOUNT_ID)
)
COMMENT = 'A person who works at an account, whether they use the product or not.';

CREATE TABLE CONTACT_CONSENT (
  CONTACT_CONSENT_ID VARCHAR(36) NOT NULL COMMENT 'One decision; a later decision is a new row.',
  CONTACT_ID VARCHAR(36) NOT NULL COMMENT 'Who decided.',
  -- Snowflake does not check PURPOSE: one of product_news, events, research.
  PURPOSE VARCHAR(40) NOT NULL COMMENT 'What the data may be used for.',
  IS_GRANTED BOOLEAN NOT NULL COMMENT 'Agreed or refused.',
  COLLECTED_VIA VARCHAR(40) NOT NULL COMMENT 'The form where it was asked.',
  DECIDED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When the person decided.',
  CONSTRAINT PK_CONTACT_CONSENT PRIMARY KEY (CONTACT_CONSENT_ID),
  CONSTRAINT FK_CONTACT_CONSENT_CONTACT_ID FOREIGN KEY (CONTACT_ID) REFERENCES CONTACT (CONTACT_ID)
)
COMMENT = 'What a contact agreed to, for which purpose.';

CREATE TABLE PRODUCT_USER (
  PRODUCT_USER_ID VARCHAR(36) NOT NULL COMMENT 'Assigned by the product.',
  CONTACT_ID VARCHAR(36) COMMENT 'The person it was resolved to.',
  EMAIL VARCHAR(254) NOT NULL COMMENT 'Confirmed, in lower case.',
  DISPLAY_NAME VARCHAR(80) COMMENT 'As shown to the team.',
  LOCALE VARCHAR(10) COMMENT 'Language of the screens.',
  IS_EMAIL_CONFIRMED BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'The link in the e-mail was opened.',
  LAST_ACTIVE_AT TIMESTAMP_TZ COMMENT 'Last use of any workspace.',
  CREATED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When the login was made.',
  DELETED_AT TIMESTAMP_TZ COMMENT 'When it was removed on request.',
  CONSTRAINT PK_PRODUCT_USER PRIMARY KEY (PRODUCT_USER_ID),
  CONSTRAINT UQ_PRODUCT_USER_EMAIL UNIQUE (EMAIL),
  CONSTRAINT FK_PRODUCT_USER_CONTACT_ID FOREIGN KEY (CONTACT_ID) REFERENCES CONTACT (CONTACT_ID)
)
COMMENT = 'A login of the product.';

CREATE TABLE WORKSPACE (
  WORKSPACE_ID VARCHAR(36) NOT NULL COMMENT 'Assigned by the product.',
  ACCOUNT_ID VARCHAR(36) COMMENT 'The company that pays for it; empty while it is free and unknown.',
  SLUG VARCHAR(60) NOT NULL COMMENT 'Its part of the web address.',
  DISPLAY_NAME VARCHAR(120) NOT NULL COMMENT 'As its owner calls it.',
  -- Snowflake does not check REGION: one of eu-central, us-east, ap-southeast.
  REGION VARCHAR(20) NOT NULL COMMENT 'Where its data is kept.',
  CREATED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When it was set up.',
  ARCHIVED_AT TIMESTAMP_TZ COMMENT 'When it was closed; empty while it is in use.',
  CONSTRAINT PK_WORKSPACE PRIMARY KEY (WORKSPACE_ID),
  CONSTRAINT UQ_WORKSPACE_SLUG UNIQUE (SLUG),
  CONSTRAINT FK_WORKSPACE_ACCOUNT_ID FOREIGN KEY (ACCOUNT_ID) REFERENCES "ACCOUNT" (ACCOUNT_ID)
)
COMMENT = 'Where a team works together in the product.';

CREATE TABLE FEATURE_USED (
  EVENT_ID VARCHAR(36) NOT NULL COMMENT 'Made by the sender; repeats are dropped by it.',
  OCCURRED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When it happened, on the sender''s clock.',
  RECEIVED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When it arrived, on our clock.',
  PRODUCT_USER_ID VARCHAR(36) NOT NULL COMMENT 'Who did it.',
  WORKSPACE_ID VARCHAR(36) NOT NULL COMMENT 'The workspace in which it was used.',
  FEATURE_CODE VARCHAR(60) NOT NULL COMMENT 'The feature that was used.',
  -- Snowflake does not check DURATION_MS: value at least 0.
  DURATION_MS NUMBER(38,0) COMMENT 'How long it took.',
  -- CONTEXT: object with screen_name string(80) required, is_keyboard boolean required
  CONTEXT OBJECT COMMENT 'Where in the product it was used.',
  CONSTRAINT PK_FEATURE_USED PRIMARY KEY (EVENT_ID),
  CONSTRAINT FK_FEATURE_USED_PRODUCT_USER_ID FOREIGN KEY (PRODUCT_USER_ID) REFERENCES PRODUCT_USER (PRODUCT_USER_ID),
  CONSTRAINT FK_FEATURE_USED_WORKSPACE_ID FOREIGN KEY (WORKSPACE_ID) REFERENCES WORKSPACE (WORKSPACE_ID)
)
COMMENT = 'A user did something that counts as use.';

CREATE TABLE SUBSCRIPTION (
  SUBSCRIPTION_ID VARCHAR(40) NOT NULL COMMENT 'The billing system''s own id.',
  ACCOUNT_ID VARCHAR(36) NOT NULL COMMENT 'Who pays.',
  WORKSPACE_ID VARCHAR(36) NOT NULL COMMENT 'What is paid for.',
  -- Snowflake does not check PLAN_CODE: one of free, team, business, enterprise.
  PLAN_CODE VARCHAR(16) NOT NULL COMMENT 'The plan that is subscribed.',
  -- Snowflake does not check STATUS: one of trialing, active, past_due, cancelled.
  STATUS VARCHAR(12) NOT NULL COMMENT 'Where the subscription stands.',
  -- Snowflake does not check SEAT_COUNT: value at least 1.
  SEAT_COUNT NUMBER(38,0) NOT NULL COMMENT 'Members that are paid for.',
  MRR_AMOUNT NUMBER(12,2) NOT NULL COMMENT 'Monthly recurring revenue, without taxes.',
  CURRENCY_CODE VARCHAR(3) NOT NULL COMMENT 'Three letters, ISO 4217.',
  STARTED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When the subscription began, trials included.',
  ENDED_AT TIMESTAMP_TZ COMMENT 'When it ended; empty while it runs.',
  RENEWS_ON DATE COMMENT 'Day of the next renewal; empty once it is cancelled.',
  CONSTRAINT PK_SUBSCRIPTION PRIMARY KEY (SUBSCRIPTION_ID),
  CONSTRAINT FK_SUBSCRIPTION_ACCOUNT_ID FOREIGN KEY (ACCOUNT_ID) REFERENCES "ACCOUNT" (ACCOUNT_ID),
  CONSTRAINT FK_SUBSCRIPTION_WORKSPACE_ID FOREIGN KEY (WORKSPACE_ID) REFERENCES WORKSPACE (WORKSPACE_ID)
)
COMMENT = 'What an account pays for, and until when; earlier plans are told by Plan Changed.';

CREATE TABLE INVOICE (
  INVOICE_ID VARCHAR(40) NOT NULL COMMENT 'The billing system''s own id.',
  SUBSCRIPTION_ID VARCHAR(40) NOT NULL COMMENT 'The subscription that was billed.',
  INVOICE_NUMBER VARCHAR(20) NOT NULL COMMENT 'As printed on the invoice, without gaps.',
  -- Snowflake does not check STATUS: one of draft, open, paid, void.
  STATUS VARCHAR(8) NOT NULL COMMENT 'Where the invoice stands.',
  PERIOD_STARTS_ON DATE NOT NULL COMMENT 'First day of the period that is billed.',
  PERIOD_ENDS_ON DATE NOT NULL COMMENT 'Last day of the period that is billed.',
  TOTAL_AMOUNT NUMBER(12,2) NOT NULL COMMENT 'What is to be paid, taxes included.',
  CURRENCY_CODE VARCHAR(3) NOT NULL COMMENT 'Three letters, ISO 4217.',
  ISSUED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When it was sent.',
  DUE_ON DATE NOT NULL COMMENT 'To be paid by.',
  PAID_AT TIMESTAMP_TZ COMMENT 'When the money came in.',
  CONSTRAINT PK_INVOICE PRIMARY KEY (INVOICE_ID),
  CONSTRAINT UQ_INVOICE_INVOICE_NUMBER UNIQUE (INVOICE_NUMBER),
  CONSTRAINT FK_INVOICE_SUBSCRIPTION_ID FOREIGN KEY (SUBSCRIPTION_ID) REFERENCES SUBSCRIPTION (SUBSCRIPTION_ID)
)
COMMENT = 'What was billed for a period.';

CREATE TABLE MEMBERSHIP (
  WORKSPACE_ID VARCHAR(36) NOT NULL COMMENT 'The workspace to which the user belongs.',
  PRODUCT_USER_ID VARCHAR(36) NOT NULL COMMENT 'The user who belongs to it.',
  -- Snowflake does not check ROLE: one of owner, admin, editor, viewer.
  ROLE VARCHAR(10) NOT NULL COMMENT 'What the user may do there.',
  JOINED_AT TIMESTAMP_TZ NOT NULL COMMENT 'Since when the user belongs to it in this role.',
  LEFT_AT TIMESTAMP_TZ COMMENT 'Until when; empty while the user still does.',
  CONSTRAINT PK_MEMBERSHIP PRIMARY KEY (WORKSPACE_ID, PRODUCT_USER_ID, JOINED_AT),
  CONSTRAINT FK_MEMBERSHIP_PRODUCT_USER_ID FOREIGN KEY (PRODUCT_USER_ID) REFERENCES PRODUCT_USER (PRODUCT_USER_ID) ON DELETE CASCADE,
  CONSTRAINT FK_MEMBERSHIP_WORKSPACE_ID FOREIGN KEY (WORKSPACE_ID) REFERENCES WORKSPACE (WORKSPACE_ID) ON DELETE CASCADE
)
COMMENT = 'That a user belongs to a workspace.';

CREATE TABLE OPPORTUNITY (
  OPPORTUNITY_ID VARCHAR(18) NOT NULL COMMENT 'The CRM''s own id.',
  ACCOUNT_ID VARCHAR(36) NOT NULL COMMENT 'The company that might buy.',
  CONTACT_ID VARCHAR(36) COMMENT 'The person who decides.',
  -- Snowflake does not check STAGE: one of qualified, proposal, negotiation, won, lost.
  STAGE VARCHAR(16) NOT NULL COMMENT 'How far the sale has come.',
  EXPECTED_AMOUNT NUMBER(14,2) COMMENT 'What a year of it would bring.',
  CURRENCY_CODE VARCHAR(3) NOT NULL COMMENT 'Three letters, ISO 4217.',
  -- Snowflake does not check WIN_SHARE: value 0 to 1.
  WIN_SHARE NUMBER(4,3) COMMENT 'Likelihood that it is won, 0 to 1.',
  OPENED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When the first talk was held.',
  CLOSED_AT TIMESTAMP_TZ COMMENT 'When it was won or lost; empty while it is open.',
  CONSTRAINT PK_OPPORTUNITY PRIMARY KEY (OPPORTUNITY_ID),
  CONSTRAINT FK_OPPORTUNITY_ACCOUNT_ID FOREIGN KEY (ACCOUNT_ID) REFERENCES "ACCOUNT" (ACCOUNT_ID),
  CONSTRAINT FK_OPPORTUNITY_CONTACT_ID FOREIGN KEY (CONTACT_ID) REFERENCES CONTACT (CONTACT_ID)
)
COMMENT = 'A sale that may come.';

CREATE TABLE PLAN_CHANGED (
  EVENT_ID VARCHAR(36) NOT NULL COMMENT 'Made by the sender; repeats are dropped by it.',
  OCCURRED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When it happened, on the sender''s clock.',
  RECEIVED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When it arrived, on our clock.',
  SUBSCRIPTION_ID VARCHAR(40) NOT NULL COMMENT 'The subscription that changed.',
  WORKSPACE_ID VARCHAR(36) NOT NULL COMMENT 'The workspace that moved to another plan.',
  -- Snowflake does not check FORMER_PLAN_CODE: one of free, team, business, enterprise.
  FORMER_PLAN_CODE VARCHAR(16) NOT NULL COMMENT 'The plan before the change.',
  -- Snowflake does not check PLAN_CODE: one of free, team, business, enterprise.
  PLAN_CODE VARCHAR(16) NOT NULL COMMENT 'The plan after the change.',
  -- Snowflake does not check SEAT_COUNT: value at least 1.
  SEAT_COUNT NUMBER(38,0) NOT NULL COMMENT 'Seats that are paid for after the change.',
  CONSTRAINT PK_PLAN_CHANGED PRIMARY KEY (EVENT_ID),
  CONSTRAINT FK_PLAN_CHANGED_SUBSCRIPTION_ID FOREIGN KEY (SUBSCRIPTION_ID) REFERENCES SUBSCRIPTION (SUBSCRIPTION_ID),
  CONSTRAINT FK_PLAN_CHANGED_WORKSPACE_ID FOREIGN KEY (WORKSPACE_ID) REFERENCES WORKSPACE (WORKSPACE_ID)
)
COMMENT = 'A workspace moved to another plan.';

CREATE TABLE SUPPORT_TICKET (
  SUPPORT_TICKET_ID VARCHAR(36) NOT NULL COMMENT 'Assigned when it is opened.',
  TICKET_NUMBER VARCHAR(20) NOT NULL COMMENT 'Told to the user.',
  ACCOUNT_ID VARCHAR(36) COMMENT 'The company, once known.',
  PRODUCT_USER_ID VARCHAR(36) NOT NULL COMMENT 'Who asks.',
  WORKSPACE_ID VARCHAR(36) COMMENT 'Where the question came up, if in one workspace.',
  -- Snowflake does not check STATUS: one of open, waiting, solved.
  STATUS VARCHAR(12) NOT NULL COMMENT 'Where the ticket stands.',
  -- Snowflake does not check PRIORITY: one of low, normal, urgent.
  PRIORITY VARCHAR(8) NOT NULL COMMENT 'How urgent it is, as support sees it.',
  SUBJECT VARCHAR(200) NOT NULL COMMENT 'First line, as the user wrote it.',
  OPENED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When the first message came in.',
  -- Snowflake does not check FIRST_RESPONSE_MINUTES: value at least 0.
  FIRST_RESPONSE_MINUTES NUMBER(38,0) COMMENT 'From the first message to the first answer.',
  SOLVED_AT TIMESTAMP_TZ COMMENT 'When it was solved; empty while it is open.',
  CONSTRAINT PK_SUPPORT_TICKET PRIMARY KEY (SUPPORT_TICKET_ID),
  CONSTRAINT UQ_SUPPORT_TICKET_TICKET_NUMBER UNIQUE (TICKET_NUMBER),
  CONSTRAINT FK_SUPPORT_TICKET_ACCOUNT_ID FOREIGN KEY (ACCOUNT_ID) REFERENCES "ACCOUNT" (ACCOUNT_ID),
  CONSTRAINT FK_SUPPORT_TICKET_PRODUCT_USER_ID FOREIGN KEY (PRODUCT_USER_ID) REFERENCES PRODUCT_USER (PRODUCT_USER_ID),
  CONSTRAINT FK_SUPPORT_TICKET_WORKSPACE_ID FOREIGN KEY (WORKSPACE_ID) REFERENCES WORKSPACE (WORKSPACE_ID)
)
COMMENT = 'A question that support takes care of.';

CREATE TABLE USER_IDENTIFIER (
  -- Snowflake does not check IDENTIFIER_TYPE: one of anonymous_id, email_sha256.
  IDENTIFIER_TYPE VARCHAR(30) NOT NULL COMMENT 'Which namespace the value belongs to.',
  IDENTIFIER_VALUE VARCHAR(255) NOT NULL COMMENT 'The normalised value; never a raw e-mail address.',
  CONTACT_ID VARCHAR(36) COMMENT 'The person it was resolved to; empty while anonymous.',
  FIRST_SEEN_AT TIMESTAMP_TZ NOT NULL COMMENT 'When the value was met for the first time.',
  LAST_SEEN_AT TIMESTAMP_TZ NOT NULL COMMENT 'When the value was met for the last time.',
  CONSTRAINT PK_USER_IDENTIFIER PRIMARY KEY (IDENTIFIER_TYPE, IDENTIFIER_VALUE),
  CONSTRAINT FK_USER_IDENTIFIER_CONTACT_ID FOREIGN KEY (CONTACT_ID) REFERENCES CONTACT (CONTACT_ID)
)
COMMENT = 'Anything a person was seen under before or besides a login.';

CREATE TABLE USER_REGISTERED (
  EVENT_ID VARCHAR(36) NOT NULL COMMENT 'Made by the sender; repeats are dropped by it.',
  OCCURRED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When it happened, on the sender''s clock.',
  RECEIVED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When it arrived, on our clock.',
  ANONYMOUS_ID VARCHAR(36) NOT NULL COMMENT 'The browser before the login.',
  PRODUCT_USER_ID VARCHAR(36) NOT NULL COMMENT 'The new login.',
  -- Snowflake does not check PLAN_CODE: one of free, team, business, enterprise.
  PLAN_CODE VARCHAR(16) NOT NULL COMMENT 'The plan that was looked at.',
  REFERRER_URL VARCHAR(2048) COMMENT 'Without query parameters.',
  CONSTRAINT PK_USER_REGISTERED PRIMARY KEY (EVENT_ID),
  CONSTRAINT FK_USER_REGISTERED_PRODUCT_USER_ID FOREIGN KEY (PRODUCT_USER_ID) REFERENCES PRODUCT_USER (PRODUCT_USER_ID)
)
COMMENT = 'Somebody made a login of the product.';
