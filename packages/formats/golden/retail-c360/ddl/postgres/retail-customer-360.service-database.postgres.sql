-- Retail Customer 360: 20 tables for PostgreSQL, written by C360 Studio.
-- To be run in the database service.

CREATE TABLE customer.campaign (
  campaign_id uuid NOT NULL,
  campaign_code varchar(40) NOT NULL,
  name varchar(120) NOT NULL,
  campaign_type varchar(16) NOT NULL,
  purpose varchar(40) NOT NULL,
  channel varchar(12) NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz,
  budget_amount numeric(12,2),
  CONSTRAINT pk_campaign PRIMARY KEY (campaign_id),
  CONSTRAINT uq_campaign_campaign_code UNIQUE (campaign_code),
  CONSTRAINT ck_campaign_campaign_type CHECK (campaign_type IN ('newsletter', 'lifecycle', 'promotion', 'service')),
  CONSTRAINT ck_campaign_purpose CHECK (purpose IN ('email_marketing', 'postal_marketing', 'push_marketing', 'personalisation', 'analytics')),
  CONSTRAINT ck_campaign_channel CHECK (channel IN ('email', 'phone', 'post', 'push'))
);
COMMENT ON TABLE customer.campaign IS 'A planned series of messages with one purpose.';
COMMENT ON COLUMN customer.campaign.campaign_id IS 'Assigned when the campaign is planned.';
COMMENT ON COLUMN customer.campaign.campaign_code IS 'Short name in links and reports.';
COMMENT ON COLUMN customer.campaign.name IS 'What those who plan it call it.';
COMMENT ON COLUMN customer.campaign.campaign_type IS 'What kind of message it sends.';
COMMENT ON COLUMN customer.campaign.purpose IS 'The purpose to which people must have consented to get it.';
COMMENT ON COLUMN customer.campaign.channel IS 'How it reaches people.';
COMMENT ON COLUMN customer.campaign.starts_at IS 'When the first message goes out at the earliest.';
COMMENT ON COLUMN customer.campaign.ends_at IS 'When the last message goes out at the latest; empty while it is open.';
COMMENT ON COLUMN customer.campaign.budget_amount IS 'What it may cost in all.';

CREATE TABLE customer.household (
  household_id uuid NOT NULL,
  display_name varchar(120),
  member_count bigint,
  formed_at timestamptz NOT NULL,
  dissolved_at timestamptz,
  CONSTRAINT pk_household PRIMARY KEY (household_id),
  CONSTRAINT ck_household_member_count CHECK (member_count >= 1)
);
COMMENT ON TABLE customer.household IS 'People who live and shop together.';
COMMENT ON COLUMN customer.household.household_id IS 'Assigned when a household is first recognised.';
COMMENT ON COLUMN customer.household.display_name IS 'Shown to service staff, such as "The Rivera home".';
COMMENT ON COLUMN customer.household.member_count IS 'People who belong to it now.';
COMMENT ON COLUMN customer.household.formed_at IS 'Since when its members belong together.';
COMMENT ON COLUMN customer.household.dissolved_at IS 'Until when; empty while it exists.';

CREATE TABLE customer.person (
  person_id uuid NOT NULL,
  customer_number varchar(20) NOT NULL,
  given_name varchar(80),
  family_name varchar(80),
  birth_date date,
  preferred_language varchar(5),
  household_id uuid,
  referrer_person_id uuid,
  expected_margin_amount numeric(12,2),
  is_test_account boolean NOT NULL DEFAULT FALSE,
  is_deceased boolean NOT NULL DEFAULT FALSE,
  registered_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT pk_person PRIMARY KEY (person_id),
  CONSTRAINT uq_person_customer_number UNIQUE (customer_number),
  CONSTRAINT fk_person_household_id FOREIGN KEY (household_id) REFERENCES customer.household (household_id) ON DELETE SET NULL,
  CONSTRAINT fk_person_referrer_person_id FOREIGN KEY (referrer_person_id) REFERENCES customer.person (person_id) ON DELETE SET NULL,
  CONSTRAINT ck_person_customer_number CHECK (customer_number ~ '^C[0-9]{8}$')
);
COMMENT ON TABLE customer.person IS 'One human being the retailer knows, whatever systems know them as.';
COMMENT ON COLUMN customer.person.person_id IS 'The profile id; permanent, survives merges.';
COMMENT ON COLUMN customer.person.customer_number IS 'Printed on receipts and letters.';
COMMENT ON COLUMN customer.person.given_name IS 'First name as the person writes it.';
COMMENT ON COLUMN customer.person.family_name IS 'Last name as the person writes it.';
COMMENT ON COLUMN customer.person.birth_date IS 'Asked for when joining the loyalty programme.';
COMMENT ON COLUMN customer.person.preferred_language IS 'Language tag for letters and messages.';
COMMENT ON COLUMN customer.person.household_id IS 'The household the person lives in, where one was recognised.';
COMMENT ON COLUMN customer.person.referrer_person_id IS 'Who recommended the shop to this person.';
COMMENT ON COLUMN customer.person.expected_margin_amount IS 'Margin expected over the whole relationship.';
COMMENT ON COLUMN customer.person.is_test_account IS 'Made by staff to try things; left out of every count.';
COMMENT ON COLUMN customer.person.is_deceased IS 'Known to have died; never contacted.';
COMMENT ON COLUMN customer.person.registered_at IS 'First known to any system.';
COMMENT ON COLUMN customer.person.updated_at IS 'Last change in any of the sources.';

