-- Retail Customer 360: 12 tables for BigQuery, written by C360 Studio.
-- BigQuery knows the keys below, but does not check them.

CREATE TABLE household (
  household_id STRING(36) NOT NULL OPTIONS (description = 'Assigned when a household is first recognised.'),
  household_name STRING(120) OPTIONS (description = 'Shown to service staff, such as "The Rivera home".'),
  -- BigQuery does not check member_count: value at least 1.
  member_count INT64 OPTIONS (description = 'People who belong to it now.'),
  formed_at TIMESTAMP NOT NULL OPTIONS (description = 'Since when its members belong together.'),
  dissolved_at TIMESTAMP OPTIONS (description = 'Until when; empty while it exists.'),
  PRIMARY KEY (household_id) NOT ENFORCED
)
OPTIONS (description = 'People who live and shop together.');

-- BigQuery has no unique constraint: that customer_number identifies a row is not said.
-- The foreign key “refers” to person is left out: BigQuery has no foreign key from a table to itself.
CREATE TABLE person (
  person_id STRING(36) NOT NULL OPTIONS (description = 'The profile id; permanent, survives merges.'),
  -- BigQuery does not check customer_number: matches ^C[0-9]{8}$.
  customer_number STRING(20) NOT NULL OPTIONS (description = 'Printed on receipts and letters.'),
  given_name STRING(80) OPTIONS (description = 'First name as the person writes it.'),
  family_name STRING(80) OPTIONS (description = 'Last name as the person writes it.'),
  birth_date DATE OPTIONS (description = 'Asked for when joining the loyalty programme.'),
  preferred_language STRING(5) OPTIONS (description = 'Language tag for letters and messages.'),
  household_id STRING(36) OPTIONS (description = 'The household the person lives in, where one was recognised.'),
  referred_by_person_id STRING(36) OPTIONS (description = 'Who recommended the shop to this person.'),
  lifetime_value NUMERIC(12,2) OPTIONS (description = 'Margin expected over the whole relationship.'),
  registered_at TIMESTAMP NOT NULL OPTIONS (description = 'First known to any system.'),
  updated_at TIMESTAMP NOT NULL,
  PRIMARY KEY (person_id) NOT ENFORCED,
  CONSTRAINT fk_person_household_id FOREIGN KEY (household_id) REFERENCES household (household_id) NOT ENFORCED
)
OPTIONS (description = 'One human being the retailer knows, whatever systems know them as.');

-- The relationship “is covered by” is many-to-many: no table between the two is derived from it yet.
CREATE TABLE consent (
  consent_id STRING(36) NOT NULL OPTIONS (description = 'One decision; a later decision is a new row.'),
  person_id STRING(36) NOT NULL OPTIONS (description = 'Who decided.'),
  purpose STRING(40) NOT NULL OPTIONS (description = 'What the data may be used for.'),
  status STRING(12) NOT NULL OPTIONS (description = 'Granted, denied or withdrawn.'),
  legal_basis STRING(30) NOT NULL OPTIONS (description = 'Consent, contract or legitimate interest.'),
  collected_via STRING(40) OPTIONS (description = 'The form or till where it was asked.'),
  granted_at TIMESTAMP NOT NULL OPTIONS (description = 'Valid from here on.'),
  withdrawn_at TIMESTAMP OPTIONS (description = 'Valid until here; empty while it holds.'),
  PRIMARY KEY (consent_id) NOT ENFORCED,
  CONSTRAINT fk_consent_person_id FOREIGN KEY (person_id) REFERENCES person (person_id) NOT ENFORCED
)
OPTIONS (description = 'What a person agreed to, for which purpose, and how it was asked.');

CREATE TABLE contact_point (
  contact_point_id STRING(36) NOT NULL,
  person_id STRING(36) NOT NULL OPTIONS (description = 'Whom it reaches.'),
  channel STRING(12) NOT NULL OPTIONS (description = 'E-mail, phone or post.'),
  email STRING(254) OPTIONS (description = 'Set where the channel is e-mail; in lower case.'),
  phone STRING(20) OPTIONS (description = 'Set where the channel is phone; with country code.'),
  is_primary BOOL DEFAULT FALSE NOT NULL OPTIONS (description = 'The one to use where several would do.'),
  verified_at TIMESTAMP OPTIONS (description = 'When the person confirmed it.'),
  PRIMARY KEY (contact_point_id) NOT ENFORCED,
  CONSTRAINT fk_contact_point_person_id FOREIGN KEY (person_id) REFERENCES person (person_id) NOT ENFORCED
)
OPTIONS (description = 'A way to reach a person: e-mail address, telephone number or postal address.');

