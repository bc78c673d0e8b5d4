-- Retail Customer 360: 8 tables for BigQuery, written by C360 Studio.
-- BigQuery knows the keys below, but does not check them.

-- BigQuery has no unique constraint: that email identifies a row is not said.
-- The foreign key “signs in with” to “person” is left out: that entity is not in this schema.
CREATE TABLE `c360-events`.landing.web_account (
  web_account_id STRING(36) NOT NULL OPTIONS (description = 'The shop\'s own id.'),
  person_id STRING(36) OPTIONS (description = 'The person it was resolved to.'),
  email STRING(254) NOT NULL OPTIONS (description = 'Confirmed by a link.'),
  -- BigQuery does not check email_sha256: matches ^[0-9a-f]{64}$.
  email_sha256 STRING(64) NOT NULL OPTIONS (description = 'Hash of the address in lower case, as partners and the link service want it.'),
  phone STRING(20) OPTIONS (description = 'For delivery questions, with country code.'),
  is_email_confirmed BOOL DEFAULT FALSE NOT NULL OPTIONS (description = 'The link in the e-mail was opened.'),
  -- BigQuery does not check signup_channel: one of web, app, store, phone.
  signup_channel STRING(16) NOT NULL OPTIONS (description = 'Where the login was made.'),
  created_at TIMESTAMP NOT NULL OPTIONS (description = 'When the login was made.'),
  closed_at TIMESTAMP OPTIONS (description = 'When it was closed on request.'),
  loaded_at TIMESTAMP NOT NULL OPTIONS (description = 'When the warehouse took it in.'),
  PRIMARY KEY (web_account_id) NOT ENFORCED
)
OPTIONS (description = 'A login of web shop and app.');

-- The foreign key “reports” to “device” is left out: that entity is not in this schema.
CREATE TABLE `c360-events`.landing.app_opened (
  event_id STRING(36) NOT NULL OPTIONS (description = 'Made by the sender; repeats are dropped by it.'),
  occurred_at TIMESTAMP NOT NULL OPTIONS (description = 'When it happened, on the sender\'s clock.'),
  received_at TIMESTAMP NOT NULL OPTIONS (description = 'When it arrived, on our clock.'),
  device_id STRING(36) NOT NULL OPTIONS (description = 'The installation that was opened.'),
  app_version STRING(20) NOT NULL OPTIONS (description = 'Version of the app at that moment.'),
  is_signed_in BOOL NOT NULL OPTIONS (description = 'Whether somebody is signed in.'),
  web_account_id STRING(36) OPTIONS (description = 'The login, where somebody is signed in.'),
  -- BigQuery does not check duration_seconds: value at least 0.
  duration_seconds INT64 OPTIONS (description = 'How long it stayed in front; sent when it goes.'),
  user_agent STRING(400) OPTIONS (description = 'System and model, as the platform says.'),
  PRIMARY KEY (event_id) NOT ENFORCED,
  CONSTRAINT fk_app_opened_web_account_id FOREIGN KEY (web_account_id) REFERENCES `c360-events`.landing.web_account (web_account_id) NOT ENFORCED
)
OPTIONS (description = 'The app came to the front of the screen.');

-- The foreign key “is kept as” to “person” is left out: that entity is not in this schema.
CREATE TABLE `c360-events`.landing.crm_contact (
  crm_contact_id STRING(18) NOT NULL OPTIONS (description = 'The CRM\'s own id.'),
  person_id STRING(36) OPTIONS (description = 'The person it was resolved to.'),
  email STRING(254) OPTIONS (description = 'E-mail address as typed by staff.'),
  phone STRING(30) OPTIONS (description = 'Telephone number as typed by staff, in no particular form.'),
  given_name STRING(80) OPTIONS (description = 'First name as typed by staff.'),
  family_name STRING(80) OPTIONS (description = 'Last name as typed by staff.'),
  birth_date DATE OPTIONS (description = 'Where the customer told it on the phone.'),
  postal_code STRING(12) OPTIONS (description = 'From the letter address.'),
  created_at TIMESTAMP NOT NULL OPTIONS (description = 'When staff made it.'),
  loaded_at TIMESTAMP NOT NULL OPTIONS (description = 'When the warehouse took it in.'),
  PRIMARY KEY (crm_contact_id) NOT ENFORCED
)
OPTIONS (description = 'A contact as customer service keeps it; the same person may be there twice.');

