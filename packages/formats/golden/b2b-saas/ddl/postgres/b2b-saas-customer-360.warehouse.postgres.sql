-- B2B SaaS Customer 360: 15 tables for PostgreSQL, written by C360 Studio.
-- To be run in the database customer360.

CREATE TABLE customer.account (
  account_id uuid NOT NULL,
  parent_account_id uuid,
  account_number varchar(12) NOT NULL,
  legal_name varchar(200) NOT NULL,
  email_domain varchar(120),
  industry_code varchar(10),
  segment varchar(16) NOT NULL,
  employee_count bigint,
  country_code varchar(2) NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  closed_at timestamptz,
  CONSTRAINT pk_account PRIMARY KEY (account_id),
  CONSTRAINT uq_account_account_number UNIQUE (account_number),
  CONSTRAINT fk_account_parent_account_id FOREIGN KEY (parent_account_id) REFERENCES customer.account (account_id) ON DELETE SET NULL,
  CONSTRAINT ck_account_account_number CHECK (account_number ~ '^A[0-9]{7}$'),
  CONSTRAINT ck_account_segment CHECK (segment IN ('smb', 'mid_market', 'enterprise')),
  CONSTRAINT ck_account_employee_count CHECK (employee_count >= 0)
);
COMMENT ON TABLE customer.account IS 'A company that buys or might.';
COMMENT ON COLUMN customer.account.account_id IS 'Assigned when the company is first known.';
COMMENT ON COLUMN customer.account.parent_account_id IS 'The company that owns it, where one does.';
COMMENT ON COLUMN customer.account.account_number IS 'As printed on invoices.';
COMMENT ON COLUMN customer.account.legal_name IS 'As in the register of companies.';
COMMENT ON COLUMN customer.account.email_domain IS 'Where its people have their e-mail.';
COMMENT ON COLUMN customer.account.industry_code IS 'NACE code.';
COMMENT ON COLUMN customer.account.segment IS 'Size of the company, set once a year.';
COMMENT ON COLUMN customer.account.employee_count IS 'People who work there, as last known.';
COMMENT ON COLUMN customer.account.country_code IS 'Two letters, ISO 3166-1.';
COMMENT ON COLUMN customer.account.created_at IS 'When sales or billing first knew the company.';
COMMENT ON COLUMN customer.account.updated_at IS 'Last change in any of the sources.';
COMMENT ON COLUMN customer.account.closed_at IS 'When it stopped being an account; empty while it is one.';

CREATE TABLE customer.account_health (
  account_id uuid NOT NULL,
  snapshot_on date NOT NULL,
  weekly_active_user_count bigint NOT NULL,
  seat_usage_share numeric(4,3) NOT NULL,
  open_ticket_count bigint NOT NULL,
  mrr_amount numeric(14,2) NOT NULL,
  churn_risk numeric(4,3),
  CONSTRAINT pk_account_health PRIMARY KEY (account_id, snapshot_on),
  CONSTRAINT fk_account_health_account_id FOREIGN KEY (account_id) REFERENCES customer.account (account_id) ON DELETE CASCADE,
  CONSTRAINT ck_account_health_weekly_active_user_count CHECK (weekly_active_user_count >= 0),
  CONSTRAINT ck_account_health_seat_usage_share CHECK (seat_usage_share BETWEEN 0 AND 1),
  CONSTRAINT ck_account_health_open_ticket_count CHECK (open_ticket_count >= 0),
  CONSTRAINT ck_account_health_churn_risk CHECK (churn_risk BETWEEN 0 AND 1)
);
COMMENT ON TABLE customer.account_health IS 'How well an account does, for those who look after it.';
COMMENT ON COLUMN customer.account_health.account_id IS 'The account that is measured.';
COMMENT ON COLUMN customer.account_health.snapshot_on IS 'The night at whose end it was measured.';
COMMENT ON COLUMN customer.account_health.weekly_active_user_count IS 'Users active in the last seven days.';
COMMENT ON COLUMN customer.account_health.seat_usage_share IS 'Active users of paid seats, 0 to 1.';
COMMENT ON COLUMN customer.account_health.open_ticket_count IS 'Tickets not yet solved.';
COMMENT ON COLUMN customer.account_health.mrr_amount IS 'Monthly recurring revenue over all subscriptions, in euros.';
COMMENT ON COLUMN customer.account_health.churn_risk IS 'Likelihood of leaving within a year, 0 to 1.';

