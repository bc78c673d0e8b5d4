-- Retail Customer 360: 12 tables for Snowflake, written by C360 Studio.
-- Snowflake knows the keys below, but does not check them.

CREATE TABLE HOUSEHOLD (
  HOUSEHOLD_ID VARCHAR(36) NOT NULL COMMENT 'Assigned when a household is first recognised.',
  HOUSEHOLD_NAME VARCHAR(120) COMMENT 'Shown to service staff, such as "The Rivera home".',
  -- Snowflake does not check MEMBER_COUNT: value at least 1.
  MEMBER_COUNT NUMBER(38,0) COMMENT 'People who belong to it now.',
  FORMED_AT TIMESTAMP_TZ NOT NULL COMMENT 'Since when its members belong together.',
  DISSOLVED_AT TIMESTAMP_TZ COMMENT 'Until when; empty while it exists.',
  CONSTRAINT PK_HOUSEHOLD PRIMARY KEY (HOUSEHOLD_ID)
)
COMMENT = 'People who live and shop together.';

CREATE TABLE PERSON (
  PERSON_ID VARCHAR(36) NOT NULL COMMENT 'The profile id; permanent, survives merges.',
  -- Snowflake does not check CUSTOMER_NUMBER: matches ^C[0-9]{8}$.
  CUSTOMER_NUMBER VARCHAR(20) NOT NULL COMMENT 'Printed on receipts and letters.',
  GIVEN_NAME VARCHAR(80) COMMENT 'First name as the person writes it.',
  FAMILY_NAME VARCHAR(80) COMMENT 'Last name as the person writes it.',
  BIRTH_DATE DATE COMMENT 'Asked for when joining the loyalty programme.',
  PREFERRED_LANGUAGE VARCHAR(5) COMMENT 'Language tag for letters and messages.',
  HOUSEHOLD_ID VARCHAR(36) COMMENT 'The household the person lives in, where one was recognised.',
  REFERRED_BY_PERSON_ID VARCHAR(36) COMMENT 'Who recommended the shop to this person.',
  LIFETIME_VALUE NUMBER(12,2) COMMENT 'Margin expected over the whole relationship.',
  REGISTERED_AT TIMESTAMP_TZ NOT NULL COMMENT 'First known to any system.',
  UPDATED_AT TIMESTAMP_TZ NOT NULL,
  CONSTRAINT PK_PERSON PRIMARY KEY (PERSON_ID),
  CONSTRAINT UQ_PERSON_CUSTOMER_NUMBER UNIQUE (CUSTOMER_NUMBER),
  CONSTRAINT FK_PERSON_HOUSEHOLD_ID FOREIGN KEY (HOUSEHOLD_ID) REFERENCES HOUSEHOLD (HOUSEHOLD_ID),
  CONSTRAINT FK_PERSON_REFERRED_BY_PERSON_ID FOREIGN KEY (REFERRED_BY_PERSON_ID) REFERENCES PERSON (PERSON_ID)
)
COMMENT = 'One human being the retailer knows, whatever systems know them as.';

-- The relationship “is covered by” is many-to-many: no table between the two is derived from it yet.
CREATE TABLE CONSENT (
  CONSENT_ID VARCHAR(36) NOT NULL COMMENT 'One decision; a later decision is a new row.',
  PERSON_ID VARCHAR(36) NOT NULL COMMENT 'Who decided.',
  PURPOSE VARCHAR(40) NOT NULL COMMENT 'What the data may be used for.',
  STATUS VARCHAR(12) NOT NULL COMMENT 'Granted, denied or withdrawn.',
  LEGAL_BASIS VARCHAR(30) NOT NULL COMMENT 'Consent, contract or legitimate interest.',
  COLLECTED_VIA VARCHAR(40) COMMENT 'The form or till where it was asked.',
  GRANTED_AT TIMESTAMP_TZ NOT NULL COMMENT 'Valid from here on.',
  WITHDRAWN_AT TIMESTAMP_TZ COMMENT 'Valid until here; empty while it holds.',
  CONSTRAINT PK_CONSENT PRIMARY KEY (CONSENT_ID),
  CONSTRAINT FK_CONSENT_PERSON_ID FOREIGN KEY (PERSON_ID) REFERENCES PERSON (PERSON_ID)
)
COMMENT = 'What a person agreed to, for which purpose, and how it was asked.';

