CREATE TABLE `versions` (
	`model_id` text NOT NULL,
	`number` integer NOT NULL,
	`name` text,
	`notes` text NOT NULL,
	`epoch` text NOT NULL,
	`seq` integer NOT NULL,
	`schema_version` integer NOT NULL,
	`actor` text NOT NULL,
	`at` integer NOT NULL,
	`entity_count` integer NOT NULL,
	`record_count` integer NOT NULL,
	`records` blob NOT NULL,
	PRIMARY KEY(`model_id`, `number`),
	FOREIGN KEY (`model_id`) REFERENCES `models`(`id`) ON UPDATE no action ON DELETE no action
);