CREATE TABLE customer.contact (
  contact_id uuid NOT NULL,
  account_id uuid,
  given_name varchar(80),
  family_name varchar(80),
  email varchar(254),
  phone varchar(20),
  job_title varchar(120),
  is_decision_maker boolean NOT NULL DEFAULT FALSE,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT pk_contact PRIMARY KEY (contact_id),
  CONSTRAINT fk_contact_account_id FOREIGN KEY (account_id) REFERENCES customer.account (account_id)
);
COMMENT ON TABLE customer.contact IS 'A person who works at an account, whether they use the product or not.';
COMMENT ON COLUMN customer.contact.contact_id IS 'Permanent, survives merges.';
COMMENT ON COLUMN customer.contact.account_id IS 'Where the person works.';
COMMENT ON COLUMN customer.contact.given_name IS 'First name as the person writes it.';
COMMENT ON COLUMN customer.contact.family_name IS 'Last name as the person writes it.';
COMMENT ON COLUMN customer.contact.email IS 'Address at work, in lower case.';
COMMENT ON COLUMN customer.contact.phone IS 'Number at work, with country code.';
COMMENT ON COLUMN customer.contact.job_title IS 'As the person writes it.';
COMMENT ON COLUMN customer.contact.is_decision_maker IS 'May sign for the account.';
COMMENT ON COLUMN customer.contact.created_at IS 'First known to any system.';
COMMENT ON COLUMN customer.contact.updated_at IS 'Last change in any of the sources.';

CREATE TABLE customer.contact_consent (
  contact_consent_id uuid NOT NULL,
  contact_id uuid NOT NULL,
  purpose varchar(40) NOT NULL,
  is_granted boolean NOT NULL,
  collected_via varchar(40) NOT NULL,
  decided_at timestamptz NOT NULL,
  CONSTRAINT pk_contact_consent PRIMARY KEY (contact_consent_id),
  CONSTRAINT fk_contact_consent_contact_id FOREIGN KEY (contact_id) REFERENCES customer.contact (contact_id),
  CONSTRAINT ck_contact_consent_purpose CHECK (purpose IN ('product_news', 'events', 'research'))
);
COMMENT ON TABLE customer.contact_consent IS 'What a contact agreed to, for which purpose.';
COMMENT ON COLUMN customer.contact_consent.contact_consent_id IS 'One decision; a later decision is a new row.';
COMMENT ON COLUMN customer.contact_consent.contact_id IS 'Who decided.';
COMMENT ON COLUMN customer.contact_consent.purpose IS 'What the data may be used for.';
COMMENT ON COLUMN customer.contact_consent.is_granted IS 'Agreed or refused.';
COMMENT ON COLUMN customer.contact_consent.collected_via IS 'The form where it was asked.';
COMMENT ON COLUMN customer.contact_consent.decided_at IS 'When the person decided.';

