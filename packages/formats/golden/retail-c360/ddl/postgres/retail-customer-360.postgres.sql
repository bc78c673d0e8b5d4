-- Retail Customer 360: 12 tables for PostgreSQL, written by C360 Studio.

-- The relationship “is covered by” is many-to-many: no table between the two is derived from it yet.
-- The foreign key “gives” to person is left out: it is informational, and PostgreSQL checks every key
-- it has (person_id).
CREATE TABLE consent (
  consent_id uuid NOT NULL,
  person_id uuid NOT NULL,
  purpose varchar(40) NOT NULL,
  status varchar(12) NOT NULL,
  legal_basis varchar(30) NOT NULL,
  collected_via varchar(40),
  granted_at timestamptz NOT NULL,
  withdrawn_at timestamptz,
  CONSTRAINT pk_consent PRIMARY KEY (consent_id)
);
COMMENT ON TABLE consent IS 'What a person agreed to, for which purpose, and how it was asked.';
COMMENT ON COLUMN consent.consent_id IS 'One decision; a later decision is a new row.';
COMMENT ON COLUMN consent.person_id IS 'Who decided.';
COMMENT ON COLUMN consent.purpose IS 'What the data may be used for.';
COMMENT ON COLUMN consent.status IS 'Granted, denied or withdrawn.';
COMMENT ON COLUMN consent.legal_basis IS 'Consent, contract or legitimate interest.';
COMMENT ON COLUMN consent.collected_via IS 'The form or till where it was asked.';
COMMENT ON COLUMN consent.granted_at IS 'Valid from here on.';
COMMENT ON COLUMN consent.withdrawn_at IS 'Valid until here; empty while it holds.';

-- The foreign key “is reached at” to person is left out: it is informational, and PostgreSQL checks
-- every key it has (person_id).
CREATE TABLE contact_point (
  contact_point_id uuid NOT NULL,
  person_id uuid NOT NULL,
  channel varchar(12) NOT NULL,
  email varchar(254),
  phone varchar(20),
  is_primary boolean NOT NULL DEFAULT FALSE,
  verified_at timestamptz,
  CONSTRAINT pk_contact_point PRIMARY KEY (contact_point_id)
);
COMMENT ON TABLE contact_point IS 'A way to reach a person: e-mail address, telephone number or postal address.';
COMMENT ON COLUMN contact_point.person_id IS 'Whom it reaches.';
COMMENT ON COLUMN contact_point.channel IS 'E-mail, phone or post.';
COMMENT ON COLUMN contact_point.email IS 'Set where the channel is e-mail; in lower case.';
COMMENT ON COLUMN contact_point.phone IS 'Set where the channel is phone; with country code.';
COMMENT ON COLUMN contact_point.is_primary IS 'The one to use where several would do.';
COMMENT ON COLUMN contact_point.verified_at IS 'When the person confirmed it.';

CREATE TABLE household (
  household_id uuid NOT NULL,
  household_name varchar(120),
  member_count bigint,
  formed_at timestamptz NOT NULL,
  dissolved_at timestamptz,
  CONSTRAINT pk_household PRIMARY KEY (household_id),
  CONSTRAINT ck_household_member_count CHECK (member_count >= 1)
);
COMMENT ON TABLE household IS 'People who live and shop together.';
COMMENT ON COLUMN household.household_id IS 'Assigned when a household is first recognised.';
COMMENT ON COLUMN household.household_name IS 'Shown to service staff, such as "The Rivera home".';
COMMENT ON COLUMN household.member_count IS 'People who belong to it now.';
COMMENT ON COLUMN household.formed_at IS 'Since when its members belong together.';
COMMENT ON COLUMN household.dissolved_at IS 'Until when; empty while it exists.';

