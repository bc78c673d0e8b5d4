-- B2B SaaS Customer 360: 15 tables for BigQuery, written by C360 Studio.
-- BigQuery knows the keys below, but does not check them.

-- BigQuery has no unique constraint: that account_number identifies a row is not said.
-- The foreign key “owns” to account is left out: BigQuery has no foreign key from a table to itself.
CREATE TABLE account (
  account_id STRING(36) NOT NULL OPTIONS (description = 'Assigned when the company is first known.'),
  parent_account_id STRING(36) OPTIONS (description = 'The company that owns it, where one does.'),
  -- BigQuery does not check account_number: matches ^A[0-9]{7}$.
  account_number STRING(12) NOT NULL OPTIONS (description = 'As printed on invoices.'),
  legal_name STRING(200) NOT NULL OPTIONS (description = 'As in the register of companies.'),
  email_domain STRING(120) OPTIONS (description = 'Where its people have their e-mail.'),
  industry_code STRING(10) OPTIONS (description = 'NACE code.'),
  -- BigQuery does not check segment: one of smb, mid_market, enterprise.
  segment STRING(16) NOT NULL OPTIONS (description = 'Size of the company, set once a year.'),
  -- BigQuery does not check employee_count: value at least 0.
  employee_count INT64 OPTIONS (description = 'People who work there, as last known.'),
  country_code STRING(2) NOT NULL OPTIONS (description = 'Two letters, ISO 3166-1.'),
  created_at TIMESTAMP NOT NULL OPTIONS (description = 'When sales or billing first knew the company.'),
  updated_at TIMESTAMP NOT NULL OPTIONS (description = 'Last change in any of the sources.'),
  closed_at TIMESTAMP OPTIONS (description = 'When it stopped being an account; empty while it is one.'),
  PRIMARY KEY (account_id) NOT ENFORCED
)
OPTIONS (description = 'A company that buys or might.');

-- BigQuery does not say what becomes of rows whose account is deleted (cascade).
CREATE TABLE account_health (
  account_id STRING(36) NOT NULL OPTIONS (description = 'The account that is measured.'),
  snapshot_on DATE NOT NULL OPTIONS (description = 'The night at whose end it was measured.'),
  -- BigQuery does not check weekly_active_user_count: value at least 0.
  weekly_active_user_count INT64 NOT NULL OPTIONS (description = 'Users active in the last seven days.'),
  -- BigQuery does not check seat_usage_share: value 0 to 1.
  seat_usage_share NUMERIC(4,3) NOT NULL OPTIONS (description = 'Active users of paid seats, 0 to 1.'),
  -- BigQuery does not check open_ticket_count: value at least 0.
  open_ticket_count INT64 NOT NULL OPTIONS (description = 'Tickets not yet solved.'),
  mrr_amount NUMERIC(14,2) NOT NULL OPTIONS (description = 'Monthly recurring revenue over all subscriptions, in euros.'),
  -- BigQuery does not check churn_risk: value 0 to 1.
  churn_risk NUMERIC(4,3) OPTIONS (description = 'Likelihood of leaving within a year, 0 to 1.'),
  PRIMARY KEY (account_id, snapshot_on) NOT ENFORCED,
  CONSTRAINT fk_account_health_account_id FOREIGN KEY (account_id) REFERENCES account (account_id) NOT ENFORCED
)
OPTIONS (description = 'How well an account does, for those who look after it.');

CREATE TABLE contact (
  contact_id STRING(36) NOT NULL OPTIONS (description = 'Permanent, survives merges.'),
  account_id STRING(36) OPTIONS (description = 'Where the person works.'),
  given_name STRING(80) OPTIONS (description = 'First name as the person writes it.'),
  family_name STRING(80) OPTIONS (description = 'Last name as the person writes it.'),
  email STRING(254) OPTIONS (description = 'Address at work, in lower case.'),
  phone STRING(20) OPTIONS (description = 'Number at work, with country code.'),
  job_title STRING(120) OPTIONS (description = 'As the person writes it.'),
  is_decision_maker BOOL DEFAULT FALSE NOT NULL OPTIONS (description = 'May sign for the account.'),
  created_at TIMESTAMP NOT NULL OPTIONS (description = 'First known to any system.'),
  updated_at TIMESTAMP NOT NULL OPTIONS (description = 'Last change in any of the sources.'),
  PRIMARY KEY (contact_id) NOT ENFORCED,
  CONSTRAINT fk_contact_account_id FOREIGN KEY (account_id) REFERENCES account (account_id) NOT ENFORCED
)
OPTIONS (description = 'A person who works at an account, whether they use the product or not.');

