-- How requests begin: format and instructions, which many calls share; each kept once.
CREATE TABLE model_opening (
  hash CHAR(64) PRIMARY KEY,
  text VARCHAR NOT NULL
);
ALTER TABLE model_call ADD COLUMN opening CHAR(64);