-- The foreign key “acts in” to product_user is left out: it is informational, and PostgreSQL checks
-- every key it has (product_user_id).
-- The foreign key “is used in” to workspace is left out: it is informational, and PostgreSQL checks
-- every key it has (workspace_id).
CREATE TABLE customer.feature_used (
  event_id uuid NOT NULL,
  occurred_at timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  product_user_id uuid NOT NULL,
  workspace_id uuid NOT NULL,
  feature_code varchar(60) NOT NULL,
  duration_ms bigint,
  -- context: JSON object with screen_name string(80) required, is_keyboard boolean required
  context jsonb,
  CONSTRAINT pk_feature_used PRIMARY KEY (event_id),
  CONSTRAINT ck_feature_used_duration_ms CHECK (duration_ms >= 0)
);
COMMENT ON TABLE customer.feature_used IS 'A user did something that counts as use.';
COMMENT ON COLUMN customer.feature_used.event_id IS 'Made by the sender; repeats are dropped by it.';
COMMENT ON COLUMN customer.feature_used.occurred_at IS 'When it happened, on the sender''s clock.';
COMMENT ON COLUMN customer.feature_used.received_at IS 'When it arrived, on our clock.';
COMMENT ON COLUMN customer.feature_used.product_user_id IS 'Who did it.';
COMMENT ON COLUMN customer.feature_used.workspace_id IS 'The workspace in which it was used.';
COMMENT ON COLUMN customer.feature_used.feature_code IS 'The feature that was used.';
COMMENT ON COLUMN customer.feature_used.duration_ms IS 'How long it took.';
COMMENT ON COLUMN customer.feature_used.context IS 'Where in the product it was used.';

CREATE TABLE customer.workspace (
  workspace_id uuid NOT NULL,
  account_id uuid,
  slug varchar(60) NOT NULL,
  display_name varchar(120) NOT NULL,
  region varchar(20) NOT NULL,
  created_at timestamptz NOT NULL,
  archived_at timestamptz,
  CONSTRAINT pk_workspace PRIMARY KEY (workspace_id),
  CONSTRAINT uq_workspace_slug UNIQUE (slug),
  CONSTRAINT fk_workspace_account_id FOREIGN KEY (account_id) REFERENCES customer.account (account_id),
  CONSTRAINT ck_workspace_region CHECK (region IN ('eu-central', 'us-east', 'ap-southeast'))
);
COMMENT ON TABLE customer.workspace IS 'Where a team works together in the product.';
COMMENT ON COLUMN customer.workspace.workspace_id IS 'Assigned by the product.';
COMMENT ON COLUMN customer.workspace.account_id IS 'The company that pays for it; empty while it is free and unknown.';
COMMENT ON COLUMN customer.workspace.slug IS 'Its part of the web address.';
COMMENT ON COLUMN customer.workspace.display_name IS 'As its owner calls it.';
COMMENT ON COLUMN customer.workspace.region IS 'Where its data is kept.';
COMMENT ON COLUMN customer.workspace.created_at IS 'When it was set up.';
COMMENT ON COLUMN customer.workspace.archived_at IS 'When it was closed; empty while it is in use.';

