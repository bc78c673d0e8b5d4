-- Retail Customer 360: 21 tables for Snowflake, written by C360 Studio.
-- Snowflake knows the keys below, but does not check them.

CREATE TABLE C360.CORE.CAMPAIGN (
  CAMPAIGN_ID VARCHAR(36) NOT NULL COMMENT 'Assigned when the campaign is planned.',
  CAMPAIGN_CODE VARCHAR(40) NOT NULL COMMENT 'Short name in links and reports.',
  NAME VARCHAR(120) NOT NULL COMMENT 'What those who plan it call it.',
  CAMPAIGN_TYPE VARCHAR(16) NOT NULL COMMENT 'What kind of message it sends.',
  PURPOSE VARCHAR(40) NOT NULL COMMENT 'The purpose to which people must have consented to get it.',
  CHANNEL VARCHAR(12) NOT NULL COMMENT 'How it reaches people.',
  STARTS_AT TIMESTAMP_TZ NOT NULL COMMENT 'When the first message goes out at the earliest.',
  ENDS_AT TIMESTAMP_TZ COMMENT 'When the last message goes out at the latest; empty while it is open.',
  BUDGET_AMOUNT NUMBER(12,2) COMMENT 'What it may cost in all.',
  CONSTRAINT PK_CAMPAIGN PRIMARY KEY (CAMPAIGN_ID),
  CONSTRAINT UQ_CAMPAIGN_CAMPAIGN_CODE UNIQUE (CAMPAIGN_CODE),
  CONSTRAINT CK_CAMPAIGN_CAMPAIGN_TYPE CHECK (CAMPAIGN_TYPE IN ('newsletter', 'lifecycle', 'promotion', 'service')),
  CONSTRAINT CK_CAMPAIGN_PURPOSE CHECK (PURPOSE IN ('email_marketing', 'postal_marketing', 'push_marketing', 'personalisation', 'analytics')),
  CONSTRAINT CK_CAMPAIGN_CHANNEL CHECK (CHANNEL IN ('email', 'phone', 'post', 'push'))
)
COMMENT = 'A planned series of messages with one purpose.';

CREATE TABLE C360.CORE.HOUSEHOLD (
  HOUSEHOLD_ID VARCHAR(36) NOT NULL COMMENT 'Assigned when a household is first recognised.',
  DISPLAY_NAME VARCHAR(120) COMMENT 'Shown to service staff, such as "The Rivera home".',
  MEMBER_COUNT NUMBER(38,0) COMMENT 'People who belong to it now.',
  FORMED_AT TIMESTAMP_TZ NOT NULL COMMENT 'Since when its members belong together.',
  DISSOLVED_AT TIMESTAMP_TZ COMMENT 'Until when; empty while it exists.',
  CONSTRAINT PK_HOUSEHOLD PRIMARY KEY (HOUSEHOLD_ID),
  CONSTRAINT CK_HOUSEHOLD_MEMBER_COUNT CHECK (MEMBER_COUNT >= 1)
)
COMMENT = 'People who live and shop together.';

-- Snowflake does not say what becomes of rows whose HOUSEHOLD is deleted (set-null).
-- Snowflake does not say what becomes of rows whose PERSON is deleted (set-null).
CREATE TABLE C360.CORE.PERSON (
  PERSON_ID VARCHAR(36) NOT NULL COMMENT 'The profile id; permanent, survives merges.',
  CUSTOMER_NUMBER VARCHAR(20) NOT NULL COMMENT 'Printed on receipts and letters.',
  GIVEN_NAME VARCHAR(80) COMMENT 'First name as the person writes it.',
  FAMILY_NAME VARCHAR(80) COMMENT 'Last name as the person writes it.',
  BIRTH_DATE DATE COMMENT 'Asked for when joining the loyalty programme.',
  PREFERRED_LANGUAGE VARCHAR(5) COMMENT 'Language tag for letters and messages.',
  HOUSEHOLD_ID VARCHAR(36) COMMENT 'The household the person lives in, where one was recognised.',
  REFERRER_PERSON_ID VARCHAR(36) COMMENT 'Who recommended the shop to this person.',
  EXPECTED_MARGIN_AMOUNT NUMBER(12,2) COMMENT 'Margin expected over the whole relationship.',
  IS_TEST_ACCOUNT BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'Made by staff to try things; left out of every count.',
  IS_DECEASED BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'Known to have died; never contacted.',
  REGISTERED_AT TIMESTAMP_TZ NOT NULL COMMENT 'First known to any system.',
  UPDATED_AT TIMESTAMP_TZ NOT NULL COMMENT 'Last change in any of the sources.',
  CONSTRAINT PK_PERSON PRIMARY KEY (PERSON_ID),
  CONSTRAINT UQ_PERSON_CUSTOMER_NUMBER UNIQUE (CUSTOMER_NUMBER),
  CONSTRAINT FK_PERSON_HOUSEHOLD_ID FOREIGN KEY (HOUSEHOLD_ID) REFERENCES C360.CORE.HOUSEHOLD (HOUSEHOLD_ID),
  CONSTRAINT FK_PERSON_REFERRER_PERSON_ID FOREIGN KEY (REFERRER_PERSON_ID) REFERENCES C360.CORE.PERSON (PERSON_ID),
  CONSTRAINT CK_PERSON_CUSTOMER_NUMBER CHECK (REGEXP_INSTR(CUSTOMER_NUMBER, '^C[0-9]{8}$') > 0)
)
COMMENT = 'One human being the retailer knows, whatever systems know them as.';

