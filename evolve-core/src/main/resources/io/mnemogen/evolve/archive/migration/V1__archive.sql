-- Slot programs, each text once.
CREATE TABLE program (
  hash CHAR(64) PRIMARY KEY,
  slot VARCHAR(16) NOT NULL,
  language VARCHAR(16) NOT NULL,
  source VARCHAR NOT NULL
);

-- Judged designs in the order of judging.
CREATE TABLE specimen (
  id CHAR(64) PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE,
  generation INTEGER NOT NULL,
  name VARCHAR,
  operator VARCHAR NOT NULL,
  note VARCHAR NOT NULL,
  encode_program CHAR(64) NOT NULL REFERENCES program (hash),
  store_program CHAR(64) NOT NULL REFERENCES program (hash),
  retrieve_program CHAR(64) NOT NULL REFERENCES program (hash),
  manage_program CHAR(64) NOT NULL REFERENCES program (hash),
  tunables VARCHAR NOT NULL
);

CREATE TABLE parentage (
  child CHAR(64) NOT NULL REFERENCES specimen (id),
  place INTEGER NOT NULL,
  parent CHAR(64) NOT NULL REFERENCES specimen (id),
  PRIMARY KEY (child, place)
);

-- The episodes verdicts speak of, each list once: clusters and ids, see EpisodeBytes.
CREATE TABLE roster (
  hash CHAR(64) PRIMARY KEY,
  episodes BYTEA NOT NULL
);

-- What the judges said: either the scores or the fault is set.
CREATE TABLE verdict (
  specimen CHAR(64) NOT NULL REFERENCES specimen (id),
  stage VARCHAR(16) NOT NULL,
  suite VARCHAR NOT NULL,
  quality DOUBLE PRECISION,
  context_tokens DOUBLE PRECISION,
  units DOUBLE PRECISION,
  model_tokens DOUBLE PRECISION,
  metrics VARCHAR,
  roster CHAR(64) REFERENCES roster (hash),
  episodes BYTEA,
  transcripts BYTEA,
  fault VARCHAR(32),
  fault_slot VARCHAR(16),
  fault_line INTEGER,
  fault_detail VARCHAR,
  PRIMARY KEY (specimen, stage)
);

-- What is noted about the run.
CREATE TABLE note (
  name VARCHAR PRIMARY KEY,
  content VARCHAR NOT NULL
);