CREATE TABLE customer.subscription (
  subscription_id varchar(40) NOT NULL,
  account_id uuid NOT NULL,
  workspace_id uuid NOT NULL,
  plan_code varchar(16) NOT NULL,
  status varchar(12) NOT NULL,
  seat_count bigint NOT NULL,
  mrr_amount numeric(12,2) NOT NULL,
  currency_code varchar(3) NOT NULL,
  started_at timestamptz NOT NULL,
  ended_at timestamptz,
  renews_on date,
  CONSTRAINT pk_subscription PRIMARY KEY (subscription_id),
  CONSTRAINT fk_subscription_account_id FOREIGN KEY (account_id) REFERENCES customer.account (account_id),
  CONSTRAINT fk_subscription_workspace_id FOREIGN KEY (workspace_id) REFERENCES customer.workspace (workspace_id),
  CONSTRAINT ck_subscription_plan_code CHECK (plan_code IN ('free', 'team', 'business', 'enterprise')),
  CONSTRAINT ck_subscription_status CHECK (status IN ('trialing', 'active', 'past_due', 'cancelled')),
  CONSTRAINT ck_subscription_seat_count CHECK (seat_count >= 1)
);
COMMENT ON TABLE customer.subscription IS 'What an account pays for, and until when; earlier plans are told by Plan Changed.';
COMMENT ON COLUMN customer.subscription.subscription_id IS 'The billing system''s own id.';
COMMENT ON COLUMN customer.subscription.account_id IS 'Who pays.';
COMMENT ON COLUMN customer.subscription.workspace_id IS 'What is paid for.';
COMMENT ON COLUMN customer.subscription.plan_code IS 'The plan that is subscribed.';
COMMENT ON COLUMN customer.subscription.status IS 'Where the subscription stands.';
COMMENT ON COLUMN customer.subscription.seat_count IS 'Members that are paid for.';
COMMENT ON COLUMN customer.subscription.mrr_amount IS 'Monthly recurring revenue, without taxes.';
COMMENT ON COLUMN customer.subscription.currency_code IS 'Three letters, ISO 4217.';
COMMENT ON COLUMN customer.subscription.started_at IS 'When the subscription began, trials included.';
COMMENT ON COLUMN customer.subscription.ended_at IS 'When it ended; empty while it runs.';
COMMENT ON COLUMN customer.subscription.renews_on IS 'Day of the next renewal; empty once it is cancelled.';

CREATE TABLE customer.invoice (
  invoice_id varchar(40) NOT NULL,
  subscription_id varchar(40) NOT NULL,
  invoice_number varchar(20) NOT NULL,
  status varchar(8) NOT NULL,
  period_starts_on date NOT NULL,
  period_ends_on date NOT NULL,
  total_amount numeric(12,2) NOT NULL,
  currency_code varchar(3) NOT NULL,
  issued_at timestamptz NOT NULL,
  due_on date NOT NULL,
  paid_at timestamptz,
  CONSTRAINT pk_invoice PRIMARY KEY (invoice_id),
  CONSTRAINT uq_invoice_invoice_number UNIQUE (invoice_number),
  CONSTRAINT fk_invoice_subscription_id FOREIGN KEY (subscription_id) REFERENCES customer.subscription (subscription_id),
  CONSTRAINT ck_invoice_status CHECK (status IN ('draft', 'open', 'paid', 'void'))
);
COMMENT ON TABLE customer.invoice IS 'What was billed for a period.';
COMMENT ON COLUMN customer.invoice.invoice_id IS 'The billing system''s own id.';
COMMENT ON COLUMN customer.invoice.subscription_id IS 'The subscription that was billed.';
COMMENT ON COLUMN customer.invoice.invoice_number IS 'As printed on the invoice, without gaps.';
COMMENT ON COLUMN customer.invoice.status IS 'Where the invoice stands.';
COMMENT ON COLUMN customer.invoice.period_starts_on IS 'First day of the period that is billed.';
COMMENT ON COLUMN customer.invoice.period_ends_on IS 'Last day of the period that is billed.';
COMMENT ON COLUMN customer.invoice.total_amount IS 'What is to be paid, taxes included.';
COMMENT ON COLUMN customer.invoice.currency_code IS 'Three letters, ISO 4217.';
COMMENT ON COLUMN customer.invoice.issued_at IS 'When it was sent.';
COMMENT ON COLUMN customer.invoice.due_on IS 'To be paid by.';
COMMENT ON COLUMN customer.invoice.paid_at IS 'When the money came in.';