CREATE TABLE CONTACT_POINT (
  CONTACT_POINT_ID VARCHAR(36) NOT NULL,
  PERSON_ID VARCHAR(36) NOT NULL COMMENT 'Whom it reaches.',
  CHANNEL VARCHAR(12) NOT NULL COMMENT 'E-mail, phone or post.',
  EMAIL VARCHAR(254) COMMENT 'Set where the channel is e-mail; in lower case.',
  PHONE VARCHAR(20) COMMENT 'Set where the channel is phone; with country code.',
  IS_PRIMARY BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'The one to use where several would do.',
  VERIFIED_AT TIMESTAMP_TZ COMMENT 'When the person confirmed it.',
  CONSTRAINT PK_CONTACT_POINT PRIMARY KEY (CONTACT_POINT_ID),
  CONSTRAINT FK_CONTACT_POINT_PERSON_ID FOREIGN KEY (PERSON_ID) REFERENCES PERSON (PERSON_ID)
)
COMMENT = 'A way to reach a person: e-mail address, telephone number or postal address.';

CREATE TABLE IDENTIFIER (
  IDENTIFIER_TYPE VARCHAR(30) NOT NULL COMMENT 'Which namespace the value belongs to.',
  IDENTIFIER_VALUE VARCHAR(255) NOT NULL COMMENT 'The normalised value; never a raw e-mail address.',
  PERSON_ID VARCHAR(36) COMMENT 'The person it was resolved to; empty while anonymous.',
  SOURCE_SYSTEM VARCHAR(40) NOT NULL COMMENT 'The system that saw it first.',
  IS_VERIFIED BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'Confirmed by the person, such as by a link in an e-mail.',
  -- Snowflake does not check MATCH_CONFIDENCE: value 0 to 1.
  MATCH_CONFIDENCE NUMBER(4,3) COMMENT 'How sure the resolution is, 0 to 1.',
  FIRST_SEEN_AT TIMESTAMP_TZ NOT NULL,
  LAST_SEEN_AT TIMESTAMP_TZ NOT NULL,
  CONSTRAINT PK_IDENTIFIER PRIMARY KEY (IDENTIFIER_TYPE, IDENTIFIER_VALUE),
  CONSTRAINT FK_IDENTIFIER_PERSON_ID FOREIGN KEY (PERSON_ID) REFERENCES PERSON (PERSON_ID)
)
COMMENT = 'Anything a person was seen under: e-mail hash, cookie, loyalty card, device.';

CREATE TABLE LOYALTY_ACCOUNT (
  LOYALTY_ACCOUNT_ID VARCHAR(36) NOT NULL,
  PERSON_ID VARCHAR(36) NOT NULL COMMENT 'The member.',
  -- Snowflake does not check CARD_NUMBER: matches ^[0-9]{16,19}$.
  CARD_NUMBER VARCHAR(19) NOT NULL COMMENT 'Printed on the card and shown in the app.',
  TIER VARCHAR(12) NOT NULL COMMENT 'Set once a year by turnover.',
  -- Snowflake does not check POINTS_BALANCE: value at least 0.
  POINTS_BALANCE NUMBER(38,0) NOT NULL DEFAULT 0 COMMENT 'Points that can be spent now.',
  ENROLLED_AT TIMESTAMP_TZ NOT NULL,
  CLOSED_AT TIMESTAMP_TZ COMMENT 'Empty while the membership runs.',
  CONSTRAINT PK_LOYALTY_ACCOUNT PRIMARY KEY (LOYALTY_ACCOUNT_ID),
  CONSTRAINT UQ_LOYALTY_ACCOUNT_CARD_NUMBER UNIQUE (CARD_NUMBER),
  CONSTRAINT FK_LOYALTY_ACCOUNT_PERSON_ID FOREIGN KEY (PERSON_ID) REFERENCES PERSON (PERSON_ID)
)
COMMENT = 'Membership in the points programme.';

