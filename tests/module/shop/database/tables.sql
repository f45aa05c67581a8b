-- The shop's tables: modified-shop.md, sections 3 and 5, with the columns that a payment module can meet. The engine is the
-- session's default_storage_engine, for shops have either.

CREATE TABLE configuration (
	configuration_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	configuration_key varchar(128) NOT NULL UNIQUE,
	configuration_value text NOT NULL,
	configuration_group_id int NOT NULL,
	sort_order int,
	last_modified datetime,
	date_added datetime NOT NULL,
	use_function varchar(255),
	set_function varchar(255)
);
CREATE TABLE shop_configuration (
	configuration_key varchar(128) NOT NULL PRIMARY KEY,
	configuration_value text NOT NULL
);
CREATE TABLE module_backup (
	configuration_key varchar(128) NOT NULL PRIMARY KEY,
	configuration_value text NOT NULL
);
CREATE TABLE languages (
	languages_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	name varchar(32) NOT NULL,
	code char(5) NOT NULL UNIQUE,
	image varchar(64) NOT NULL,
	directory varchar(32),
	sort_order int,
	language_charset text NOT NULL,
	status int NOT NULL DEFAULT 1,
	status_admin int NOT NULL DEFAULT 1
);
CREATE TABLE currencies (
	currencies_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	title varchar(32) NOT NULL,
	code char(3) NOT NULL UNIQUE,
	symbol_left varchar(12),
	symbol_right varchar(12),
	decimal_point char(1),
	thousands_point char(1),
	decimal_places char(1),
	value float(13,8),
	last_updated datetime,
	status int NOT NULL DEFAULT 1
);
CREATE TABLE countries (
	countries_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	countries_name varchar(64) NOT NULL,
	countries_iso_code_2 char(2) NOT NULL UNIQUE,
	countries_iso_code_3 char(3) NOT NULL UNIQUE,
	address_format_id int NOT NULL,
	status int DEFAULT 1
);
CREATE TABLE zones (
	zone_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	zone_country_id int NOT NULL,
	zone_code varchar(32) NOT NULL,
	zone_name varchar(64) NOT NULL
);
CREATE TABLE geo_zones (
	geo_zone_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	geo_zone_name varchar(32) NOT NULL,
	geo_zone_description varchar(255) NOT NULL
);
CREATE TABLE zones_to_geo_zones (
	association_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	zone_country_id int NOT NULL,
	zone_id int,
	geo_zone_id int
);
CREATE TABLE tax_rates (
	tax_rates_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	tax_class_id int NOT NULL,
	tax_rate decimal(7,4) NOT NULL,
	tax_description varchar(255) NOT NULL
);
CREATE TABLE customers_status (
	customers_status_id int NOT NULL,
	language_id int NOT NULL,
	customers_status_name varchar(32) NOT NULL,
	customers_status_image varchar(64),
	customers_status_discount decimal(5,2) DEFAULT 0,
	customers_status_show_price int NOT NULL DEFAULT 1,
	customers_status_show_price_tax int NOT NULL DEFAULT 1,
	customers_status_add_tax_ot int NOT NULL DEFAULT 0,
	customers_status_payment_unallowed varchar(255) NOT NULL,
	customers_status_shipping_unallowed varchar(255) NOT NULL,
	customers_status_specials int NOT NULL DEFAULT 1,
	PRIMARY KEY (customers_status_id, language_id)
);
CREATE TABLE customers (
	customers_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	customers_cid varchar(32) NOT NULL,
	customers_vat_id varchar(20) NOT NULL,
	customers_status int NOT NULL DEFAULT 1,
	customers_gender char(1) NOT NULL,
	customers_firstname varchar(64) NOT NULL,
	customers_lastname varchar(64) NOT NULL,
	customers_email_address varchar(255) NOT NULL,
	customers_default_address_id int NOT NULL,
	customers_telephone varchar(32) NOT NULL,
	customers_password varchar(255) NOT NULL,
	customers_password_time int NOT NULL DEFAULT 0,
	account_type int NOT NULL DEFAULT 0,
	payment_unallowed varchar(255) NOT NULL,
	shipping_unallowed varchar(255) NOT NULL,
	customers_date_added datetime,
	KEY (customers_email_address)
);
CREATE TABLE customers_info (
	customers_info_id int NOT NULL PRIMARY KEY,
	customers_info_date_of_last_logon datetime,
	customers_info_number_of_logons int,
	customers_info_date_account_created datetime
);
CREATE TABLE address_book (
	address_book_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	customers_id int NOT NULL,
	entry_gender char(1) NOT NULL,
	entry_company varchar(64) NOT NULL,
	entry_firstname varchar(64) NOT NULL,
	entry_lastname varchar(64) NOT NULL,
	entry_street_address varchar(64) NOT NULL,
	entry_suburb varchar(32) NOT NULL,
	entry_postcode varchar(10) NOT NULL,
	entry_city varchar(64) NOT NULL,
	entry_state varchar(64) NOT NULL,
	entry_country_id int NOT NULL DEFAULT 0,
	entry_zone_id int NOT NULL DEFAULT 0,
	KEY (customers_id)
);
CREATE TABLE customers_basket (
	customers_basket_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	customers_id int NOT NULL,
	products_id tinytext NOT NULL,
	customers_basket_quantity int NOT NULL,
	final_price decimal(15,4) NOT NULL,
	customers_basket_date_added datetime,
	KEY (customers_id)
);
CREATE TABLE customers_basket_attributes (
	customers_basket_attributes_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	customers_id int NOT NULL,
	products_id tinytext NOT NULL,
	products_options_id int NOT NULL,
	products_options_value_id int NOT NULL,
	KEY (customers_id)
);
CREATE TABLE products (
	products_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	products_ean varchar(128),
	products_quantity int NOT NULL,
	products_model varchar(64),
	products_price decimal(15,4) NOT NULL,
	products_weight decimal(15,4) NOT NULL,
	products_status int NOT NULL,
	products_tax_class_id int NOT NULL,
	products_ordered int NOT NULL DEFAULT 0
);
CREATE TABLE products_description (
	products_id int NOT NULL,
	language_id int NOT NULL,
	products_name varchar(255) NOT NULL,
	PRIMARY KEY (products_id, language_id)
);
CREATE TABLE products_attributes (
	products_attributes_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	products_id int NOT NULL,
	options_id int NOT NULL,
	options_values_id int NOT NULL,
	attributes_stock int,
	KEY (products_id)
);
CREATE TABLE specials (
	specials_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	products_id int NOT NULL,
	specials_quantity int NOT NULL,
	specials_new_products_price decimal(15,4) NOT NULL,
	status int NOT NULL DEFAULT 1,
	KEY (products_id)
);
CREATE TABLE orders_status (
	orders_status_id int NOT NULL DEFAULT 0,
	language_id int NOT NULL,
	orders_status_name varchar(128) NOT NULL,
	sort_order int NOT NULL DEFAULT 0,
	PRIMARY KEY (orders_status_id, language_id)
);
CREATE TABLE orders (
	orders_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	customers_id int NOT NULL,
	customers_cid varchar(32),
	customers_vat_id varchar(20),
	customers_status int,
	customers_status_name varchar(32) NOT NULL,
	customers_name varchar(128) NOT NULL,
	customers_firstname varchar(64) NOT NULL,
	customers_lastname varchar(64) NOT NULL,
	customers_company varchar(64),
	customers_street_address varchar(64) NOT NULL,
	customers_city varchar(64) NOT NULL,
	customers_postcode varchar(10) NOT NULL,
	customers_country varchar(64) NOT NULL,
	customers_telephone varchar(32) NOT NULL,
	customers_email_address varchar(255) NOT NULL,
	customers_address_format_id int NOT NULL,
	customers_country_iso_code_2 varchar(2) NOT NULL,
	delivery_name varchar(128) NOT NULL,
	delivery_firstname varchar(64) NOT NULL,
	delivery_lastname varchar(64) NOT NULL,
	delivery_company varchar(64),
	delivery_street_address varchar(64) NOT NULL,
	delivery_city varchar(64) NOT NULL,
	delivery_postcode varchar(10) NOT NULL,
	delivery_country varchar(64) NOT NULL,
	delivery_country_iso_code_2 char(2) NOT NULL,
	delivery_address_format_id int NOT NULL,
	billing_name varchar(128) NOT NULL,
	billing_firstname varchar(64) NOT NULL,
	billing_lastname varchar(64) NOT NULL,
	billing_company varchar(64),
	billing_street_address varchar(64) NOT NULL,
	billing_city varchar(64) NOT NULL,
	billing_postcode varchar(10) NOT NULL,
	billing_country varchar(64) NOT NULL,
	billing_country_iso_code_2 char(2) NOT NULL,
	billing_address_format_id int NOT NULL,
	payment_method varchar(128) NOT NULL,
	payment_class varchar(64) NOT NULL,
	shipping_method varchar(128) NOT NULL,
	shipping_class varchar(64) NOT NULL,
	comments text,
	last_modified datetime,
	date_purchased datetime,
	orders_status int NOT NULL,
	orders_date_finished datetime,
	currency char(3),
	currency_value decimal(14,6),
	account_type int NOT NULL DEFAULT 0,
	customers_ip varchar(50) NOT NULL,
	language varchar(32) NOT NULL,
	languages_id int NOT NULL,
	campaign varchar(32) NOT NULL,
	conversion_type int NOT NULL DEFAULT 0,
	orders_ident_key varchar(128),
	content_type varchar(32) NOT NULL,
	KEY (customers_id),
	KEY (orders_ident_key)
);
CREATE TABLE orders_total (
	orders_total_id int unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY,
	orders_id int NOT NULL,
	title varchar(255) NOT NULL,
	text varchar(255) NOT NULL,
	value decimal(15,4) NOT NULL,
	class varchar(32) NOT NULL,
	sort_order int NOT NULL,
	KEY (orders_id)
);
CREATE TABLE orders_products (
	orders_products_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	orders_id int NOT NULL,
	products_id int NOT NULL,
	products_model varchar(64),
	products_name varchar(255) NOT NULL,
	products_price decimal(15,4) NOT NULL,
	final_price decimal(15,4) NOT NULL,
	products_tax decimal(7,4) NOT NULL,
	products_quantity int NOT NULL,
	allow_tax int NOT NULL,
	KEY (orders_id)
);
CREATE TABLE orders_products_attributes (
	orders_products_attributes_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	orders_id int NOT NULL,
	orders_products_id int NOT NULL,
	products_options varchar(255) NOT NULL,
	products_options_values varchar(255) NOT NULL,
	orders_products_options_id int NOT NULL,
	orders_products_options_values_id int NOT NULL,
	KEY (orders_id)
);
CREATE TABLE orders_products_download (
	orders_products_download_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	orders_id int NOT NULL,
	orders_products_id int NOT NULL,
	orders_products_filename varchar(255) NOT NULL,
	KEY (orders_id)
);
CREATE TABLE orders_status_history (
	orders_status_history_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	orders_id int NOT NULL,
	orders_status_id int NOT NULL,
	date_added datetime NOT NULL,
	customer_notified int DEFAULT 0,
	comments text,
	comments_sent int DEFAULT 0,
	KEY (orders_id)
);
CREATE TABLE coupon_gv_customer (
	customer_id int NOT NULL PRIMARY KEY,
	amount decimal(15,4) NOT NULL
);
CREATE TABLE coupon_gv_queue (
	unique_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	customer_id int NOT NULL,
	order_id int NOT NULL,
	amount decimal(15,4) NOT NULL,
	date_created datetime NOT NULL,
	ipaddr varchar(50) NOT NULL,
	release_flag char(1) NOT NULL DEFAULT 'N'
);
CREATE TABLE coupons (
	coupon_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	coupon_type char(1) NOT NULL DEFAULT 'F',
	coupon_code varchar(32) NOT NULL,
	coupon_amount decimal(15,4) NOT NULL,
	coupon_active char(1) NOT NULL DEFAULT 'Y'
);
CREATE TABLE coupon_redeem_track (
	unique_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	coupon_id int NOT NULL,
	customer_id int NOT NULL,
	redeem_date datetime NOT NULL,
	redeem_ip varchar(50) NOT NULL,
	order_id int NOT NULL
);
CREATE TABLE sessions (
	sesskey varchar(32) NOT NULL PRIMARY KEY,
	expiry int unsigned NOT NULL,
	value longtext NOT NULL,
	flag varchar(5)
);
CREATE TABLE scheduled_tasks (
	tasks_id int NOT NULL AUTO_INCREMENT PRIMARY KEY,
	time_next int NOT NULL DEFAULT 0,
	time_offset int NOT NULL DEFAULT 0,
	time_regularity int NOT NULL,
	time_unit varchar(1) NOT NULL DEFAULT 'h',
	status int NOT NULL,
	edit int NOT NULL DEFAULT 1,
	tasks varchar(128) NOT NULL UNIQUE
);
CREATE TABLE scheduled_tasks_log (
	logs_id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
	tasks_id int NOT NULL,
	time_run int NOT NULL,
	time_taken float NOT NULL
);
CREATE TABLE admin_access (
	customers_id varchar(32) NOT NULL DEFAULT '0' PRIMARY KEY,
	configuration int NOT NULL DEFAULT 0,
	modules int NOT NULL DEFAULT 0,
	orders int NOT NULL DEFAULT 0,
	orders_edit int NOT NULL DEFAULT 0,
	scheduled_tasks int NOT NULL DEFAULT 0,
	start int NOT NULL DEFAULT 1
);