CREATE TABLE customer.product_user (
  product_user_id uuid NOT NULL,
  contact_id uuid,
  email varchar(254) NOT NULL,
  display_name varchar(80),
  locale varchar(10),
  is_email_confirmed boolean NOT NULL DEFAULT FALSE,
  last_active_at timestamptz,
  created_at timestamptz NOT NULL,
  deleted_at timestamptz,
  CONSTRAINT pk_product_user PRIMARY KEY (product_user_id),
  CONSTRAINT uq_product_user_email UNIQUE (email),
  CONSTRAINT fk_product_user_contact_id FOREIGN KEY (contact_id) REFERENCES customer.contact (contact_id)
);
COMMENT ON TABLE customer.product_user IS 'A login of the product.';
COMMENT ON COLUMN customer.product_user.product_user_id IS 'Assigned by the product.';
COMMENT ON COLUMN customer.product_user.contact_id IS 'The person it was resolved to.';
COMMENT ON COLUMN customer.product_user.email IS 'Confirmed, in lower case.';
COMMENT ON COLUMN customer.product_user.display_name IS 'As shown to the team.';
COMMENT ON COLUMN customer.product_user.locale IS 'Language of the screens.';
COMMENT ON COLUMN customer.product_user.is_email_confirmed IS 'The link in the e-mail was opened.';
COMMENT ON COLUMN customer.product_user.last_active_at IS 'Last use of any workspace.';
COMMENT ON COLUMN customer.product_user.created_at IS 'When the login was made.';
COMMENT ON COLUMN customer.product_user.deleted_at IS 'When it was removed on request.';

CREATE TABLE customer.membership (
  workspace_id uuid NOT NULL,
  product_user_id uuid NOT NULL,
  role varchar(10) NOT NULL,
  joined_at timestamptz NOT NULL,
  left_at timestamptz,
  CONSTRAINT pk_membership PRIMARY KEY (workspace_id, product_user_id, joined_at),
  CONSTRAINT fk_membership_product_user_id FOREIGN KEY (product_user_id) REFERENCES customer.product_user (product_user_id) ON DELETE CASCADE,
  CONSTRAINT fk_membership_workspace_id FOREIGN KEY (workspace_id) REFERENCES customer.workspace (workspace_id) ON DELETE CASCADE,
  CONSTRAINT ck_membership_role CHECK (role IN ('owner', 'admin', 'editor', 'viewer'))
);
COMMENT ON TABLE customer.membership IS 'That a user belongs to a workspace.';
COMMENT ON COLUMN customer.membership.workspace_id IS 'The workspace to which the user belongs.';
COMMENT ON COLUMN customer.membership.product_user_id IS 'The user who belongs to it.';
COMMENT ON COLUMN customer.membership.role IS 'What the user may do there.';
COMMENT ON COLUMN customer.membership.joined_at IS 'Since when the user belongs to it in this role.';
COMMENT ON COLUMN customer.membership.left_at IS 'Until when; empty while the user still does.';

CREATE TABLE customer.opportunity (
  opportunity_id varchar(18) NOT NULL,
  account_id uuid NOT NULL,
  contact_id uuid,
  stage varchar(16) NOT NULL,
  expected_amount numeric(14,2),
  currency_code varchar(3) NOT NULL,
  win_share numeric(4,3),
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  CONSTRAINT pk_opportunity PRIMARY KEY (opportunity_id),
  CONSTRAINT fk_opportunity_account_id FOREIGN KEY (account_id) REFERENCES customer.account (account_id),
  CONSTRAINT fk_opportunity_contact_id FOREIGN KEY (contact_id) REFERENCES customer.contact (contact_id),
  CONSTRAINT ck_opportunity_stage CHECK (stage IN ('qualified', 'proposal', 'negotiation', 'won', 'lost')),
  CONSTRAINT ck_opportunity_win_share CHECK (win_share BETWEEN 0 AND 1)
);
COMMENT ON TABLE customer.opportunity IS 'A sale that may come.';
COMMENT ON COLUMN customer.opportunity.opportunity_id IS 'The CRM''s own id.';
COMMENT ON COLUMN customer.opportunity.account_id IS 'The company that might buy.';
COMMENT ON COLUMN customer.opportunity.contact_id IS 'The person who decides.';
COMMENT ON COLUMN customer.opportunity.stage IS 'How far the sale has come.';
COMMENT ON COLUMN customer.opportunity.expected_amount IS 'What a year of it would bring.';
COMMENT ON COLUMN customer.opportunity.currency_code IS 'Three letters, ISO 4217.';
COMMENT ON COLUMN customer.opportunity.win_share IS 'Likelihood that it is won, 0 to 1.';
COMMENT ON COLUMN customer.opportunity.opened_at IS 'When the first talk was held.';
COMMENT ON COLUMN customer.opportunity.closed_at IS 'When it was won or lost; empty while it is open.';

