-- Why a design was written as it was, as JSON; see Rationale.
ALTER TABLE specimen ADD COLUMN rationale VARCHAR;