-- The foreign key “is answered by” to “campaign” is left out: that entity is not in this schema.
-- The foreign key “clicks” to “person” is left out: that entity is not in this schema.
CREATE TABLE `c360-events`.landing.email_clicked (
  event_id STRING(36) NOT NULL OPTIONS (description = 'Made by the sender; repeats are dropped by it.'),
  occurred_at TIMESTAMP NOT NULL OPTIONS (description = 'When it happened, on the sender\'s clock.'),
  received_at TIMESTAMP NOT NULL OPTIONS (description = 'When it arrived, on our clock.'),
  message_id STRING(36) NOT NULL OPTIONS (description = 'The message whose link was opened.'),
  campaign_id STRING(36) NOT NULL OPTIONS (description = 'The campaign that sent the message.'),
  person_id STRING(36) NOT NULL OPTIONS (description = 'Who opened it.'),
  -- BigQuery does not check email_sha256: matches ^[0-9a-f]{64}$.
  email_sha256 STRING(64) NOT NULL OPTIONS (description = 'Hash of the address that the message went to.'),
  cookie_id STRING(64) OPTIONS (description = 'The browser, where it takes the cookie of the link service.'),
  link_url STRING(2048) NOT NULL OPTIONS (description = 'Without query parameters.'),
  ip_address STRING(45) OPTIONS (description = 'Shortened before it is stored.'),
  user_agent STRING(400) OPTIONS (description = 'The reader\'s mail program or browser.'),
  PRIMARY KEY (event_id) NOT ENFORCED
)
OPTIONS (description = 'A link in a message was opened.');

-- The foreign key “sends” to “campaign” is left out: that entity is not in this schema.
-- The foreign key “receives” to “contact_point” is left out: that entity is not in this schema.
-- The foreign key “gets” to “person” is left out: that entity is not in this schema.
CREATE TABLE `c360-events`.landing.email_sent (
  event_id STRING(36) NOT NULL OPTIONS (description = 'Made by the sender; repeats are dropped by it.'),
  occurred_at TIMESTAMP NOT NULL OPTIONS (description = 'When it happened, on the sender\'s clock.'),
  received_at TIMESTAMP NOT NULL OPTIONS (description = 'When it arrived, on our clock.'),
  campaign_id STRING(36) NOT NULL OPTIONS (description = 'The campaign that sent the message.'),
  person_id STRING(36) NOT NULL OPTIONS (description = 'The person to whom it was sent.'),
  contact_point_id STRING(36) NOT NULL OPTIONS (description = 'The address to which it was sent.'),
  message_id STRING(36) NOT NULL OPTIONS (description = 'Identifies the message, to tell what was opened.'),
  subject_line STRING(200) NOT NULL OPTIONS (description = 'As the reader sees it.'),
  template_code STRING(40) NOT NULL OPTIONS (description = 'What it was made from.'),
  PRIMARY KEY (event_id) NOT ENFORCED
)
OPTIONS (description = 'A message of a campaign was handed to the mail service.');

