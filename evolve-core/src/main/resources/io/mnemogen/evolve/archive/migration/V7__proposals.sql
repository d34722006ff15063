-- The log of a search in which the order of judging decides; see Proposed. Other searches log nothing.
CREATE TABLE proposal (
  number INTEGER PRIMARY KEY,
  judged INTEGER NOT NULL,
  design CHAR(64) UNIQUE,
  place INTEGER
);