CREATE TABLE POSTAL_ADDRESS (
  CONTACT_POINT_ID VARCHAR(36) NOT NULL COMMENT 'The contact point it is.',
  RECIPIENT_NAME VARCHAR(120) COMMENT 'As written on the parcel.',
  STREET_LINE VARCHAR(120) NOT NULL COMMENT 'Street and number.',
  CITY VARCHAR(80) NOT NULL,
  REGION VARCHAR(80) COMMENT 'State or province, where the country has them.',
  POSTAL_CODE VARCHAR(12) NOT NULL,
  COUNTRY_CODE VARCHAR(2) NOT NULL COMMENT 'Two letters, ISO 3166-1.',
  CONSTRAINT PK_POSTAL_ADDRESS PRIMARY KEY (CONTACT_POINT_ID)
)
COMMENT = 'A contact point where parcels and letters go.';

CREATE TABLE SALES_ORDER (
  ORDER_ID VARCHAR(36) NOT NULL,
  ORDER_NUMBER VARCHAR(20) NOT NULL COMMENT 'Told to the customer.',
  PERSON_ID VARCHAR(36) COMMENT 'Who bought; empty for a guest.',
  LOYALTY_ACCOUNT_ID VARCHAR(36) COMMENT 'Where its points were credited.',
  SHIPPING_ADDRESS_ID VARCHAR(36) COMMENT 'Where it was sent; empty for a purchase in a shop.',
  ORDER_STATUS VARCHAR(16) NOT NULL COMMENT 'Placed, paid, shipped, returned or cancelled.',
  -- Snowflake does not check TOTAL_AMOUNT: value at least 0.
  TOTAL_AMOUNT NUMBER(12,2) NOT NULL COMMENT 'What was paid, taxes included.',
  CURRENCY_CODE VARCHAR(3) NOT NULL COMMENT 'Three letters, ISO 4217.',
  PLACED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When the customer confirmed it.',
  UPDATED_AT TIMESTAMP_TZ NOT NULL,
  CONSTRAINT PK_SALES_ORDER PRIMARY KEY (ORDER_ID),
  CONSTRAINT UQ_SALES_ORDER_ORDER_NUMBER UNIQUE (ORDER_NUMBER),
  CONSTRAINT FK_SALES_ORDER_LOYALTY_ACCOUNT_ID FOREIGN KEY (LOYALTY_ACCOUNT_ID) REFERENCES LOYALTY_ACCOUNT (LOYALTY_ACCOUNT_ID),
  CONSTRAINT FK_SALES_ORDER_PERSON_ID FOREIGN KEY (PERSON_ID) REFERENCES PERSON (PERSON_ID),
  CONSTRAINT FK_SALES_ORDER_SHIPPING_ADDRESS_ID FOREIGN KEY (SHIPPING_ADDRESS_ID) REFERENCES POSTAL_ADDRESS (CONTACT_POINT_ID)
)
COMMENT = 'A purchase in a shop or in the web shop.';

CREATE TABLE ORDER_COMPLETED (
  EVENT_ID VARCHAR(36) NOT NULL COMMENT 'Made by the sender; repeats are dropped by it.',
  OCCURRED_AT TIMESTAMP_TZ NOT NULL COMMENT 'On the sender''s clock.',
  RECEIVED_AT TIMESTAMP_TZ NOT NULL COMMENT 'On our clock.',
  ORDER_ID VARCHAR(36) NOT NULL COMMENT 'The order that was confirmed.',
  REVENUE NUMBER(12,2) NOT NULL COMMENT 'Total without taxes and shipping.',
  CURRENCY VARCHAR(3) NOT NULL COMMENT 'Three letters, ISO 4217.',
  COUPON VARCHAR(40) COMMENT 'The code that was redeemed, if any.',
  -- PRODUCTS: array of object with sku string(40) required, quantity integer required, price
  -- decimal(12,2) required
  PRODUCTS ARRAY NOT NULL COMMENT 'What was bought, as shown in the basket.',
  CONSTRAINT PK_ORDER_COMPLETED PRIMARY KEY (EVENT_ID),
  CONSTRAINT FK_ORDER_COMPLETED_ORDER_ID FOREIGN KEY (ORDER_ID) REFERENCES SALES_ORDER (ORDER_ID)
)
COMMENT = 'An order was confirmed in the web shop or the app.';