CREATE TABLE customer.campaign_membership (
  campaign_id uuid NOT NULL,
  person_id uuid NOT NULL,
  selected_at timestamptz NOT NULL,
  is_control_group boolean NOT NULL DEFAULT FALSE,
  audience_name varchar(80) NOT NULL,
  CONSTRAINT pk_campaign_membership PRIMARY KEY (campaign_id, person_id),
  CONSTRAINT fk_campaign_membership_campaign_id FOREIGN KEY (campaign_id) REFERENCES customer.campaign (campaign_id),
  CONSTRAINT fk_campaign_membership_person_id FOREIGN KEY (person_id) REFERENCES customer.person (person_id)
);
COMMENT ON TABLE customer.campaign_membership IS 'That a person was chosen for a campaign.';
COMMENT ON COLUMN customer.campaign_membership.campaign_id IS 'The campaign for which the person was chosen.';
COMMENT ON COLUMN customer.campaign_membership.person_id IS 'The person who was chosen.';
COMMENT ON COLUMN customer.campaign_membership.selected_at IS 'When the audience was drawn.';
COMMENT ON COLUMN customer.campaign_membership.is_control_group IS 'Gets no message, so that the effect can be measured.';
COMMENT ON COLUMN customer.campaign_membership.audience_name IS 'Why the person was chosen.';

-- The relationship “is covered by” is many-to-many: no table between the two is derived from it yet.
CREATE TABLE customer.consent (
  consent_id uuid NOT NULL,
  person_id uuid NOT NULL,
  purpose varchar(40) NOT NULL,
  status varchar(12) NOT NULL,
  legal_basis varchar(30) NOT NULL,
  collected_via varchar(40) NOT NULL,
  source_system varchar(40) NOT NULL,
  valid_from timestamptz NOT NULL,
  valid_to timestamptz,
  CONSTRAINT pk_consent PRIMARY KEY (consent_id),
  CONSTRAINT fk_consent_person_id FOREIGN KEY (person_id) REFERENCES customer.person (person_id),
  CONSTRAINT ck_consent_purpose CHECK (purpose IN ('email_marketing', 'postal_marketing', 'push_marketing', 'personalisation', 'analytics')),
  CONSTRAINT ck_consent_status CHECK (status IN ('granted', 'denied', 'withdrawn')),
  CONSTRAINT ck_consent_legal_basis CHECK (legal_basis IN ('consent', 'contract', 'legitimate_interest', 'legal_obligation')),
  CONSTRAINT ck_consent_source_system CHECK (source_system IN ('web', 'app', 'pos', 'crm', 'loyalty', 'mail'))
);
COMMENT ON TABLE customer.consent IS 'What a person agreed to, for which purpose, and how it was asked.';
COMMENT ON COLUMN customer.consent.consent_id IS 'One state; the next decision about the same purpose is a new row.';
COMMENT ON COLUMN customer.consent.person_id IS 'Who decided.';
COMMENT ON COLUMN customer.consent.purpose IS 'What the data may be used for.';
COMMENT ON COLUMN customer.consent.status IS 'Granted, denied or withdrawn.';
COMMENT ON COLUMN customer.consent.legal_basis IS 'Consent, contract or legitimate interest.';
COMMENT ON COLUMN customer.consent.collected_via IS 'The form or till where it was asked.';
COMMENT ON COLUMN customer.consent.source_system IS 'The system that asked.';
COMMENT ON COLUMN customer.consent.valid_from IS 'When the person decided; the state holds from here on.';
COMMENT ON COLUMN customer.consent.valid_to IS 'When the next decision took its place; empty while it holds.';