CREATE TABLE C360.CORE.CAMPAIGN_MEMBERSHIP (
  CAMPAIGN_ID VARCHAR(36) NOT NULL COMMENT 'The campaign for which the person was chosen.',
  PERSON_ID VARCHAR(36) NOT NULL COMMENT 'The person who was chosen.',
  SELECTED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When the audience was drawn.',
  IS_CONTROL_GROUP BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'Gets no message, so that the effect can be measured.',
  AUDIENCE_NAME VARCHAR(80) NOT NULL COMMENT 'Why the person was chosen.',
  CONSTRAINT PK_CAMPAIGN_MEMBERSHIP PRIMARY KEY (CAMPAIGN_ID, PERSON_ID),
  CONSTRAINT FK_CAMPAIGN_MEMBERSHIP_CAMPAIGN_ID FOREIGN KEY (CAMPAIGN_ID) REFERENCES C360.CORE.CAMPAIGN (CAMPAIGN_ID),
  CONSTRAINT FK_CAMPAIGN_MEMBERSHIP_PERSON_ID FOREIGN KEY (PERSON_ID) REFERENCES C360.CORE.PERSON (PERSON_ID)
)
COMMENT = 'That a person was chosen for a campaign.';

-- The relationship “is covered by” is many-to-many: no table between the two is derived from it yet.
CREATE TABLE C360.CORE.CONSENT (
  CONSENT_ID VARCHAR(36) NOT NULL COMMENT 'One state; the next decision about the same purpose is a new row.',
  PERSON_ID VARCHAR(36) NOT NULL COMMENT 'Who decided.',
  PURPOSE VARCHAR(40) NOT NULL COMMENT 'What the data may be used for.',
  STATUS VARCHAR(12) NOT NULL COMMENT 'Granted, denied or withdrawn.',
  LEGAL_BASIS VARCHAR(30) NOT NULL COMMENT 'Consent, contract or legitimate interest.',
  COLLECTED_VIA VARCHAR(40) NOT NULL COMMENT 'The form or till where it was asked.',
  SOURCE_SYSTEM VARCHAR(40) NOT NULL COMMENT 'The system that asked.',
  VALID_FROM TIMESTAMP_TZ NOT NULL COMMENT 'When the person decided; the state holds from here on.',
  VALID_TO TIMESTAMP_TZ COMMENT 'When the next decision took its place; empty while it holds.',
  CONSTRAINT PK_CONSENT PRIMARY KEY (CONSENT_ID),
  CONSTRAINT FK_CONSENT_PERSON_ID FOREIGN KEY (PERSON_ID) REFERENCES C360.CORE.PERSON (PERSON_ID),
  CONSTRAINT CK_CONSENT_PURPOSE CHECK (PURPOSE IN ('email_marketing', 'postal_marketing', 'push_marketing', 'personalisation', 'analytics')),
  CONSTRAINT CK_CONSENT_STATUS CHECK (STATUS IN ('granted', 'denied', 'withdrawn')),
  CONSTRAINT CK_CONSENT_LEGAL_BASIS CHECK (LEGAL_BASIS IN ('consent', 'contract', 'legitimate_interest', 'legal_obligation')),
  CONSTRAINT CK_CONSENT_SOURCE_SYSTEM CHECK (SOURCE_SYSTEM IN ('web', 'app', 'pos', 'crm', 'loyalty', 'mail'))
)
COMMENT = 'What a person agreed to, for which purpose, and how it was asked.';

CREATE TABLE C360.CORE.CONTACT_POINT (
  CONTACT_POINT_ID VARCHAR(36) NOT NULL COMMENT 'Assigned when the contact point is first seen.',
  PERSON_ID VARCHAR(36) NOT NULL COMMENT 'Whom it reaches.',
  CHANNEL VARCHAR(12) NOT NULL COMMENT 'E-mail, phone or post.',
  EMAIL VARCHAR(254) COMMENT 'Set where the channel is e-mail; in lower case.',
  PHONE VARCHAR(20) COMMENT 'Set where the channel is phone; with country code.',
  IS_PRIMARY BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'The one to use where several would do.',
  VERIFIED_AT TIMESTAMP_TZ COMMENT 'When the person confirmed it.',
  CREATED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When any system met it for the first time.',
  UPDATED_AT TIMESTAMP_TZ NOT NULL COMMENT 'Last change in any of the sources.',
  CONSTRAINT PK_CONTACT_POINT PRIMARY KEY (CONTACT_POINT_ID),
  CONSTRAINT FK_CONTACT_POINT_PERSON_ID FOREIGN KEY (PERSON_ID) REFERENCES C360.CORE.PERSON (PERSON_ID),
  CONSTRAINT CK_CONTACT_POINT_CHANNEL CHECK (CHANNEL IN ('email', 'phone', 'post', 'push'))
)
COMMENT = 'A way to reach a person: e-mail address, telephone number or postal address.';

