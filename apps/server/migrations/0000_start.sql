CREATE TABLE `clients` (
	`model_id` text NOT NULL,
	`client_id` text NOT NULL,
	`person_id` text NOT NULL,
	`last_client_seq` integer NOT NULL,
	PRIMARY KEY(`model_id`, `client_id`),
	FOREIGN KEY (`model_id`) REFERENCES `models`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `commands` (
	`model_id` text NOT NULL,
	`seq` integer NOT NULL,
	`command_id` text NOT NULL,
	`client_id` text NOT NULL,
	`client_seq` integer NOT NULL,
	`actor` text NOT NULL,
	`name` text NOT NULL,
	`group_id` text,
	`undo_of` text,
	`skipped` text,
	`operations` text NOT NULL,
	`changes` text NOT NULL,
	`stamps` text NOT NULL,
	`schema_version` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`model_id`, `seq`),
	FOREIGN KEY (`model_id`) REFERENCES `models`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `commands_by_id` ON `commands` (`model_id`,`command_id`);--> statement-breakpoint
CREATE TABLE `models` (
	`id` text PRIMARY KEY NOT NULL,
	`epoch` text NOT NULL,
	`seq` integer NOT NULL,
	`schema_version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer
);
--> statement-breakpoint
CREATE TABLE `records` (
	`model_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text,
	`parent` text,
	`record` text NOT NULL,
	`stamps` text NOT NULL,
	PRIMARY KEY(`model_id`, `id`),
	FOREIGN KEY (`model_id`) REFERENCES `models`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `records_by_kind` ON `records` (`model_id`,`kind`);--> statement-breakpoint
CREATE TABLE `rejections` (
	`model_id` text NOT NULL,
	`client_id` text NOT NULL,
	`client_seq` integer NOT NULL,
	`command_id` text NOT NULL,
	`code` text NOT NULL,
	`message` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`model_id`, `client_id`, `client_seq`),
	FOREIGN KEY (`model_id`) REFERENCES `models`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rejections_by_command` ON `rejections` (`model_id`,`command_id`);