CREATE TABLE customer.contact_point (
  contact_point_id uuid NOT NULL,
  person_id uuid NOT NULL,
  channel varchar(12) NOT NULL,
  email varchar(254),
  phone varchar(20),
  is_primary boolean NOT NULL DEFAULT FALSE,
  verified_at timestamptz,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT pk_contact_point PRIMARY KEY (contact_point_id),
  CONSTRAINT fk_contact_point_person_id FOREIGN KEY (person_id) REFERENCES customer.person (person_id),
  CONSTRAINT ck_contact_point_channel CHECK (channel IN ('email', 'phone', 'post', 'push'))
);
COMMENT ON TABLE customer.contact_point IS 'A way to reach a person: e-mail address, telephone number or postal address.';
COMMENT ON COLUMN customer.contact_point.contact_point_id IS 'Assigned when the contact point is first seen.';
COMMENT ON COLUMN customer.contact_point.person_id IS 'Whom it reaches.';
COMMENT ON COLUMN customer.contact_point.channel IS 'E-mail, phone or post.';
COMMENT ON COLUMN customer.contact_point.email IS 'Set where the channel is e-mail; in lower case.';
COMMENT ON COLUMN customer.contact_point.phone IS 'Set where the channel is phone; with country code.';
COMMENT ON COLUMN customer.contact_point.is_primary IS 'The one to use where several would do.';
COMMENT ON COLUMN customer.contact_point.verified_at IS 'When the person confirmed it.';
COMMENT ON COLUMN customer.contact_point.created_at IS 'When any system met it for the first time.';
COMMENT ON COLUMN customer.contact_point.updated_at IS 'Last change in any of the sources.';

CREATE TABLE customer.device (
  device_id uuid NOT NULL,
  person_id uuid,
  platform varchar(10) NOT NULL,
  advertising_identifier varchar(64),
  push_token varchar(255),
  app_version varchar(20),
  first_seen_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  CONSTRAINT pk_device PRIMARY KEY (device_id),
  CONSTRAINT fk_device_person_id FOREIGN KEY (person_id) REFERENCES customer.person (person_id) ON DELETE SET NULL,
  CONSTRAINT ck_device_platform CHECK (platform IN ('ios', 'android', 'web'))
);
COMMENT ON TABLE customer.device IS 'A phone or browser on which the app or the shop was used.';
COMMENT ON COLUMN customer.device.device_id IS 'Made by the installation, kept until it is removed.';
COMMENT ON COLUMN customer.device.person_id IS 'Who was last signed in on it.';
COMMENT ON COLUMN customer.device.platform IS 'Operating system of the installation.';
COMMENT ON COLUMN customer.device.advertising_identifier IS 'As the platform gives it; empty where the person said no.';
COMMENT ON COLUMN customer.device.push_token IS 'Where push messages go.';
COMMENT ON COLUMN customer.device.app_version IS 'Version of the app; empty in a browser.';
COMMENT ON COLUMN customer.device.first_seen_at IS 'When the installation was first used.';
COMMENT ON COLUMN customer.device.last_seen_at IS 'When the installation was last used.';

CREATE TABLE customer.identifier (
  identifier_type varchar(30) NOT NULL,
  identifier_value varchar(255) NOT NULL,
  person_id uuid,
  source_system varchar(40) NOT NULL,
  is_verified boolean NOT NULL DEFAULT FALSE,
  match_confidence numeric(4,3),
  first_seen_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  CONSTRAINT pk_identifier PRIMARY KEY (identifier_type, identifier_value),
  CONSTRAINT fk_identifier_person_id FOREIGN KEY (person_id) REFERENCES customer.person (person_id),
  CONSTRAINT ck_identifier_identifier_type CHECK (identifier_type IN ('email_sha256', 'cookie_id', 'device_id', 'loyalty_card', 'crm_contact_id')),
  CONSTRAINT ck_identifier_source_system CHECK (source_system IN ('web', 'app', 'pos', 'crm', 'loyalty', 'mail')),
  CONSTRAINT ck_identifier_match_confidence CHECK (match_confidence BETWEEN 0 AND 1)
);
COMMENT ON TABLE customer.identifier IS 'Anything a person was seen under: e-mail hash, cookie, loyalty card, device.';
COMMENT ON COLUMN customer.identifier.identifier_type IS 'Which namespace the value belongs to.';
COMMENT ON COLUMN customer.identifier.identifier_value IS 'The normalised value; never a raw e-mail address.';
COMMENT ON COLUMN customer.identifier.person_id IS 'The person it was resolved to; empty while anonymous.';
COMMENT ON COLUMN customer.identifier.source_system IS 'The system that saw it first.';
COMMENT ON COLUMN customer.identifier.is_verified IS 'Confirmed by the person, such as by a link in an e-mail.';
COMMENT ON COLUMN customer.identifier.match_confidence IS 'How sure the resolution is, 0 to 1.';
COMMENT ON COLUMN customer.identifier.first_seen_at IS 'When any system met the value for the first time.';
COMMENT ON COLUMN customer.identifier.last_seen_at IS 'When any system met the value for the last time.';