CREATE TABLE C360.CORE.CUSTOMER_SUMMARY (
  PERSON_ID VARCHAR(36) NOT NULL COMMENT 'The person whom the row sums up.',
  LOYALTY_TIER VARCHAR(12) COMMENT 'Where a membership runs.',
  FIRST_ORDER_ON DATE COMMENT 'Day of the first order.',
  LAST_ORDER_ON DATE COMMENT 'Day of the last order.',
  ORDER_COUNT NUMBER(38,0) NOT NULL COMMENT 'Orders so far, cancelled ones left out.',
  NET_REVENUE_AMOUNT NUMBER(14,2) NOT NULL COMMENT 'Paid less refunded, without taxes.',
  RETURNED_SHARE NUMBER(5,4) COMMENT 'Pieces that came back, 0 to 1.',
  OPEN_TICKET_COUNT NUMBER(38,0) NOT NULL COMMENT 'Tickets not yet solved.',
  CAN_BE_EMAILED BOOLEAN NOT NULL COMMENT 'Has a confirmed address and agreed to marketing by e-mail.',
  CHURN_RISK NUMBER(4,3) COMMENT 'Likelihood of no order within a year, 0 to 1.',
  REFRESHED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When the row was last worked out.',
  CONSTRAINT PK_CUSTOMER_SUMMARY PRIMARY KEY (PERSON_ID),
  CONSTRAINT FK_CUSTOMER_SUMMARY_PERSON_ID FOREIGN KEY (PERSON_ID) REFERENCES C360.CORE.PERSON (PERSON_ID),
  CONSTRAINT CK_CUSTOMER_SUMMARY_LOYALTY_TIER CHECK (LOYALTY_TIER IN ('basic', 'silver', 'gold')),
  CONSTRAINT CK_CUSTOMER_SUMMARY_ORDER_COUNT CHECK (ORDER_COUNT >= 0),
  CONSTRAINT CK_CUSTOMER_SUMMARY_RETURNED_SHARE CHECK (RETURNED_SHARE BETWEEN 0 AND 1),
  CONSTRAINT CK_CUSTOMER_SUMMARY_OPEN_TICKET_COUNT CHECK (OPEN_TICKET_COUNT >= 0),
  CONSTRAINT CK_CUSTOMER_SUMMARY_CHURN_RISK CHECK (CHURN_RISK BETWEEN 0 AND 1)
)
COMMENT = 'What marketing and service look at first: a person in one row.';

-- Snowflake does not say what becomes of rows whose PERSON is deleted (set-null).
CREATE TABLE C360.CORE.DEVICE (
  DEVICE_ID VARCHAR(36) NOT NULL COMMENT 'Made by the installation, kept until it is removed.',
  PERSON_ID VARCHAR(36) COMMENT 'Who was last signed in on it.',
  PLATFORM VARCHAR(10) NOT NULL COMMENT 'Operating system of the installation.',
  ADVERTISING_IDENTIFIER VARCHAR(64) COMMENT 'As the platform gives it; empty where the person said no.',
  PUSH_TOKEN VARCHAR(255) COMMENT 'Where push messages go.',
  APP_VERSION VARCHAR(20) COMMENT 'Version of the app; empty in a browser.',
  FIRST_SEEN_AT TIMESTAMP_TZ NOT NULL COMMENT 'When the installation was first used.',
  LAST_SEEN_AT TIMESTAMP_TZ NOT NULL COMMENT 'When the installation was last used.',
  CONSTRAINT PK_DEVICE PRIMARY KEY (DEVICE_ID),
  CONSTRAINT FK_DEVICE_PERSON_ID FOREIGN KEY (PERSON_ID) REFERENCES C360.CORE.PERSON (PERSON_ID),
  CONSTRAINT CK_DEVICE_PLATFORM CHECK (PLATFORM IN ('ios', 'android', 'web'))
)
COMMENT = 'A phone or browser on which the app or the shop was used.';

