-- What tells the behaviour of designs apart; see Verdict.Scored. Older verdicts have none.
ALTER TABLE verdict ADD COLUMN signature VARCHAR(64);