CREATE TABLE customer.loyalty_account (
  loyalty_account_id uuid NOT NULL,
  person_id uuid NOT NULL,
  card_number varchar(19) NOT NULL,
  tier varchar(12) NOT NULL,
  points_balance bigint NOT NULL DEFAULT 0,
  enrolled_at timestamptz NOT NULL,
  closed_at timestamptz,
  CONSTRAINT pk_loyalty_account PRIMARY KEY (loyalty_account_id),
  CONSTRAINT uq_loyalty_account_card_number UNIQUE (card_number),
  CONSTRAINT fk_loyalty_account_person_id FOREIGN KEY (person_id) REFERENCES customer.person (person_id),
  CONSTRAINT ck_loyalty_account_card_number CHECK (card_number ~ '^[0-9]{16,19}$'),
  CONSTRAINT ck_loyalty_account_tier CHECK (tier IN ('basic', 'silver', 'gold')),
  CONSTRAINT ck_loyalty_account_points_balance CHECK (points_balance >= 0)
);
COMMENT ON TABLE customer.loyalty_account IS 'Membership in the points programme.';
COMMENT ON COLUMN customer.loyalty_account.loyalty_account_id IS 'Assigned when the membership begins.';
COMMENT ON COLUMN customer.loyalty_account.person_id IS 'The member.';
COMMENT ON COLUMN customer.loyalty_account.card_number IS 'Printed on the card and shown in the app.';
COMMENT ON COLUMN customer.loyalty_account.tier IS 'Set once a year by turnover.';
COMMENT ON COLUMN customer.loyalty_account.points_balance IS 'Points that can be spent now.';
COMMENT ON COLUMN customer.loyalty_account.enrolled_at IS 'When the membership began.';
COMMENT ON COLUMN customer.loyalty_account.closed_at IS 'Empty while the membership runs.';

CREATE TABLE customer.postal_address (
  contact_point_id uuid NOT NULL,
  recipient_name varchar(120),
  street_line varchar(120) NOT NULL,
  city varchar(80) NOT NULL,
  region varchar(80),
  postal_code varchar(12) NOT NULL,
  country_code varchar(2) NOT NULL,
  CONSTRAINT pk_postal_address PRIMARY KEY (contact_point_id),
  CONSTRAINT fk_postal_address_contact_point_id FOREIGN KEY (contact_point_id) REFERENCES customer.contact_point (contact_point_id) ON DELETE CASCADE
);
COMMENT ON TABLE customer.postal_address IS 'A contact point where parcels and letters go.';
COMMENT ON COLUMN customer.postal_address.contact_point_id IS 'The contact point it is.';
COMMENT ON COLUMN customer.postal_address.recipient_name IS 'As written on the parcel.';
COMMENT ON COLUMN customer.postal_address.street_line IS 'Street and number.';
COMMENT ON COLUMN customer.postal_address.city IS 'Town or city.';
COMMENT ON COLUMN customer.postal_address.region IS 'State or province, where the country has them.';
COMMENT ON COLUMN customer.postal_address.postal_code IS 'As the carrier wants it.';
COMMENT ON COLUMN customer.postal_address.country_code IS 'Two letters, ISO 3166-1.';

CREATE TABLE customer.store (
  store_id uuid NOT NULL,
  store_number varchar(10) NOT NULL,
  name varchar(120) NOT NULL,
  street_line varchar(120) NOT NULL,
  city varchar(80) NOT NULL,
  postal_code varchar(12) NOT NULL,
  country_code varchar(2) NOT NULL,
  latitude numeric(9,6),
  longitude numeric(9,6),
  opened_on date NOT NULL,
  closed_on date,
  CONSTRAINT pk_store PRIMARY KEY (store_id),
  CONSTRAINT uq_store_store_number UNIQUE (store_number),
  CONSTRAINT ck_store_store_number CHECK (store_number ~ '^S[0-9]{4}$'),
  CONSTRAINT ck_store_latitude CHECK (latitude BETWEEN -90 AND 90),
  CONSTRAINT ck_store_longitude CHECK (longitude BETWEEN -180 AND 180)
);
COMMENT ON TABLE customer.store IS 'A shop that people can walk into.';
COMMENT ON COLUMN customer.store.store_id IS 'Assigned when the shop opens.';
COMMENT ON COLUMN customer.store.store_number IS 'As on the receipts.';
COMMENT ON COLUMN customer.store.name IS 'As over the door.';
COMMENT ON COLUMN customer.store.street_line IS 'Street and number.';
COMMENT ON COLUMN customer.store.city IS 'Town or city.';
COMMENT ON COLUMN customer.store.postal_code IS 'As the post wants it.';
COMMENT ON COLUMN customer.store.country_code IS 'Two letters, ISO 3166-1.';
COMMENT ON COLUMN customer.store.latitude IS 'North of the equator, in degrees.';
COMMENT ON COLUMN customer.store.longitude IS 'East of Greenwich, in degrees.';
COMMENT ON COLUMN customer.store.opened_on IS 'First day of business.';
COMMENT ON COLUMN customer.store.closed_on IS 'Last day of business; empty while it is open.';