CREATE TABLE PRODUCT (
  PRODUCT_ID VARCHAR(36) NOT NULL,
  SKU VARCHAR(40) NOT NULL COMMENT 'Stock keeping unit, as on the shelf.',
  PRODUCT_NAME VARCHAR(200) NOT NULL,
  BRAND VARCHAR(80),
  CATEGORY_PATH VARCHAR(200) COMMENT 'From the widest to the narrowest category.',
  -- Snowflake does not check LIST_PRICE: value at least 0.
  LIST_PRICE NUMBER(12,2) NOT NULL COMMENT 'Recommended price.',
  IS_ACTIVE BOOLEAN NOT NULL DEFAULT TRUE COMMENT 'Can be sold now.',
  UPDATED_AT TIMESTAMP_TZ NOT NULL,
  CONSTRAINT PK_PRODUCT PRIMARY KEY (PRODUCT_ID),
  CONSTRAINT UQ_PRODUCT_SKU UNIQUE (SKU)
)
COMMENT = 'Something the retailer sells.';

CREATE TABLE ORDER_LINE (
  ORDER_ID VARCHAR(36) NOT NULL COMMENT 'The order it is part of.',
  -- Snowflake does not check LINE_NUMBER: value at least 1.
  LINE_NUMBER NUMBER(38,0) NOT NULL COMMENT 'Counts from 1 within the order.',
  PRODUCT_ID VARCHAR(36) NOT NULL COMMENT 'What was bought.',
  QUANTITY NUMBER(38,0) NOT NULL COMMENT 'Pieces; negative for a return.',
  -- Snowflake does not check UNIT_PRICE: value at least 0.
  UNIT_PRICE NUMBER(12,2) NOT NULL COMMENT 'Price of one piece before discount.',
  DISCOUNT_AMOUNT NUMBER(12,2) NOT NULL DEFAULT 0 COMMENT 'Taken off the whole line.',
  TAX_AMOUNT NUMBER(12,2) NOT NULL,
  CONSTRAINT PK_ORDER_LINE PRIMARY KEY (ORDER_ID, LINE_NUMBER),
  CONSTRAINT FK_ORDER_LINE_PRODUCT_ID FOREIGN KEY (PRODUCT_ID) REFERENCES PRODUCT (PRODUCT_ID),
  CONSTRAINT FK_ORDER_LINE_ORDER_ID FOREIGN KEY (ORDER_ID) REFERENCES SALES_ORDER (ORDER_ID) ON DELETE CASCADE
)
COMMENT = 'One product in an order.';

CREATE TABLE PRODUCT_VIEWED (
  EVENT_ID VARCHAR(36) NOT NULL COMMENT 'Made by the sender; repeats are dropped by it.',
  OCCURRED_AT TIMESTAMP_TZ NOT NULL COMMENT 'On the sender''s clock.',
  IDENTIFIER_TYPE VARCHAR(30) NOT NULL COMMENT 'Which kind of identifier the visitor was known by.',
  IDENTIFIER_VALUE VARCHAR(255) NOT NULL COMMENT 'The visitor''s cookie or hashed e-mail.',
  PRODUCT_ID VARCHAR(36) NOT NULL COMMENT 'The product on the page.',
  PAGE_URL VARCHAR(2048) NOT NULL COMMENT 'Without query parameters.',
  IP_ADDRESS VARCHAR(45) COMMENT 'Shortened before it is stored.',
  CONSTRAINT PK_PRODUCT_VIEWED PRIMARY KEY (EVENT_ID),
  CONSTRAINT FK_PRODUCT_VIEWED_IDENTIFIER_TYPE_IDENTIFIER_VALUE FOREIGN KEY (IDENTIFIER_TYPE, IDENTIFIER_VALUE) REFERENCES IDENTIFIER (IDENTIFIER_TYPE, IDENTIFIER_VALUE),
  CONSTRAINT FK_PRODUCT_VIEWED_PRODUCT_ID FOREIGN KEY (PRODUCT_ID) REFERENCES PRODUCT (PRODUCT_ID)
)
COMMENT = 'Somebody looked at a product page.';
