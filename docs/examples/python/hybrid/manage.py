def manage(outcome, base, tools):
    pass