CREATE TABLE contact_consent (
  contact_consent_id STRING(36) NOT NULL OPTIONS (description = 'One decision; a later decision is a new row.'),
  contact_id STRING(36) NOT NULL OPTIONS (description = 'Who decided.'),
  -- BigQuery does not check purpose: one of product_news, events, research.
  purpose STRING(40) NOT NULL OPTIONS (description = 'What the data may be used for.'),
  is_granted BOOL NOT NULL OPTIONS (description = 'Agreed or refused.'),
  collected_via STRING(40) NOT NULL OPTIONS (description = 'The form where it was asked.'),
  decided_at TIMESTAMP NOT NULL OPTIONS (description = 'When the person decided.'),
  PRIMARY KEY (contact_consent_id) NOT ENFORCED,
  CONSTRAINT fk_contact_consent_contact_id FOREIGN KEY (contact_id) REFERENCES contact (contact_id) NOT ENFORCED
)
OPTIONS (description = 'What a contact agreed to, for which purpose.');

-- BigQuery has no unique constraint: that email identifies a row is not said.
CREATE TABLE product_user (
  product_user_id STRING(36) NOT NULL OPTIONS (description = 'Assigned by the product.'),
  contact_id STRING(36) OPTIONS (description = 'The person it was resolved to.'),
  email STRING(254) NOT NULL OPTIONS (description = 'Confirmed, in lower case.'),
  display_name STRING(80) OPTIONS (description = 'As shown to the team.'),
  locale STRING(10) OPTIONS (description = 'Language of the screens.'),
  is_email_confirmed BOOL DEFAULT FALSE NOT NULL OPTIONS (description = 'The link in the e-mail was opened.'),
  last_active_at TIMESTAMP OPTIONS (description = 'Last use of any workspace.'),
  created_at TIMESTAMP NOT NULL OPTIONS (description = 'When the login was made.'),
  deleted_at TIMESTAMP OPTIONS (description = 'When it was removed on request.'),
  PRIMARY KEY (product_user_id) NOT ENFORCED,
  CONSTRAINT fk_product_user_contact_id FOREIGN KEY (contact_id) REFERENCES contact (contact_id) NOT ENFORCED
)
OPTIONS (description = 'A login of the product.');

-- BigQuery has no unique constraint: that slug identifies a row is not said.
CREATE TABLE workspace (
  workspace_id STRING(36) NOT NULL OPTIONS (description = 'Assigned by the product.'),
  account_id STRING(36) OPTIONS (description = 'The company that pays for it; empty while it is free and unknown.'),
  slug STRING(60) NOT NULL OPTIONS (description = 'Its part of the web address.'),
  display_name STRING(120) NOT NULL OPTIONS (description = 'As its owner calls it.'),
  -- BigQuery does not check region: one of eu-central, us-east, ap-southeast.
  region STRING(20) NOT NULL OPTIONS (description = 'Where its data is kept.'),
  created_at TIMESTAMP NOT NULL OPTIONS (description = 'When it was set up.'),
  archived_at TIMESTAMP OPTIONS (description = 'When it was closed; empty while it is in use.'),
  PRIMARY KEY (workspace_id) NOT ENFORCED,
  CONSTRAINT fk_workspace_account_id FOREIGN KEY (account_id) REFERENCES account (account_id) NOT ENFORCED
)
OPTIONS (description = 'Where a team works together in the product.');