CREATE TABLE C360.CORE.LOYALTY_ACCOUNT (
  LOYALTY_ACCOUNT_ID VARCHAR(36) NOT NULL COMMENT 'Assigned when the membership begins.',
  PERSON_ID VARCHAR(36) NOT NULL COMMENT 'The member.',
  CARD_NUMBER VARCHAR(19) NOT NULL COMMENT 'Printed on the card and shown in the app.',
  TIER VARCHAR(12) NOT NULL COMMENT 'Set once a year by turnover.',
  POINTS_BALANCE NUMBER(38,0) NOT NULL DEFAULT 0 COMMENT 'Points that can be spent now.',
  ENROLLED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When the membership began.',
  CLOSED_AT TIMESTAMP_TZ COMMENT 'Empty while the membership runs.',
  CONSTRAINT PK_LOYALTY_ACCOUNT PRIMARY KEY (LOYALTY_ACCOUNT_ID),
  CONSTRAINT UQ_LOYALTY_ACCOUNT_CARD_NUMBER UNIQUE (CARD_NUMBER),
  CONSTRAINT FK_LOYALTY_ACCOUNT_PERSON_ID FOREIGN KEY (PERSON_ID) REFERENCES C360.CORE.PERSON (PERSON_ID),
  CONSTRAINT CK_LOYALTY_ACCOUNT_CARD_NUMBER CHECK (REGEXP_INSTR(CARD_NUMBER, '^[0-9]{16,19}$') > 0),
  CONSTRAINT CK_LOYALTY_ACCOUNT_TIER CHECK (TIER IN ('basic', 'silver', 'gold')),
  CONSTRAINT CK_LOYALTY_ACCOUNT_POINTS_BALANCE CHECK (POINTS_BALANCE >= 0)
)
COMMENT = 'Membership in the points programme.';

-- Snowflake does not say what becomes of rows whose CONTACT_POINT is deleted (cascade).
CREATE TABLE C360.CORE.POSTAL_ADDRESS (
  CONTACT_POINT_ID VARCHAR(36) NOT NULL COMMENT 'The contact point it is.',
  RECIPIENT_NAME VARCHAR(120) COMMENT 'As written on the parcel.',
  STREET_LINE VARCHAR(120) NOT NULL COMMENT 'Street and number.',
  CITY VARCHAR(80) NOT NULL COMMENT 'Town or city.',
  REGION VARCHAR(80) COMMENT 'State or province, where the country has them.',
  POSTAL_CODE VARCHAR(12) NOT NULL COMMENT 'As the carrier wants it.',
  COUNTRY_CODE VARCHAR(2) NOT NULL COMMENT 'Two letters, ISO 3166-1.',
  CONSTRAINT PK_POSTAL_ADDRESS PRIMARY KEY (CONTACT_POINT_ID),
  CONSTRAINT FK_POSTAL_ADDRESS_CONTACT_POINT_ID FOREIGN KEY (CONTACT_POINT_ID) REFERENCES C360.CORE.CONTACT_POINT (CONTACT_POINT_ID)
)
COMMENT = 'A contact point where parcels and letters go.';

CREATE TABLE C360.CORE.STORE (
  STORE_ID VARCHAR(36) NOT NULL COMMENT 'Assigned when the shop opens.',
  STORE_NUMBER VARCHAR(10) NOT NULL COMMENT 'As on the receipts.',
  NAME VARCHAR(120) NOT NULL COMMENT 'As over the door.',
  STREET_LINE VARCHAR(120) NOT NULL COMMENT 'Street and number.',
  CITY VARCHAR(80) NOT NULL COMMENT 'Town or city.',
  POSTAL_CODE VARCHAR(12) NOT NULL COMMENT 'As the post wants it.',
  COUNTRY_CODE VARCHAR(2) NOT NULL COMMENT 'Two letters, ISO 3166-1.',
  LATITUDE NUMBER(9,6) COMMENT 'North of the equator, in degrees.',
  LONGITUDE NUMBER(9,6) COMMENT 'East of Greenwich, in degrees.',
  OPENED_ON DATE NOT NULL COMMENT 'First day of business.',
  CLOSED_ON DATE COMMENT 'Last day of business; empty while it is open.',
  CONSTRAINT PK_STORE PRIMARY KEY (STORE_ID),
  CONSTRAINT UQ_STORE_STORE_NUMBER UNIQUE (STORE_NUMBER),
  CONSTRAINT CK_STORE_STORE_NUMBER CHECK (REGEXP_INSTR(STORE_NUMBER, '^S[0-9]{4}$') > 0),
  CONSTRAINT CK_STORE_LATITUDE CHECK (LATITUDE BETWEEN -90 AND 90),
  CONSTRAINT CK_STORE_LONGITUDE CHECK (LONGITUDE BETWEEN -180 AND 180)
)
COMMENT = 'A shop that people can walk into.';