CREATE TABLE identifier (
  identifier_type STRING(30) NOT NULL OPTIONS (description = 'Which namespace the value belongs to.'),
  identifier_value STRING(255) NOT NULL OPTIONS (description = 'The normalised value; never a raw e-mail address.'),
  person_id STRING(36) OPTIONS (description = 'The person it was resolved to; empty while anonymous.'),
  source_system STRING(40) NOT NULL OPTIONS (description = 'The system that saw it first.'),
  is_verified BOOL DEFAULT FALSE NOT NULL OPTIONS (description = 'Confirmed by the person, such as by a link in an e-mail.'),
  -- BigQuery does not check match_confidence: value 0 to 1.
  match_confidence NUMERIC(4,3) OPTIONS (description = 'How sure the resolution is, 0 to 1.'),
  first_seen_at TIMESTAMP NOT NULL,
  last_seen_at TIMESTAMP NOT NULL,
  PRIMARY KEY (identifier_type, identifier_value) NOT ENFORCED,
  CONSTRAINT fk_identifier_person_id FOREIGN KEY (person_id) REFERENCES person (person_id) NOT ENFORCED
)
OPTIONS (description = 'Anything a person was seen under: e-mail hash, cookie, loyalty card, device.');

-- BigQuery has no unique constraint: that card_number identifies a row is not said.
CREATE TABLE loyalty_account (
  loyalty_account_id STRING(36) NOT NULL,
  person_id STRING(36) NOT NULL OPTIONS (description = 'The member.'),
  -- BigQuery does not check card_number: matches ^[0-9]{16,19}$.
  card_number STRING(19) NOT NULL OPTIONS (description = 'Printed on the card and shown in the app.'),
  tier STRING(12) NOT NULL OPTIONS (description = 'Set once a year by turnover.'),
  -- BigQuery does not check points_balance: value at least 0.
  points_balance INT64 DEFAULT 0 NOT NULL OPTIONS (description = 'Points that can be spent now.'),
  enrolled_at TIMESTAMP NOT NULL,
  closed_at TIMESTAMP OPTIONS (description = 'Empty while the membership runs.'),
  PRIMARY KEY (loyalty_account_id) NOT ENFORCED,
  CONSTRAINT fk_loyalty_account_person_id FOREIGN KEY (person_id) REFERENCES person (person_id) NOT ENFORCED
)
OPTIONS (description = 'Membership in the points programme.');

CREATE TABLE postal_address (
  contact_point_id STRING(36) NOT NULL OPTIONS (description = 'The contact point it is.'),
  recipient_name STRING(120) OPTIONS (description = 'As written on the parcel.'),
  street_line STRING(120) NOT NULL OPTIONS (description = 'Street and number.'),
  city STRING(80) NOT NULL,
  region STRING(80) OPTIONS (description = 'State or province, where the country has them.'),
  postal_code STRING(12) NOT NULL,
  country_code STRING(2) NOT NULL OPTIONS (description = 'Two letters, ISO 3166-1.'),
  PRIMARY KEY (contact_point_id) NOT ENFORCED
)
OPTIONS (description = 'A contact point where parcels and letters go.');

-- BigQuery has no unique constraint: that order_number identifies a row is not said.
CREATE TABLE sales_order (
  order_id STRING(36) NOT NULL,
  order_number STRING(20) NOT NULL OPTIONS (description = 'Told to the customer.'),
  person_id STRING(36) OPTIONS (description = 'Who bought; empty for a guest.'),
  loyalty_account_id STRING(36) OPTIONS (description = 'Where its points were credited.'),
  shipping_address_id STRING(36) OPTIONS (description = 'Where it was sent; empty for a purchase in a shop.'),
  order_status STRING(16) NOT NULL OPTIONS (description = 'Placed, paid, shipped, returned or cancelled.'),
  -- BigQuery does not check total_amount: value at least 0.
  total_amount NUMERIC(12,2) NOT NULL OPTIONS (description = 'What was paid, taxes included.'),
  currency_code STRING(3) NOT NULL OPTIONS (description = 'Three letters, ISO 4217.'),
  placed_at TIMESTAMP NOT NULL OPTIONS (description = 'When the customer confirmed it.'),
  updated_at TIMESTAMP NOT NULL,
  PRIMARY KEY (order_id) NOT ENFORCED,
  CONSTRAINT fk_sales_order_loyalty_account_id FOREIGN KEY (loyalty_account_id) REFERENCES loyalty_account (loyalty_account_id) NOT ENFORCED,
  CONSTRAINT fk_sales_order_person_id FOREIGN KEY (person_id) REFERENCES person (person_id) NOT ENFORCED,
  CONSTRAINT fk_sales_order_shipping_address_id FOREIGN KEY (shipping_address_id) REFERENCES postal_address (contact_point_id) NOT ENFORCED
)
OPTIONS (description = 'A purchase in a shop or in the web shop.');