CREATE TABLE feature_used (
  event_id STRING(36) NOT NULL OPTIONS (description = 'Made by the sender; repeats are dropped by it.'),
  occurred_at TIMESTAMP NOT NULL OPTIONS (description = 'When it happened, on the sender\'s clock.'),
  received_at TIMESTAMP NOT NULL OPTIONS (description = 'When it arrived, on our clock.'),
  product_user_id STRING(36) NOT NULL OPTIONS (description = 'Who did it.'),
  workspace_id STRING(36) NOT NULL OPTIONS (description = 'The workspace in which it was used.'),
  feature_code STRING(60) NOT NULL OPTIONS (description = 'The feature that was used.'),
  -- BigQuery does not check duration_ms: value at least 0.
  duration_ms INT64 OPTIONS (description = 'How long it took.'),
  context STRUCT<
    screen_name STRING(80) NOT NULL OPTIONS (description = 'The screen on which it was used.'),
    is_keyboard BOOL NOT NULL OPTIONS (description = 'By shortcut rather than pointer.')
  > OPTIONS (description = 'Where in the product it was used.'),
  PRIMARY KEY (event_id) NOT ENFORCED,
  CONSTRAINT fk_feature_used_product_user_id FOREIGN KEY (product_user_id) REFERENCES product_user (product_user_id) NOT ENFORCED,
  CONSTRAINT fk_feature_used_workspace_id FOREIGN KEY (workspace_id) REFERENCES workspace (workspace_id) NOT ENFORCED
)
OPTIONS (description = 'A user did something that counts as use.');

CREATE TABLE subscription (
  subscription_id STRING(40) NOT NULL OPTIONS (description = 'The billing system\'s own id.'),
  account_id STRING(36) NOT NULL OPTIONS (description = 'Who pays.'),
  workspace_id STRING(36) NOT NULL OPTIONS (description = 'What is paid for.'),
  -- BigQuery does not check plan_code: one of free, team, business, enterprise.
  plan_code STRING(16) NOT NULL OPTIONS (description = 'The plan that is subscribed.'),
  -- BigQuery does not check status: one of trialing, active, past_due, cancelled.
  status STRING(12) NOT NULL OPTIONS (description = 'Where the subscription stands.'),
  -- BigQuery does not check seat_count: value at least 1.
  seat_count INT64 NOT NULL OPTIONS (description = 'Members that are paid for.'),
  mrr_amount NUMERIC(12,2) NOT NULL OPTIONS (description = 'Monthly recurring revenue, without taxes.'),
  currency_code STRING(3) NOT NULL OPTIONS (description = 'Three letters, ISO 4217.'),
  started_at TIMESTAMP NOT NULL OPTIONS (description = 'When the subscription began, trials included.'),
  ended_at TIMESTAMP OPTIONS (description = 'When it ended; empty while it runs.'),
  renews_on DATE OPTIONS (description = 'Day of the next renewal; empty once it is cancelled.'),
  PRIMARY KEY (subscription_id) NOT ENFORCED,
  CONSTRAINT fk_subscription_account_id FOREIGN KEY (account_id) REFERENCES account (account_id) NOT ENFORCED,
  CONSTRAINT fk_subscription_workspace_id FOREIGN KEY (workspace_id) REFERENCES workspace (workspace_id) NOT ENFORCED
)
OPTIONS (description = 'What an account pays for, and until when; earlier plans are told by Plan Changed.');

-- BigQuery has no unique constraint: that invoice_number identifies a row is not said.
CREATE TABLE invoice (
  invoice_id STRING(40) NOT NULL OPTIONS (description = 'The billing system\'s own id.'),
  subscription_id STRING(40) NOT NULL OPTIONS (description = 'The subscription that was billed.'),
  invoice_number STRING(20) NOT NULL OPTIONS (description = 'As printed on the invoice, without gaps.'),
  -- BigQuery does not check status: one of draft, open, paid, void.
  status STRING(8) NOT NULL OPTIONS (description = 'Where the invoice stands.'),
  period_starts_on DATE NOT NULL OPTIONS (description = 'First day of the period that is billed.'),
  period_ends_on DATE NOT NULL OPTIONS (description = 'Last day of the period that is billed.'),
  total_amount NUMERIC(12,2) NOT NULL OPTIONS (description = 'What is to be paid, taxes included.'),
  currency_code STRING(3) NOT NULL OPTIONS (description = 'Three letters, ISO 4217.'),
  issued_at TIMESTAMP NOT NULL OPTIONS (description = 'When it was sent.'),
  due_on DATE NOT NULL OPTIONS (description = 'To be paid by.'),
  paid_at TIMESTAMP OPTIONS (description = 'When the money came in.'),
  PRIMARY KEY (invoice_id) NOT ENFORCED,
  CONSTRAINT fk_invoice_subscription_id FOREIGN KEY (subscription_id) REFERENCES subscription (subscription_id) NOT ENFORCED
)
OPTIONS (description = 'What was billed for a period.');

