-- A shop that has just been set up: two languages, euro and dinar, three honeys, an administrator, a buyer, and a merchant whose
-- group sees net prices. Passwords: Admin-2026!, Buyer-2026!, Merchant-2026!

INSERT INTO configuration (configuration_key, configuration_value, configuration_group_id, date_added) VALUES
	('STORE_NAME', 'Example Shop', 1, now()),
	('STORE_OWNER', 'Amel Admin', 1, now()),
	('STORE_NAME_ADDRESS', 'Example Shop\nRue de la Paix 1\n10115 Berlin', 1, now()),
	('STORE_OWNER_EMAIL_ADDRESS', 'admin@shop.example', 1, now()),
	('STORE_COUNTRY', '81', 1, now()),
	('CURRENT_TEMPLATE', 'plain', 1, now()),
	('DEFAULT_CURRENCY', 'EUR', 1, now()),
	('DEFAULT_LANGUAGE', 'en', 1, now()),
	('DEFAULT_ORDERS_STATUS_ID', '1', 1, now()),
	('DEFAULT_CUSTOMERS_STATUS_ID_ADMIN', '0', 1, now()),
	('DEFAULT_CUSTOMERS_STATUS_ID_GUEST', '1', 1, now()),
	('DEFAULT_CUSTOMERS_STATUS_ID', '2', 1, now()),
	('ACCOUNT_OPTIONS', 'both', 1, now()),
	('DELETE_GUEST_ACCOUNT', 'false', 1, now()),
	('SESSION_FORCE_COOKIE_USE', 'True', 1, now()),
	('SESSION_CHECK_USER_AGENT', 'False', 1, now()),
	('SESSION_CHECK_IP_ADDRESS', 'False', 1, now()),
	('SESSION_LIFE_CUSTOMERS', '1440', 1, now()),
	('SESSION_LIFE_ADMIN', '7200', 1, now()),
	('CHECK_CLIENT_AGENT', 'true', 1, now()),
	('STOCK_CHECK', 'true', 1, now()),
	('STOCK_LIMITED', 'true', 1, now()),
	('STOCK_ALLOW_CHECKOUT', 'true', 1, now()),
	('STOCK_CHECKOUT_UPDATE_PRODUCTS_STATUS', 'false', 1, now()),
	('DOWNLOAD_ENABLED', 'false', 1, now()),
	('DISPLAY_CONDITIONS_ON_CHECKOUT', 'false', 1, now()),
	('SIGN_CONDITIONS_ON_CHECKOUT', 'false', 1, now()),
	('USE_ADMIN_TOP_MENU', 'true', 1, now()),
	('CSRF_TOKEN_SYSTEM', 'true', 1, now()),
	('USE_CACHE', 'false', 1, now()),
	('STORE_DB_TRANSACTIONS', 'false', 1, now()),
	('SEND_EMAILS', 'true', 1, now()),
	('EMAIL_TRANSPORT', 'mail', 1, now()),
	('EMAIL_USE_HTML', 'true', 1, now()),
	('EMAIL_FROM', 'admin@shop.example', 1, now()),
	('EMAIL_SUPPORT_ADDRESS', 'DE::admin@shop.example||EN::admin@shop.example', 1, now()),
	('EMAIL_SUPPORT_NAME', 'DE::Kundendienst||EN::Support', 1, now()),
	('EMAIL_SUPPORT_REPLY_ADDRESS', 'DE::admin@shop.example||EN::admin@shop.example', 1, now()),
	('EMAIL_SUPPORT_REPLY_ADDRESS_NAME', '', 1, now()),
	('EMAIL_SUPPORT_FORWARDING_STRING', '', 1, now()),
	('EMAIL_BILLING_ADDRESS', 'DE::admin@shop.example||EN::admin@shop.example', 1, now()),
	('EMAIL_BILLING_NAME', 'DE::Verrechnung||EN::Billing', 1, now()),
	('EMAIL_BILLING_REPLY_ADDRESS', 'DE::admin@shop.example||EN::admin@shop.example', 1, now()),
	('EMAIL_BILLING_REPLY_ADDRESS_NAME', '', 1, now()),
	('EMAIL_BILLING_FORWARDING_STRING', 'DE::admin@shop.example||EN::admin@shop.example', 1, now()),
	('EMAIL_BILLING_SUBJECT', 'DE::Bestellung {$nr}||EN::Order {$nr}', 1, now()),
	('EMAIL_BILLING_SUBJECT_ORDER', 'DE::Bestellung {$nr}||EN::Order {$nr}', 1, now()),
	('EMAIL_BILLING_ATTACHMENTS', '', 1, now()),
	('EMAIL_SIGNATURE_ID', '', 1, now()),
	('ORDER_EMAIL_SEND_COPY_TO_ADMIN', 'true', 1, now()),
	('REVOCATION_ID', '9', 1, now()),
	('CSRF_TOKEN_EXCLUSIONS', '', 1, now()),
	('MODULE_PAYMENT_MONEYORDER_STATUS', 'True', 6, now()),
	('MODULE_PAYMENT_INSTALLED', 'moneyorder.php', 1, now()),
	('MODULE_ORDER_TOTAL_INSTALLED', 'ot_subtotal.php;ot_shipping.php;ot_tax.php;ot_total.php', 1, now()),
	('MODULE_SHIPPING_INSTALLED', 'flat.php', 1, now()),
	('MODULE_SHIPPING_FLAT_COST', '5.00', 1, now());