-- The foreign key “is known by” to person is left out: it is informational, and PostgreSQL checks
-- every key it has (person_id).
CREATE TABLE identifier (
  identifier_type varchar(30) NOT NULL,
  identifier_value varchar(255) NOT NULL,
  person_id uuid,
  source_system varchar(40) NOT NULL,
  is_verified boolean NOT NULL DEFAULT FALSE,
  match_confidence numeric(4,3),
  first_seen_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  CONSTRAINT pk_identifier PRIMARY KEY (identifier_type, identifier_value),
  CONSTRAINT ck_identifier_match_confidence CHECK (match_confidence BETWEEN 0 AND 1)
);
COMMENT ON TABLE identifier IS 'Anything a person was seen under: e-mail hash, cookie, loyalty card, device.';
COMMENT ON COLUMN identifier.identifier_type IS 'Which namespace the value belongs to.';
COMMENT ON COLUMN identifier.identifier_value IS 'The normalised value; never a raw e-mail address.';
COMMENT ON COLUMN identifier.person_id IS 'The person it was resolved to; empty while anonymous.';
COMMENT ON COLUMN identifier.source_system IS 'The system that saw it first.';
COMMENT ON COLUMN identifier.is_verified IS 'Confirmed by the person, such as by a link in an e-mail.';
COMMENT ON COLUMN identifier.match_confidence IS 'How sure the resolution is, 0 to 1.';

-- The foreign key “holds” to person is left out: it is informational, and PostgreSQL checks every key
-- it has (person_id).
CREATE TABLE loyalty_account (
  loyalty_account_id uuid NOT NULL,
  person_id uuid NOT NULL,
  card_number varchar(19) NOT NULL,
  tier varchar(12) NOT NULL,
  points_balance bigint NOT NULL DEFAULT 0,
  enrolled_at timestamptz NOT NULL,
  closed_at timestamptz,
  CONSTRAINT pk_loyalty_account PRIMARY KEY (loyalty_account_id),
  CONSTRAINT uq_loyalty_account_card_number UNIQUE (card_number),
  CONSTRAINT ck_loyalty_account_card_number CHECK (card_number ~ '^[0-9]{16,19}$'),
  CONSTRAINT ck_loyalty_account_points_balance CHECK (points_balance >= 0)
);
COMMENT ON TABLE loyalty_account IS 'Membership in the points programme.';
COMMENT ON COLUMN loyalty_account.person_id IS 'The member.';
COMMENT ON COLUMN loyalty_account.card_number IS 'Printed on the card and shown in the app.';
COMMENT ON COLUMN loyalty_account.tier IS 'Set once a year by turnover.';
COMMENT ON COLUMN loyalty_account.points_balance IS 'Points that can be spent now.';
COMMENT ON COLUMN loyalty_account.closed_at IS 'Empty while the membership runs.';

-- The foreign key “is announced by” to sales_order is left out: it is informational, and PostgreSQL
-- checks every key it has (order_id).
CREATE TABLE order_completed (
  event_id uuid NOT NULL,
  occurred_at timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  order_id uuid NOT NULL,
  revenue numeric(12,2) NOT NULL,
  currency varchar(3) NOT NULL,
  coupon varchar(40),
  -- products: array of JSON object with sku string(40) required, quantity integer required, price
  -- decimal(12,2) required
  products jsonb NOT NULL,
  CONSTRAINT pk_order_completed PRIMARY KEY (event_id)
);
COMMENT ON TABLE order_completed IS 'An order was confirmed in the web shop or the app.';
COMMENT ON COLUMN order_completed.event_id IS 'Made by the sender; repeats are dropped by it.';
COMMENT ON COLUMN order_completed.occurred_at IS 'On the sender''s clock.';
COMMENT ON COLUMN order_completed.received_at IS 'On our clock.';
COMMENT ON COLUMN order_completed.order_id IS 'The order that was confirmed.';
COMMENT ON COLUMN order_completed.revenue IS 'Total without taxes and shipping.';
COMMENT ON COLUMN order_completed.currency IS 'Three letters, ISO 4217.';
COMMENT ON COLUMN order_completed.coupon IS 'The code that was redeemed, if any.';
COMMENT ON COLUMN order_completed.products IS 'What was bought, as shown in the basket.';