CREATE TABLE customer.sales_order (
  sales_order_id uuid NOT NULL,
  order_number varchar(20) NOT NULL,
  person_id uuid,
  loyalty_account_id uuid,
  channel varchar(16) NOT NULL,
  store_id uuid,
  shipping_address_id uuid,
  status varchar(16) NOT NULL,
  total_amount numeric(12,2) NOT NULL,
  shipping_amount numeric(12,2) NOT NULL,
  currency_code varchar(3) NOT NULL,
  placed_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT pk_sales_order PRIMARY KEY (sales_order_id),
  CONSTRAINT uq_sales_order_order_number UNIQUE (order_number),
  CONSTRAINT fk_sales_order_loyalty_account_id FOREIGN KEY (loyalty_account_id) REFERENCES customer.loyalty_account (loyalty_account_id),
  CONSTRAINT fk_sales_order_person_id FOREIGN KEY (person_id) REFERENCES customer.person (person_id),
  CONSTRAINT fk_sales_order_shipping_address_id FOREIGN KEY (shipping_address_id) REFERENCES customer.postal_address (contact_point_id),
  CONSTRAINT fk_sales_order_store_id FOREIGN KEY (store_id) REFERENCES customer.store (store_id),
  CONSTRAINT ck_sales_order_channel CHECK (channel IN ('web', 'app', 'store', 'phone')),
  CONSTRAINT ck_sales_order_status CHECK (status IN ('placed', 'paid', 'shipped', 'returned', 'cancelled')),
  CONSTRAINT ck_sales_order_total_amount CHECK (total_amount >= 0)
);
COMMENT ON TABLE customer.sales_order IS 'A purchase in a shop or in the web shop.';
COMMENT ON COLUMN customer.sales_order.sales_order_id IS 'Assigned when the order is placed.';
COMMENT ON COLUMN customer.sales_order.order_number IS 'Told to the customer.';
COMMENT ON COLUMN customer.sales_order.person_id IS 'Who bought; empty for a guest.';
COMMENT ON COLUMN customer.sales_order.loyalty_account_id IS 'Where its points were credited.';
COMMENT ON COLUMN customer.sales_order.channel IS 'Where it was sold.';
COMMENT ON COLUMN customer.sales_order.store_id IS 'The store it was bought in, or is collected from.';
COMMENT ON COLUMN customer.sales_order.shipping_address_id IS 'Where it was sent; empty for a purchase in a shop.';
COMMENT ON COLUMN customer.sales_order.status IS 'Where the order stands.';
COMMENT ON COLUMN customer.sales_order.total_amount IS 'What was paid, taxes included.';
COMMENT ON COLUMN customer.sales_order.shipping_amount IS 'What sending it cost the customer.';
COMMENT ON COLUMN customer.sales_order.currency_code IS 'Three letters, ISO 4217.';
COMMENT ON COLUMN customer.sales_order.placed_at IS 'When the customer confirmed it.';
COMMENT ON COLUMN customer.sales_order.updated_at IS 'Last change in any of the sources.';

CREATE TABLE customer.loyalty_movement (
  loyalty_movement_id uuid NOT NULL,
  loyalty_account_id uuid NOT NULL,
  sales_order_id uuid,
  points bigint NOT NULL,
  reason_code varchar(20) NOT NULL,
  booked_at timestamptz NOT NULL,
  expires_on date,
  CONSTRAINT pk_loyalty_movement PRIMARY KEY (loyalty_movement_id),
  CONSTRAINT fk_loyalty_movement_loyalty_account_id FOREIGN KEY (loyalty_account_id) REFERENCES customer.loyalty_account (loyalty_account_id),
  CONSTRAINT fk_loyalty_movement_sales_order_id FOREIGN KEY (sales_order_id) REFERENCES customer.sales_order (sales_order_id),
  CONSTRAINT ck_loyalty_movement_reason_code CHECK (reason_code IN ('purchase', 'redemption', 'expiry', 'return', 'correction'))
);
COMMENT ON TABLE customer.loyalty_movement IS 'Points that were earned, spent, corrected or expired.';
COMMENT ON COLUMN customer.loyalty_movement.loyalty_movement_id IS 'Assigned when the points are booked.';
COMMENT ON COLUMN customer.loyalty_movement.loyalty_account_id IS 'Whose points they are.';
COMMENT ON COLUMN customer.loyalty_movement.sales_order_id IS 'The order they were earned with or spent on.';
COMMENT ON COLUMN customer.loyalty_movement.points IS 'Positive when earned, negative when spent.';
COMMENT ON COLUMN customer.loyalty_movement.reason_code IS 'Why they were booked.';
COMMENT ON COLUMN customer.loyalty_movement.booked_at IS 'When they count from.';
COMMENT ON COLUMN customer.loyalty_movement.expires_on IS 'Last day on which they can be spent.';