-- The foreign key “is changed by” to subscription is left out: it is informational, and PostgreSQL
-- checks every key it has (subscription_id).
-- The foreign key “changes plan in” to workspace is left out: it is informational, and PostgreSQL
-- checks every key it has (workspace_id).
CREATE TABLE customer.plan_changed (
  event_id uuid NOT NULL,
  occurred_at timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  subscription_id varchar(40) NOT NULL,
  workspace_id uuid NOT NULL,
  former_plan_code varchar(16) NOT NULL,
  plan_code varchar(16) NOT NULL,
  seat_count bigint NOT NULL,
  CONSTRAINT pk_plan_changed PRIMARY KEY (event_id),
  CONSTRAINT ck_plan_changed_former_plan_code CHECK (former_plan_code IN ('free', 'team', 'business', 'enterprise')),
  CONSTRAINT ck_plan_changed_plan_code CHECK (plan_code IN ('free', 'team', 'business', 'enterprise')),
  CONSTRAINT ck_plan_changed_seat_count CHECK (seat_count >= 1)
);
COMMENT ON TABLE customer.plan_changed IS 'A workspace moved to another plan.';
COMMENT ON COLUMN customer.plan_changed.event_id IS 'Made by the sender; repeats are dropped by it.';
COMMENT ON COLUMN customer.plan_changed.occurred_at IS 'When it happened, on the sender''s clock.';
COMMENT ON COLUMN customer.plan_changed.received_at IS 'When it arrived, on our clock.';
COMMENT ON COLUMN customer.plan_changed.subscription_id IS 'The subscription that changed.';
COMMENT ON COLUMN customer.plan_changed.workspace_id IS 'The workspace that moved to another plan.';
COMMENT ON COLUMN customer.plan_changed.former_plan_code IS 'The plan before the change.';
COMMENT ON COLUMN customer.plan_changed.plan_code IS 'The plan after the change.';
COMMENT ON COLUMN customer.plan_changed.seat_count IS 'Seats that are paid for after the change.';

CREATE TABLE customer.support_ticket (
  support_ticket_id uuid NOT NULL,
  ticket_number varchar(20) NOT NULL,
  account_id uuid,
  product_user_id uuid NOT NULL,
  workspace_id uuid,
  status varchar(12) NOT NULL,
  priority varchar(8) NOT NULL,
  subject varchar(200) NOT NULL,
  opened_at timestamptz NOT NULL,
  first_response_minutes bigint,
  solved_at timestamptz,
  CONSTRAINT pk_support_ticket PRIMARY KEY (support_ticket_id),
  CONSTRAINT uq_support_ticket_ticket_number UNIQUE (ticket_number),
  CONSTRAINT fk_support_ticket_account_id FOREIGN KEY (account_id) REFERENCES customer.account (account_id),
  CONSTRAINT fk_support_ticket_product_user_id FOREIGN KEY (product_user_id) REFERENCES customer.product_user (product_user_id),
  CONSTRAINT fk_support_ticket_workspace_id FOREIGN KEY (workspace_id) REFERENCES customer.workspace (workspace_id),
  CONSTRAINT ck_support_ticket_status CHECK (status IN ('open', 'waiting', 'solved')),
  CONSTRAINT ck_support_ticket_priority CHECK (priority IN ('low', 'normal', 'urgent')),
  CONSTRAINT ck_support_ticket_first_response_minutes CHECK (first_response_minutes >= 0)
);
COMMENT ON TABLE customer.support_ticket IS 'A question that support takes care of.';
COMMENT ON COLUMN customer.support_ticket.support_ticket_id IS 'Assigned when it is opened.';
COMMENT ON COLUMN customer.support_ticket.ticket_number IS 'Told to the user.';
COMMENT ON COLUMN customer.support_ticket.account_id IS 'The company, once known.';
COMMENT ON COLUMN customer.support_ticket.product_user_id IS 'Who asks.';
COMMENT ON COLUMN customer.support_ticket.workspace_id IS 'Where the question came up, if in one workspace.';
COMMENT ON COLUMN customer.support_ticket.status IS 'Where the ticket stands.';
COMMENT ON COLUMN customer.support_ticket.priority IS 'How urgent it is, as support sees it.';
COMMENT ON COLUMN customer.support_ticket.subject IS 'First line, as the user wrote it.';
COMMENT ON COLUMN customer.support_ticket.opened_at IS 'When the first message came in.';
COMMENT ON COLUMN customer.support_ticket.first_response_minutes IS 'From the first message to the first answer.';
COMMENT ON COLUMN customer.support_ticket.solved_at IS 'When it was solved; empty while it is open.';