CREATE TABLE C360.CORE.SALES_ORDER (
  SALES_ORDER_ID VARCHAR(36) NOT NULL COMMENT 'Assigned when the order is placed.',
  ORDER_NUMBER VARCHAR(20) NOT NULL COMMENT 'Told to the customer.',
  PERSON_ID VARCHAR(36) COMMENT 'Who bought; empty for a guest.',
  LOYALTY_ACCOUNT_ID VARCHAR(36) COMMENT 'Where its points were credited.',
  CHANNEL VARCHAR(16) NOT NULL COMMENT 'Where it was sold.',
  STORE_ID VARCHAR(36) COMMENT 'The store it was bought in, or is collected from.',
  SHIPPING_ADDRESS_ID VARCHAR(36) COMMENT 'Where it was sent; empty for a purchase in a shop.',
  STATUS VARCHAR(16) NOT NULL COMMENT 'Where the order stands.',
  TOTAL_AMOUNT NUMBER(12,2) NOT NULL COMMENT 'What was paid, taxes included.',
  SHIPPING_AMOUNT NUMBER(12,2) NOT NULL COMMENT 'What sending it cost the customer.',
  CURRENCY_CODE VARCHAR(3) NOT NULL COMMENT 'Three letters, ISO 4217.',
  PLACED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When the customer confirmed it.',
  UPDATED_AT TIMESTAMP_TZ NOT NULL COMMENT 'Last change in any of the sources.',
  CONSTRAINT PK_SALES_ORDER PRIMARY KEY (SALES_ORDER_ID),
  CONSTRAINT UQ_SALES_ORDER_ORDER_NUMBER UNIQUE (ORDER_NUMBER),
  CONSTRAINT FK_SALES_ORDER_LOYALTY_ACCOUNT_ID FOREIGN KEY (LOYALTY_ACCOUNT_ID) REFERENCES C360.CORE.LOYALTY_ACCOUNT (LOYALTY_ACCOUNT_ID),
  CONSTRAINT FK_SALES_ORDER_PERSON_ID FOREIGN KEY (PERSON_ID) REFERENCES C360.CORE.PERSON (PERSON_ID),
  CONSTRAINT FK_SALES_ORDER_SHIPPING_ADDRESS_ID FOREIGN KEY (SHIPPING_ADDRESS_ID) REFERENCES C360.CORE.POSTAL_ADDRESS (CONTACT_POINT_ID),
  CONSTRAINT FK_SALES_ORDER_STORE_ID FOREIGN KEY (STORE_ID) REFERENCES C360.CORE.STORE (STORE_ID),
  CONSTRAINT CK_SALES_ORDER_CHANNEL CHECK (CHANNEL IN ('web', 'app', 'store', 'phone')),
  CONSTRAINT CK_SALES_ORDER_STATUS CHECK (STATUS IN ('placed', 'paid', 'shipped', 'returned', 'cancelled')),
  CONSTRAINT CK_SALES_ORDER_TOTAL_AMOUNT CHECK (TOTAL_AMOUNT >= 0)
)
COMMENT = 'A purchase in a shop or in the web shop.';

CREATE TABLE C360.CORE.LOYALTY_MOVEMENT (
  LOYALTY_MOVEMENT_ID VARCHAR(36) NOT NULL COMMENT 'Assigned when the points are booked.',
  LOYALTY_ACCOUNT_ID VARCHAR(36) NOT NULL COMMENT 'Whose points they are.',
  SALES_ORDER_ID VARCHAR(36) COMMENT 'The order they were earned with or spent on.',
  POINTS NUMBER(38,0) NOT NULL COMMENT 'Positive when earned, negative when spent.',
  REASON_CODE VARCHAR(20) NOT NULL COMMENT 'Why they were booked.',
  BOOKED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When they count from.',
  EXPIRES_ON DATE COMMENT 'Last day on which they can be spent.',
  CONSTRAINT PK_LOYALTY_MOVEMENT PRIMARY KEY (LOYALTY_MOVEMENT_ID),
  CONSTRAINT FK_LOYALTY_MOVEMENT_LOYALTY_ACCOUNT_ID FOREIGN KEY (LOYALTY_ACCOUNT_ID) REFERENCES C360.CORE.LOYALTY_ACCOUNT (LOYALTY_ACCOUNT_ID),
  CONSTRAINT FK_LOYALTY_MOVEMENT_SALES_ORDER_ID FOREIGN KEY (SALES_ORDER_ID) REFERENCES C360.CORE.SALES_ORDER (SALES_ORDER_ID),
  CONSTRAINT CK_LOYALTY_MOVEMENT_REASON_CODE CHECK (REASON_CODE IN ('purchase', 'redemption', 'expiry', 'return', 'correction'))
)
COMMENT = 'Points that were earned, spent, corrected or expired.';

CREATE TABLE C360.CORE.PRODUCT_CATEGORY (
  PRODUCT_CATEGORY_ID VARCHAR(36) NOT NULL COMMENT 'Assigned when the category is made.',
  PARENT_PRODUCT_CATEGORY_ID VARCHAR(36) COMMENT 'The wider category; empty for a department.',
  CATEGORY_CODE VARCHAR(20) NOT NULL COMMENT 'As in the merchandise system.',
  NAME VARCHAR(80) NOT NULL COMMENT 'As shown in the shop.',
  DEPTH NUMBER(38,0) NOT NULL COMMENT 'Steps below the department, counted from 0.',
  IS_AGE_RESTRICTED BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'Sold to adults only.',
  UPDATED_AT TIMESTAMP_TZ NOT NULL COMMENT 'Last change in the merchandise system.',
  CONSTRAINT PK_PRODUCT_CATEGORY PRIMARY KEY (PRODUCT_CATEGORY_ID),
  CONSTRAINT UQ_PRODUCT_CATEGORY_CATEGORY_CODE UNIQUE (CATEGORY_CODE),
  CONSTRAINT FK_PRODUCT_CATEGORY_PARENT_PRODUCT_CATEGORY_ID FOREIGN KEY (PARENT_PRODUCT_CATEGORY_ID) REFERENCES C360.CORE.PRODUCT_CATEGORY (PRODUCT_CATEGORY_ID),
  CONSTRAINT CK_PRODUCT_CATEGORY_DEPTH CHECK (DEPTH >= 0)
)
COMMENT = 'A shelf of the assortment, from departments down to the narrowest.';

