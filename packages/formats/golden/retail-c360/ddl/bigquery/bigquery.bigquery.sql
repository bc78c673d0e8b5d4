CREATE TABLE consent (
  consent_id uuid NOT NULL,
  person_id uuid NOT NULL,
  purpose varchar(40) NOT NULL,
  status varchar(12) NOT NULL,
  legal_basis varchar(30) NOT NULL,
  collected_via varchar(40),
  granted_at timestamptz NOT NULL,
  withdrawn_at timestamptz
);

CREATE TABLE contact_point (
  contact_point_id uuid NOT NULL,
  person_id uuid NOT NULL,
  channel varchar(12) NOT NULL,
  email varchar(254),
  phone varchar(20),
  is_primary boolean NOT NULL,
  verified_at timestamptz
);

CREATE TABLE household (
  household_id uuid NOT NULL,
  household_name varchar(120),
  member_count bigint,
  formed_at timestamptz NOT NULL,
  dissolved_at timestamptz
);

CREATE TABLE identifier (
  identifier_type varchar(30) NOT NULL,
  identifier_value varchar(255) NOT NULL,
  person_id uuid,
  source_system varchar(40) NOT NULL,
  is_verified boolean NOT NULL,
  match_confidence numeric(4,3),
  first_seen_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL
);

CREATE TABLE loyalty_account (
  loyalty_account_id uuid NOT NULL,
  person_id uuid NOT NULL,
  card_number varchar(19) NOT NULL,
  tier varchar(12) NOT NULL,
  points_balance bigint NOT NULL,
  enrolled_at timestamptz NOT NULL,
  closed_at timestamptz
);

CREATE TABLE order_completed (
  event_id uuid NOT NULL,
  occurred_at timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  order_id uuid NOT NULL,
  revenue numeric(12,2) NOT NULL,
  currency varchar(3) NOT NULL,
  coupon varchar(40),
  products jsonb[] NOT NULL
);

CREATE TABLE order_line (
  order_id uuid NOT NULL,
  line_number bigint NOT NULL,
  product_id uuid NOT NULL,
  quantity bigint NOT NULL,
  unit_price numeric(12,2) NOT NULL,
  discount_amount numeric(12,2) NOT NULL,
  tax_amount numeric(12,2) NOT NULL
);

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
  updated_at timestamptz NOT NULL
);

CREATE TABLE postal_address (
  contact_point_id uuid NOT NULL,
  recipient_name varchar(120),
  street_line varchar(120) NOT NULL,
  city varchar(80) NOT NULL,
  region varchar(80),
  postal_code varchar(12) NOT NULL,
  country_code varchar(2) NOT NULL
);

CREATE TABLE product (
  product_id uuid NOT NULL,
  sku varchar(40) NOT NULL,
  product_name varchar(200) NOT NULL,
  brand varchar(80),
  category_path varchar(200),
  list_price numeric(12,2) NOT NULL,
  is_active boolean NOT NULL,
  updated_at timestamptz NOT NULL
);

CREATE TABLE product_viewed (
  event_id uuid NOT NULL,
  occurred_at timestamptz NOT NULL,
  identifier_type varchar(30) NOT NULL,
  identifier_value varchar(255) NOT NULL,
  product_id uuid NOT NULL,
  page_url varchar(2048) NOT NULL,
  ip_address varchar(45)
);

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
  updated_at timestamptz NOT NULL
);