-- The foreign key “is announced by” to “sales_order” is left out: that entity is not in this schema.
CREATE TABLE `c360-events`.landing.order_completed (
  event_id STRING(36) NOT NULL OPTIONS (description = 'Made by the sender; repeats are dropped by it.'),
  occurred_at TIMESTAMP NOT NULL OPTIONS (description = 'When it happened, on the sender\'s clock.'),
  received_at TIMESTAMP NOT NULL OPTIONS (description = 'When it arrived, on our clock.'),
  sales_order_id STRING(36) NOT NULL OPTIONS (description = 'The order that was confirmed.'),
  cookie_id STRING(64) OPTIONS (description = 'The browser, where the order was confirmed in one.'),
  web_account_id STRING(36) OPTIONS (description = 'The login; empty for a guest.'),
  revenue_amount NUMERIC(12,2) NOT NULL OPTIONS (description = 'Total without taxes and shipping.'),
  currency STRING(3) NOT NULL OPTIONS (description = 'Three letters, ISO 4217.'),
  coupon_code STRING(40) OPTIONS (description = 'The code that was redeemed, if any.'),
  -- BigQuery keeps an empty array where none is given, so that NOT NULL cannot be said.
  products ARRAY<STRUCT<
    sku STRING(40) NOT NULL OPTIONS (description = 'Stock keeping unit, as on the shelf.'),
    quantity INT64 NOT NULL OPTIONS (description = 'Pieces that were bought.'),
    price NUMERIC(12,2) NOT NULL OPTIONS (description = 'Price of one piece, in the currency of the order.')
  >> OPTIONS (description = 'What was bought, as shown in the basket.'),
  PRIMARY KEY (event_id) NOT ENFORCED,
  CONSTRAINT fk_order_completed_web_account_id FOREIGN KEY (web_account_id) REFERENCES `c360-events`.landing.web_account (web_account_id) NOT ENFORCED
)
OPTIONS (description = 'An order was confirmed in the web shop or the app.');

-- The foreign key “is seen in” to “identifier” is left out: that entity is not in this schema.
-- The foreign key “is added in” to “product” is left out: that entity is not in this schema.
CREATE TABLE `c360-events`.landing.product_added (
  event_id STRING(36) NOT NULL OPTIONS (description = 'Made by the sender; repeats are dropped by it.'),
  occurred_at TIMESTAMP NOT NULL OPTIONS (description = 'When it happened, on the sender\'s clock.'),
  received_at TIMESTAMP NOT NULL OPTIONS (description = 'When it arrived, on our clock.'),
  -- BigQuery does not check identifier_type: one of email_sha256, cookie_id, device_id, loyalty_card,
  -- crm_contact_id.
  identifier_type STRING(30) NOT NULL OPTIONS (description = 'Which kind of identifier the visitor was known by.'),
  identifier_value STRING(255) NOT NULL OPTIONS (description = 'The visitor\'s cookie or hashed e-mail.'),
  product_id STRING(36) NOT NULL OPTIONS (description = 'The product that was put in.'),
  -- BigQuery does not check quantity: value at least 1.
  quantity INT64 NOT NULL OPTIONS (description = 'Pieces put in.'),
  price_amount NUMERIC(12,2) NOT NULL OPTIONS (description = 'Price of one piece, as shown to the visitor.'),
  currency STRING(3) NOT NULL OPTIONS (description = 'Three letters, ISO 4217.'),
  basket_id STRING(36) NOT NULL OPTIONS (description = 'The basket it went into.'),
  PRIMARY KEY (event_id) NOT ENFORCED
)
OPTIONS (description = 'Somebody put a product into the basket.');

-- The foreign key “is seen in” to “identifier” is left out: that entity is not in this schema.
-- The foreign key “is shown in” to “product” is left out: that entity is not in this schema.
CREATE TABLE `c360-events`.landing.product_viewed (
  event_id STRING(36) NOT NULL OPTIONS (description = 'Made by the sender; repeats are dropped by it.'),
  occurred_at TIMESTAMP NOT NULL OPTIONS (description = 'When it happened, on the sender\'s clock.'),
  received_at TIMESTAMP NOT NULL OPTIONS (description = 'When it arrived, on our clock.'),
  -- BigQuery does not check identifier_type: one of email_sha256, cookie_id, device_id, loyalty_card,
  -- crm_contact_id.
  identifier_type STRING(30) NOT NULL OPTIONS (description = 'Which kind of identifier the visitor was known by.'),
  identifier_value STRING(255) NOT NULL OPTIONS (description = 'The visitor\'s cookie or hashed e-mail.'),
  product_id STRING(36) NOT NULL OPTIONS (description = 'The product on the page.'),
  page_url STRING(2048) NOT NULL OPTIONS (description = 'Without query parameters.'),
  ip_address STRING(45) OPTIONS (description = 'Shortened before it is stored.'),
  PRIMARY KEY (event_id) NOT ENFORCED
)
OPTIONS (description = 'Somebody looked at a product page.');