-- The foreign key “is bought in” to product is left out: it is informational, and PostgreSQL checks
-- every key it has (product_id).
-- The foreign key “consists of” to sales_order is left out: it is informational, and PostgreSQL checks
-- every key it has (order_id).
CREATE TABLE order_line (
  order_id uuid NOT NULL,
  line_number bigint NOT NULL,
  product_id uuid NOT NULL,
  quantity bigint NOT NULL,
  unit_price numeric(12,2) NOT NULL,
  discount_amount numeric(12,2) NOT NULL DEFAULT 0,
  tax_amount numeric(12,2) NOT NULL,
  CONSTRAINT pk_order_line PRIMARY KEY (order_id, line_number),
  CONSTRAINT ck_order_line_line_number CHECK (line_number >= 1),
  CONSTRAINT ck_order_line_unit_price CHECK (unit_price >= 0)
);
COMMENT ON TABLE order_line IS 'One product in an order.';
COMMENT ON COLUMN order_line.order_id IS 'The order it is part of.';
COMMENT ON COLUMN order_line.line_number IS 'Counts from 1 within the order.';
COMMENT ON COLUMN order_line.product_id IS 'What was bought.';
COMMENT ON COLUMN order_line.quantity IS 'Pieces; negative for a return.';
COMMENT ON COLUMN order_line.unit_price IS 'Price of one piece before discount.';
COMMENT ON COLUMN order_line.discount_amount IS 'Taken off the whole line.';

-- The foreign key “groups” to household is left out: it is informational, and PostgreSQL checks every
-- key it has (household_id).
-- The foreign key “refers” to person is left out: it is informational, and PostgreSQL checks every key
-- it has (referred_by_person_id).
CREATE TABLE person (
  person_id uuid NOT NULL,
  customer_number varchar(20) NOT NULL,
  given_name varchar(80),
  family_name varchar(80),
  birth_date date,
  preferred_language varchar(5),
  household_id uuid,
  referred_by_person_id uuid,
  lifetime_value numeric(12,2),
  registered_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT pk_person PRIMARY KEY (person_id),
  CONSTRAINT uq_person_customer_number UNIQUE (customer_number),
  CONSTRAINT ck_person_customer_number CHECK (customer_number ~ '^C[0-9]{8}$')
);
COMMENT ON TABLE person IS 'One human being the retailer knows, whatever systems know them as.';
COMMENT ON COLUMN person.person_id IS 'The profile id; permanent, survives merges.';
COMMENT ON COLUMN person.customer_number IS 'Printed on receipts and letters.';
COMMENT ON COLUMN person.given_name IS 'First name as the person writes it.';
COMMENT ON COLUMN person.family_name IS 'Last name as the person writes it.';
COMMENT ON COLUMN person.birth_date IS 'Asked for when joining the loyalty programme.';
COMMENT ON COLUMN person.preferred_language IS 'Language tag for letters and messages.';
COMMENT ON COLUMN person.household_id IS 'The household the person lives in, where one was recognised.';
COMMENT ON COLUMN person.referred_by_person_id IS 'Who recommended the shop to this person.';
COMMENT ON COLUMN person.lifetime_value IS 'Margin expected over the whole relationship.';
COMMENT ON COLUMN person.registered_at IS 'First known to any system.';

CREATE TABLE postal_address (
  contact_point_id uuid NOT NULL,
  recipient_name varchar(120),
  street_line varchar(120) NOT NULL,
  city varchar(80) NOT NULL,
  region varchar(80),
  postal_code varchar(12) NOT NULL,
  country_code varchar(2) NOT NULL,
  CONSTRAINT pk_postal_address PRIMARY KEY (contact_point_id)
);
COMMENT ON TABLE postal_address IS 'A contact point where parcels and letters go.';
COMMENT ON COLUMN postal_address.contact_point_id IS 'The contact point it is.';
COMMENT ON COLUMN postal_address.recipient_name IS 'As written on the parcel.';
COMMENT ON COLUMN postal_address.street_line IS 'Street and number.';
COMMENT ON COLUMN postal_address.region IS 'State or province, where the country has them.';
COMMENT ON COLUMN postal_address.country_code IS 'Two letters, ISO 3166-1.';

