-- Every call of a language model, each question once; see ModelCall.
CREATE TABLE model_call (
  hash CHAR(64) PRIMARY KEY,
  role VARCHAR(16) NOT NULL,
  model VARCHAR NOT NULL,
  candidate VARCHAR(64) NOT NULL,
  request VARCHAR NOT NULL,
  response VARCHAR NOT NULL,
  input_tokens BIGINT NOT NULL,
  output_tokens BIGINT NOT NULL,
  micro_dollars BIGINT NOT NULL,
  millis BIGINT NOT NULL
);
CREATE INDEX model_call_candidate ON model_call (candidate);