CREATE TABLE order_completed (
  event_id STRING(36) NOT NULL OPTIONS (description = 'Made by the sender; repeats are dropped by it.'),
  occurred_at TIMESTAMP NOT NULL OPTIONS (description = 'On the sender\'s clock.'),
  received_at TIMESTAMP NOT NULL OPTIONS (description = 'On our clock.'),
  order_id STRING(36) NOT NULL OPTIONS (description = 'The order that was confirmed.'),
  revenue NUMERIC(12,2) NOT NULL OPTIONS (description = 'Total without taxes and shipping.'),
  currency STRING(3) NOT NULL OPTIONS (description = 'Three letters, ISO 4217.'),
  coupon STRING(40) OPTIONS (description = 'The code that was redeemed, if any.'),
  -- BigQuery keeps an empty array where none is given, so that NOT NULL cannot be said.
  products ARRAY<STRUCT<
    sku STRING(40) NOT NULL,
    quantity INT64 NOT NULL,
    price NUMERIC(12,2) NOT NULL
  >> OPTIONS (description = 'What was bought, as shown in the basket.'),
  PRIMARY KEY (event_id) NOT ENFORCED,
  CONSTRAINT fk_order_completed_order_id FOREIGN KEY (order_id) REFERENCES sales_order (order_id) NOT ENFORCED
)
OPTIONS (description = 'An order was confirmed in the web shop or the app.');

-- BigQuery has no unique constraint: that sku identifies a row is not said.
CREATE TABLE product (
  product_id STRING(36) NOT NULL,
  sku STRING(40) NOT NULL OPTIONS (description = 'Stock keeping unit, as on the shelf.'),
  product_name STRING(200) NOT NULL,
  brand STRING(80),
  category_path STRING(200) OPTIONS (description = 'From the widest to the narrowest category.'),
  -- BigQuery does not check list_price: value at least 0.
  list_price NUMERIC(12,2) NOT NULL OPTIONS (description = 'Recommended price.'),
  is_active BOOL DEFAULT TRUE NOT NULL OPTIONS (description = 'Can be sold now.'),
  updated_at TIMESTAMP NOT NULL,
  PRIMARY KEY (product_id) NOT ENFORCED
)
OPTIONS (description = 'Something the retailer sells.');

-- BigQuery does not say what becomes of rows whose sales_order is deleted (cascade).
CREATE TABLE order_line (
  order_id STRING(36) NOT NULL OPTIONS (description = 'The order it is part of.'),
  -- BigQuery does not check line_number: value at least 1.
  line_number INT64 NOT NULL OPTIONS (description = 'Counts from 1 within the order.'),
  product_id STRING(36) NOT NULL OPTIONS (description = 'What was bought.'),
  quantity INT64 NOT NULL OPTIONS (description = 'Pieces; negative for a return.'),
  -- BigQuery does not check unit_price: value at least 0.
  unit_price NUMERIC(12,2) NOT NULL OPTIONS (description = 'Price of one piece before discount.'),
  discount_amount NUMERIC(12,2) DEFAULT 0 NOT NULL OPTIONS (description = 'Taken off the whole line.'),
  tax_amount NUMERIC(12,2) NOT NULL,
  PRIMARY KEY (order_id, line_number) NOT ENFORCED,
  CONSTRAINT fk_order_line_product_id FOREIGN KEY (product_id) REFERENCES product (product_id) NOT ENFORCED,
  CONSTRAINT fk_order_line_order_id FOREIGN KEY (order_id) REFERENCES sales_order (order_id) NOT ENFORCED
)
OPTIONS (description = 'One product in an order.');

CREATE TABLE product_viewed (
  event_id STRING(36) NOT NULL OPTIONS (description = 'Made by the sender; repeats are dropped by it.'),
  occurred_at TIMESTAMP NOT NULL OPTIONS (description = 'On the sender\'s clock.'),
  identifier_type STRING(30) NOT NULL OPTIONS (description = 'Which kind of identifier the visitor was known by.'),
  identifier_value STRING(255) NOT NULL OPTIONS (description = 'The visitor\'s cookie or hashed e-mail.'),
  product_id STRING(36) NOT NULL OPTIONS (description = 'The product on the page.'),
  page_url STRING(2048) NOT NULL OPTIONS (description = 'Without query parameters.'),
  ip_address STRING(45) OPTIONS (description = 'Shortened before it is stored.'),
  PRIMARY KEY (event_id) NOT ENFORCED,
  CONSTRAINT fk_product_viewed_identifier_type_identifier_value FOREIGN KEY (identifier_type, identifier_value) REFERENCES identifier (identifier_type, identifier_value) NOT ENFORCED,
  CONSTRAINT fk_product_viewed_product_id FOREIGN KEY (product_id) REFERENCES product (product_id) NOT ENFORCED
)
OPTIONS (description = 'Somebody looked at a product page.');