CREATE TABLE product (
  product_id uuid NOT NULL,
  sku varchar(40) NOT NULL,
  product_name varchar(200) NOT NULL,
  brand varchar(80),
  category_path varchar(200),
  list_price numeric(12,2) NOT NULL,
  is_active boolean NOT NULL DEFAULT TRUE,
  updated_at timestamptz NOT NULL,
  CONSTRAINT pk_product PRIMARY KEY (product_id),
  CONSTRAINT uq_product_sku UNIQUE (sku),
  CONSTRAINT ck_product_list_price CHECK (list_price >= 0)
);
COMMENT ON TABLE product IS 'Something the retailer sells.';
COMMENT ON COLUMN product.sku IS 'Stock keeping unit, as on the shelf.';
COMMENT ON COLUMN product.category_path IS 'From the widest to the narrowest category.';
COMMENT ON COLUMN product.list_price IS 'Recommended price.';
COMMENT ON COLUMN product.is_active IS 'Can be sold now.';

-- The foreign key “is seen in” to identifier is left out: it is informational, and PostgreSQL checks
-- every key it has (identifier_type, identifier_value).
-- The foreign key “is shown in” to product is left out: it is informational, and PostgreSQL checks
-- every key it has (product_id).
CREATE TABLE product_viewed (
  event_id uuid NOT NULL,
  occurred_at timestamptz NOT NULL,
  identifier_type varchar(30) NOT NULL,
  identifier_value varchar(255) NOT NULL,
  product_id uuid NOT NULL,
  page_url varchar(2048) NOT NULL,
  ip_address varchar(45),
  CONSTRAINT pk_product_viewed PRIMARY KEY (event_id)
);
COMMENT ON TABLE product_viewed IS 'Somebody looked at a product page.';
COMMENT ON COLUMN product_viewed.event_id IS 'Made by the sender; repeats are dropped by it.';
COMMENT ON COLUMN product_viewed.occurred_at IS 'On the sender''s clock.';
COMMENT ON COLUMN product_viewed.identifier_type IS 'Which kind of identifier the visitor was known by.';
COMMENT ON COLUMN product_viewed.identifier_value IS 'The visitor''s cookie or hashed e-mail.';
COMMENT ON COLUMN product_viewed.product_id IS 'The product on the page.';
COMMENT ON COLUMN product_viewed.page_url IS 'Without query parameters.';
COMMENT ON COLUMN product_viewed.ip_address IS 'Shortened before it is stored.';

-- The foreign key “earns points on” to loyalty_account is left out: it is informational, and
-- PostgreSQL checks every key it has (loyalty_account_id).
-- The foreign key “places” to person is left out: it is informational, and PostgreSQL checks every key
-- it has (person_id).
-- The foreign key “receives” to postal_address is left out: it is informational, and PostgreSQL checks
-- every key it has (shipping_address_id).
CREATE TABLE sales_order (
  order_id uuid NOT NULL,
  order_number varchar(20) NOT NULL,
  person_id uuid,
  loyalty_account_id uuid,
  shipping_address_id uuid,
  order_status varchar(16) NOT NULL,
  total_amount numeric(12,2) NOT NULL,
  currency_code varchar(3) NOT NULL,
  placed_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT pk_sales_order PRIMARY KEY (order_id),
  CONSTRAINT uq_sales_order_order_number UNIQUE (order_number),
  CONSTRAINT ck_sales_order_total_amount CHECK (total_amount >= 0)
);
COMMENT ON TABLE sales_order IS 'A purchase in a shop or in the web shop.';
COMMENT ON COLUMN sales_order.order_number IS 'Told to the customer.';
COMMENT ON COLUMN sales_order.person_id IS 'Who bought; empty for a guest.';
COMMENT ON COLUMN sales_order.loyalty_account_id IS 'Where its points were credited.';
COMMENT ON COLUMN sales_order.shipping_address_id IS 'Where it was sent; empty for a purchase in a shop.';
COMMENT ON COLUMN sales_order.order_status IS 'Placed, paid, shipped, returned or cancelled.';
COMMENT ON COLUMN sales_order.total_amount IS 'What was paid, taxes included.';
COMMENT ON COLUMN sales_order.currency_code IS 'Three letters, ISO 4217.';
COMMENT ON COLUMN sales_order.placed_at IS 'When the customer confirmed it.';
