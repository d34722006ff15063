-- Designs that were not judged to the end: how far, and behind whom. Their other columns hold the
-- scores until then.
ALTER TABLE verdict ADD COLUMN share DOUBLE PRECISION;
ALTER TABLE verdict ADD COLUMN leader CHAR(64);