-- BigQuery does not say what becomes of rows whose product_user is deleted (cascade).
-- BigQuery does not say what becomes of rows whose workspace is deleted (cascade).
CREATE TABLE membership (
  workspace_id STRING(36) NOT NULL OPTIONS (description = 'The workspace to which the user belongs.'),
  product_user_id STRING(36) NOT NULL OPTIONS (description = 'The user who belongs to it.'),
  -- BigQuery does not check role: one of owner, admin, editor, viewer.
  role STRING(10) NOT NULL OPTIONS (description = 'What the user may do there.'),
  joined_at TIMESTAMP NOT NULL OPTIONS (description = 'Since when the user belongs to it in this role.'),
  left_at TIMESTAMP OPTIONS (description = 'Until when; empty while the user still does.'),
  PRIMARY KEY (workspace_id, product_user_id, joined_at) NOT ENFORCED,
  CONSTRAINT fk_membership_product_user_id FOREIGN KEY (product_user_id) REFERENCES product_user (product_user_id) NOT ENFORCED,
  CONSTRAINT fk_membership_workspace_id FOREIGN KEY (workspace_id) REFERENCES workspace (workspace_id) NOT ENFORCED
)
OPTIONS (description = 'That a user belongs to a workspace.');

CREATE TABLE opportunity (
  opportunity_id STRING(18) NOT NULL OPTIONS (description = 'The CRM\'s own id.'),
  account_id STRING(36) NOT NULL OPTIONS (description = 'The company that might buy.'),
  contact_id STRING(36) OPTIONS (description = 'The person who decides.'),
  -- BigQuery does not check stage: one of qualified, proposal, negotiation, won, lost.
  stage STRING(16) NOT NULL OPTIONS (description = 'How far the sale has come.'),
  expected_amount NUMERIC(14,2) OPTIONS (description = 'What a year of it would bring.'),
  currency_code STRING(3) NOT NULL OPTIONS (description = 'Three letters, ISO 4217.'),
  -- BigQuery does not check win_share: value 0 to 1.
  win_share NUMERIC(4,3) OPTIONS (description = 'Likelihood that it is won, 0 to 1.'),
  opened_at TIMESTAMP NOT NULL OPTIONS (description = 'When the first talk was held.'),
  closed_at TIMESTAMP OPTIONS (description = 'When it was won or lost; empty while it is open.'),
  PRIMARY KEY (opportunity_id) NOT ENFORCED,
  CONSTRAINT fk_opportunity_account_id FOREIGN KEY (account_id) REFERENCES account (account_id) NOT ENFORCED,
  CONSTRAINT fk_opportunity_contact_id FOREIGN KEY (contact_id) REFERENCES contact (contact_id) NOT ENFORCED
)
OPTIONS (description = 'A sale that may come.');

CREATE TABLE plan_changed (
  event_id STRING(36) NOT NULL OPTIONS (description = 'Made by the sender; repeats are dropped by it.'),
  occurred_at TIMESTAMP NOT NULL OPTIONS (description = 'When it happened, on the sender\'s clock.'),
  received_at TIMESTAMP NOT NULL OPTIONS (description = 'When it arrived, on our clock.'),
  subscription_id STRING(40) NOT NULL OPTIONS (description = 'The subscription that changed.'),
  workspace_id STRING(36) NOT NULL OPTIONS (description = 'The workspace that moved to another plan.'),
  -- BigQuery does not check former_plan_code: one of free, team, business, enterprise.
  former_plan_code STRING(16) NOT NULL OPTIONS (description = 'The plan before the change.'),
  -- BigQuery does not check plan_code: one of free, team, business, enterprise.
  plan_code STRING(16) NOT NULL OPTIONS (description = 'The plan after the change.'),
  -- BigQuery does not check seat_count: value at least 1.
  seat_count INT64 NOT NULL OPTIONS (description = 'Seats that are paid for after the change.'),
  PRIMARY KEY (event_id) NOT ENFORCED,
  CONSTRAINT fk_plan_changed_subscription_id FOREIGN KEY (subscription_id) REFERENCES subscription (subscription_id) NOT ENFORCED,
  CONSTRAINT fk_plan_changed_workspace_id FOREIGN KEY (workspace_id) REFERENCES workspace (workspace_id) NOT ENFORCED
)
OPTIONS (description = 'A workspace moved to another plan.');