CREATE TABLE C360.CORE.PRODUCT (
  PRODUCT_ID VARCHAR(36) NOT NULL COMMENT 'Assigned when the product is listed.',
  SKU VARCHAR(40) NOT NULL COMMENT 'Stock keeping unit, as on the shelf.',
  TITLE VARCHAR(200) NOT NULL COMMENT 'What the product is called in the shop.',
  BRAND VARCHAR(80) COMMENT 'Whose name is on the packet; empty for goods of no brand.',
  PRODUCT_CATEGORY_ID VARCHAR(36) NOT NULL COMMENT 'The narrowest category it is in.',
  CATEGORY_PATH VARCHAR(200) COMMENT 'From the widest to the narrowest category, as text; kept until the last report reads the categories themselves.',
  LIST_PRICE NUMBER(12,2) NOT NULL COMMENT 'Recommended price of one piece, taxes included.',
  CURRENCY_CODE VARCHAR(3) NOT NULL COMMENT 'Of the list price. Three letters, ISO 4217.',
  WEIGHT_GRAMS NUMBER(38,0) COMMENT 'Packed, for shipping.',
  IS_ACTIVE BOOLEAN NOT NULL DEFAULT TRUE COMMENT 'Can be sold now.',
  UPDATED_AT TIMESTAMP_TZ NOT NULL COMMENT 'Last change in any of the sources.',
  CONSTRAINT PK_PRODUCT PRIMARY KEY (PRODUCT_ID),
  CONSTRAINT UQ_PRODUCT_SKU UNIQUE (SKU),
  CONSTRAINT FK_PRODUCT_PRODUCT_CATEGORY_ID FOREIGN KEY (PRODUCT_CATEGORY_ID) REFERENCES C360.CORE.PRODUCT_CATEGORY (PRODUCT_CATEGORY_ID),
  CONSTRAINT CK_PRODUCT_LIST_PRICE CHECK (LIST_PRICE >= 0),
  CONSTRAINT CK_PRODUCT_WEIGHT_GRAMS CHECK (WEIGHT_GRAMS >= 0)
)
COMMENT = 'Something the retailer sells.';

-- Snowflake does not say what becomes of rows whose SALES_ORDER is deleted (cascade).
CREATE TABLE C360.CORE.ORDER_LINE (
  SALES_ORDER_ID VARCHAR(36) NOT NULL COMMENT 'The order it is part of.',
  LINE_NUMBER NUMBER(38,0) NOT NULL COMMENT 'Counts from 1 within the order.',
  PRODUCT_ID VARCHAR(36) NOT NULL COMMENT 'What was bought.',
  QUANTITY NUMBER(38,0) NOT NULL COMMENT 'Pieces that were bought.',
  UNIT_PRICE NUMBER(12,2) NOT NULL COMMENT 'Price of one piece before discount.',
  DISCOUNT_AMOUNT NUMBER(12,2) NOT NULL DEFAULT 0 COMMENT 'Taken off the whole line.',
  TAX_AMOUNT NUMBER(12,2) NOT NULL COMMENT 'Value added tax contained in the price.',
  CONSTRAINT PK_ORDER_LINE PRIMARY KEY (SALES_ORDER_ID, LINE_NUMBER),
  CONSTRAINT FK_ORDER_LINE_PRODUCT_ID FOREIGN KEY (PRODUCT_ID) REFERENCES C360.CORE.PRODUCT (PRODUCT_ID),
  CONSTRAINT FK_ORDER_LINE_SALES_ORDER_ID FOREIGN KEY (SALES_ORDER_ID) REFERENCES C360.CORE.SALES_ORDER (SALES_ORDER_ID),
  CONSTRAINT CK_ORDER_LINE_LINE_NUMBER CHECK (LINE_NUMBER >= 1),
  CONSTRAINT CK_ORDER_LINE_QUANTITY CHECK (QUANTITY >= 1),
  CONSTRAINT CK_ORDER_LINE_UNIT_PRICE CHECK (UNIT_PRICE >= 0)
)
COMMENT = 'One product in an order.';