CREATE TABLE customer.product_category (
  product_category_id uuid NOT NULL,
  parent_product_category_id uuid,
  category_code varchar(20) NOT NULL,
  name varchar(80) NOT NULL,
  depth bigint NOT NULL,
  is_age_restricted boolean NOT NULL DEFAULT FALSE,
  updated_at timestamptz NOT NULL,
  CONSTRAINT pk_product_category PRIMARY KEY (product_category_id),
  CONSTRAINT uq_product_category_category_code UNIQUE (category_code),
  CONSTRAINT fk_product_category_parent_product_category_id FOREIGN KEY (parent_product_category_id) REFERENCES customer.product_category (product_category_id),
  CONSTRAINT ck_product_category_depth CHECK (depth >= 0)
);
COMMENT ON TABLE customer.product_category IS 'A shelf of the assortment, from departments down to the narrowest.';
COMMENT ON COLUMN customer.product_category.product_category_id IS 'Assigned when the category is made.';
COMMENT ON COLUMN customer.product_category.parent_product_category_id IS 'The wider category; empty for a department.';
COMMENT ON COLUMN customer.product_category.category_code IS 'As in the merchandise system.';
COMMENT ON COLUMN customer.product_category.name IS 'As shown in the shop.';
COMMENT ON COLUMN customer.product_category.depth IS 'Steps below the department, counted from 0.';
COMMENT ON COLUMN customer.product_category.is_age_restricted IS 'Sold to adults only.';
COMMENT ON COLUMN customer.product_category.updated_at IS 'Last change in the merchandise system.';

CREATE TABLE customer.product (
  product_id uuid NOT NULL,
  sku varchar(40) NOT NULL,
  title varchar(200) NOT NULL,
  brand varchar(80),
  product_category_id uuid NOT NULL,
  category_path varchar(200),
  list_price numeric(12,2) NOT NULL,
  currency_code varchar(3) NOT NULL,
  weight_grams bigint,
  is_active boolean NOT NULL DEFAULT TRUE,
  updated_at timestamptz NOT NULL,
  CONSTRAINT pk_product PRIMARY KEY (product_id),
  CONSTRAINT uq_product_sku UNIQUE (sku),
  CONSTRAINT fk_product_product_category_id FOREIGN KEY (product_category_id) REFERENCES customer.product_category (product_category_id),
  CONSTRAINT ck_product_list_price CHECK (list_price >= 0),
  CONSTRAINT ck_product_weight_grams CHECK (weight_grams >= 0)
);
COMMENT ON TABLE customer.product IS 'Something the retailer sells.';
COMMENT ON COLUMN customer.product.product_id IS 'Assigned when the product is listed.';
COMMENT ON COLUMN customer.product.sku IS 'Stock keeping unit, as on the shelf.';
COMMENT ON COLUMN customer.product.title IS 'What the product is called in the shop.';
COMMENT ON COLUMN customer.product.brand IS 'Whose name is on the packet; empty for goods of no brand.';
COMMENT ON COLUMN customer.product.product_category_id IS 'The narrowest category it is in.';
COMMENT ON COLUMN customer.product.category_path IS 'From the widest to the narrowest category, as text; kept until the last report reads the categories themselves.';
COMMENT ON COLUMN customer.product.list_price IS 'Recommended price of one piece, taxes included.';
COMMENT ON COLUMN customer.product.currency_code IS 'Of the list price. Three letters, ISO 4217.';
COMMENT ON COLUMN customer.product.weight_grams IS 'Packed, for shipping.';
COMMENT ON COLUMN customer.product.is_active IS 'Can be sold now.';
COMMENT ON COLUMN customer.product.updated_at IS 'Last change in any of the sources.';