-- BigQuery has no unique constraint: that ticket_number identifies a row is not said.
CREATE TABLE support_ticket (
  support_ticket_id STRING(36) NOT NULL OPTIONS (description = 'Assigned when it is opened.'),
  ticket_number STRING(20) NOT NULL OPTIONS (description = 'Told to the user.'),
  account_id STRING(36) OPTIONS (description = 'The company, once known.'),
  product_user_id STRING(36) NOT NULL OPTIONS (description = 'Who asks.'),
  workspace_id STRING(36) OPTIONS (description = 'Where the question came up, if in one workspace.'),
  -- BigQuery does not check status: one of open, waiting, solved.
  status STRING(12) NOT NULL OPTIONS (description = 'Where the ticket stands.'),
  -- BigQuery does not check priority: one of low, normal, urgent.
  priority STRING(8) NOT NULL OPTIONS (description = 'How urgent it is, as support sees it.'),
  subject STRING(200) NOT NULL OPTIONS (description = 'First line, as the user wrote it.'),
  opened_at TIMESTAMP NOT NULL OPTIONS (description = 'When the first message came in.'),
  -- BigQuery does not check first_response_minutes: value at least 0.
  first_response_minutes INT64 OPTIONS (description = 'From the first message to the first answer.'),
  solved_at TIMESTAMP OPTIONS (description = 'When it was solved; empty while it is open.'),
  PRIMARY KEY (support_ticket_id) NOT ENFORCED,
  CONSTRAINT fk_support_ticket_account_id FOREIGN KEY (account_id) REFERENCES account (account_id) NOT ENFORCED,
  CONSTRAINT fk_support_ticket_product_user_id FOREIGN KEY (product_user_id) REFERENCES product_user (product_user_id) NOT ENFORCED,
  CONSTRAINT fk_support_ticket_workspace_id FOREIGN KEY (workspace_id) REFERENCES workspace (workspace_id) NOT ENFORCED
)
OPTIONS (description = 'A question that support takes care of.');

CREATE TABLE user_identifier (
  -- BigQuery does not check identifier_type: one of anonymous_id, email_sha256.
  identifier_type STRING(30) NOT NULL OPTIONS (description = 'Which namespace the value belongs to.'),
  identifier_value STRING(255) NOT NULL OPTIONS (description = 'The normalised value; never a raw e-mail address.'),
  contact_id STRING(36) OPTIONS (description = 'The person it was resolved to; empty while anonymous.'),
  first_seen_at TIMESTAMP NOT NULL OPTIONS (description = 'When the value was met for the first time.'),
  last_seen_at TIMESTAMP NOT NULL OPTIONS (description = 'When the value was met for the last time.'),
  PRIMARY KEY (identifier_type, identifier_value) NOT ENFORCED,
  CONSTRAINT fk_user_identifier_contact_id FOREIGN KEY (contact_id) REFERENCES contact (contact_id) NOT ENFORCED
)
OPTIONS (description = 'Anything a person was seen under before or besides a login.');

CREATE TABLE user_registered (
  event_id STRING(36) NOT NULL OPTIONS (description = 'Made by the sender; repeats are dropped by it.'),
  occurred_at TIMESTAMP NOT NULL OPTIONS (description = 'When it happened, on the sender\'s clock.'),
  received_at TIMESTAMP NOT NULL OPTIONS (description = 'When it arrived, on our clock.'),
  anonymous_id STRING(36) NOT NULL OPTIONS (description = 'The browser before the login.'),
  product_user_id STRING(36) NOT NULL OPTIONS (description = 'The new login.'),
  -- BigQuery does not check plan_code: one of free, team, business, enterprise.
  plan_code STRING(16) NOT NULL OPTIONS (description = 'The plan that was looked at.'),
  referrer_url STRING(2048) OPTIONS (description = 'Without query parameters.'),
  PRIMARY KEY (event_id) NOT ENFORCED,
  CONSTRAINT fk_user_registered_product_user_id FOREIGN KEY (product_user_id) REFERENCES product_user (product_user_id) NOT ENFORCED
)
OPTIONS (description = 'Somebody made a login of the product.');