CREATE TABLE C360.CORE.PAYMENT (
  PAYMENT_ID VARCHAR(36) NOT NULL COMMENT 'Assigned when the payment is tried.',
  SALES_ORDER_ID VARCHAR(36) NOT NULL COMMENT 'What was paid.',
  METHOD VARCHAR(16) NOT NULL COMMENT 'How it was paid.',
  STATUS VARCHAR(16) NOT NULL COMMENT 'Where the payment stands.',
  AMOUNT NUMBER(12,2) NOT NULL COMMENT 'In the order''s currency; negative for a refund.',
  CURRENCY_CODE VARCHAR(3) NOT NULL COMMENT 'Three letters, ISO 4217.',
  PROVIDER_REFERENCE VARCHAR(64) COMMENT 'The payment provider''s number, for questions.',
  CARD_FINGERPRINT VARCHAR(64) COMMENT 'Hash of the card, the same for every payment with it.',
  PAID_AT TIMESTAMP_TZ NOT NULL COMMENT 'When the provider confirmed it.',
  LOADED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When the warehouse took it in.',
  CONSTRAINT PK_PAYMENT PRIMARY KEY (PAYMENT_ID),
  CONSTRAINT FK_PAYMENT_SALES_ORDER_ID FOREIGN KEY (SALES_ORDER_ID) REFERENCES C360.CORE.SALES_ORDER (SALES_ORDER_ID),
  CONSTRAINT CK_PAYMENT_METHOD CHECK (METHOD IN ('card', 'invoice', 'wallet', 'cash', 'gift_card')),
  CONSTRAINT CK_PAYMENT_STATUS CHECK (STATUS IN ('authorised', 'captured', 'refunded', 'failed'))
)
COMMENT = 'Money that came in for an order, or went back.';

CREATE TABLE C360.CORE.PERSON_IDENTIFIER (
  IDENTIFIER_TYPE VARCHAR(30) NOT NULL COMMENT 'Which namespace the value belongs to.',
  IDENTIFIER_VALUE VARCHAR(255) NOT NULL COMMENT 'The normalised value; never a raw e-mail address.',
  PERSON_ID VARCHAR(36) COMMENT 'The person it was resolved to; empty while anonymous.',
  SOURCE_SYSTEM VARCHAR(40) NOT NULL COMMENT 'The system that saw it first.',
  IS_VERIFIED BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'Confirmed by the person, such as by a link in an e-mail.',
  MATCH_CONFIDENCE NUMBER(4,3) COMMENT 'How sure the resolution is, 0 to 1.',
  FIRST_SEEN_AT TIMESTAMP_TZ NOT NULL COMMENT 'When any system met the value for the first time.',
  LAST_SEEN_AT TIMESTAMP_TZ NOT NULL COMMENT 'When any system met the value for the last time.',
  CONSTRAINT PK_PERSON_IDENTIFIER PRIMARY KEY (IDENTIFIER_TYPE, IDENTIFIER_VALUE),
  CONSTRAINT FK_PERSON_IDENTIFIER_PERSON_ID FOREIGN KEY (PERSON_ID) REFERENCES C360.CORE.PERSON (PERSON_ID),
  CONSTRAINT CK_PERSON_IDENTIFIER_IDENTIFIER_TYPE CHECK (IDENTIFIER_TYPE IN ('email_sha256', 'cookie_id', 'device_id', 'loyalty_card', 'crm_contact_id')),
  CONSTRAINT CK_PERSON_IDENTIFIER_SOURCE_SYSTEM CHECK (SOURCE_SYSTEM IN ('web', 'app', 'pos', 'crm', 'loyalty', 'mail')),
  CONSTRAINT CK_PERSON_IDENTIFIER_MATCH_CONFIDENCE CHECK (MATCH_CONFIDENCE BETWEEN 0 AND 1)
)
COMMENT = 'Anything a person was seen under: e-mail hash, cookie, loyalty card, device.';

CREATE TABLE C360.CORE.PRODUCT_RETURN (
  PRODUCT_RETURN_ID VARCHAR(36) NOT NULL COMMENT 'Assigned when the return is announced.',
  SALES_ORDER_ID VARCHAR(36) NOT NULL COMMENT 'The order the goods came from.',
  STORE_ID VARCHAR(36) COMMENT 'The store that took them back; empty for a parcel.',
  RETURN_NUMBER VARCHAR(20) NOT NULL COMMENT 'Told to the customer.',
  ANNOUNCED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When the customer announced it.',
  RECEIVED_AT TIMESTAMP_TZ COMMENT 'When the goods were checked in.',
  REFUND_AMOUNT NUMBER(12,2) COMMENT 'Paid back, taxes included.',
  CURRENCY_CODE VARCHAR(3) NOT NULL COMMENT 'Three letters, ISO 4217.',
  CONSTRAINT PK_PRODUCT_RETURN PRIMARY KEY (PRODUCT_RETURN_ID),
  CONSTRAINT UQ_PRODUCT_RETURN_RETURN_NUMBER UNIQUE (RETURN_NUMBER),
  CONSTRAINT FK_PRODUCT_RETURN_SALES_ORDER_ID FOREIGN KEY (SALES_ORDER_ID) REFERENCES C360.CORE.SALES_ORDER (SALES_ORDER_ID),
  CONSTRAINT FK_PRODUCT_RETURN_STORE_ID FOREIGN KEY (STORE_ID) REFERENCES C360.CORE.STORE (STORE_ID)
)
COMMENT = 'Goods that came back from one order.';