CREATE TABLE customer.order_line (
  sales_order_id uuid NOT NULL,
  line_number bigint NOT NULL,
  product_id uuid NOT NULL,
  quantity bigint NOT NULL,
  unit_price numeric(12,2) NOT NULL,
  discount_amount numeric(12,2) NOT NULL DEFAULT 0,
  tax_amount numeric(12,2) NOT NULL,
  CONSTRAINT pk_order_line PRIMARY KEY (sales_order_id, line_number),
  CONSTRAINT fk_order_line_product_id FOREIGN KEY (product_id) REFERENCES customer.product (product_id),
  CONSTRAINT fk_order_line_sales_order_id FOREIGN KEY (sales_order_id) REFERENCES customer.sales_order (sales_order_id) ON DELETE CASCADE,
  CONSTRAINT ck_order_line_line_number CHECK (line_number >= 1),
  CONSTRAINT ck_order_line_quantity CHECK (quantity >= 1),
  CONSTRAINT ck_order_line_unit_price CHECK (unit_price >= 0)
);
COMMENT ON TABLE customer.order_line IS 'One product in an order.';
COMMENT ON COLUMN customer.order_line.sales_order_id IS 'The order it is part of.';
COMMENT ON COLUMN customer.order_line.line_number IS 'Counts from 1 within the order.';
COMMENT ON COLUMN customer.order_line.product_id IS 'What was bought.';
COMMENT ON COLUMN customer.order_line.quantity IS 'Pieces that were bought.';
COMMENT ON COLUMN customer.order_line.unit_price IS 'Price of one piece before discount.';
COMMENT ON COLUMN customer.order_line.discount_amount IS 'Taken off the whole line.';
COMMENT ON COLUMN customer.order_line.tax_amount IS 'Value added tax contained in the price.';

CREATE TABLE customer.payment (
  payment_id uuid NOT NULL,
  sales_order_id uuid NOT NULL,
  method varchar(16) NOT NULL,
  status varchar(16) NOT NULL,
  amount numeric(12,2) NOT NULL,
  currency_code varchar(3) NOT NULL,
  provider_reference varchar(64),
  card_fingerprint varchar(64),
  paid_at timestamptz NOT NULL,
  loaded_at timestamptz NOT NULL,
  CONSTRAINT pk_payment PRIMARY KEY (payment_id),
  CONSTRAINT fk_payment_sales_order_id FOREIGN KEY (sales_order_id) REFERENCES customer.sales_order (sales_order_id),
  CONSTRAINT ck_payment_method CHECK (method IN ('card', 'invoice', 'wallet', 'cash', 'gift_card')),
  CONSTRAINT ck_payment_status CHECK (status IN ('authorised', 'captured', 'refunded', 'failed'))
);
COMMENT ON TABLE customer.payment IS 'Money that came in for an order, or went back.';
COMMENT ON COLUMN customer.payment.payment_id IS 'Assigned when the payment is tried.';
COMMENT ON COLUMN customer.payment.sales_order_id IS 'What was paid.';
COMMENT ON COLUMN customer.payment.method IS 'How it was paid.';
COMMENT ON COLUMN customer.payment.status IS 'Where the payment stands.';
COMMENT ON COLUMN customer.payment.amount IS 'In the order''s currency; negative for a refund.';
COMMENT ON COLUMN customer.payment.currency_code IS 'Three letters, ISO 4217.';
COMMENT ON COLUMN customer.payment.provider_reference IS 'The payment provider''s number, for questions.';
COMMENT ON COLUMN customer.payment.card_fingerprint IS 'Hash of the card, the same for every payment with it.';
COMMENT ON COLUMN customer.payment.paid_at IS 'When the provider confirmed it.';
COMMENT ON COLUMN customer.payment.loaded_at IS 'When the warehouse took it in.';

CREATE TABLE customer.product_return (
  product_return_id uuid NOT NULL,
  sales_order_id uuid NOT NULL,
  store_id uuid,
  return_number varchar(20) NOT NULL,
  announced_at timestamptz NOT NULL,
  received_at timestamptz,
  refund_amount numeric(12,2),
  currency_code varchar(3) NOT NULL,
  CONSTRAINT pk_product_return PRIMARY KEY (product_return_id),
  CONSTRAINT uq_product_return_return_number UNIQUE (return_number),
  CONSTRAINT fk_product_return_sales_order_id FOREIGN KEY (sales_order_id) REFERENCES customer.sales_order (sales_order_id),
  CONSTRAINT fk_product_return_store_id FOREIGN KEY (store_id) REFERENCES customer.store (store_id)
);
COMMENT ON TABLE customer.product_return IS 'Goods that came back from one order.';
COMMENT ON COLUMN customer.product_return.product_return_id IS 'Assigned when the return is announced.';
COMMENT ON COLUMN customer.product_return.sales_order_id IS 'The order the goods came from.';
COMMENT ON COLUMN customer.product_return.store_id IS 'The store that took them back; empty for a parcel.';
COMMENT ON COLUMN customer.product_return.return_number IS 'Told to the customer.';
COMMENT ON COLUMN customer.product_return.announced_at IS 'When the customer announced it.';
COMMENT ON COLUMN customer.product_return.received_at IS 'When the goods were checked in.';
COMMENT ON COLUMN customer.product_return.refund_amount IS 'Paid back, taxes included.';
COMMENT ON COLUMN customer.product_return.currency_code IS 'Three letters, ISO 4217.';

