BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE channel_languages (
	guild_id BIGINT NOT NULL, 
	channel_id BIGINT NOT NULL, 
	language VARCHAR(16) NOT NULL, 
	CONSTRAINT pk_channel_languages PRIMARY KEY (guild_id, channel_id)
);
INSERT INTO "channel_languages" VALUES(77,5,'ja');
CREATE TABLE claims (
	source_id BIGINT NOT NULL, 
	guild_id BIGINT, 
	channel_id BIGINT NOT NULL, 
	person VARCHAR(32) NOT NULL, 
	reply_id BIGINT, 
	at BIGINT NOT NULL, called_at BIGINT, 
	CONSTRAINT pk_claims PRIMARY KEY (source_id)
);
INSERT INTO "claims" VALUES(900000000000000001,77,5,'a1b2c3d4e5f60718293a4b5c6d7e8f90',900000000000000101,1764072000,NULL);
INSERT INTO "claims" VALUES(900000000000000002,77,5,'a1b2c3d4e5f60718293a4b5c6d7e8f90',900000000000000102,1764158400,1764158460);
INSERT INTO "claims" VALUES(900000000000000003,77,5,'0f1e2d3c4b5a69788796a5b4c3d2e1f0',900000000000000103,1764244800,NULL);
CREATE TABLE corrections (
	source_id BIGINT NOT NULL, 
	said VARCHAR(80), 
	meant VARCHAR(80), 
	person VARCHAR(32) NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_corrections PRIMARY KEY (source_id), 
	CONSTRAINT fk_corrections_source_id_claims FOREIGN KEY(source_id) REFERENCES claims (source_id) ON DELETE CASCADE
);
INSERT INTO "corrections" VALUES(900000000000000003,'insufficient-balance','rate-limit','0f1e2d3c4b5a69788796a5b4c3d2e1f0',1764244900);
CREATE TABLE guilds (
	guild_id BIGINT NOT NULL, 
	mode VARCHAR(16) DEFAULT 'answer' NOT NULL, 
	paused_until BIGINT, 
	language VARCHAR(16), 
	added_at BIGINT, call_role BIGINT, 
	CONSTRAINT pk_guilds PRIMARY KEY (guild_id)
);
INSERT INTO "guilds" VALUES(77,'answer',NULL,'zh-CN',1764072000,NULL);
CREATE TABLE helper_roles (
	guild_id BIGINT NOT NULL, 
	role_id BIGINT NOT NULL, 
	CONSTRAINT pk_helper_roles PRIMARY KEY (guild_id, role_id)
);
INSERT INTO "helper_roles" VALUES(77,6);
CREATE TABLE languages (
	person VARCHAR(32) NOT NULL, 
	language VARCHAR(16) NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_languages PRIMARY KEY (person)
);
INSERT INTO "languages" VALUES('0f1e2d3c4b5a69788796a5b4c3d2e1f0','ru',1764072000);
CREATE TABLE meta (
	"key" VARCHAR(80) NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_meta PRIMARY KEY ("key")
);
INSERT INTO "meta" VALUES('privacy_key','093df9ed6f3ad57e');
CREATE TABLE occurrences (
	id INTEGER NOT NULL, 
	source_id BIGINT NOT NULL, 
	guild_id BIGINT, 
	channel_id BIGINT NOT NULL, 
	person VARCHAR(32) NOT NULL, 
	entry VARCHAR(80) NOT NULL, 
	code VARCHAR(16) NOT NULL, 
	confidence FLOAT NOT NULL, 
	source VARCHAR(16) NOT NULL, 
	language VARCHAR(16) NOT NULL, 
	outcome VARCHAR(16), 
	answered BOOLEAN NOT NULL, 
	at BIGINT NOT NULL, placeholders JSON DEFAULT '{}' NOT NULL, 
	CONSTRAINT pk_occurrences PRIMARY KEY (id), 
	CONSTRAINT fk_occurrences_source_id_claims FOREIGN KEY(source_id) REFERENCES claims (source_id) ON DELETE CASCADE, 
	CONSTRAINT uq_occurrences_source_id_entry UNIQUE (source_id, entry)
);
INSERT INTO "occurrences" VALUES(1,900000000000000001,77,5,'a1b2c3d4e5f60718293a4b5c6d7e8f90','insufficient-balance','402',0.97,'auto','en','solved',1,1764072000,'{}');
INSERT INTO "occurrences" VALUES(2,900000000000000002,77,5,'a1b2c3d4e5f60718293a4b5c6d7e8f90','insufficient-balance','402',0.97,'auto','en',NULL,1,1764158400,'{"limit": "32"}');
INSERT INTO "occurrences" VALUES(3,900000000000000003,77,5,'0f1e2d3c4b5a69788796a5b4c3d2e1f0','insufficient-balance','402',0.97,'auto','en','wrong',1,1764244800,'{}');
CREATE TABLE people (
	guild_id BIGINT NOT NULL, 
	entry VARCHAR(80) NOT NULL, 
	day INTEGER NOT NULL, 
	person VARCHAR(32) NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_people PRIMARY KEY (guild_id, entry, day, person)
);
INSERT INTO "people" VALUES(77,'insufficient-balance',20417,'a1b2c3d4e5f60718293a4b5c6d7e8f90',1);
INSERT INTO "people" VALUES(77,'insufficient-balance',20418,'a1b2c3d4e5f60718293a4b5c6d7e8f90',1);
INSERT INTO "people" VALUES(77,'insufficient-balance',20419,'0f1e2d3c4b5a69788796a5b4c3d2e1f0',1);
CREATE TABLE totals (
	guild_id BIGINT NOT NULL, 
	channel_id BIGINT NOT NULL, 
	entry VARCHAR(80) NOT NULL, 
	source VARCHAR(16) NOT NULL, 
	language VARCHAR(16) NOT NULL, 
	hour INTEGER NOT NULL, 
	seen INTEGER NOT NULL, 
	answered INTEGER NOT NULL, 
	solved INTEGER NOT NULL, 
	wrong INTEGER NOT NULL, 
	CONSTRAINT pk_totals PRIMARY KEY (guild_id, channel_id, entry, source, language, hour)
);
INSERT INTO "totals" VALUES(77,5,'insufficient-balance','auto','en',490020,1,1,1,0);
INSERT INTO "totals" VALUES(77,5,'insufficient-balance','auto','en',490044,1,1,0,0);
INSERT INTO "totals" VALUES(77,5,'insufficient-balance','auto','en',490068,1,1,0,1);
CREATE TABLE watched (
	guild_id BIGINT NOT NULL, 
	channel_id BIGINT NOT NULL, 
	CONSTRAINT pk_watched PRIMARY KEY (guild_id, channel_id)
);
INSERT INTO "watched" VALUES(77,5);
CREATE INDEX ix_occurrences_guild_id_at ON occurrences (guild_id, at);
CREATE INDEX ix_occurrences_guild_id_entry_at ON occurrences (guild_id, entry, at);
CREATE INDEX ix_claims_reply_id ON claims (reply_id);
CREATE INDEX ix_occurrences_channel_id_entry ON occurrences (channel_id, entry);
COMMIT;