-- Snowflake does not say what becomes of rows whose PRODUCT_RETURN is deleted (cascade).
CREATE TABLE C360.CORE.RETURN_LINE (
  PRODUCT_RETURN_ID VARCHAR(36) NOT NULL COMMENT 'The return it is part of.',
  LINE_NUMBER NUMBER(38,0) NOT NULL COMMENT 'Counts from 1 within the return.',
  SALES_ORDER_ID VARCHAR(36) NOT NULL COMMENT 'The order the line came from.',
  ORDER_LINE_NUMBER NUMBER(38,0) NOT NULL COMMENT 'The line of that order.',
  QUANTITY NUMBER(38,0) NOT NULL COMMENT 'Pieces that came back.',
  REASON VARCHAR(24) NOT NULL COMMENT 'Why it came back, as the customer says.',
  IS_RESELLABLE BOOLEAN NOT NULL COMMENT 'Goes back on the shelf.',
  CONSTRAINT PK_RETURN_LINE PRIMARY KEY (PRODUCT_RETURN_ID, LINE_NUMBER),
  CONSTRAINT FK_RETURN_LINE_SALES_ORDER_ID_ORDER_LINE_NUMBER FOREIGN KEY (SALES_ORDER_ID, ORDER_LINE_NUMBER) REFERENCES C360.CORE.ORDER_LINE (SALES_ORDER_ID, LINE_NUMBER),
  CONSTRAINT FK_RETURN_LINE_PRODUCT_RETURN_ID FOREIGN KEY (PRODUCT_RETURN_ID) REFERENCES C360.CORE.PRODUCT_RETURN (PRODUCT_RETURN_ID),
  CONSTRAINT CK_RETURN_LINE_LINE_NUMBER CHECK (LINE_NUMBER >= 1),
  CONSTRAINT CK_RETURN_LINE_ORDER_LINE_NUMBER CHECK (ORDER_LINE_NUMBER >= 1),
  CONSTRAINT CK_RETURN_LINE_QUANTITY CHECK (QUANTITY >= 1),
  CONSTRAINT CK_RETURN_LINE_REASON CHECK (REASON IN ('wrong_size', 'damaged', 'not_as_described', 'changed_mind'))
)
COMMENT = 'One order line that came back, whole or in part.';

CREATE TABLE C360.CORE.SUPPORT_TICKET (
  SUPPORT_TICKET_ID VARCHAR(36) NOT NULL COMMENT 'Assigned when the ticket is opened.',
  PERSON_ID VARCHAR(36) COMMENT 'Who asked, once known.',
  SALES_ORDER_ID VARCHAR(36) COMMENT 'The order it is about.',
  TICKET_NUMBER VARCHAR(20) NOT NULL COMMENT 'Told to the customer.',
  CHANNEL VARCHAR(12) NOT NULL COMMENT 'How the customer asked.',
  SUBJECT VARCHAR(200) NOT NULL COMMENT 'First line, as the customer wrote it.',
  STATUS VARCHAR(12) NOT NULL COMMENT 'Where the ticket stands.',
  SATISFACTION_SCORE NUMBER(38,0) COMMENT 'Answer to the survey, 1 to 5.',
  OPENED_AT TIMESTAMP_TZ NOT NULL COMMENT 'When the first message came in.',
  SOLVED_AT TIMESTAMP_TZ COMMENT 'When it was solved; empty while it is open.',
  UPDATED_AT TIMESTAMP_TZ NOT NULL COMMENT 'Last change in the ticket system.',
  CONSTRAINT PK_SUPPORT_TICKET PRIMARY KEY (SUPPORT_TICKET_ID),
  CONSTRAINT UQ_SUPPORT_TICKET_TICKET_NUMBER UNIQUE (TICKET_NUMBER),
  CONSTRAINT FK_SUPPORT_TICKET_PERSON_ID FOREIGN KEY (PERSON_ID) REFERENCES C360.CORE.PERSON (PERSON_ID),
  CONSTRAINT FK_SUPPORT_TICKET_SALES_ORDER_ID FOREIGN KEY (SALES_ORDER_ID) REFERENCES C360.CORE.SALES_ORDER (SALES_ORDER_ID),
  CONSTRAINT CK_SUPPORT_TICKET_CHANNEL CHECK (CHANNEL IN ('email', 'phone', 'post', 'push')),
  CONSTRAINT CK_SUPPORT_TICKET_STATUS CHECK (STATUS IN ('open', 'waiting', 'solved')),
  CONSTRAINT CK_SUPPORT_TICKET_SATISFACTION_SCORE CHECK (SATISFACTION_SCORE BETWEEN 1 AND 5)
)
COMMENT = 'A question or complaint that customer service takes care of.';