CREATE TABLE customer.return_line (
  product_return_id uuid NOT NULL,
  line_number bigint NOT NULL,
  sales_order_id uuid NOT NULL,
  order_line_number bigint NOT NULL,
  quantity bigint NOT NULL,
  reason varchar(24) NOT NULL,
  is_resellable boolean NOT NULL,
  CONSTRAINT pk_return_line PRIMARY KEY (product_return_id, line_number),
  CONSTRAINT fk_return_line_sales_order_id_order_line_number FOREIGN KEY (sales_order_id, order_line_number) REFERENCES customer.order_line (sales_order_id, line_number),
  CONSTRAINT fk_return_line_product_return_id FOREIGN KEY (product_return_id) REFERENCES customer.product_return (product_return_id) ON DELETE CASCADE,
  CONSTRAINT ck_return_line_line_number CHECK (line_number >= 1),
  CONSTRAINT ck_return_line_order_line_number CHECK (order_line_number >= 1),
  CONSTRAINT ck_return_line_quantity CHECK (quantity >= 1),
  CONSTRAINT ck_return_line_reason CHECK (reason IN ('wrong_size', 'damaged', 'not_as_described', 'changed_mind'))
);
COMMENT ON TABLE customer.return_line IS 'One order line that came back, whole or in part.';
COMMENT ON COLUMN customer.return_line.product_return_id IS 'The return it is part of.';
COMMENT ON COLUMN customer.return_line.line_number IS 'Counts from 1 within the return.';
COMMENT ON COLUMN customer.return_line.sales_order_id IS 'The order the line came from.';
COMMENT ON COLUMN customer.return_line.order_line_number IS 'The line of that order.';
COMMENT ON COLUMN customer.return_line.quantity IS 'Pieces that came back.';
COMMENT ON COLUMN customer.return_line.reason IS 'Why it came back, as the customer says.';
COMMENT ON COLUMN customer.return_line.is_resellable IS 'Goes back on the shelf.';

CREATE TABLE customer.support_ticket (
  support_ticket_id uuid NOT NULL,
  person_id uuid,
  sales_order_id uuid,
  ticket_number varchar(20) NOT NULL,
  channel varchar(12) NOT NULL,
  subject varchar(200) NOT NULL,
  status varchar(12) NOT NULL,
  satisfaction_score bigint,
  opened_at timestamptz NOT NULL,
  solved_at timestamptz,
  updated_at timestamptz NOT NULL,
  CONSTRAINT pk_support_ticket PRIMARY KEY (support_ticket_id),
  CONSTRAINT uq_support_ticket_ticket_number UNIQUE (ticket_number),
  CONSTRAINT fk_support_ticket_person_id FOREIGN KEY (person_id) REFERENCES customer.person (person_id),
  CONSTRAINT fk_support_ticket_sales_order_id FOREIGN KEY (sales_order_id) REFERENCES customer.sales_order (sales_order_id),
  CONSTRAINT ck_support_ticket_channel CHECK (channel IN ('email', 'phone', 'post', 'push')),
  CONSTRAINT ck_support_ticket_status CHECK (status IN ('open', 'waiting', 'solved')),
  CONSTRAINT ck_support_ticket_satisfaction_score CHECK (satisfaction_score BETWEEN 1 AND 5)
);
COMMENT ON TABLE customer.support_ticket IS 'A question or complaint that customer service takes care of.';
COMMENT ON COLUMN customer.support_ticket.support_ticket_id IS 'Assigned when the ticket is opened.';
COMMENT ON COLUMN customer.support_ticket.person_id IS 'Who asked, once known.';
COMMENT ON COLUMN customer.support_ticket.sales_order_id IS 'The order it is about.';
COMMENT ON COLUMN customer.support_ticket.ticket_number IS 'Told to the customer.';
COMMENT ON COLUMN customer.support_ticket.channel IS 'How the customer asked.';
COMMENT ON COLUMN customer.support_ticket.subject IS 'First line, as the customer wrote it.';
COMMENT ON COLUMN customer.support_ticket.status IS 'Where the ticket stands.';
COMMENT ON COLUMN customer.support_ticket.satisfaction_score IS 'Answer to the survey, 1 to 5.';
COMMENT ON COLUMN customer.support_ticket.opened_at IS 'When the first message came in.';
COMMENT ON COLUMN customer.support_ticket.solved_at IS 'When it was solved; empty while it is open.';
COMMENT ON COLUMN customer.support_ticket.updated_at IS 'Last change in the ticket system.';