INSERT INTO shop_configuration VALUES ('SHOP_OFFLINE', ''), ('SHOP_OFFLINE_MSG', 'We are back soon.');
INSERT INTO languages (languages_id, name, code, image, directory, sort_order, language_charset) VALUES
	(1, 'English', 'en', 'icon.gif', 'english', 2, 'utf-8'),
	(2, 'Deutsch', 'de', 'icon.gif', 'german', 1, 'utf-8');
INSERT INTO currencies (title, code, symbol_left, symbol_right, decimal_point, thousands_point, decimal_places, value, last_updated, status) VALUES
	('Euro', 'EUR', '', 'EUR', ',', '.', '2', 1, now(), 1),
	('Tunisian Dinar', 'TND', '', 'TND', ',', '.', '3', 3.41, now(), 1);
INSERT INTO countries (countries_id, countries_name, countries_iso_code_2, countries_iso_code_3, address_format_id) VALUES
	(73, 'France', 'FR', 'FRA', 1), (81, 'Germany', 'DE', 'DEU', 1), (204, 'Switzerland', 'CH', 'CHE', 1), (213, 'Tunisia', 'TN', 'TUN', 1);
INSERT INTO geo_zones (geo_zone_id, geo_zone_name, geo_zone_description) VALUES (5, 'EU', 'European Union'), (6, 'Maghreb', 'Maghreb');
INSERT INTO zones_to_geo_zones (zone_country_id, zone_id, geo_zone_id) VALUES (73, 0, 5), (81, 0, 5), (213, 0, 6);
INSERT INTO tax_rates (tax_class_id, tax_rate, tax_description) VALUES (1, 19, 'DE::MwSt. 19%||EN::VAT 19%');
INSERT INTO customers_status (customers_status_id, language_id, customers_status_name, customers_status_show_price_tax, customers_status_add_tax_ot) VALUES
	(0, 1, 'Admin', 1, 0), (1, 1, 'Guest', 1, 0), (2, 1, 'Customer', 1, 0), (3, 1, 'Merchant', 0, 1),
	(0, 2, 'Admin', 1, 0), (1, 2, 'Gast', 1, 0), (2, 2, 'Kunde', 1, 0), (3, 2, 'Händler', 0, 1);
INSERT INTO customers (customers_id, customers_status, customers_firstname, customers_lastname, customers_email_address, customers_default_address_id, customers_telephone, customers_password, customers_password_time, customers_date_added) VALUES
	(1, 0, 'Amel', 'Admin', 'admin@shop.example', 1, '20123455', '$2y$04$MU.LuYdagmPR7YMeOvvdOuaKVKX5.fqczDD8pjtxYBSTBg1k3pagy', 1, now()),
	(2, 2, 'Bilel', 'Buyer', 'buyer@shop.example', 2, '20123456', '$2y$04$Sd.UQtihOhMD2VbTWE1eBe1SVnkOAhzDuER/bJO8MADrN9pHqCDiW', 1, now()),
	(3, 3, 'Meriem', 'Merchant', 'merchant@shop.example', 3, '20123457', '$2y$04$D6cveglkbOStsx7wsw.hsecWwLh.JTkXCC.zH/cRSviZy3d9vuIpi', 1, now());
INSERT INTO customers_info (customers_info_id, customers_info_number_of_logons, customers_info_date_account_created) VALUES (1, 0, now()), (2, 0, now()), (3, 0, now());
INSERT INTO address_book (address_book_id, customers_id, entry_firstname, entry_lastname, entry_street_address, entry_postcode, entry_city, entry_country_id) VALUES
	(1, 1, 'Amel', 'Admin', 'Rue de la Paix 1', '10115', 'Berlin', 81),
	(2, 2, 'Bilel', 'Buyer', 'Rue de Marseille 2', '10115', 'Berlin', 81),
	(3, 3, 'Meriem', 'Merchant', 'Rue de Marseille 3', '10115', 'Berlin', 81);
INSERT INTO products (products_id, products_quantity, products_model, products_price, products_weight, products_status, products_tax_class_id) VALUES
	(1, 1000, 'HONEY-1', 16.9000, 0.5, 1, 1), (2, 1000, 'HONEY-2', 27.9050, 1, 1, 1), (3, 3, 'HONEY-3', 5.0000, 0.2, 1, 1);
INSERT INTO products_description VALUES
	(1, 1, 'Thyme honey'), (1, 2, 'Thymianhonig'), (2, 1, 'Orange honey'), (2, 2, 'Orangenhonig'), (3, 1, 'Rare honey'), (3, 2, 'Seltener Honig');
INSERT INTO orders_status (orders_status_id, language_id, orders_status_name, sort_order) VALUES
	(1, 1, 'Pending', 1), (2, 1, 'Processing', 2), (3, 1, 'Shipped', 3), (4, 1, 'Canceled', 4),
	(1, 2, 'Offen', 1), (2, 2, 'In Bearbeitung', 2), (3, 2, 'Versendet', 3), (4, 2, 'Storniert', 4);
INSERT INTO admin_access (customers_id, configuration, modules, orders, orders_edit, scheduled_tasks, start) VALUES ('1', 1, 1, 1, 1, 1, 1), ('groups', 1, 2, 3, 3, 1, 1);
