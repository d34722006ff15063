function manage(outcome, base, tools) {}