CREATE TABLE customer.user_identifier (
  identifier_type varchar(30) NOT NULL,
  identifier_value varchar(255) NOT NULL,
  contact_id uuid,
  first_seen_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  CONSTRAINT pk_user_identifier PRIMARY KEY (identifier_type, identifier_value),
  CONSTRAINT fk_user_identifier_contact_id FOREIGN KEY (contact_id) REFERENCES customer.contact (contact_id),
  CONSTRAINT ck_user_identifier_identifier_type CHECK (identifier_type IN ('anonymous_id', 'email_sha256'))
);
COMMENT ON TABLE customer.user_identifier IS 'Anything a person was seen under before or besides a login.';
COMMENT ON COLUMN customer.user_identifier.identifier_type IS 'Which namespace the value belongs to.';
COMMENT ON COLUMN customer.user_identifier.identifier_value IS 'The normalised value; never a raw e-mail address.';
COMMENT ON COLUMN customer.user_identifier.contact_id IS 'The person it was resolved to; empty while anonymous.';
COMMENT ON COLUMN customer.user_identifier.first_seen_at IS 'When the value was met for the first time.';
COMMENT ON COLUMN customer.user_identifier.last_seen_at IS 'When the value was met for the last time.';

-- The foreign key “is announced by” to product_user is left out: it is informational, and PostgreSQL
-- checks every key it has (product_user_id).
CREATE TABLE customer.user_registered (
  event_id uuid NOT NULL,
  occurred_at timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  anonymous_id uuid NOT NULL,
  product_user_id uuid NOT NULL,
  plan_code varchar(16) NOT NULL,
  referrer_url varchar(2048),
  CONSTRAINT pk_user_registered PRIMARY KEY (event_id),
  CONSTRAINT ck_user_registered_plan_code CHECK (plan_code IN ('free', 'team', 'business', 'enterprise'))
);
COMMENT ON TABLE customer.user_registered IS 'Somebody made a login of the product.';
COMMENT ON COLUMN customer.user_registered.event_id IS 'Made by the sender; repeats are dropped by it.';
COMMENT ON COLUMN customer.user_registered.occurred_at IS 'When it happened, on the sender''s clock.';
COMMENT ON COLUMN customer.user_registered.received_at IS 'When it arrived, on our clock.';
COMMENT ON COLUMN customer.user_registered.anonymous_id IS 'The browser before the login.';
COMMENT ON COLUMN customer.user_registered.product_user_id IS 'The new login.';
COMMENT ON COLUMN customer.user_registered.plan_code IS 'The plan that was looked at.';
COMMENT ON COLUMN customer.user_registered.referrer_url IS 'Without query parameters.';
